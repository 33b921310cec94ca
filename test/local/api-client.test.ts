import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import * as z from 'zod';
import { apiClient, Refused } from '../../local/api-client.ts';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly key: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** A server that gives these answers one after the other, the last one for good. */
async function answering(
  ...answers: readonly { status: number; body: unknown }[]
): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  server = createServer((request, response) => {
    let body = '';
    request
      .on('data', (part) => {
        body += String(part);
      })
      .on('end', () => {
        const { method, url, headers } = request;
        const answer = answers[Math.min(seen.length, answers.length - 1)];
        seen.push({
          method,
          url,
          key: headers['idempotency-key'] as string | undefined,
          authorization: headers.authorization,
          body,
        });
        response
          .writeHead(answer?.status ?? 500, { 'content-type': 'application/json' })
          .end(JSON.stringify(answer?.body));
      });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const Answer = z.object({ name: z.string() });

it('sends the key and the body, and reads what is asked for', async () => {
  const { url, seen } = await answering({ status: 201, body: { name: 'x', more: 1 } });
  expect(await apiClient(url, 'secret').post('/v1/shipments', { a: 1 }, Answer, 'k-1')).toEqual({ name: 'x' });
  expect(seen).toEqual([
    { method: 'POST', url: '/v1/shipments', key: 'k-1', authorization: 'Bearer secret', body: '{"a":1}' },
  ]);
});

it('sends again what was refused for load, with the same Idempotency-Key', async () => {
  const { url, seen } = await answering(
    { status: 503, body: {} },
    { status: 429, body: {} },
    { status: 200, body: { name: 'x' } },
  );
  await apiClient(url, 'secret').post('/v1/shipments', {}, Answer);
  expect(seen).toHaveLength(3);
  expect(new Set(seen.map(({ key }) => key)).size).toBe(1);
  expect(seen[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
});

it('throws what the API says against a request, and does not repeat it', async () => {
  const { url, seen } = await answering({
    status: 422,
    body: { title: 'The request does not hold', detail: 'goods: is missing' },
  });
  const refused = apiClient(url, 'secret').get('/v1/shipments/1', Answer);
  await expect(refused).rejects.toThrow(Refused);
  await expect(refused).rejects.toThrow('GET /v1/shipments/1 was refused: 422 goods: is missing');
  await expect(refused).rejects.toMatchObject({
    problem: { title: 'The request does not hold', detail: 'goods: is missing' },
  });
  expect(seen).toHaveLength(1);
});

it('sends no key where what is sent has an id of its own', async () => {
  const { url, seen } = await answering({ status: 201, body: { name: 'x' } });
  await apiClient(url, 'secret').post('/v1/shipments', { event_id: 'e' }, Answer, null);
  expect(seen.map(({ key }) => key)).toEqual([undefined]);
});
