import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as listOverdue } from '../../../functions/api/promises/list-overdue.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { outputOf } from '../output.ts';
import { newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { ringAllDue } from '../timer.ts';

beforeAll(async () => {
  await ownTable();
  await openNetwork();
});

const on = (day: number, time: string) => `2026-01-${String(day).padStart(2, '0')}T${time}:00+08:00`;
let shipment: SampleShipment;

beforeEach(async () => {
  setClock(on(5, '09:00'));
  shipment = await newShipment({ own_numbers: ['N-1'] });
});

const list = (query: Record<string, string>, caller = OPERATIONS) =>
  call(listShipments, { caller, method: 'GET', query });

/** The row of the shipment in a list of its partner, and in one that is read by keys: they are the same. */
async function row(): Promise<Record<string, unknown>> {
  const partner = shipment.caller.id;
  const [ofPartner, byKeys] = await Promise.all([
    list({ partner }),
    list({ partner, updated_since: '2026-01-01T00:00:00Z' }),
  ]);
  expect(byKeys.body.shipments).toEqual(ofPartner.body.shipments);
  return (ofPartner.body.shipments as [Record<string, unknown>])[0];
}

describe('a row of a list', () => {
  it('tells what is due next, what is overdue at that very moment, and what has happened', async () => {
    expect(await row()).toMatchObject({
      waybill_number: shipment.waybill_number,
      partner: shipment.caller.id,
      own_numbers: ['N-1'],
      next_due: { name: 'dispatch' },
      overdue: false,
      estimated_arrival_at: null,
      picked_up_at: null,
      delivered_at: null,
    });
    // Nothing is written, and time passes.
    setClock(on(5, '09:10'));
    expect(await row()).toMatchObject({ next_due: null, overdue: true });

    await shipment.happened('picked_up', { occurred_at: on(5, '09:08') });
    const { estimated_arrival_at, updated_at, ...pickedUp } = await row();
    expect(pickedUp).toMatchObject({ picked_up_at: on(5, '09:08'), overdue: false, next_due: { name: 'arrival' } });
    expect(estimated_arrival_at).toBe((await shipment.commitment('arrival'))?.['due_at']);
    expect(updated_at).toMatch(/^2026-01-05T09:10:00/);

    setClock(on(9, '12:00'));
    await shipment.happened('arrived', { occurred_at: on(8, '10:00') });
    await shipment.happened('delivered', { occurred_at: on(9, '10:00'), sign_off: signOff() });
    expect(await row()).toMatchObject({ status: 'delivered', delivered_at: on(9, '10:00'), overdue: false });
  });
});

describe("GET /v1/overdue of a partner's key", () => {
  const overdue = (query: Record<string, string> = {}, caller = shipment.caller) =>
    call(listOverdue, { caller, method: 'GET', query });

  it('lists its own, and no one else’s, until they are met', async () => {
    const other = await newShipment();
    setClock(on(5, '18:00'));
    await ringAllDue(['CTU']);
    const { body } = await overdue();
    expect(body.overdue.length).toBeGreaterThan(0);
    for (const found of body.overdue as Record<string, unknown>[])
      expect(found).toMatchObject({ waybill_number: shipment.waybill_number, partner: shipment.caller.id });
    expect((await overdue({ commitment: 'dispatch' })).body.overdue).toMatchObject([
      { name: 'dispatch', state: 'missed' },
    ]);
    expect((await overdue({}, other.caller)).body.overdue).toMatchObject([{ waybill_number: other.waybill_number }]);
    expect((await overdue({}, newPartner())).body.overdue).toEqual([]);
    await shipment.happened('picked_up', { occurred_at: on(5, '12:00') });
    expect((await overdue({ commitment: 'dispatch' })).body.overdue).toEqual([]);
  });

  it('pages like the others, and takes no branch', async () => {
    await newShipment({}, shipment.caller);
    setClock(on(5, '18:00'));
    await ringAllDue(['CTU']);
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { body } = await overdue({ limit: '1', ...(cursor !== undefined && { cursor }) });
      seen.push(
        ...(body.overdue as Record<string, string>[]).map(({ waybill_number, name }) => `${waybill_number} ${name}`),
      );
      if (!body.has_next_page) break;
      cursor = body.next_cursor as string;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await overdue()).body.overdue.length as number);
    expect((await overdue({ branch: 'CTU' })).status).toBe(422);
  });
});

describe('telephone numbers and names', () => {
  it('stand in no key of the table or of an index, and in no line of a log', async () => {
    const phones = ['13800000001', '13800000002'];
    const output = await outputOf(async () => {
      for (const query of [{ phone: '138 0000 0001' }, { consignee: '收货公司' }])
        expect((await list(query)).body.shipments.length).toBeGreaterThan(0);
      for (const query of [{ phone: '1380000000x' }, { phone: '13800000001', status: 'booked' }])
        expect((await list(query as Record<string, string>)).status).toBe(422);
    });
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
    const TableName = process.env['TABLE_NAME'];
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    const keys = [
      Table?.KeySchema ?? [],
      ...(Table?.GlobalSecondaryIndexes ?? []).map(({ KeySchema = [] }) => KeySchema),
    ];
    const names = [...new Set(keys.flat().map(({ AttributeName = '' }) => AttributeName))];
    const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand({ TableName }));
    expect([LastEvaluatedKey, Items.length > 10]).toEqual([undefined, true]);
    const inKeys = JSON.stringify(Items.map((item) => names.map((name) => item[name] as unknown)));
    expect(inKeys).toContain(`FOUND#phone#`);
    // What is found by them alone has nothing of them either.
    const lookups = JSON.stringify(Items.filter(({ pk }) => String(pk).startsWith('FOUND#')));
    for (const personal of [...phones, '1380000000x', '收货公司', '发货公司', '联系人']) {
      expect(inKeys).not.toContain(personal);
      expect(lookups).not.toContain(personal);
      expect(output).not.toContain(personal);
    }
  });
});
