import { parseArgs } from 'node:util';
import pMap from 'p-map';
import { currentCalendar } from '../functions/adapters/calendar-store.ts';
import { readContacts } from '../functions/adapters/contact-store.ts';
import { readBranch } from '../functions/adapters/network-store.ts';
import { checkNetwork } from './network/check.ts';
import { KIND_NAMES, KINDS, type Kind } from './network/kinds.ts';
import { networkInPlace } from './network/network-in-place.ts';
import { readNetwork, writeNetwork } from './network/network-file.ts';
import { progressBar } from './progress-bar.ts';
import { besideFile } from './refused-rows.ts';
import { useStack } from './stack-access.ts';

const USAGE = `npm run network -- FILE.xlsx|json [--check] [--stack Huidan]     puts a company's network in place, once all of the file holds
npm run network -- --export FILE.xlsx|json [--stack Huidan]      writes the network that is in place, as such a file

A sheet or an array for each of: ${KIND_NAMES.join(', ')}. --check puts nothing in place.
On the local cloud that npm start runs; with --stack on AWS, with your credentials and region.`;

const AT_ONCE = { concurrency: 8 };

/** `npm run network`: branches, districts, routes, tariffs, calendars and contacts of a whole company at once. */
async function network(): Promise<void> {
  const {
    positionals: [file, ...more],
    values,
  } = parseArgs({
    allowPositionals: true,
    options: { export: { type: 'string' }, check: { type: 'boolean' }, stack: { type: 'string' } },
  });
  const into = values.export;
  if (more.length > 0 || (file === undefined) === (into === undefined)) throw new Error(USAGE);
  await useStack(values.stack, USAGE);
  if (into !== undefined) await exportTo(into);
  else if (file !== undefined) await put(file, values.check ?? false);
}

async function put(file: string, checkOnly: boolean): Promise<void> {
  const rows = await readNetwork(file);
  const { held, refused } = await checkNetwork(rows, {
    has: async ({ kind, code }) =>
      (await (kind === 'calendars' ? currentCalendar(code) : readBranch(code))) !== undefined,
    contacts: readContacts,
  });
  const refusals = KIND_NAMES.reduce((sum, name) => sum + refused[name].length, 0);
  if (refusals > 0) {
    const into = besideFile(file, 'refused');
    await writeNetwork(into, refused);
    throw new Error(
      `${refusals} of ${held.length + refusals} rows do not hold: nothing was put in place. They were written with their reasons to ${into}.`,
    );
  }
  if (checkOnly) {
    console.log(`All ${held.length} rows hold. Nothing was put in place.`);
    return;
  }
  const bar = progressBar('rows', held.length);
  try {
    // One kind after the other: each names only what is in place by then.
    for (const name of KIND_NAMES) {
      const kind: Kind = KINDS[name];
      await pMap(
        held.filter((row) => row.name === name),
        async ({ values }) => {
          await kind.put(values as never);
          bar.increment();
        },
        AT_ONCE,
      );
    }
  } finally {
    bar.stop();
  }
  console.log(`${held.length} rows are in place.`);
}

async function exportTo(file: string): Promise<void> {
  const bar = progressBar('pairs of branches asked', 0);
  const found = await networkInPlace((done, of) => {
    bar.setTotal(of);
    bar.update(done);
  }).finally(() => {
    bar.stop();
  });
  await writeNetwork(file, found);
  console.log(KIND_NAMES.map((name) => `${found[name].length} ${name}`).join(', '));
}

try {
  await network();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
