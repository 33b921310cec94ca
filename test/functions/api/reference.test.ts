import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { expect, it } from 'vitest';
import { handler } from '../../../functions/api/description/reads.ts';

const ask = (resource: string, pathParameters: Record<string, string> = {}): Promise<APIGatewayProxyResult> =>
  handler(
    {
      httpMethod: 'GET',
      resource,
      pathParameters,
      headers: {},
      requestContext: { requestId: 'request-1' },
    } as unknown as APIGatewayProxyEvent,
    {} as Context,
  );

it('the reference is a page whose files are found by the names that it has for them', async () => {
  const { statusCode, headers, body } = await ask('/docs');
  expect([statusCode, headers?.['Content-Type']]).toEqual([200, 'text/html; charset=utf-8']);
  const files = [...body.matchAll(/(?:src|href)="docs\/([^"]+)"/g)].map(([, file]) => file ?? '');
  expect(files.map((file) => file.replace(/\.[0-9a-f]{16}\./, '.'))).toEqual(['style.css', 'renderer.js', 'start.js']);
  for (const file of files) {
    const asset = await ask('/docs/{asset}', { asset: file });
    expect([file, asset.statusCode, asset.headers?.['Content-Type']]).toEqual([
      file,
      200,
      file.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    ]);
    expect(asset.headers?.['Cache-Control']).toBe('public, max-age=31536000, immutable');
    // What a function may answer with, as JSON: six megabytes.
    expect(Buffer.byteLength(JSON.stringify(asset))).toBeLessThan(3_000_000);
  }
});

it('what the page does not name is not found', async () => {
  const { statusCode, body } = await ask('/docs/{asset}', { asset: 'renderer.js' });
  expect([statusCode, (JSON.parse(body) as { code: string }).code]).toEqual([404, 'not_found']);
});

it('the page may run nothing but its own files, and ask nobody else', async () => {
  const policy = String((await ask('/docs')).headers?.['Content-Security-Policy']);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';");
  expect(policy).not.toContain('unsafe');
});
