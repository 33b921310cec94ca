import { parseArgs } from 'node:util';
import * as z from 'zod';
import { createKey, listKeys, revokeKey } from '../functions/adapters/api-keys.ts';
import { now } from '../functions/adapters/clock.ts';
import {
  DEFAULT_SCOPES,
  HOLDER_KINDS,
  POSSIBLE_SCOPES,
  SCOPES,
  type Holder,
} from '../functions/adapters/http/caller.ts';
import { branchCode, partnerId } from '../functions/adapters/http/validation.ts';
import { useLocalTable } from './local-access.ts';
import { runningCloud } from './running-cloud.ts';

const USAGE = `npm run keys -- create partner <partner-id> [--scopes a,b]     a key for a partner's system
npm run keys -- create branch <code>[,<code> …] [--scopes a,b] a key for a branch's system, or a carrier that works for it
npm run keys -- create operations <name> [--scopes a,b]        a key for the company's own people and systems
npm run keys -- list                                           all keys, without their secrets
npm run keys -- revoke <key-id>                                stops a key within a minute

On the local cloud that npm start runs; with --table <TableName> on AWS, with your credentials and region.
Scopes: ${SCOPES.join(', ')}`;

/** API keys, made, listed and revoked by whoever may write the table. */
async function keys(): Promise<void> {
  const {
    positionals: [command, ...args],
    values,
  } = parseArgs({ allowPositionals: true, options: { table: { type: 'string' }, scopes: { type: 'string' } } });
  const environment = connect(values.table);
  switch (command) {
    case 'create': {
      const holder = holderIn(args);
      const scopes = z
        .array(
          z.enum(
            POSSIBLE_SCOPES[holder.kind],
            `a ${holder.kind}'s key may have: ${POSSIBLE_SCOPES[holder.kind].join(', ')}`,
          ),
        )
        .parse(values.scopes?.split(',') ?? DEFAULT_SCOPES[holder.kind]);
      console.log(await createKey(holder, scopes, environment, now()));
      console.error('Keep it now: it is not shown again.');
      return;
    }
    case 'list':
      for (const { keyId, kind, id, scopes, createdAt, revokedAt } of await listKeys()) {
        console.log(
          [
            keyId,
            kind,
            id,
            createdAt,
            revokedAt === undefined ? 'active' : `revoked ${revokedAt}`,
            scopes.join(','),
          ].join('  '),
        );
      }
      return;
    case 'revoke':
      if (!(await revokeKey(args[0] ?? '', now()))) throw new Error(`there is no key ${args[0] ?? ''}`);
      console.log(`revoked ${args[0] ?? ''}: it stops working within a minute`);
      return;
    default:
      throw new Error(USAGE);
  }
}

function holderIn([kind, id = '']: readonly string[]): Holder {
  if (kind !== 'branch') return z.object({ kind: z.enum(HOLDER_KINDS), id: partnerId }).parse({ kind, id });
  const branches = z.array(branchCode).parse(id.split(','));
  return { kind, id: branches.join(','), branches };
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
