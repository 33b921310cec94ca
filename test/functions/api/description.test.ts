import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { handler } from '../../../functions/api/description/reads.ts';

const ask = (
  headers: Record<string, string> = {},
  queryStringParameters: Record<string, string> | null = null,
): Promise<APIGatewayProxyResult> =>
  handler(
    {
      httpMethod: 'GET',
      resource: '/openapi.json',
      headers,
      queryStringParameters,
      requestContext: { requestId: 'request-1' },
    } as unknown as APIGatewayProxyEvent,
    {} as Context,
  );

it('the API shows the description of the repository, to whoever asks', async () => {
  const { statusCode, headers, body } = await ask();
  expect([statusCode, JSON.parse(body)]).toEqual([200, JSON.parse(readFileSync('openapi.json', 'utf8'))]);
  expect(headers).toMatchObject({
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
  });
  // What a function may answer with, with room for what comes.
  expect(Buffer.byteLength(body)).toBeLessThan(3_000_000);
});

it('whoever has it already is told that it is still so', async () => {
  const tag = String((await ask()).headers?.['ETag']);
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  for (const known of [tag, `"other", W/${tag}`])
    expect(await ask({ 'If-None-Match': known })).toMatchObject({ statusCode: 304, body: '', headers: { ETag: tag } });
  expect((await ask({ 'If-None-Match': '"other"' })).statusCode).toBe(200);
});

it('what it is asked besides is refused, as everywhere', async () => {
  const { statusCode, body } = await ask({}, { x: '1' });
  expect(statusCode).toBe(422);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ field: 'x', message: 'is not a known field' }] });
});
