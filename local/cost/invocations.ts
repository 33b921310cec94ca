import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { LambdaClient, paginateListEventSourceMappings, paginateListFunctions } from '@aws-sdk/client-lambda';

/** What a function did in a span of time, by the lines that it logged. */
export interface Invocations {
  readonly function: string;
  readonly count: number;
  /** By the machine's clock, from the beginning of the invocation to its answer. */
  readonly milliseconds: number;
  /** GB-seconds of the memory that the function has. */
  readonly gbSeconds: number;
  /** As CloudWatch counts them: the bytes of each line and 26. */
  readonly logBytes: number;
  /** It reads a queue. */
  readonly ofQueue: boolean;
}

const REPORT = /^REPORT .*?Duration: ([\d.]+) ms/;
const BYTES_A_LINE = 26;
const MOST = 10_000;

/** What the functions did between two moments of the machine's clock, but for those that are left out. */
export async function invocationsBetween(
  from: Date,
  until: Date,
  leftOut: (name: string) => boolean,
): Promise<Invocations[]> {
  const lambda = new LambdaClient({});
  const logs = new CloudWatchLogsClient({});
  const ofQueues = await readersOfQueues(lambda);
  const found: Invocations[] = [];
  for await (const { Functions = [] } of paginateListFunctions({ client: lambda }, {})) {
    for (const { FunctionName = '', LoggingConfig, MemorySize = 0 } of Functions) {
      if (leftOut(FunctionName) || LoggingConfig?.LogGroup === undefined) continue;
      const { events = [] } = await logs.send(
        new FilterLogEventsCommand({
          logGroupName: LoggingConfig.LogGroup,
          startTime: from.getTime(),
          endTime: until.getTime(),
          limit: MOST,
        }),
      );
      if (events.length === MOST) throw new Error(`${FunctionName} has logged more than can be counted`);
      const lines = events.map(({ message = '' }) => message);
      const durations = lines.flatMap((line) => REPORT.exec(line)?.[1] ?? []).map(Number);
      if (durations.length === 0) continue;
      const milliseconds = durations.reduce((total, each) => total + each, 0);
      found.push({
        function: FunctionName,
        count: durations.length,
        milliseconds,
        gbSeconds: (milliseconds / 1000) * (MemorySize / 1024),
        logBytes: lines.reduce((total, line) => total + Buffer.byteLength(line) + BYTES_A_LINE, 0),
        ofQueue: ofQueues.has(FunctionName),
      });
    }
  }
  return found;
}

async function readersOfQueues(client: LambdaClient): Promise<Set<string>> {
  const readers = new Set<string>();
  for await (const { EventSourceMappings = [] } of paginateListEventSourceMappings({ client }, {})) {
    for (const { EventSourceArn = '', FunctionArn = '' } of EventSourceMappings) {
      if (EventSourceArn.split(':')[2] === 'sqs') readers.add(FunctionArn.split(':')[6] ?? '');
    }
  }
  return readers;
}
