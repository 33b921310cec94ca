import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { between, openNetwork, signOff } from '../samples.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { call, fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

const ORDERED = '2026-01-05T09:00:00+08:00';
/** Monday, the fifth, is the day of the pickup: 2026-01-`day`, in Chengdu and Hangzhou alike. */
const on = (day: number, time: string) => `2026-01-${String(day).padStart(2, '0')}T${time}:00+08:00`;

let shipment: SampleShipment;

beforeAll(openNetwork);
beforeEach(async () => {
  setClock(ORDERED);
  shipment = await newShipment();
  setClock(on(20, '12:00'));
});

/** Refused, by these fields, and nothing is written. */
async function refused(
  type: string,
  details: Record<string, unknown>,
  status: number,
  code: string,
  fields: readonly string[],
) {
  const before = await shipment.stored();
  const answer = await shipment.report(type, details);
  expect([answer.status, answer.body.code, fieldsIn(answer)]).toEqual([status, code, fields]);
  expect(await shipment.stored()).toEqual(before);
  return answer;
}

describe('a report that cannot be true', () => {
  it.each([
    [
      'an estimate of the past (C2)',
      'arrival_estimated',
      { estimated_arrival_at: on(8, '10:00'), occurred_at: on(8, '10:00') },
      'estimated_arrival_at',
    ],
    [
      'an agreed time of the past (C1)',
      'consignee_contacted',
      { agreed_delivery_at: on(8, '09:59'), occurred_at: on(8, '10:00') },
      'agreed_delivery_at',
    ],
    [
      'a next attempt of the past',
      'delivery_failed',
      { reason: '无人', next_attempt_at: on(7, '10:00'), occurred_at: on(8, '10:00') },
      'next_attempt_at',
    ],
    [
      'an estimate of the past, of now',
      'arrival_estimated',
      { estimated_arrival_at: on(20, '11:59') },
      'estimated_arrival_at',
    ],
  ])('is refused: %s', async (_, type, details, field) => {
    await refused(type, details, 422, 'validation_failed', [field]);
  });

  it('is not: a time that is after the report, though it has passed since', async () => {
    expect(
      (
        await shipment.report('arrival_estimated', {
          estimated_arrival_at: on(8, '10:01'),
          occurred_at: on(8, '10:00'),
        })
      ).status,
    ).toBe(201);
  });

  it('is refused: batch 4 of 3', async () => {
    const { body } = await refused('arrived', { batch: { number: 4, of: 3 } }, 422, 'validation_failed', [
      'batch.number',
    ]);
    expect(body.errors).toEqual([{ field: 'batch.number', message: 'is more than 3' }]);
  });

  it('is refused: a delivery without its sign-off (D1)', async () => {
    const { body } = await refused('delivered', {}, 422, 'validation_failed', ['sign_off']);
    expect(body.errors).toEqual([{ field: 'sign_off', message: 'is missing' }]);
  });

  it('is not: a past delivery of an imported order, of which the evidence is not known', async () => {
    const imported = await newShipment({ channel: 'import', ordered_at: ORDERED, receipt: { kind: 'none' } });
    const { status, body } = await imported.report('delivered', { occurred_at: on(8, '10:00') });
    expect([status, body.status]).toEqual([201, 'closed']);
    expect(await imported.shown()).toMatchObject({ sign_off: null, status: 'closed' });
  });
});

describe('what is promised on the way', () => {
  it('out of town: the notice within four hours of the departure, the arrival by the end of the third day (C1, C2)', async () => {
    setClock(on(5, '20:00'));
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    expect(await shipment.commitment('arrival')).toMatchObject({
      due_at: '2026-01-09T00:00:00+08:00',
      branch: 'HGH',
      state: 'open',
      renewals: 0,
    });
    expect(await shipment.commitment('appointment')).toBeUndefined();
    await shipment.happened('departed', { occurred_at: on(5, '18:00') });
    expect(await shipment.commitment('appointment')).toMatchObject({
      due_at: on(5, '22:00'),
      branch: 'HGH',
      state: 'open',
    });
    await shipment.happened('notice_acknowledged', { occurred_at: on(5, '19:00') });
    expect(await shipment.commitment('appointment')).toMatchObject({ state: 'met', met_at: on(5, '19:00') });
    expect((await shipment.shown()).status).toBe('in_transit');
    expect(await shipment.commitment('loading')).toBeUndefined();
  });

  it('urgent: the loading is confirmed by the end of the day of the pickup (C3)', async () => {
    setClock(ORDERED);
    shipment = await newShipment({ urgent: true });
    setClock(on(6, '08:00'));
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    expect(await shipment.commitment('loading')).toMatchObject({
      due_at: '2026-01-06T00:00:00+08:00',
      branch: 'CTU',
      state: 'missed',
    });
    await shipment.happened('loading_confirmed', { occurred_at: on(5, '23:59') });
    expect(await shipment.commitment('loading')).toMatchObject({ state: 'met', level: 0 });
  });

  it('local: the consignee is contacted by noon of the next day, and before the goods go out (C1)', async () => {
    setClock(ORDERED);
    const [late, unasked] = [
      await newShipment(between('510104', '510104')),
      await newShipment(between('510104', '510104')),
    ];
    setClock(on(7, '08:00'));
    for (const each of [late, unasked]) await each.happened('picked_up', { occurred_at: on(5, '11:00') });
    await late.happened('consignee_contacted', { occurred_at: on(6, '12:00'), agreed_delivery_at: on(6, '17:00') });
    expect(await late.commitment('appointment')).toMatchObject({ due_at: on(6, '12:00'), state: 'met' });
    await unasked.happened('out_for_delivery', { occurred_at: on(6, '09:00') });
    expect(await unasked.commitment('appointment')).toMatchObject({ due_at: on(6, '09:00'), state: 'missed' });
  });

  it('an arrival that was missed asks for a new time within a day, and is owed anew by that, as often as needed (C2, X2)', async () => {
    setClock(on(10, '08:00'));
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    expect(await shipment.commitment('arrival')).toMatchObject({
      due_at: '2026-01-09T00:00:00+08:00',
      state: 'missed',
    });
    expect(await shipment.commitment('reestimate')).toMatchObject({
      due_at: '2026-01-10T00:00:00+08:00',
      state: 'missed',
      renewals: 0,
    });
    await shipment.happened('arrival_estimated', {
      occurred_at: on(9, '09:00'),
      estimated_arrival_at: on(11, '18:00'),
      force_majeure: true,
    });
    expect(await shipment.commitment('reestimate')).toMatchObject({ state: 'met', met_at: on(9, '09:00') });
    expect(await shipment.commitment('arrival')).toMatchObject({
      due_at: on(11, '18:00'),
      state: 'open',
      missed_at: null,
      renewals: 1,
      first_due_at: '2026-01-09T00:00:00+08:00',
      broken: [{ missed_at: '2026-01-09T00:00:00+08:00' }],
    });
    setClock(on(12, '08:00'));
    await shipment.happened('arrival_estimated', {
      occurred_at: on(11, '20:00'),
      estimated_arrival_at: on(13, '18:00'),
    });
    expect(await shipment.commitment('arrival')).toMatchObject({
      due_at: on(13, '18:00'),
      state: 'open',
      missed_at: null,
      renewals: 2,
      first_due_at: '2026-01-09T00:00:00+08:00',
      broken: [{ missed_at: '2026-01-09T00:00:00+08:00' }, { missed_at: on(11, '18:00') }],
    });
    setClock(on(14, '08:00'));
    await shipment.happened('arrived', { occurred_at: on(13, '18:00') });
    expect(await shipment.commitment('arrival')).toMatchObject({ state: 'met', met_at: on(13, '18:00'), renewals: 2 });
    expect(await shipment.commitment('delivery')).toMatchObject({ due_at: '2026-01-15T00:00:00+08:00', state: 'open' });
  });

  it('goods in batches have arrived with the last of them, whichever is reported last (E2)', async () => {
    for (const [number, day] of [
      [3, 9],
      [1, 8],
      [2, 7],
    ] as const) {
      expect((await shipment.shown()).receipt.due_at).toBeNull();
      const { body } = await shipment.happened('arrived', { batch: { number, of: 3 }, occurred_at: on(day, '15:00') });
      expect(body.status).toBe(number === 2 ? 'arrived' : 'in_transit');
    }
    expect((await shipment.shown()).receipt.due_at).toBe('2026-01-20T00:00:00+08:00');
    expect(await shipment.commitment('receipt_return')).toMatchObject({ due_at: '2026-01-20T00:00:00+08:00' });
    expect(await shipment.commitment('receipt_limit')).toMatchObject({ due_at: '2026-02-04T00:00:00+08:00' });
  });

  it('a disputed sign-off is looked into within two days, each time (D5)', async () => {
    await shipment.happened('delivered', { sign_off: signOff(), occurred_at: on(8, '15:00') });
    await shipment.happened('signature_disputed', { reason: '不是本人', occurred_at: on(18, '15:00') });
    expect(await shipment.commitment('signature_recheck')).toMatchObject({ due_at: on(20, '15:00'), state: 'open' });
    await shipment.happened('signature_rechecked', { finding: '本人签字', occurred_at: on(19, '15:00') });
    expect(await shipment.commitment('signature_recheck')).toMatchObject({ state: 'met' });
    await shipment.happened('signature_disputed', { occurred_at: on(20, '11:00') });
    expect(await shipment.commitment('signature_recheck')).toMatchObject({
      due_at: on(22, '11:00'),
      state: 'open',
      met_at: null,
    });
  });
});

describe('reports of one life', () => {
  const LIFE: readonly (readonly [string, number, string, Record<string, unknown>?])[] = [
    ['instruction_accepted', 5, '09:05'],
    ['picked_up', 5, '11:00'],
    ['loading_confirmed', 5, '17:00'],
    ['departed', 5, '18:00'],
    ['notice_acknowledged', 5, '20:00'],
    ['transfer_arrived', 6, '12:00', { branch: 'WUH' }],
    ['tracked', 8, '12:00', { asked: '武汉网点', late: true }],
    ['arrival_estimated', 9, '09:00', { estimated_arrival_at: on(11, '18:00') }],
    ['arrived', 10, '10:00', { batch: { number: 2, of: 2 } }],
    ['arrived', 11, '17:00', { batch: { number: 1, of: 2 } }],
    ['consignee_contacted', 11, '18:00', { agreed_delivery_at: on(12, '10:00') }],
    ['out_for_delivery', 12, '08:00'],
    ['delivery_failed', 12, '10:00', { reason: '无人', next_attempt_at: on(13, '10:00') }],
    ['out_for_delivery', 13, '08:00'],
    [
      'receipt_signed',
      13,
      '09:40',
      { copies: [1, 2], checked: { signature: true, identity_number: false, company_seal: true } },
    ],
    ['delivered', 13, '09:30', { sign_off: signOff() }],
  ];

  /** What a shipment has come to, but for what was known and told on the way, and by whose key. */
  async function stateAfter(reports: readonly (typeof LIFE)[number][]): Promise<unknown> {
    setClock(ORDERED);
    const one = await newShipment({ urgent: true, ordered_at: ORDERED });
    setClock(on(20, '12:00'));
    for (const [type, day, time, details] of reports) {
      await one.happened(type, { event_id: `${type}.${day}`, occurred_at: on(day, time), ...details });
    }
    const {
      waybill_number: _w,
      booked_at: _b,
      updated_at: _u,
      partner: _p,
      tracking_url: _t,
      history,
      commitments,
      ...state
    } = await one.shown();
    return {
      ...state,
      commitments: (commitments as Record<string, unknown>[]).map(({ missed_at: _m, level: _l, ...each }) => each),
      history: (history as Record<string, unknown>[]).map(({ recorded_at: _r, reported_by: _k, ...each }) => each),
    };
  }

  it('end in the same state in whatever order they come, and though each comes twice', async () => {
    const inOrder = await stateAfter(LIFE);
    expect(inOrder).toMatchObject({
      status: 'delivered',
      receipt: { status: 'awaited', copies: [{ state: 'signed' }, { state: 'signed' }] },
      commitments: [
        { name: 'dispatch', state: 'late' },
        { name: 'verification', state: 'late' },
        { name: 'pickup', state: 'met' },
        { name: 'loading', state: 'met' },
        { name: 'appointment', state: 'met' },
        { name: 'arrival', state: 'met', renewals: 1 },
        { name: 'reestimate', state: 'met' },
        { name: 'delivery', state: 'met', renewals: 0 },
        // One transfer is on record, though the route has none (E2).
        { name: 'receipt_return', state: 'open', due_at: '2026-01-27T00:00:00+08:00' },
        { name: 'receipt_limit', state: 'open' },
      ],
    });
    expect(await stateAfter(LIFE.toReversed())).toEqual(inOrder);
    const anyOrder = fc.shuffledSubarray([...LIFE, ...LIFE], { minLength: 2 * LIFE.length });
    await fc.assert(
      fc.asyncProperty(anyOrder, async (reports) => {
        expect(await stateAfter(reports)).toEqual(inOrder);
      }),
      { numRuns: 5 },
    );
  });
});

describe('a status that is final', () => {
  /** What can be reported late, of before the end. */
  const late = async (status: string) => {
    for (const [type, details] of [
      ['departed'],
      ['arrived'],
      ['out_for_delivery'],
      ['delivery_failed', { reason: '无人' }],
      ['tracked', { asked: '司机', late: false }],
    ] as const) {
      const answer = await shipment.report(type, { ...details, occurred_at: on(7, '10:00') });
      expect([answer.status, answer.body.status]).toEqual([201, status]);
    }
    expect((await shipment.shown()).status).toBe(status);
  };

  it('lost: late reports are taken, and it stays; what is still owed is so no longer; what was delivered before is delivered (X6)', async () => {
    await shipment.happened('picked_up', { occurred_at: on(5, '11:00') });
    expect((await shipment.happened('lost', { reason: '车辆起火', occurred_at: on(8, '10:00') })).body.status).toBe(
      'lost',
    );
    await late('lost');
    const { commitments } = await shipment.shown();
    expect(commitments.filter(({ state }: { state: string }) => state === 'open')).toEqual([]);
    expect((await shipment.happened('lost', { reason: '又一次' })).body.status).toBe('lost');
    expect(
      (await shipment.happened('delivered', { sign_off: signOff(), occurred_at: on(7, '12:00') })).body.status,
    ).toBe('delivered');
  });

  it('closed: late reports are taken, and it stays', async () => {
    setClock(ORDERED);
    shipment = await newShipment({ receipt: { kind: 'none' } });
    setClock(on(20, '12:00'));
    expect(
      (await shipment.happened('delivered', { sign_off: signOff(), occurred_at: on(8, '10:00') })).body.status,
    ).toBe('closed');
    await late('closed');
    expect(await shipment.shown()).toMatchObject({
      commitments: expect.not.arrayContaining([expect.objectContaining({ state: 'open' })]) as unknown,
    });
    await refused('lost', { reason: '找不到' }, 409, 'report_conflict', ['type']);
  });

  it('cancelled: nothing happens any more after it', async () => {
    await call(cancelShipment, { caller: shipment.caller, path: shipment.path, body: { reason: '客户取消' } });
    for (const [type, details = {}] of [
      ['departed'],
      ['arrived'],
      ['delivered', { sign_off: signOff() }],
      ['receipt_lost', { copies: [1], reason: 'x' }],
    ] as const) {
      await refused(type, details, 409, 'event_not_allowed', []);
    }
  });

  it('goods that nobody has picked up cannot be lost, nor those that are delivered', async () => {
    await refused('lost', { reason: '找不到' }, 409, 'event_not_allowed', []);
    await shipment.happened('delivered', { sign_off: signOff(), occurred_at: on(8, '10:00') });
    await refused('lost', { reason: '找不到' }, 409, 'report_conflict', ['type']);
  });
});
