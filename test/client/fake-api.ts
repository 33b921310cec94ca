import { createClient, type ClientOptions, type HuidanClient } from '../../client/src/index.ts';

/** A request as it came. */
export interface Sent {
  readonly method: string;
  /** Below the API, with its query. */
  readonly path: string;
  readonly headers: Headers;
  /** Its `Idempotency-Key`. */
  readonly key: string | null;
  readonly body: unknown;
}

/**
 * A client of an API that answers so: an object is an answer of 200.
 * @param answer called with what was sent, and which it is, from 1; what it throws is no answer
 */
export function fakeApi(
  answer: (sent: Sent, nth: number) => object | Promise<object>,
  options: Partial<ClientOptions> = {},
): { client: HuidanClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const client = createClient({
    baseUrl: 'https://api.example/v1',
    apiKey: 'hd_test_fake',
    ...options,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const text = await request.text();
      const one: Sent = {
        method: request.method,
        path: pathname.replace('/v1', '') + search,
        headers: request.headers,
        key: request.headers.get('Idempotency-Key'),
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
      sent.push(one);
      const given = await answer(one, sent.length);
      return given instanceof Response ? given : Response.json(given);
    },
  });
  return { client, sent };
}

/** What the API says of what it refuses. */
export function refusal(
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  const body = { type: 'about:blank', title: code, status, code, detail: `it is ${code}`, request_id: 'r-1', ...more };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });
}
