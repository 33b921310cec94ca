import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { beforeAll, expect, it } from 'vitest';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { readFile } from '../../functions/adapters/subject-store.ts';
import { handler as recordEvent } from '../../functions/api/shipments/record-event.ts';
import { call } from './call.ts';
import { book, event, newPartner, openNetwork } from './samples.ts';

beforeAll(openNetwork);

it('a file of which a write is seen in part is not taken for the whole: nothing is made from it', async () => {
  const caller = newPartner();
  const { waybill_number } = (await book(caller)).body as { waybill_number: string };
  const picked = event('picked_up');
  await call(recordEvent, { caller, path: { waybill_number }, body: picked });
  // What a query sees that comes between the items of a transaction: the shipment is new, its event not there yet.
  await DynamoDBDocumentClient.from(new DynamoDBClient({})).send(
    new DeleteCommand({
      TableName: process.env['TABLE_NAME'],
      Key: { pk: `SHIPMENT#${waybill_number}`, sk: `EVENT#${String(picked['event_id'])}` },
    }),
  );
  await expect(readFile(SHIPMENT, waybill_number)).rejects.toMatchObject({ what: 'subject' });
  const { status, body } = await call(recordEvent, {
    caller,
    path: { waybill_number },
    body: event('pickup_verified'),
  });
  expect([status, body.code]).toEqual([503, 'try_again']);
});
