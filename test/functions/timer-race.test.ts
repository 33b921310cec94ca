import { ConditionalCheckFailedException, DynamoDBClient, TransactionConflictException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseInstant } from '../../domain/time/instant.ts';
import { handler as getShipment } from '../../functions/api/get-shipment.ts';
import { handler as recordEvent } from '../../functions/api/record-event.ts';
import { STILL_BROKEN } from '../../infra/lifecycles/deadline.ts';
import { call } from './call.ts';
import { setClock } from './clock.ts';
import { book, event, newPartner, openNetwork } from './samples.ts';

const caller = newPartner();
const DUE = parseInstant('2026-01-05T15:00:00+08:00') ?? '';

beforeAll(openNetwork);

/** The machine's write: mark it missed, unless it has been met. Tried again while a transaction is in its way. */
async function ring(waybill: string, level: number): Promise<void> {
  try {
    await new DynamoDBClient({}).send(new UpdateItemCommand({
      TableName: process.env['TABLE_NAME'],
      Key: { pk: { S: `SHIPMENT#${waybill}` }, sk: { S: 'COMMITMENT#pickup' } },
      UpdateExpression: 'SET missedAt = :dueAt, #level = :level',
      ConditionExpression: STILL_BROKEN,
      ExpressionAttributeNames: { '#level': 'level' },
      ExpressionAttributeValues: { ':dueAt': { S: DUE }, ':level': { N: String(level) } },
    }));
  } catch (error) {
    if (error instanceof TransactionConflictException) await ring(waybill, level);
    else if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

describe('a pickup reported at the moment at which its timer rings', () => {
  it.each([
    ['in time', '2026-01-05T15:00:00+08:00', { state: 'met', level: 0 }],
    ['late', '2026-01-05T15:00:01+08:00', { state: 'late', level: 1, missed_at: '2026-01-05T15:00:00+08:00' }],
  ])('ends the same whichever is first: %s', async (_, occurred_at, outcome) => {
    for (let time = 0; time < 20; time++) {
      setClock('2026-01-05T09:00:00+08:00');
      const { waybill_number } = (await book(caller)).body as { waybill_number: string };
      const path = { waybill_number };
      await call(recordEvent, { caller, path, body: event('instruction_accepted') });
      setClock('2026-01-05T15:00:02+08:00');
      const report = () => call(recordEvent, { caller, path, body: event('picked_up', { occurred_at }) });
      const timer = time % 2 === 0 ? ring(waybill_number, 1) : undefined;
      const [{ status }] = await Promise.all([report(), timer ?? ring(waybill_number, 1)]);
      expect(status).toBe(201);
      await ring(waybill_number, 2);
      const { commitments } = (await call(getShipment, { caller, method: 'GET', path })).body as { commitments: { name: string }[] };
      expect(commitments.find(({ name }) => name === 'pickup')).toMatchObject(outcome);
    }
  });
});
