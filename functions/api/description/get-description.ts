import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { answering } from '../../adapters/http/answering.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { header } from '../../adapters/http/request.ts';
import { checked } from '../../adapters/http/validation.ts';
import description from '../../../openapi.json' with { type: 'json' };

const NONE = z.strictObject({});
const BODY = JSON.stringify(description);
const HEADERS = {
  ETag: `"${createHash('sha256').update(BODY).digest('base64url')}"`,
  'Cache-Control': 'public, max-age=300',
  // It is public: a page of anybody's may show it.
  'Access-Control-Allow-Origin': '*',
};

/** GET /v1/openapi.json: the API, described; without a key. Whoever has it in this form already gets 304. */
export const handler = answering((event) => {
  const { errors } = checked({ query: NONE }, { query: event.queryStringParameters ?? {} });
  if (errors.length > 0) throw invalid(errors);
  const known = (header(event, 'if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(HEADERS.ETag)) return { statusCode: 304, headers: HEADERS, body: '' };
  return { statusCode: 200, headers: { ...HEADERS, 'Content-Type': 'application/json; charset=utf-8' }, body: BODY };
});
