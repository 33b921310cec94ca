import { marshall } from '@aws-sdk/util-dynamodb';
import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as cancelShipment } from '../../functions/api/shipments/cancel-shipment.ts';
import { handler as getShipment } from '../../functions/api/shipments/get-shipment.ts';
import { handler as listBranchReceipts } from '../../functions/api/promises/list-branch-receipts.ts';
import { handler as listOverdue } from '../../functions/api/promises/list-overdue.ts';
import { handler as listShipments } from '../../functions/api/shipments/list-shipments.ts';
import { handler as followMiss } from '../../functions/lifecycles/follow-miss.ts';
import { handler as overdueWidget } from '../../functions/operations/overdue-widget.ts';
import { handler as armTimers } from '../../functions/stream/arm-timers.ts';
import { handler as publish } from '../../functions/stream/publish.ts';
import { handler as watch } from '../../functions/sweeps/watch.ts';
import { performance } from '../../functions/sweeps/gather/performance.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { call } from './call.ts';
import { setClock } from './clock.ts';
import { accepted, copyOf, open, sent } from './envelopes.ts';
import { ownMachines } from './machines.ts';
import { ownTable } from './own-table.ts';
import { react } from './react.ts';
import { ringAllDue } from './timer.ts';
import { booking, openNetwork, OPERATIONS, signOff } from './samples.ts';
import { newShipment, type SampleShipment } from './shipment.ts';
import { changes, commitments, writesOf } from './stream/changes.ts';
import type { StoredItem } from './table.ts';

const on = (day: number, time: string) => `2026-01-${String(day).padStart(2, '0')}T${time}:00+08:00`;
const RECEIPT = { receipt: { kind: 'signature', copies: 1 }, freight_terms: 'prepaid' };

let shipment: SampleShipment;

// What looks at all branches finds these alone.
beforeAll(async () => {
  await ownTable();
  await openNetwork();
});
beforeEach(async () => {
  setClock(on(5, '09:00'));
  shipment = await newShipment(RECEIPT);
  setClock(on(20, '12:00'));
});

async function put(item: StoredItem): Promise<void> {
  await new DynamoDBClient({}).send(
    new PutItemCommand({
      TableName: process.env['TABLE_NAME'],
      Item: marshall(item, { removeUndefinedValues: true }),
    }),
  );
}

const get = ({ caller, path }: SampleShipment) => call(getShipment, { caller, method: 'GET', path });
const named = (rows: unknown, name: string) => (rows as { readonly name: string }[]).filter((row) => row.name === name);

/** The rows of a list that are of the shipment. */
async function rowsIn(handler: unknown, key: string, query: Record<string, string> = {}): Promise<StoredItem[]> {
  const rows: StoredItem[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { status, body } = await call(handler, {
      caller: OPERATIONS,
      method: 'GET',
      path: key === 'receipts' ? { code: 'HGH' } : {},
      query: { limit: '100', ...query, ...(cursor !== undefined && { cursor }) },
    });
    expect(status).toBe(200);
    rows.push(...(body[key] as StoredItem[]));
    cursor = body.next_cursor as string | null;
  }
  return rows.filter(({ waybill_number }) => waybill_number === shipment.waybill_number);
}

async function widget(): Promise<string> {
  const pages: string[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const html: string = await overdueWidget(cursor === '' ? {} : { cursor }, { invokedFunctionArn: 'arn' });
    pages.push(html);
    cursor = /\{&quot;cursor&quot;:&quot;(?<cursor>.*?)&quot;\}/.exec(html)?.groups?.['cursor'];
  }
  return pages.join('');
}

describe('a promise of a name that the code does not know', () => {
  const DUE = '2026-01-06T04:00:00.000Z';
  let stored: StoredItem;

  beforeEach(async () => {
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    const [known = {}] = commitments(await shipment.stored()).filter(({ sk }) => sk === 'COMMITMENT#arrival');
    stored = {
      ...known,
      name: 'photograph',
      sk: 'COMMITMENT#photograph',
      openKey: 'OPEN#photograph#HGH',
      dueKey: `${DUE}#${shipment.waybill_number}#photograph`,
      dueAt: DUE,
      firstDueAt: DUE,
      terms: { due: { byTheMoon: 3 }, escalatesAfter: [] },
      colour: 'red',
    };
    await put(stored);
  });

  it('is shown as it is stored, without a rule', async () => {
    const { status, body } = await get(shipment);
    expect(status).toBe(200);
    expect(named(body.commitments, 'photograph')).toMatchObject([
      { rule: null, branch: 'HGH', due_at: on(6, '12:00'), state: 'missed', level: 0, broken: [] },
    ]);
  });

  it('stands in the way of nothing: what happens is taken, and it stays as it is', async () => {
    await shipment.happened('arrived', { occurred_at: on(8, '10:00') });
    await shipment.happened('delivered', { occurred_at: on(8, '15:00'), sign_off: signOff() });
    await react(followMiss, { subject: 'shipment', subject_id: shipment.waybill_number });
    expect((await shipment.stored()).find(({ sk }) => sk === stored['sk'])).toEqual(stored);
    await ringAllDue();
    expect(named(await rowsIn(listOverdue, 'overdue'), 'receipt_return')).toHaveLength(1);
    expect(await widget()).toContain(shipment.waybill_number);
  });

  it('is armed by nobody, and told as far as it is known', async () => {
    expect(await armTimers(writesOf([stored]))).toEqual({ batchItemFailures: [] });
    const missed = { ...stored, level: 1, missedAt: DUE };
    expect(await publish(changes([stored], [missed]))).toEqual({ batchItemFailures: [] });
  });
});

describe('an event of a type that the code does not know', () => {
  beforeEach(async () => {
    const items = await shipment.stored();
    const [booked = {}] = items.filter(({ sk }) => sk === 'EVENT#@booked');
    const details = {
      note: '备注',
      photographedAt: '2026-01-05T02:00:00.000Z',
      printedAt: null,
      lens: { at: 'front' },
    };
    await put({ ...booked, sk: 'EVENT#p', eventId: 'p', type: 'photographed', details, sequence: 1 });
    await put({ ...items.find(({ sk }) => sk === 'SHIPMENT'), eventCount: 2 });
  });

  it('is shown as it is stored', async () => {
    const { status, body } = await get(shipment);
    expect(status).toBe(200);
    expect((body.history as StoredItem[]).find(({ type }) => type === 'photographed')).toMatchObject({
      event_id: 'p',
      note: '备注',
      photographed_at: on(5, '10:00'),
      lens: { at: 'front' },
    });
  });

  it('stands in the way of nothing, and stays as it is', async () => {
    const before = (await shipment.stored()).find(({ sk }) => sk === 'EVENT#p');
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    expect((await shipment.happened('arrived', { occurred_at: on(8, '10:00') })).body.status).toBe('arrived');
    expect((await shipment.stored()).find(({ sk }) => sk === 'EVENT#p')).toEqual(before);
  });

  it('is told on the bus by its type alone', async () => {
    const item = (await shipment.stored()).find(({ sk }) => sk === 'EVENT#p') ?? {};
    expect(await publish(writesOf([item]))).toEqual({ batchItemFailures: [] });
  });
});

describe('what was stored before items told their form', () => {
  /** The form of then: whose it is lay flat, events had no order of telling, and what had ended was void. */
  function ofThen(item: StoredItem): StoredItem {
    const { form, subject, subjectId, of = {}, about = {}, sequence, ...rest } = item;
    const { firstDueAt, moved, movedAt, terms, endedAt, endedBy, withdrawn, overdueKey, overdueOfKey, ...flat } = rest;
    const partner = String((of as StoredItem)['partner'] ?? item['partner']);
    return {
      ...flat,
      ...(item['sk'] === 'SHIPMENT'
        ? { partnerKey: `PARTNER#${partner}`, partnerStatusKey: `PARTNER#${partner}#${String(item['status'])}` }
        : { ...(of as StoredItem), ...(about as StoredItem) }),
      ...(endedAt !== undefined && { voidedAt: endedAt }),
    };
  }

  async function aged(): Promise<void> {
    for (const item of await shipment.stored()) await put(ofThen(item));
  }

  it('is shown as it was', async () => {
    await shipment.happened('arrived', { occurred_at: on(8, '10:00') });
    const before = await shipment.shown();
    await aged();
    const { status, body } = await get(shipment);
    expect(status).toBe(200);
    const { history, ...state } = body;
    const { history: told, ...then } = before;
    expect(state).toEqual(then);
    expect(history).toHaveLength(told.length as number);
  });

  it('is listed with whose it is', async () => {
    await shipment.happened('arrived', { occurred_at: on(8, '10:00') });
    await ringAllDue();
    const [overdue, receipts] = [await rowsIn(listOverdue, 'overdue'), await rowsIn(listBranchReceipts, 'receipts')];
    expect([overdue, receipts]).toMatchObject([
      [{ name: 'delivery' }, { name: 'receipt_return' }],
      [{ state: 'missed' }],
    ]);
    await aged();
    // The watch puts what was marked before there was the list into it.
    await ownMachines();
    await watch({ look: 'everything' });
    expect(await rowsIn(listOverdue, 'overdue')).toEqual(overdue);
    expect(await rowsIn(listBranchReceipts, 'receipts')).toEqual(receipts);
    expect(await widget()).toContain(shipment.waybill_number);
  });

  it('of a cancelled order was void, and is', async () => {
    await call(cancelShipment, {
      caller: shipment.caller,
      path: shipment.path,
      body: { reason: '客户取消', occurred_at: on(5, '09:01') },
    });
    await aged();
    expect((await get(shipment)).body).toMatchObject({
      status: 'cancelled',
      commitments: [{ name: 'dispatch', state: 'void', ended_at: on(5, '09:01') }],
    });
  });

  it('takes what happens, is told on the bus, and comes to the same end', async () => {
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    await aged();
    const before = await shipment.stored();
    await shipment.happened('arrived', { occurred_at: on(8, '10:00') });
    await shipment.happened('delivered', { occurred_at: on(9, '10:00'), sign_off: signOff() });
    const checked = { signature: true, identity_number: true, company_seal: true };
    await shipment.happened('receipt_signed', { copies: [1], checked, occurred_at: on(9, '10:00') });
    const number = await sent([copyOf(shipment)], { sent_at: on(10, '10:00') });
    expect((await open(number, [accepted(shipment)], { opened_at: on(12, '10:00') })).status).toBe(200);
    expect(await shipment.shown()).toMatchObject({ status: 'delivered', receipt: { status: 'returned' } });
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'met' });
    const told = changes(before, commitments(await shipment.stored()));
    expect(told.Records.length).toBeGreaterThan(0);
    expect(await publish(told)).toEqual({ batchItemFailures: [] });
  });
});

describe('what was stored when all of a partner stood in one list, and the outcome by month from the beginning', () => {
  it('is listed among the others, by its status too, until it moves', async () => {
    const { caller, waybill_number } = shipment;
    const listed = async (query: Record<string, string>): Promise<string[]> => {
      const { body } = await call(listShipments, { caller, method: 'GET', query });
      return (body.shipments as StoredItem[]).map((row) => row['waybill_number'] as string);
    };
    const older = (await shipment.stored()).find(({ sk }) => sk === 'SHIPMENT') as StoredItem;
    const partnerKey = `PARTNER#${caller.id}#shipment`;
    await put({ ...older, partnerKey, partnerStatusKey: `${partnerKey}#booked` });
    const { waybill_number: newer } = await newShipment(RECEIPT, caller);
    expect(await listed({})).toEqual([newer, waybill_number]);
    expect(await listed({ status: 'booked' })).toEqual([newer, waybill_number]);
    expect(await listed({ status: 'cancelled' })).toEqual([]);
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    expect((await shipment.stored()).find(({ sk }) => sk === 'SHIPMENT')).not.toHaveProperty('partnerStatusKey');
    expect(await listed({})).toEqual([newer, waybill_number]);
    expect(await listed({ status: 'picked_up' })).toEqual([waybill_number]);
  });

  it('counts once in the month, owed or not', async () => {
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    const before = await reckoned();
    const [arrival = {}] = commitments(await shipment.stored()).filter(({ sk }) => sk === 'COMMITMENT#arrival');
    await put({ ...arrival, monthKey: 'MONTH#HGH#2026-01' });
    expect(await reckoned()).toEqual(before);
  });

  const reckoned = async () => {
    const hangzhou = { code: 'HGH', name: '杭州', timeZone: 'Asia/Shanghai' };
    const span = { from: on(1, '00:00') as Instant, to: '2026-02-01T00:00:00+08:00' as Instant };
    return (await performance(hangzhou, span, '2026-02-01T00:00:00.000Z' as Instant)).totals;
  };
});

describe('what was stored when a shipment was one item, and in no index by its last change', () => {
  /** The items of then: no facts apart, nothing that lists show, no keys of the indexes that there were not. */
  async function inOnePiece(): Promise<void> {
    const items = await shipment.stored();
    const [own = {}, facts = {}] = ['SHIPMENT', 'FACTS'].map((key) => items.find(({ sk }) => sk === key));
    const { shows, factsApart, originKey, destinationKey, ownerKey, changedKey, ...rest } = own;
    await new DynamoDBClient({}).send(
      new DeleteItemCommand({
        TableName: process.env['TABLE_NAME'],
        Key: marshall({ pk: facts['pk'], sk: facts['sk'] }),
      }),
    );
    await put({ ...facts, ...rest });
  }

  const listed = async (query: Record<string, string>): Promise<StoredItem[]> =>
    (await call(listShipments, { caller: shipment.caller, method: 'GET', query })).body.shipments as StoredItem[];

  it('is shown as it was, and listed with what is known', async () => {
    const before = await shipment.shown();
    await inOnePiece();
    expect(await shipment.shown()).toEqual(before);
    expect(await listed({})).toMatchObject([
      { waybill_number: shipment.waybill_number, status: 'booked', next_due: null, overdue: false, updated_at: null },
    ]);
    expect(await listed({ updated_since: on(1, '00:00') })).toEqual([]);
  });

  it('lies in two from its next write on, is found by its last change, and shows all the same', async () => {
    await inOnePiece();
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    await shipment.happened('arrived', { occurred_at: on(8, '10:00') });
    const [own = {}] = (await shipment.stored()).filter(({ sk }) => sk === 'SHIPMENT');
    expect(own).not.toHaveProperty('goods');
    expect(await shipment.shown()).toMatchObject({ status: 'arrived', goods: booking()['goods'], metadata: {} });
    expect(await listed({ updated_since: on(1, '00:00') })).toMatchObject([{ status: 'arrived', overdue: true }]);
  });
});
