import './environment.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { readTemplate } from './cloud/template.ts';
import { play, type Played } from './play.ts';

/** Every so manieth seed from one on, of those before another. */
export interface Share {
  readonly from: number;
  readonly until: number;
  readonly step: number;
  readonly traced: boolean;
}

const { from, until, step, traced } = workerData as Share;
const template = readTemplate();
for (let seed = from; seed < until; seed += step) parentPort?.postMessage(await played(seed));

/** The life of a seed; of one that did not come to what it ought to, with its trace: it is played again, the same. */
async function played(seed: number): Promise<Played> {
  try {
    const life = await play(template, seed, { traced });
    return life.complaints.length > 0 && !traced ? await play(template, seed, { traced: true }) : life;
  } catch (error) {
    return { seed, complaints: [error instanceof Error ? (error.stack ?? error.message) : String(error)], trace: [] };
  }
}
