import { beforeAll, describe, expect, it } from 'vitest';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { openNetwork, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

/** Monday, the fifth, is the day of the order: 2026-01-`day`, in Chengdu and Hangzhou alike. */
const on = (day: number, time: string) => `2026-01-${String(day).padStart(2, '0')}T${time}:00+08:00`;
type Report = readonly [type: string, at: string, details?: Record<string, unknown>];

const PICKED_UP: Report = ['picked_up', on(5, '11:00')];
const batch = (number: number, of = 2) => ({ batch: { number, of } });
const delivered = (at: string, details: Record<string, unknown> = {}): Report => [
  'delivered',
  at,
  { sign_off: signOff(), ...details },
];
const lost = (at: string, details: Record<string, unknown> = {}): Report => [
  'lost',
  at,
  { reason: '丢失', ...details },
];

beforeAll(openNetwork);

async function lived(reports: readonly Report[], otherwise: Record<string, unknown> = {}): Promise<SampleShipment> {
  setClock(on(5, '09:00'));
  const shipment = await newShipment({ receipt: { kind: 'none' }, ...otherwise });
  setClock(on(20, '12:00'));
  for (const [type, occurred_at, details] of reports) await shipment.happened(type, { occurred_at, ...details });
  return shipment;
}

const cancel = ({ caller, path }: SampleShipment, occurred_at?: string) =>
  call(cancelShipment, { caller, path, body: { reason: '客户取消', ...(occurred_at && { occurred_at }) } });
const typesIn = async (shipment: SampleShipment) =>
  ((await shipment.shown()).history as { readonly type: string }[]).map(({ type }) => type);
const openOf = async (shipment: SampleShipment) =>
  ((await shipment.shown()).commitments as { readonly name: string; readonly state: string }[])
    .filter(({ state }) => state === 'open')
    .map(({ name }) => name);

/** All orders of a few things. */
function ordersOf<T>(things: readonly T[]): T[][] {
  return things.length === 0
    ? [[]]
    : things.flatMap((first, at) => ordersOf(things.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

describe('how the goods ended is the latest of their endings (X6)', () => {
  const LIFE = [lost(on(7, '10:00')), ['found', on(8, '10:00')], delivered(on(9, '10:00'))] as const;

  it.each(ordersOf(LIFE).map((order) => [order.map(([type]) => type).join(', '), order] as const))(
    'lost, found and delivered is delivered, told in the order %s',
    async (_, order) => {
      const shipment = await lived([PICKED_UP, ...order]);
      expect(await shipment.shown()).toMatchObject({ status: 'closed', partly_lost: false });
      expect(await shipment.commitment('delivery')).toMatchObject({ met_at: on(9, '10:00'), ended_at: null });
      expect(await openOf(shipment)).toEqual([]);
    },
  );

  it('goods that are lost are owed no more, and are owed again once they are found', async () => {
    const shipment = await lived([PICKED_UP]);
    setClock(on(7, '12:00'));
    await shipment.happened('lost', { reason: '丢失', occurred_at: on(7, '10:00') });
    expect([(await shipment.shown()).status, await openOf(shipment)]).toEqual(['lost', []]);
    await shipment.happened('found', { occurred_at: on(7, '11:00') });
    expect((await shipment.shown()).status).toBe('picked_up');
    expect(await shipment.commitment('arrival')).toMatchObject({ state: 'open', ended_at: null, ended_by: null });
  });

  it('goods that went back to the shipper have ended as returned', async () => {
    const shipment = await lived([PICKED_UP, ['arrived', on(7, '10:00')]]);
    await shipment.happened('returned', { reason: '拒收', occurred_at: on(7, '15:00') });
    expect((await shipment.shown()).status).toBe('returned');
    expect(await shipment.commitment('delivery')).toMatchObject({ state: 'void', ended_by: 'returned' });
  });
});

describe('a cancellation of goods that are on the truck (X6)', () => {
  async function overtaken(): Promise<SampleShipment> {
    setClock(on(5, '09:00'));
    const shipment = await newShipment();
    setClock(on(5, '11:00'));
    expect((await cancel(shipment)).body.status).toBe('cancelled');
    setClock(on(5, '11:30'));
    const { body } = await shipment.happened('picked_up', { occurred_at: on(5, '10:40') });
    expect(body.status).toBe('picked_up');
    return shipment;
  }

  it('is overtaken by a pickup of before that is told after it: it goes on, and all is owed again', async () => {
    const shipment = await overtaken();
    expect((await shipment.shown()).status).toBe('picked_up');
    expect((await typesIn(shipment)).toSorted()).toEqual([
      'booked',
      'cancellation_overtaken',
      'cancelled',
      'picked_up',
    ]);
    expect(await shipment.commitment('pickup')).toMatchObject({ state: 'met', met_at: on(5, '10:40'), ended_at: null });
    expect(await openOf(shipment)).toEqual(['arrival']);
    await shipment.happened('arrived', { occurred_at: on(5, '11:20') });
    expect((await typesIn(shipment)).filter((type) => type === 'cancellation_overtaken')).toHaveLength(1);
    expect((await shipment.shown()).status).toBe('arrived');
  });

  it('is listed as what it is: picked up', async () => {
    const shipment = await overtaken();
    const [item] = (await shipment.stored()).filter(({ sk }) => sk === 'SHIPMENT');
    expect(item).toMatchObject({
      status: 'picked_up',
      partnerKey: expect.stringMatching(/#under_way$/) as string,
    });
  });

  it('takes no pickup of after it', async () => {
    const shipment = await lived([], {});
    expect((await cancel(shipment, on(5, '11:00'))).status).toBe(200);
    const { status, body } = await shipment.report('picked_up', { occurred_at: on(5, '11:01') });
    expect([status, body.code, body.shipment_status]).toEqual([409, 'event_not_allowed', 'cancelled']);
    expect((await shipment.report('picked_up', { occurred_at: on(5, '11:00') })).status).toBe(201);
  });
});

describe('of several batches each has its own fate (X7)', () => {
  it('one delivered and one not is open, and partly lost once the other is lost', async () => {
    const shipment = await lived([
      PICKED_UP,
      ['arrived', on(8, '10:00'), batch(1)],
      delivered(on(8, '15:00'), batch(1)),
    ]);
    expect(await shipment.shown()).toMatchObject({
      status: 'in_transit',
      partly_lost: false,
      batches: [
        { number: 1, fate: 'delivered' },
        { number: 2, fate: null },
      ],
    });
    expect((await shipment.happened('lost', { reason: '丢失', ...batch(2) })).body.status).toBe('closed');
    expect(await shipment.shown()).toMatchObject({
      status: 'closed',
      partly_lost: true,
      batches: [
        { number: 1, fate: 'delivered' },
        { number: 2, fate: 'lost' },
      ],
    });
  });

  it('all lost is lost, and the rest gone back is returned', async () => {
    const both = await lived([PICKED_UP, lost(on(7, '10:00'), batch(1)), lost(on(8, '10:00'), batch(2))]);
    expect(await both.shown()).toMatchObject({ status: 'lost', partly_lost: false });
    const back = await lived([PICKED_UP, lost(on(7, '10:00'), batch(1)), ['returned', on(8, '10:00'), batch(2)]]);
    expect(await back.shown()).toMatchObject({ status: 'returned', partly_lost: true });
  });

  it('three vehicles become two: the latest count counts, in whatever order it is told', async () => {
    const LIFE: readonly Report[] = [
      ['arrived', on(8, '10:00'), batch(1, 3)],
      ['arrived', on(9, '10:00'), batch(2, 2)],
    ];
    for (const order of ordersOf(LIFE)) {
      const shipment = await lived([PICKED_UP, ...order]);
      const shown = await shipment.shown();
      expect([shown.status, shown.batches]).toEqual([
        'arrived',
        [
          { number: 1, fate: null },
          { number: 2, fate: null },
        ],
      ]);
      expect(await shipment.commitment('arrival')).toMatchObject({ met_at: on(9, '10:00') });
    }
  });

  it('goods that came as one have no batches', async () => {
    const shipment = await lived([PICKED_UP, ['arrived', on(8, '10:00')]]);
    expect(await shipment.shown()).toMatchObject({ batches: null, partly_lost: false });
    await shipment.happened('arrived', { ...batch(2), occurred_at: on(9, '10:00') });
    expect((await shipment.shown()).batches).toHaveLength(2);
  });

  it('a batch that is more than there are is none', async () => {
    const shipment = await lived([PICKED_UP]);
    for (const type of ['arrived', 'out_for_delivery', 'found', 'returned']) {
      const { status, body } = await shipment.report(type, { batch: { number: 3, of: 2 } });
      expect([type, status, body.errors]).toEqual([type, 422, [{ field: 'batch.number', message: 'is more than 2' }]]);
    }
  });
});

describe('goods are signed for once (D1)', () => {
  const again = (event_id: string, details: Record<string, unknown> = {}) => ({
    event_id,
    occurred_at: on(9, '11:00'),
    sign_off: signOff(details),
  });

  it('another sign-off is refused, and nothing is written', async () => {
    const shipment = await lived([PICKED_UP, delivered(on(9, '10:00'))], { receipt: { kind: 'signature' } });
    const before = await shipment.stored();
    const { status, body } = await shipment.report('delivered', again('other', { signer_contact: '+8613800000009' }));
    expect([status, body.code]).toEqual([409, 'already_delivered']);
    expect(await shipment.stored()).toEqual(before);
  });

  it('the same sign-off under another id is the same delivery, told again', async () => {
    const shipment = await lived([PICKED_UP, delivered(on(9, '10:00'))], { receipt: { kind: 'signature' } });
    const before = await shipment.shown();
    expect((await shipment.report('delivered', { ...again('same'), occurred_at: on(9, '10:00') })).status).toBe(201);
    const { status, sign_off, commitments } = await shipment.shown();
    expect({ status, sign_off, commitments }).toEqual({
      status: before.status,
      sign_off: before.sign_off,
      commitments: before.commitments,
    });
  });

  it('and another batch has a sign-off of its own', async () => {
    const shipment = await lived([PICKED_UP, delivered(on(9, '10:00'), batch(1))]);
    const other = { ...again('second', { signer_contact: '+8613800000009' }), ...batch(2) };
    expect((await shipment.report('delivered', other)).body.status).toBe('closed');
    const third = await shipment.report('delivered', {
      ...again('third', { signer_contact: '+8613800000008' }),
      ...batch(2),
    });
    expect([third.status, third.body.code]).toEqual([409, 'already_delivered']);
  });
});
