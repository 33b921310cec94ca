import { parseArgs } from 'node:util';
import * as z from 'zod';
import { now } from '../functions/adapters/clock.ts';
import { SCOPES } from '../functions/adapters/http/caller.ts';
import type { Asked } from './keys/asked.ts';
import { create } from './keys/create.ts';
import { list } from './keys/list.ts';
import { revoke } from './keys/revoke.ts';
import { rotate } from './keys/rotate.ts';
import { set } from './keys/set.ts';
import { useLocalTable } from './local-access.ts';
import { runningCloud } from './running-cloud.ts';

const USAGE = `npm run keys -- create partner <partner-id>      a key for a partner's system
npm run keys -- create branch <code>[,<code> …]  a key for a branch's system, or a carrier that works for it
npm run keys -- create operations <name>         a key for the company's own people and systems
npm run keys -- list                             all keys, without their secrets
npm run keys -- set <key-id>                     changes a key: what is named, within a minute
npm run keys -- rotate <key-id> [--overlap P7D]  makes a key in the place of another, which goes on for the overlap
npm run keys -- revoke <key-id>                  stops a key within a minute

create and set take:
  --scopes a,b                what it may do; without it, what keys of its kind do
  --expires <when>            2027-01-01 (its beginning in UTC), 2027-01-01T00:00:00+08:00 or P90D; with set, never
  --addresses <a>[,<b> …]     from where it is taken: 203.0.113.7, 203.0.113.0/24, 2001:db8::/32; with set, any
  --rate 600                  how many requests it may make in a minute; with set, default
  --note "TMS of the carrier" what it is for; with set, "" takes it away

On the local cloud that npm start runs; with --table <TableName> on AWS, with your credentials and region.
Scopes: ${SCOPES.join(', ')}`;

const TERMS = ['scopes', 'expires', 'addresses', 'rate', 'note'] as const;

/** What can be asked, and with which options. */
const COMMANDS = {
  create: { takes: TERMS, run: create },
  list: { takes: [], run: list },
  set: { takes: TERMS, run: set },
  rotate: { takes: ['overlap'], run: rotate },
  revoke: { takes: [], run: revoke },
} as const satisfies Record<string, { takes: readonly string[]; run: (asked: Asked) => Promise<void> }>;

/** API keys, made, listed, changed and revoked by whoever may write the table. */
async function keys(): Promise<void> {
  const text = { type: 'string' } as const;
  const {
    positionals: [name, ...args],
    values: { table, help, ...options },
  } = parseArgs({
    allowPositionals: true,
    options: {
      table: text,
      scopes: text,
      expires: text,
      addresses: text,
      rate: text,
      note: text,
      overlap: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (help || name === undefined) {
    console.log(USAGE);
    return;
  }
  if (!(name in COMMANDS)) throw new Error(`there is no ${name}\n\n${USAGE}`);
  const { takes, run }: { takes: readonly string[]; run: (asked: Asked) => Promise<void> } =
    COMMANDS[name as keyof typeof COMMANDS];
  const untaken = Object.keys(options).find((option) => !takes.includes(option));
  if (untaken !== undefined) throw new Error(`${name} takes no --${untaken}\n\n${USAGE}`);
  await run({ args, options, environment: connect(table), now: now() });
}

function connect(table: string | undefined): 'live' | 'test' {
  if (table !== undefined) {
    process.env['TABLE_NAME'] = table;
    return 'live';
  }
  useLocalTable(runningCloud(USAGE));
  return 'test';
}

try {
  await keys();
} catch (error) {
  console.error(error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
