import './environment.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { readTemplate } from './cloud/template.ts';
import { play } from './play.ts';

/** Every so manieth seed from one on, of those before another. */
export interface Share {
  readonly from: number;
  readonly until: number;
  readonly step: number;
  readonly traced: boolean;
}

const { from, until, step, traced } = workerData as Share;
const template = readTemplate();
for (let seed = from; seed < until; seed += step) parentPort?.postMessage(await play(template, seed, { traced }));
