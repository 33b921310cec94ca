import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { moveClock, readClock } from '../../../local/cloud/clock-client.ts';
import { PlainError } from '../../../local/cloud/plain-error.ts';

let server: Server;
let url: string;
let asked: { method: string | undefined; body: string };
let answer: { status: number; content: unknown };

beforeEach(async () => {
  server = createServer((request, response) => {
    asked = { method: request.method, body: '' };
    request
      .setEncoding('utf8')
      .on('data', (part: string) => {
        asked.body += part;
      })
      .on('end', () => {
        response.writeHead(answer.status).end(JSON.stringify(answer.content));
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.close();
});

it('reads the time', async () => {
  answer = { status: 200, content: { now: '2026-12-01T00:00:00.000Z' } };
  expect(await readClock(url)).toBe('2026-12-01T00:00:00.000Z');
  expect(asked.method).toBe('GET');
});

it('moves the clock and tells how many timers rang', async () => {
  answer = { status: 200, content: { now: '2026-12-11T00:00:00.000Z', rang: 7 } };
  expect(await moveClock(url, { by: 'P10D' })).toEqual({ now: '2026-12-11T00:00:00.000Z', rang: 7 });
  expect(asked).toEqual({ method: 'PUT', body: '{"by":"P10D"}' });
});

it('passes on why the clock refuses', async () => {
  answer = { status: 400, content: { error: 'The clock only moves forward.' } };
  await expect(moveClock(url, { to: '2020-01-01T00:00:00Z' })).rejects.toEqual(
    new PlainError('The clock only moves forward.'),
  );
});

it('says how to start a cloud when no clock answers', async () => {
  server.close();
  await once(server, 'close');
  await expect(readClock(url)).rejects.toThrow('npm start');
});
