import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { COMMITMENT_NAMES } from '../domain/commitments.ts';
import { useLocalTable } from '../tools/local-access.ts';
import type { HuidanCloud } from './cloud/bring-up.ts';
import { readClock } from './cloud/clock-client.ts';
import { runPlainly } from './cloud/plain-error.ts';
import { shownOn } from './cloud/step.ts';
import { byTheCalendar, type Scheduling } from './cost/by-the-calendar.ts';
import { elsewhere } from './cost/elsewhere.ts';
import { indexesOf } from './cost/indexes.ts';
import { LIVES } from './cost/lives.ts';
import { PRICES } from './cost/prices.ts';
import { costed, report, type Costed } from './cost/report.ts';
import { usageOf, type Measured } from './cost/usage.ts';
import { watchCost } from './cost/watch.ts';
import { withoutSweeps } from './cost/without-sweeps.ts';
import { onItsOwn } from './on-a-cloud.ts';

/** What is told while it goes on does not stand among what was asked for. */
const step = shownOn(process.stderr);

/** `npm run cost`: plays lives on a cloud of its own, and prints what each used and what that costs; `-- --json` as JSON. */
await runPlainly(async () => {
  const { json } = parseArgs({ options: { json: { type: 'boolean' } } }).values;
  await onItsOwn(
    async (cloud) => {
      const lives = await measure(cloud);
      const promises = COMMITMENT_NAMES.length;
      const all = {
        lives,
        prices: PRICES,
        elsewhere: elsewhere(lives[0]?.usage.dueTimes ?? 0),
        watch: watchCost(promises),
      };
      console.log(json ? JSON.stringify(all, null, 2) : `\n${report(lives, promises)}`);
    },
    { step, record: true },
  );
});

async function measure(cloud: HuidanCloud): Promise<Costed[]> {
  useLocalTable(cloud.file);
  await withoutSweeps();
  const calendar = byTheCalendar(await templateOf(cloud));
  const measured: Measured = {
    cloud,
    indexes: await indexesOf(cloud.file.table_name),
    byTheCalendar: (name) => [...calendar].some((id) => name.includes(id)),
  };
  const lives: Costed[] = [];
  for (const [at, life] of LIVES.entries()) {
    const now = DateTime.fromISO(await readClock(cloud.file.clock_url), { zone: 'Asia/Shanghai' });
    const midnight = now.plus({ days: 1 }).startOf('day');
    const usage = await step(`A life: ${life.name}`, () => usageOf(measured, life, at + 1, midnight));
    lives.push(costed(life, usage));
  }
  return lives;
}

/** The template as it was deployed. */
async function templateOf({ directory }: HuidanCloud): Promise<Scheduling> {
  return JSON.parse(await readFile(path.join(directory, 'cdk.out/Huidan.template.json'), 'utf8')) as Scheduling;
}
