import type { APIGatewayProxyResult } from 'aws-lambda';
import { withSnakeKeys } from '../key-case.ts';
import type { Language } from './language.ts';
import type { Problem } from './problem.ts';
import { problemInChinese } from './problem-in-chinese.ts';

/** An answer before it is put on the wire: its body in our own camelCase. */
export interface Answer {
  readonly status: number;
  /** Undefined where there is nothing to say. */
  readonly body?: Record<string, unknown>;
  /** The name of what was made, below the path that was asked. */
  readonly made?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: Record<string, unknown>): Answer => ({ status: 200, body });

/** Created; with the name of what was made where it has a path of its own. */
export const created = (body: Record<string, unknown>, made?: string): Answer => ({
  status: 201,
  body,
  ...(made === undefined ? {} : { made }),
});

/** Taken: it is done a little later. */
export const accepted = (body: Record<string, unknown>): Answer => ({ status: 202, body });

export const noContent: Answer = { status: 204 };

/** @param path that was asked, as the caller wrote it */
export function render({ status, body, made, headers }: Answer, path: string): APIGatewayProxyResult {
  return {
    statusCode: status,
    headers: {
      ...(body && { 'Content-Type': 'application/json; charset=utf-8' }),
      ...(made === undefined ? {} : { Location: locationOf(made, path) }),
      ...headers,
    },
    body: body ? JSON.stringify(withSnakeKeys(body)) : '',
  };
}

/** A reference relative to the path that was asked (RFC 9110): it can be followed under every host and prefix. */
function locationOf(made: string, path: string): string {
  const collection = path.slice(path.lastIndexOf('/') + 1);
  return collection === '' ? made : `${collection}/${made}`;
}

/** The longest member that an abridged answer keeps, in characters of JSON. */
const SHORT = 256;

/** An answer without its long members, which says so. */
export function abridged(answer: Answer): Answer {
  const short = Object.entries(answer.body ?? {}).filter(
    ([, value]) => value !== undefined && JSON.stringify(value).length <= SHORT,
  );
  return { ...answer, body: { ...Object.fromEntries(short), abridged: true } };
}

/** RFC 9457, with a stable `code` and the `request_id` to quote to support; in words of the caller's language. */
export function renderProblem(problem: Problem, requestId: string, language: Language): APIGatewayProxyResult {
  const { status, title, code, message, errors, members, headers } =
    language === 'zh' ? problemInChinese(problem) : problem;
  return {
    statusCode: status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      Vary: 'Accept-Language',
      ...(status === 503 ? { 'Retry-After': '1' } : {}),
      ...headers,
    },
    body: JSON.stringify({
      type: 'about:blank',
      title,
      status,
      code,
      detail: message,
      request_id: requestId,
      errors,
      ...withSnakeKeys(members),
    }),
  };
}
