import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Instant } from '../../../../domain/time/instant.ts';
import { waybillNumber } from '../../../../domain/waybill/waybill-number.ts';
import { useAuditLog, type AuditClient } from '../../../../functions/adapters/audit.ts';
import { audited } from '../../../../functions/adapters/http/audited.ts';
import { log } from '../../../../functions/adapters/log.ts';
import { patience } from '../../../../functions/adapters/patience.ts';
import { collectAuditLog } from '../../audit-log.ts';
import { outputOf } from '../../output.ts';

// What is counted is looked at here; that is told at its making.
vi.hoisted(() => {
  Object.assign(process.env, { POWERTOOLS_METRICS_DISABLED: 'false' });
});

const WAYBILL = waybillNumber('2026-01-05T01:00:00.000Z' as Instant, 7);
const EVENT = {
  httpMethod: 'GET',
  resource: '/shipments/{waybill_number}',
  headers: {},
  body: null,
  pathParameters: { waybill_number: WAYBILL },
  queryStringParameters: null,
  requestContext: { requestId: 'request-1', authorizer: { kind: 'partner', id: 'sample', key: '0123456789ab' } },
} as unknown as APIGatewayProxyEvent;
const ANSWER = { statusCode: 404, body: '{"code": "not_found"}' };

const handler = audited(() => Promise.resolve(ANSWER));
const ask = () => handler(EVENT, {} as Context);
const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);

/** Asks, and is answered. @returns how many lines it counted as lost */
async function lostBy(act: () => Promise<unknown>): Promise<number> {
  const output = await outputOf(async () => {
    expect(await act()).toEqual(ANSWER);
  });
  return [...output.matchAll(/"AuditLinesLost":1/g)].length;
}

beforeEach(() => {
  logged.mockClear();
});
afterEach(() => {
  useAuditLog(new CloudWatchLogsClient(patience(2, 500)));
});

it('a function has one stream for all of its lines', async () => {
  const collected = collectAuditLog();
  expect(await lostBy(ask)).toBe(0);
  expect(await lostBy(ask)).toBe(0);
  expect([collected.streams.length, collected.lines.length, logged.mock.calls]).toEqual([1, 2, []]);
});

it('a line that cannot be kept stands in the log of the function, is counted, and keeps nobody from the answer', async () => {
  const { fails, lines } = collectAuditLog();
  fails.line = new Error('no lines today');
  expect(await lostBy(ask)).toBe(1);
  expect(lines).toEqual([]);
  expect(logged.mock.calls).toMatchObject([
    [
      'audit line not kept',
      { audit: { key: '0123456789ab', waybills: [WAYBILL], outcome: 404 }, error: { message: 'no lines today' } },
    ],
  ]);
});

it('a stream that cannot be made is tried again with the next line', async () => {
  const { fails, streams, lines } = collectAuditLog();
  fails.stream = new Error('no streams today');
  expect(await lostBy(ask)).toBe(1);
  delete fails.stream;
  expect(await lostBy(ask)).toBe(0);
  expect([streams.length, lines.length]).toEqual([1, 1]);
});

it('a line that the log takes and throws away is lost', async () => {
  const send = () => Promise.resolve({ rejectedLogEventsInfo: { tooOldLogEventEndIndex: 0 } });
  useAuditLog({ send } as AuditClient);
  expect(await lostBy(ask)).toBe(1);
  expect(logged.mock.calls).toMatchObject([
    ['audit line not kept', { error: { message: expect.stringContaining('tooOld') as unknown } }],
  ]);
});

it('a log that never answers is given up', { timeout: 60_000 }, async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  useAuditLog(new CloudWatchLogsClient({ ...patience(2, 50), endpoint }));
  expect(await lostBy(ask)).toBe(1);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('what fails in the handler fails', async () => {
  collectAuditLog();
  const failing = audited(() => Promise.reject(new Error('misrouted')));
  await expect(failing(EVENT, {} as Context)).rejects.toThrow('misrouted');
});

it('the log is one of CloudWatch', async () => {
  expect(await lostBy(ask)).toBe(0);
  const { events = [] } = await new CloudWatchLogsClient({}).send(
    new FilterLogEventsCommand({ logGroupName: process.env['AUDIT_LOG_GROUP'], filterPattern: `"${WAYBILL}"` }),
  );
  expect(events.map(({ message = '' }) => JSON.parse(message) as unknown)).toMatchObject([
    { route: EVENT.resource, waybills: [WAYBILL], outcome: 404, code: 'not_found' },
  ]);
});
