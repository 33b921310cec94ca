import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { expect, it } from 'vitest';
import { created } from '../../../../functions/adapters/http/answer.ts';
import { answerIn, idempotencyOf } from '../../../../functions/adapters/http/idempotency.ts';
import type { Instant } from '../../../../domain/time/instant.ts';

const NOW = '2026-01-05T01:00:00.000Z' as Instant;
const event = {
  httpMethod: 'POST',
  path: '/shipments',
  headers: { 'Idempotency-Key': 'k' },
} as unknown as APIGatewayProxyEvent;

/** What is stored of an answer with a list of so many rows. */
function stored(rows: number): APIGatewayProxyResult {
  const { remember } = idempotencyOf(event, {}, { kind: 'partner', id: 'p' }, NOW);
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
