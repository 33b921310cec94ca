import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { useLocalTable } from './local-access.ts';
import { deadLetterQueues, type DeadLetterQueue } from './redrive/dead-letter-queues.ts';
import { putBack } from './redrive/put-back.ts';
import { wayBack } from './redrive/ways-back.ts';
import { WITHOUT_SOURCE } from './redrive/without-source.ts';
import { runningCloud } from './running-cloud.ts';

const USAGE = `npm run redrive [-- --stack Huidan]               lists the dead-letter queues
npm run redrive -- <queue> [--stack Huidan]       has the dead letters of a queue done again: puts them back to where they came from,
                                                  or starts the machine with them that gave them up

On the local cloud that npm start runs; with --stack on AWS, with your credentials and region.
Mend first what kept them from being done: what fails again is a dead letter again after an hour.`;

/** `npm run redrive`: has what could not be done be done again. */
async function redrive(): Promise<void> {
  const {
    positionals: [name, ...more],
    values: { stack },
  } = parseArgs({ allowPositionals: true, options: { stack: { type: 'string' } } });
  if (more.length > 0) throw new Error(USAGE);
  if (stack === undefined) useLocalTable(runningCloud(USAGE));
  const queues = await deadLetterQueues(stack ?? 'Huidan');
  if (name === undefined) {
    console.log(queues.map(line).join('\n'));
    return;
  }
  const queue = queues.find((each) => each.name === name);
  if (!queue) throw new Error(`there is no queue ${name}; there are:\n${queues.map(line).join('\n')}`);
  await redriveLetters(queue);
}

function line({ name, letters }: DeadLetterQueue): string {
  return `${name.padEnd(30)} ${String(letters).padStart(6)}${letters > 0 && name in WITHOUT_SOURCE ? `  not put back: ${WITHOUT_SOURCE[name] ?? ''}` : ''}`;
}

async function redriveLetters(queue: DeadLetterQueue): Promise<void> {
  const { name, url, letters } = queue;
  const back = wayBack(queue);
  if (back === undefined)
    throw new Error(
      `the ${letters} letters of ${name} cannot be put back: ${WITHOUT_SOURCE[name] ?? 'no queue had them and no machine is started with them'}`,
    );
  const bar = new SingleBar({ format: '{bar} {value}/{total} letters', hideCursor: true, barsize: 30 });
  bar.start(letters, 0);
  const { done, failed } = await putBack(url, back, (soFar) => {
    bar.setTotal(Math.max(letters, soFar.done + soFar.failed));
    bar.update(soFar.done + soFar.failed);
  }).finally(() => {
    bar.stop();
  });
  console.log(`${done} put back, ${failed} could not be. What fails again is here again after an hour.`);
  const outOfSight = letters - done - failed;
  if (outOfSight > 0)
    console.log(
      `${outOfSight} more are in the hands of another run, or of one that was cut short: run it again in five minutes.`,
    );
  if (failed > 0 || outOfSight > 0) process.exitCode = 1;
}

try {
  await redrive();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
