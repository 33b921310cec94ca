import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  DescribeExecutionCommand,
  paginateGetExecutionHistory,
  paginateListStateMachines,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { SingleBar } from 'cli-progress';
import { REPORTS, REPORT_KINDS, spanOfReport, unitsOf, type ReportKind } from '../domain/report/reports.ts';
import { PATIENCE } from '../functions/adapters/patience.ts';
import { useLocalTable } from './local-access.ts';
import { runningCloud } from './running-cloud.ts';

const USAGE = `npm run sweep -- <report> [period] [--stack Huidan]

${REPORT_KINDS.map((kind) => `${kind.padEnd(20)} ${REPORTS[kind].lists}; ${of(kind)}`).join('\n')}

Periods: 2026-Q4, 2026-11, 2026-W48, 2026-11-30; without one, the last that has ended.
On the local cloud that npm start runs; with --stack on AWS, with your credentials and region.`;

/** `npm run sweep`: runs a sweep by hand, and shows how far it is. */
async function sweep(): Promise<void> {
  const {
    positionals: [kind, period, ...more],
    values: { stack },
  } = parseArgs({ allowPositionals: true, options: { stack: { type: 'string' } } });
  if (!isKind(kind) || more.length > 0) throw new Error(USAGE);
  // A slip of the pen is no failed sweep, which would ring an alarm.
  if (period !== undefined && !spanOfReport(kind, period, 'UTC'))
    throw new Error(`not ${of(kind)}: ${period}\n\n${USAGE}`);
  if (stack === undefined) useLocalTable(runningCloud(USAGE));
  const client = new SFNClient(PATIENCE);
  const stateMachineArn = await machineOf(client, `${stack ?? 'Huidan'}-sweep`);
  const { executionArn } = await client.send(
    new StartExecutionCommand({ stateMachineArn, input: JSON.stringify({ kind, period }) }),
  );
  await ended(client, executionArn ?? '');
}

/** "a month or a quarter". */
function of(kind: ReportKind): string {
  return unitsOf(kind)
    .map((unit) => `a ${unit}`)
    .join(' or ');
}

function isKind(text: string | undefined): text is ReportKind {
  return REPORT_KINDS.some((kind) => kind === text);
}

async function machineOf(client: SFNClient, name: string): Promise<string> {
  for await (const { stateMachines = [] } of paginateListStateMachines({ client }, {})) {
    const found = stateMachines.find((machine) => machine.name === name)?.stateMachineArn;
    if (found !== undefined) return found;
  }
  throw new Error(`there is no machine ${name} here`);
}

/** Waits for the end of an execution, showing how many branches are done. @throws Error with its cause when it fails */
async function ended(client: SFNClient, executionArn: string): Promise<void> {
  const bar = new SingleBar({ format: '{bar} {value}/{total} branches', hideCursor: true, barsize: 30 });
  bar.start(0, 0);
  try {
    for (;;) {
      const { status, output, error, cause } = await client.send(new DescribeExecutionCommand({ executionArn }));
      const { total, done } = await progress(client, executionArn);
      bar.setTotal(total);
      bar.update(done);
      if (status !== 'RUNNING') {
        bar.stop();
        if (status !== 'SUCCEEDED')
          throw new Error([`the sweep ended as ${status ?? 'unknown'}`, error, cause].filter(Boolean).join(': '));
        console.log(`Done: ${output ?? ''}`);
        return;
      }
      await setTimeout(2000);
    }
  } finally {
    bar.stop();
  }
}

/** How many branches the sweep has, and how many are done, failed ones too. */
async function progress(
  client: SFNClient,
  executionArn: string,
): Promise<{ readonly total: number; readonly done: number }> {
  let [total, done] = [0, 0];
  for await (const { events = [] } of paginateGetExecutionHistory({ client }, { executionArn, maxResults: 1000 })) {
    for (const { type, mapStateStartedEventDetails } of events) {
      total = mapStateStartedEventDetails?.length ?? total;
      if (type === 'MapIterationSucceeded' || type === 'MapIterationFailed') done++;
    }
  }
  return { total, done };
}

try {
  await sweep();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
