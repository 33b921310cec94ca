import type { APIGatewayProxyResult } from 'aws-lambda';
import snakecaseKeys from 'snakecase-keys';
import type { Problem } from './problem.ts';

/** An answer before it is put on the wire: its body in our own camelCase. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: Record<string, unknown>): Answer => ({ status: 200, body });

/** Created, with the path of what was made. */
export const created = (body: Record<string, unknown>, location?: string): Answer => ({
  status: 201,
  body,
  ...(location === undefined ? {} : { headers: { Location: location } }),
});

export function render({ status, body, headers }: Answer): APIGatewayProxyResult {
  return {
    statusCode: status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(snakecaseKeys(body, { deep: true })),
  };
}

/** RFC 9457, with a stable `code` and the `request_id` to quote to support. */
export function renderProblem(
  { status, title, code, message, errors, members }: Problem,
  requestId: string,
): APIGatewayProxyResult {
  return {
    statusCode: status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...(status === 503 ? { 'Retry-After': '1' } : {}),
    },
    body: JSON.stringify({
      type: 'about:blank',
      title,
      status,
      code,
      detail: message,
      request_id: requestId,
      errors,
      ...snakecaseKeys(members, { deep: true }),
    }),
  };
}
