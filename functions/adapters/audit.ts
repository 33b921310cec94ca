import { randomUUID } from 'node:crypto';
import { CloudWatchLogsClient, CreateLogStreamCommand, PutLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { Instant } from '../../domain/time/instant.ts';
import { auditLogGroup } from './environment.ts';
import { patience } from './patience.ts';

/** Who asked for what, and how it was answered: a line of the audit log, of which nothing is personal. */
export interface AuditLine {
  readonly time: Instant;
  readonly request_id: string;
  /** Of whose key, and the key's id. */
  readonly kind: string;
  readonly holder: string;
  readonly key: string;
  readonly method: string;
  /** As it is declared, not as it was asked. */
  readonly route: string;
  /** All that were named, shown or changed. */
  readonly waybills: readonly string[];
  readonly report?: string;
  readonly branch?: string;
  /** The status of the answer. */
  readonly outcome: number;
  /** Of a refusal. */
  readonly code?: string;
}

/** What of a client is used. */
export type AuditClient = Pick<CloudWatchLogsClient, 'send'>;

/** Short: somebody waits for an answer that is ready. */
let client: AuditClient = new CloudWatchLogsClient(patience(2, 500));

/** Each function that runs has a stream of its own, from its first line on. */
let stream: Promise<string> | undefined;

/** Puts another log in the place of CloudWatch's: for tests. */
export function useAuditLog(other: AuditClient): void {
  client = other;
  stream = undefined;
}

/** Keeps a line once it is known; the stream is made meanwhile. @throws Error where the log does not take it */
export async function keepAuditLine(line: Promise<AuditLine>): Promise<void> {
  const [known, logStreamName] = await Promise.all([line, openStream()]);
  const { rejectedLogEventsInfo } = await client.send(
    new PutLogEventsCommand({
      logGroupName: auditLogGroup(),
      logStreamName,
      logEvents: [{ timestamp: Date.parse(known.time), message: JSON.stringify(known) }],
    }),
  );
  if (rejectedLogEventsInfo) throw new Error(`the log took the line not: ${JSON.stringify(rejectedLogEventsInfo)}`);
}

function openStream(): Promise<string> {
  stream ??= newStream().catch((error: unknown) => {
    // The next line tries again.
    stream = undefined;
    throw error;
  });
  return stream;
}

async function newStream(): Promise<string> {
  const logStreamName = randomUUID();
  await client.send(new CreateLogStreamCommand({ logGroupName: auditLogGroup(), logStreamName }));
  return logStreamName;
}
