import { beforeAll, describe, expect, it } from 'vitest';
import { putBranch, putRoute, putServiceArea } from '../../../functions/adapters/network-store.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as listBranchReceipts } from '../../../functions/api/promises/list-branch-receipts.ts';
import { call } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { accepted, ALL_MARKS, copyOf, open, rejected, sent } from '../envelopes.ts';
import { between, newBranchCode, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { watchTable } from '../wire.ts';

interface Row {
  readonly waybill_number: string;
  readonly due_at: string;
  readonly state: string;
  readonly receipt_status: string;
}

const branch = newBranchCode();
const district = String(600000 + Math.floor(Math.random() * 300000));
let asked: Awaited<ReturnType<typeof watchTable>>;

const list = (
  query: Record<string, string> = {},
  code = branch,
  caller: Parameters<typeof call>[1]['caller'] = OPERATIONS,
) => call(listBranchReceipts, { caller, method: 'GET', path: { code }, query });
const waybills = async (query: Record<string, string> = {}) =>
  ((await list(query)).body.receipts as Row[]).map(({ waybill_number }) => waybill_number);
const day = (number: number, time = '10:00:00') => `2026-01-${String(number).padStart(2, '0')}T${time}+08:00`;

/** Goods that arrived at the branch on the day: of January 8, their receipt is due by the end of the 18th. */
async function arrived(on: number, copies = 1): Promise<SampleShipment> {
  const shipment = await newShipment({
    ...between('510104', district),
    ordered_at: day(5, '09:00:00'),
    receipt: { kind: 'signature', copies },
  });
  await shipment.happened('arrived', { occurred_at: day(on) });
  return shipment;
}
const sign = (shipment: SampleShipment, copies = [1]) =>
  shipment.happened('receipt_signed', { copies, checked: ALL_MARKS });
const sendBack = (shipment: SampleShipment) => sent([copyOf(shipment)], { from_branch: branch });

const one = {} as Record<
  'awaited' | 'sentBack' | 'partial' | 'rejected' | 'returned' | 'lost' | 'handedOver',
  SampleShipment
>;
const nameOf = (waybill: string) =>
  Object.entries(one).find(([, { waybill_number }]) => waybill_number === waybill)?.[0];

beforeAll(async () => {
  asked = await watchTable();
  await openNetwork();
  await putBranch({ code: branch, name: '网点', timeZone: 'Asia/Shanghai' });
  await putServiceArea({
    districtCode: district,
    branch,
    area: 'urban',
    pickup: true,
    delivery: true,
    extraPickupFee: null,
    extraDeliveryFee: null,
  });
  await putRoute({ origin: 'CTU', destination: branch, transfers: [], transitDays: 3, local: false });
  setClock(day(14));
  // Reported in another order than that of their due times.
  Object.assign(one, {
    returned: await arrived(12),
    handedOver: await arrived(7),
    rejected: await arrived(11),
    awaited: await arrived(8),
    lost: await arrived(13),
    partial: await arrived(10, 2),
    sentBack: await arrived(9),
  });
  for (const shipment of [one.returned, one.handedOver, one.rejected, one.lost, one.sentBack]) await sign(shipment);
  await sign(one.partial, [1, 2]);
  await sendBack(one.sentBack);
  await open(await sendBack(one.partial), [accepted(one.partial)]);
  await open(await sendBack(one.rejected), [rejected(one.rejected)]);
  await open(await sendBack(one.returned), [accepted(one.returned)]);
  await open(await sendBack(one.handedOver), [accepted(one.handedOver)]);
  await one.handedOver.happened('receipt_handed_over', { copies: [1], to: { name: '发货联系人', role: 'customer' } });
  await one.lost.happened('receipt_lost', { copies: [1], reason: '丢失' });
  // Neither is owed by the branch: no receipt is wanted, and the goods are still on the way.
  const none = await newShipment({
    ...between('510104', district),
    ordered_at: day(5, '09:00:00'),
    receipt: { kind: 'none' },
  });
  await none.happened('delivered', { sign_off: signOff(), occurred_at: day(8) });
  await newShipment({ ...between('510104', district), ordered_at: day(5, '09:00:00') });
});

describe('the receipts that a branch owes, for the daily chase (E4)', () => {
  it('come oldest due time first, with all that is needed to chase them and nobody’s name', async () => {
    const { status, body } = await list();
    expect(status).toBe(200);
    expect((body.receipts as Row[]).map(({ waybill_number }) => nameOf(waybill_number))).toEqual([
      'awaited',
      'sentBack',
      'partial',
      'rejected',
    ]);
    expect(body.receipts[0]).toEqual({
      waybill_number: one.awaited.waybill_number,
      partner: one.awaited.caller.id,
      origin_branch: 'CTU',
      receipt_status: 'awaited',
      arrived_at: day(8),
      due_at: day(19, '00:00:00'),
      state: 'open',
      missed_at: null,
      level: 0,
    });
    expect(body).toMatchObject({ has_next_page: false, next_cursor: null });
  });

  it.each([
    ['awaited', ['awaited']],
    ['sent_back', ['sentBack']],
    ['partially_returned', ['partial']],
    ['rejected', ['rejected']],
    ['returned', ['returned']],
    ['lost', ['lost']],
  ])('of the status %s are those and no others', async (state, names) => {
    const { body } = await list({ state });
    expect((body.receipts as Row[]).map(({ waybill_number }) => nameOf(waybill_number))).toEqual(names);
    expect((body.receipts as Row[]).map(({ receipt_status }) => receipt_status)).toEqual([state]);
  });

  it('are overdue from the moment after their due time', async () => {
    setClock(day(18, '23:59:50'));
    expect([await waybills({ overdue: 'true' }), (await waybills({ overdue: 'false' })).length]).toEqual([[], 4]);
    // 24:00 of the tenth day is still in time.
    await atExactly('2026-01-18T16:00:00.000Z', async () => {
      expect(await waybills({ overdue: 'true' })).toEqual([]);
      expect((await waybills({ overdue: 'false' }))[0]).toBe(one.awaited.waybill_number);
    });
    await atExactly('2026-01-18T16:00:00.001Z', async () => {
      const { body } = await list({ overdue: 'true' });
      expect(body.receipts).toMatchObject([
        { waybill_number: one.awaited.waybill_number, state: 'missed', missed_at: day(19, '00:00:00') },
      ]);
      expect(await waybills({ overdue: 'false' })).toEqual(
        [one.sentBack, one.partial, one.rejected].map(({ waybill_number }) => waybill_number),
      );
    });
    setClock(day(20, '00:00:01'));
    expect((await waybills({ overdue: 'true' })).map(nameOf)).toEqual(['awaited', 'sentBack']);
    expect((await waybills({ overdue: 'true', state: 'sent_back' })).map(nameOf)).toEqual(['sentBack']);
    expect(await waybills({ overdue: 'false', state: 'sent_back' })).toEqual([]);
  });

  it('come page by page, each once, however small the pages, also of those that are overdue', async () => {
    setClock(day(21, '00:00:01'));
    for (const [query, names] of [
      [{}, ['awaited', 'sentBack', 'partial', 'rejected']],
      [{ overdue: 'true' }, ['awaited', 'sentBack', 'partial']],
      [{ overdue: 'false' }, ['rejected']],
      [{ state: 'awaited' }, ['awaited']],
    ] as const) {
      const seen: string[] = [];
      for (let cursor = {}; ;) {
        const { body } = await list({ ...query, limit: '1', ...cursor });
        expect(body.receipts).toHaveLength(1);
        seen.push((body.receipts as Row[])[0]?.waybill_number ?? '');
        expect(body.has_next_page).toBe(body.next_cursor !== null);
        if (!body.has_next_page) break;
        cursor = { cursor: body.next_cursor as string };
      }
      expect(seen.map(nameOf)).toEqual(names);
    }
  });

  it('are read alone: one query, of one row more than the page shows, and without a filter', async () => {
    setClock(day(21, '00:00:01'));
    for (const [query, index, rows] of [
      [{ limit: '1' }, 'open', 2],
      [{ limit: '2' }, 'open', 3],
      [{}, 'open', 4],
      [{ overdue: 'true' }, 'open', 3],
      [{ overdue: 'false' }, 'open', 1],
      [{ state: 'awaited' }, 'receipts', 1],
      [{ state: 'returned', limit: '1' }, 'receipts', 1],
      [{ state: 'sent_back', overdue: 'false' }, 'receipts', 0],
    ] as const) {
      asked();
      const { body } = await list(query);
      const { operations, queries } = asked();
      expect(operations).toEqual(['Query']);
      expect(queries).toMatchObject([
        {
          asked: { IndexName: index, Limit: Number('limit' in query ? query.limit : 50) + 1 },
          answered: { Count: rows, ScannedCount: rows },
        },
      ]);
      expect(queries[0]?.asked.FilterExpression).toBeUndefined();
      expect(rows - (body.receipts as Row[]).length).toBe(body.has_next_page ? 1 : 0);
    }
  });

  it('leave the list as they come back, go or are owed no longer', async () => {
    setClock(day(14));
    const [back, cancelled, lost] = [
      await arrived(8),
      await newShipment({ ...between('510104', district), receipt: { kind: 'signature' } }),
      await arrived(8),
    ];
    await call(cancelShipment, { caller: cancelled.caller, path: cancelled.path, body: { reason: '客户取消' } });
    expect(await waybills({ state: 'awaited' })).toContain(lost.waybill_number);
    await lost.happened('lost', { reason: '车辆起火' });
    expect(await waybills()).not.toContain(lost.waybill_number);
    await sign(back);
    const number = await sendBack(back);
    expect(await waybills({ state: 'sent_back' })).toContain(back.waybill_number);
    await open(number, [accepted(back)]);
    expect(await waybills()).not.toContain(back.waybill_number);
    expect(await waybills({ state: 'returned' })).toContain(back.waybill_number);
    await back.happened('receipt_handed_over', { copies: [1], to: { name: '客户经理', role: 'account_owner' } });
    for (const state of ['awaited', 'sent_back', 'returned']) {
      const found = await waybills({ state });
      expect(found).not.toContain(back.waybill_number);
      expect(found).not.toContain(cancelled.waybill_number);
      expect(found).not.toContain(lost.waybill_number);
    }
  });
});

describe('a list of receipts', () => {
  it('of another branch, or of one that nobody knows, has none of these', async () => {
    expect((await list({}, newBranchCode())).body.receipts).toEqual([]);
  });

  it('is for operations: partners may not see it, whatever branch they name', async () => {
    for (const caller of [
      newPartner(),
      one.awaited.caller,
      { ...OPERATIONS, scopes: ['overdue:read', 'receipts:write'] },
    ]) {
      const { status, body } = await list({}, branch, caller);
      expect([status, body.code]).toEqual([403, 'forbidden']);
    }
  });

  it.each<[Record<string, string>, string]>([
    [{ state: 'not_required' }, 'state'],
    [{ state: 'handed_over' }, 'state'],
    [{ state: 'open' }, 'state'],
    [{ overdue: 'yes' }, 'overdue'],
    [{ overdue: '' }, 'overdue'],
    [{ limit: '0' }, 'limit'],
    [{ limit: '101' }, 'limit'],
    [{ cursor: 'nonsense' }, 'cursor'],
    [{ colour: 'red' }, 'colour'],
  ])('refuses %j', async (query, field) => {
    const { status, body } = await list(query);
    expect([status, body.code, body.errors.map((error: { field: string }) => error.field)]).toEqual([
      422,
      'validation_failed',
      [field],
    ]);
  });

  it('refuses what is no branch code', async () => {
    expect((await list({}, 'b')).body.errors).toMatchObject([{ field: 'code' }]);
  });
});
