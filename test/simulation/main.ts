import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Share } from './player.ts';
import type { Played } from './play.ts';

/**
 * npm run simulate -- --seed 1 --lives 1000 [--trace]: plays the lives of so many seeds, from one on, side by side on all processors.
 * A life that does not come to what it ought to is told with the command that plays it again, call by call.
 */

/** The seeds that chance takes are of 31 bits. */
const LAST_SEED = 2 ** 31;
const USAGE = 'Usage: npm run simulate -- [--seed N] [--lives M] [--trace]    N from 1 to 2147483647, M at least 1';
const { seed, lives, traced } = wishIn(process.argv.slice(2));
const players = Math.min(lives, availableParallelism());
const shares = Array.from({ length: players }, (_, at): Share => {
  return { from: seed + at, until: seed + lives, step: players, traced };
});
const failed = (await Promise.all(shares.map(played))).reduce((sum, count) => sum + count, 0);
console.log(
  failed === 0
    ? `${lives} lives, with their faults, came to what they ought to`
    : `${failed} of ${lives} lives did not come to what they ought to`,
);
process.exitCode = failed === 0 ? 0 : 1;

function wishIn(args: string[]): { readonly seed: number; readonly lives: number; readonly traced: boolean } {
  const options = {
    seed: { type: 'string', default: '1' },
    lives: { type: 'string', default: '1' },
    trace: { type: 'boolean', default: false },
  } as const;
  try {
    const { values } = parseArgs({ args, options });
    const [first, many] = [values.seed, values.lives].map((text) => (/^\d{1,10}$/.test(text) ? Number(text) : 0));
    if (first && many && first + many <= LAST_SEED) return { seed: first, lives: many, traced: values.trace };
  } catch {
    // an option that there is not
  }
  console.error(USAGE);
  process.exit(2);
}

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
