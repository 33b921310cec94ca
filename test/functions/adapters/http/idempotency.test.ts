import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { expect, it } from 'vitest';
import { created } from '../../../../functions/adapters/http/answer.ts';
import { answerIn, idempotencyOf, sentBy } from '../../../../functions/adapters/http/idempotency.ts';
import type { Instant } from '../../../../domain/time/instant.ts';

const NOW = '2026-01-05T01:00:00.000Z' as Instant;
const event = {
  httpMethod: 'POST',
  path: '/shipments',
  resource: '/shipments',
  pathParameters: null,
  headers: { 'Idempotency-Key': 'k' },
  requestContext: { domainName: 'api.example.com' },
} as unknown as APIGatewayProxyEvent;

/** What is stored of an answer with a list of so many rows. */
function stored(rows: number): APIGatewayProxyResult {
  const { remember } = idempotencyOf(sentBy(event), {}, { kind: 'partner', id: 'p' }, NOW);
  const list = Array.from({ length: rows }, () => '一二三四五六七八九十');
  const [write] = remember(created({ waybillNumber: 'HD1', list }, 'HD1'));
  return answerIn(write?.item ?? {});
}

it('stores an answer whole', () => {
  const { statusCode, headers, body } = stored(1000);
  expect([statusCode, headers?.['Location']]).toEqual([201, 'shipments/HD1']);
  expect((JSON.parse(body) as { list: unknown[] }).list).toHaveLength(1000);
});

it('of one that is larger than an item should be stores what is short of it, and where the whole is', () => {
  const { statusCode, headers, body } = stored(7000);
  expect([statusCode, headers?.['Location'], JSON.parse(body)]).toEqual([
    201,
    'shipments/HD1',
    { waybill_number: 'HD1', abridged: true },
  ]);
});

/** By what two requests with one key are told apart, for what it was asked of and by which path. */
function hash(resource: string, path: string, waybill_number: string): unknown {
  const asked = { ...event, resource, path, pathParameters: { waybill_number } };
  const [write] = idempotencyOf(sentBy(asked), {}, { kind: 'partner', id: 'p' }, NOW).remember(created({}));
  return write?.item['requestHash'];
}

it('knows a request again under another domain, and of another shipment for another', () => {
  const events = '/shipments/{waybill_number}/events';
  const first = hash(events, '/shipments/HD1/events', 'HD1');
  expect(hash(events, '/v1/shipments/HD1/events', 'HD1')).toBe(first);
  expect(hash(events, '/v1/shipments/HD2/events', 'HD2')).not.toBe(first);
  expect(hash('/shipments/{waybill_number}/cancellation', '/shipments/HD1/cancellation', 'HD1')).not.toBe(first);
});
