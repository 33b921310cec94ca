import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Instant } from '../../../domain/time/instant.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import type { AuditLine } from '../audit.ts';
import { Problem } from './problem.ts';
import { jsonBody, LARGEST_OF_MANY } from './request.ts';
import { MOST_LEVELS } from './unreadable.ts';

/**
 * What is kept of a request and its answer. It is made from what was sent over the wire, so that no route can leave anything
 * out, also where an answer is one that was given before.
 */
export function auditLine(event: APIGatewayProxyEvent, answer: APIGatewayProxyResult, now: Instant): AuditLine {
  const { httpMethod, resource, pathParameters: path, queryStringParameters: query, requestContext } = event;
  const answered = (answer.body === '' ? {} : JSON.parse(answer.body)) as Readonly<Record<string, unknown>>;
  const about = {
    time: now,
    request_id: requestContext.requestId,
    ...askedBy(event, answer),
    method: httpMethod,
    route: resource,
    waybills: [...new Set(waybillsIn([path, query, bodyOf(event), answered]))],
    outcome: answer.statusCode,
  };
  // What a request names that is refused may be anything.
  if (answer.statusCode >= 400) return { ...about, code: String(answered['code']) };
  const { period, kind: report, code = query?.['branch'] } = path ?? {};
  return {
    ...about,
    ...(report !== undefined && period !== undefined && { report: `${report}/${period}` }),
    ...(code !== undefined && { branch: code }),
  };
}

/** Whose key asked; without one it was the link of a notice, which is named unless it was none. */
function askedBy(
  { requestContext: { authorizer }, pathParameters }: APIGatewayProxyEvent,
  { statusCode }: APIGatewayProxyResult,
): Pick<AuditLine, 'kind' | 'holder' | 'key'> {
  const { kind, id, key } = (authorizer ?? {}) as Partial<Record<'kind' | 'id' | 'key', string>>;
  if (kind !== undefined && id !== undefined && key !== undefined) return { kind, holder: id, key };
  return { kind: 'link', holder: (statusCode < 400 && pathParameters?.['id']) || '', key: '' };
}

/** What a request says; nothing where that cannot be read, which is refused. */
function bodyOf(event: APIGatewayProxyEvent): unknown {
  if (event.body === null) return undefined;
  try {
    return jsonBody(event, LARGEST_OF_MANY);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** The texts in a value that are waybill numbers, at any depth and under any name. */
function waybillsIn(value: unknown, levels = MOST_LEVELS): string[] {
  if (typeof value === 'string') return isWaybillNumber(value) ? [value] : [];
  if (typeof value !== 'object' || value === null || levels === 0) return [];
  return Object.values(value).flatMap((each) => waybillsIn(each, levels - 1));
}
