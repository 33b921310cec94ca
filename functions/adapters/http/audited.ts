import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { keepAuditLine, type AuditLine } from '../audit.ts';
import { now } from '../clock.ts';
import { log } from '../log.ts';
import { count } from '../metrics.ts';
import { auditLine } from './audit-line.ts';

type Handler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** A handler whose every answer leaves a line in the audit log before it is given: refusals too. */
export function audited(handler: Handler): Handler {
  return async (event, context) => {
    const answer = handler(event, context);
    await kept(answer.then((given) => auditLine(event, given, now())));
    return answer;
  };
}

/** Whether its line could be kept keeps no request from its answer: it stands in the log of the function then, and rings. */
async function kept(line: Promise<AuditLine>): Promise<void> {
  try {
    await keepAuditLine(line);
  } catch (error) {
    log.error('audit line not kept', { audit: await line, error: error as Error });
    count('AuditLinesLost', {});
  }
}
