import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Problem } from './problem.ts';
import { isUnreadable } from './unreadable.ts';
import { withoutNulls } from './without-nulls.ts';

/** The largest body taken: a booking of a hundred kinds of goods is a third of it. */
const LARGEST_BODY = 128 * 1024;
/** Of many at once: ten times what fifty ordinary bookings have, and their answers are less than the 6 MB that Lambda returns. */
export const LARGEST_OF_MANY = 1024 * 1024;

/** A header by its name in small letters. */
export function header({ headers }: APIGatewayProxyEvent, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/**
 * The JSON in a request's body, in which a field that is null is absent.
 * @param largest body that is taken, in bytes
 * @throws Problem for a body that is too large, not JSON, not UTF-8 or not said to be
 */
export function jsonBody(event: APIGatewayProxyEvent, largest = LARGEST_BODY): unknown {
  checkContentType(header(event, 'content-type') ?? '');
  const text = bodyText(event, largest);
  try {
    return withoutNulls(JSON.parse(text));
  } catch (error) {
    throw new Problem(
      'malformed_json',
      error instanceof SyntaxError ? 'the body cannot be read as JSON' : String(error),
    );
  }
}

/** What names a request in its path and its query must be UTF-8, too. @throws Problem not_utf8 */
export function checkAddress({ pathParameters, queryStringParameters }: APIGatewayProxyEvent): void {
  const texts = [pathParameters, queryStringParameters].flatMap((named) => Object.entries(named ?? {}).flat());
  if (texts.some((text) => text !== undefined && isUnreadable(text))) throw notUtf8('the path or the query');
}

/** @throws Problem unsupported_media_type for what is said to be no JSON, or in another encoding than UTF-8 */
function checkContentType(type: string): void {
  const charsets = [...type.matchAll(/;\s*charset\s*=\s*"?([^";]*)/gi)].map(([, name = '']) => name.trim());
  if (/^application\/json\s*(;|$)/i.test(type) && charsets.every((name) => /^utf-?8$/i.test(name))) return;
  throw new Problem('unsupported_media_type', 'send Content-Type: application/json, in UTF-8');
}

/** The body as text, without a byte order mark. @throws Problem payload_too_large, not_utf8 */
function bodyText({ body, isBase64Encoded }: APIGatewayProxyEvent, largest: number): string {
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > largest) throw new Problem('payload_too_large', `a body has at most ${largest} bytes`);
  const text = decoded(bytes);
  // What the gateway could not read comes as U+FFFD.
  if (text === undefined || isUnreadable(text)) throw notUtf8('the body');
  return text;
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(what: string): Problem {
  return new Problem('not_utf8', `${what} has bytes that are not UTF-8, or characters that were lost on the way`);
}
