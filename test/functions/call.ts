import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { inChinese } from '../../functions/adapters/http/in-chinese.ts';
import { POSSIBLE_SCOPES, type Holder } from '../../functions/adapters/http/caller.ts';

type Handler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

export interface Call {
  /** With all scopes that its kind may have, unless it names others. */
  readonly caller: Holder & {
    readonly scopes?: readonly string[];
    readonly key?: string;
    readonly requestsPerMinute?: number;
  };
  readonly method?: string;
  readonly path?: Readonly<Record<string, string>>;
  /** The path as the caller wrote it, where that matters. */
  readonly at?: string;
  /** The path of the route, where that matters. */
  readonly resource?: string;
  /** Of what is given more than once all values. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** A value to send as JSON, the text of a body as it is, or its bytes, as the gateway passes on what it takes for no text. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: APIGatewayProxyResult['headers'];
  // What an answer holds is what the tests are about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** Calls a handler as API Gateway does, after its authorizer. */
export async function call(
  handler: unknown,
  { caller, method = 'POST', path = {}, at, resource, query = {}, body, headers = {} }: Call,
): Promise<Answered> {
  const event = {
    httpMethod: method,
    path: at ?? `/${Object.values(path).join('/')}`,
    resource:
      resource ??
      at ??
      `/${Object.keys(path)
        .map((name) => `{${name}}`)
        .join('/')}`,
    headers: { 'Content-Type': 'application/json', ...headers },
    pathParameters: Object.keys(path).length > 0 ? path : null,
    ...queryIn(query),
    body: textOf(body),
    isBase64Encoded: Buffer.isBuffer(body),
    requestContext: {
      requestId: 'request-1',
      domainName: 'api.example.com',
      authorizer: {
        kind: caller.kind,
        id: caller.id,
        scopes: (caller.scopes ?? POSSIBLE_SCOPES[caller.kind]).join(' '),
        branches: (caller.branches ?? []).join(','),
        key: caller.key ?? 'key-1',
        requestsPerMinute: String(caller.requestsPerMinute ?? 1_000_000),
      },
    },
  } as unknown as APIGatewayProxyEvent;
  const { statusCode, headers: answered, body: text } = await (handler as Handler)(event, {} as Context);
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  if (statusCode >= 400 && answered?.['Content-Language'] === 'en') checkWords(answer as ProblemAnswer);
  return { status: statusCode, headers: answered, body: answer };
}

interface ProblemAnswer {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly { readonly message: string }[];
  readonly reasons?: readonly { readonly message: string }[];
}

/** Whatever is refused in any test can be said in Chinese. */
function checkWords({ code, title, detail, errors, reasons = [] }: ProblemAnswer): void {
  const messages = [...errors, ...reasons].map(({ message }) => message);
  const said = [title, ...messages, ...(code === 'validation_failed' ? [] : [detail])];
  const lacking = said.filter((message) => inChinese(message) === undefined);
  if (lacking.length > 0) throw new Error(`not in functions/adapters/http/chinese.ts: ${lacking.join(' | ')}`);
}

/** Both forms of a query: in the one there is the last of several values alone. */
export function queryIn(
  query: NonNullable<Call['query']>,
): Pick<APIGatewayProxyEvent, 'queryStringParameters' | 'multiValueQueryStringParameters'> {
  const values = Object.entries(query).map(([name, given]) => [name, [given].flat()] as const);
  if (values.length === 0) return { queryStringParameters: null, multiValueQueryStringParameters: null };
  return {
    queryStringParameters: Object.fromEntries(values.map(([name, each]) => [name, each.at(-1)])),
    multiValueQueryStringParameters: Object.fromEntries(values),
  };
}

function textOf(body: unknown): string | null {
  if (body === undefined) return null;
  if (Buffer.isBuffer(body)) return body.toString('base64');
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** The fields that a problem names, each once and in their order: one field can be wrong in several ways. */
export function fieldsIn({ body }: Answered): string[] {
  return [...new Set((body.errors as { readonly field: string }[]).map(({ field }) => field))];
}
