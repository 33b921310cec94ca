import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Share } from './player.ts';
import type { Played } from './play.ts';

/**
 * npm run simulate -- --seed 1 --lives 1000 [--trace]: plays the lives of so many seeds, from one on, side by side on all processors.
 * A life that does not come to what it ought to is told with the command that plays it again, call by call.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    lives: { type: 'string', default: '1' },
    trace: { type: 'boolean', default: false },
  },
});
const [seed, lives] = [Number(values.seed), Number(values.lives)];
const players = Math.min(lives, availableParallelism());
const shares = Array.from({ length: players }, (_, at): Share => {
  return { from: seed + at, until: seed + lives, step: players, traced: values.trace };
});
const failed = (await Promise.all(shares.map(played))).reduce((sum, count) => sum + count, 0);
console.log(
  failed === 0
    ? `${lives} lives, with their faults, came to what they ought to`
    : `${failed} of ${lives} lives did not come to what they ought to`,
);
process.exitCode = failed === 0 ? 0 : 1;

/** @returns of how many lives of the share something is wrong */
async function played(share: Share): Promise<number> {
  const worker = new Worker(new URL('player.ts', import.meta.url), { workerData: share });
  let wrong = 0;
  worker.on('message', ({ seed: of, complaints, trace }: Played) => {
    if (trace.length > 0) console.log(trace.join('\n'));
    if (complaints.length === 0) return;
    wrong += 1;
    console.log(`seed ${of}:\n  ${complaints.join('\n  ')}\n  npm run simulate -- --seed ${of} --trace`);
  });
  await new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
  return wrong;
}
