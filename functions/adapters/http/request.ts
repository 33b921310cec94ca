import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Problem } from './problem.ts';

/** The largest body taken: a booking of a hundred kinds of goods is a third of it. */
const LARGEST_BODY = 128 * 1024;

/** A header by its name in small letters. */
export function header({ headers }: APIGatewayProxyEvent, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** The JSON in a request's body. @throws Problem for a body that is too large, not JSON or not said to be */
export function jsonBody(event: APIGatewayProxyEvent): unknown {
  const text = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString() : (event.body ?? '');
  if (Buffer.byteLength(text) > LARGEST_BODY)
    throw new Problem('payload_too_large', `a body has at most ${LARGEST_BODY} bytes`);
  if (!/^application\/json\s*(;|$)/i.test(header(event, 'content-type') ?? '')) {
    throw new Problem('unsupported_media_type', 'send Content-Type: application/json');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Problem(
      'malformed_json',
      error instanceof SyntaxError ? 'the body cannot be read as JSON' : String(error),
    );
  }
}
