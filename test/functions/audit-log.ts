import { CreateLogStreamCommand, PutLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { useAuditLog, type AuditClient, type AuditLine } from '../../functions/adapters/audit.ts';

/** What an audit log was asked for, and has. */
export interface CollectedAuditLog {
  readonly streams: string[];
  /** Each as it was put. */
  readonly lines: AuditLine[];
  /** What it throws instead of making a stream, or of taking a line. */
  readonly fails: { stream?: Error; line?: Error };
}

/** Puts an audit log that keeps its lines here in the place of CloudWatch's. */
export function collectAuditLog(): CollectedAuditLog {
  const log: CollectedAuditLog = { streams: [], lines: [], fails: {} };
  const send = (command: unknown): Promise<unknown> => {
    if (command instanceof CreateLogStreamCommand) {
      if (log.fails.stream) return Promise.reject(log.fails.stream);
      log.streams.push(command.input.logStreamName ?? '');
    } else if (command instanceof PutLogEventsCommand) {
      if (log.fails.line) return Promise.reject(log.fails.line);
      log.lines.push(...(command.input.logEvents ?? []).map(({ message = '' }) => JSON.parse(message) as AuditLine));
    } else throw new Error('nothing else is asked of the audit log');
    return Promise.resolve({});
  };
  useAuditLog({ send } as AuditClient);
  return log;
}
