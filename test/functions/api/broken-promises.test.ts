import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as listOverdue } from '../../../functions/api/promises/list-overdue.ts';
import { handler as sendPickupInstruction } from '../../../functions/lifecycles/send-pickup-instruction.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { react } from '../react.ts';
import { event, between, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { ring } from '../timer.ts';

/** In November and December 2026: a moment in Chengdu and Hangzhou alike. */
const on = (date: string, time: string) => `2026-${date}T${time}:00+08:00`;
type Report = readonly [type: string, at: string, details?: Record<string, unknown>];

beforeAll(openNetwork);

/** A shipment that was ordered at nine on 23 November, with what was told of it, now. */
async function lived(
  reports: readonly Report[],
  { now, ...otherwise }: { readonly now: string } & Record<string, unknown>,
): Promise<SampleShipment> {
  setClock(on('11-23', '09:00'));
  const shipment = await newShipment({ receipt: { kind: 'none' }, ...otherwise });
  setClock(now);
  for (const [type, occurred_at, details] of reports) await shipment.happened(type, { occurred_at, ...details });
  return shipment;
}

const cancel = ({ caller, path }: SampleShipment, occurred_at: string) =>
  call(cancelShipment, { caller, path, body: { reason: '客户取消', occurred_at } });

/** Which promises of a shipment are listed as overdue. */
async function overdueOf({ waybill_number }: SampleShipment, branch: string): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { branch, limit: '100', ...(cursor !== undefined && { cursor }) };
    const { body } = await call(listOverdue, { caller: OPERATIONS, method: 'GET', query });
    const rows = body.overdue as { readonly waybill_number: string; readonly name: string }[];
    found.push(...rows.filter((row) => row.waybill_number === waybill_number).map(({ name }) => name));
    cursor = body.next_cursor as string | null;
  }
  return found;
}

/** The rows that the table holds of a promise, in the order in which they were made: each counts in its own month. */
const rowsOf = async (shipment: SampleShipment, name: string) =>
  (await shipment.stored())
    .filter((item) => String(item['sk']).startsWith(`COMMITMENT#${name}`))
    .sort((one, other) => Number(one['renewals']) - Number(other['renewals']));

describe('a broken promise stays broken (X1)', () => {
  const ACCEPTED: Report = ['instruction_accepted', on('11-23', '09:05')];

  it('when the order is cancelled after it was due: missed and counted, and no longer overdue', async () => {
    const shipment = await lived([ACCEPTED], { now: on('11-23', '19:00') });
    for (const level of [1, 2, 3]) await ring(shipment.waybill_number, 'pickup', on('11-23', '15:00'), level);
    expect(await overdueOf(shipment, 'CTU')).toContain('pickup');
    await cancel(shipment, on('11-23', '18:59'));
    expect(await shipment.commitment('pickup')).toMatchObject({
      state: 'missed',
      due_at: on('11-23', '15:00'),
      missed_at: on('11-23', '15:00'),
      level: 3,
      met_at: null,
      ended_at: on('11-23', '18:59'),
      ended_by: 'cancelled',
    });
    expect(await overdueOf(shipment, 'CTU')).toEqual([]);
    const [row] = await rowsOf(shipment, 'pickup');
    expect(row).toMatchObject({ monthKey: 'MONTH#CTU#2026-11', missedKey: 'MISSED#CTU', level: 3 });
    expect(row).not.toHaveProperty('openKey');
  });

  it.each([
    ['14:59', 'void', null],
    ['15:00', 'missed', on('11-23', '15:00')],
    ['15:01', 'missed', on('11-23', '15:00')],
  ])('void is only what ended before it was due: cancelled at %s it is %s', async (time, state, missed_at) => {
    const shipment = await lived([ACCEPTED], { now: on('11-23', '19:00') });
    await cancel(shipment, on('11-23', time));
    expect(await shipment.commitment('pickup')).toMatchObject({ state, missed_at, ended_at: on('11-23', time) });
  });

  it('when goods that were overdue are lost', async () => {
    const shipment = await lived([['picked_up', on('11-23', '11:00')]], { now: on('11-28', '12:00') });
    expect(await overdueOf(shipment, 'HGH')).toContain('arrival');
    await shipment.happened('lost', { reason: '车辆起火' });
    expect(await shipment.commitment('arrival')).toMatchObject({
      state: 'missed',
      missed_at: on('11-27', '00:00'),
      ended_by: 'lost',
    });
    expect(await overdueOf(shipment, 'HGH')).toEqual([]);
    expect((await rowsOf(shipment, 'arrival'))[0]).toMatchObject({ monthKey: 'MONTH#HGH#2026-11' });
  });

  it('when a receipt that was overdue is lost, and not when it was lost before', async () => {
    const receipt = { kind: 'signature' };
    const arrived: Report = ['arrived', on('11-23', '15:00')];
    const [late, early] = [
      await lived([arrived], { receipt, now: on('12-10', '12:00') }),
      await lived([arrived], { receipt, now: on('12-10', '12:00') }),
    ];
    await late.happened('receipt_lost', { copies: [1], reason: '邮寄丢失' });
    await early.happened('receipt_lost', { copies: [1], reason: '邮寄丢失', occurred_at: on('12-03', '23:59') });
    expect(await late.commitment('receipt_return')).toMatchObject({
      due_at: on('12-04', '00:00'),
      state: 'missed',
      ended_by: 'receipt_lost',
    });
    expect(await early.commitment('receipt_return')).toMatchObject({ state: 'void', missed_at: null });
    expect(await overdueOf(late, 'HGH')).not.toContain('receipt_return');
  });
});

describe('each due time is judged by itself (X2)', () => {
  const PICKED_UP: Report = ['picked_up', on('11-23', '11:00')];

  it('missed in November, made anew and kept in December: both', async () => {
    const shipment = await lived(
      [
        PICKED_UP,
        ['arrival_estimated', on('11-28', '10:00'), { estimated_arrival_at: on('12-12', '12:00') }],
        ['arrived', on('12-12', '09:00')],
      ],
      { now: on('12-13', '09:00') },
    );
    expect(await shipment.commitment('arrival')).toMatchObject({
      state: 'met',
      due_at: on('12-12', '12:00'),
      met_at: on('12-12', '09:00'),
      first_due_at: on('11-27', '00:00'),
      missed_at: null,
      moved: 0,
      broken: [{ due_at: on('11-27', '00:00'), missed_at: on('11-27', '00:00') }],
      renewals: 1,
    });
    const rows = await rowsOf(shipment, 'arrival');
    expect(rows.map(({ sk, monthKey }) => [sk, monthKey])).toEqual([
      ['COMMITMENT#arrival', 'MONTH#HGH#2026-11'],
      ['COMMITMENT#arrival#1', 'MONTH#HGH#2026-12'],
    ]);
    expect(rows[0]).toMatchObject({ missedAt: '2026-11-26T16:00:00.000Z', endedBy: 'arrival_estimated' });
  });

  it('missed, made anew and missed again: each stands with how far it was told, and one is overdue', async () => {
    const shipment = await lived([PICKED_UP], { now: on('11-28', '00:30') });
    for (const level of [1, 2]) await ring(shipment.waybill_number, 'arrival', on('11-27', '00:00'), level);
    await shipment.happened('arrival_estimated', { estimated_arrival_at: on('11-29', '12:00') });
    setClock(on('11-29', '12:01'));
    await ring(shipment.waybill_number, 'arrival', on('11-29', '12:00'), 1, 1);
    expect(await shipment.commitment('arrival')).toMatchObject({
      state: 'missed',
      first_due_at: on('11-27', '00:00'),
      missed_at: on('11-29', '12:00'),
      level: 1,
      broken: [{ due_at: on('11-27', '00:00'), missed_at: on('11-27', '00:00'), level: 2 }],
    });
    expect((await overdueOf(shipment, 'HGH')).filter((name) => name === 'arrival')).toHaveLength(1);
  });

  it('due times that moved before they passed are no misses, and are counted: five estimates (F3)', async () => {
    const estimate = (time: string, day: number): Report => [
      'arrival_estimated',
      on('11-23', time),
      { estimated_arrival_at: on(`11-${day}`, '12:00') },
    ];
    const estimates = ['12:00', '13:00', '14:00', '15:00', '16:00'].map((time, at) => estimate(time, 25 + at));
    const shipment = await lived([PICKED_UP, ...estimates], { now: on('11-23', '18:00') });
    expect(await shipment.commitment('arrival')).toMatchObject({
      state: 'open',
      due_at: on('11-29', '12:00'),
      first_due_at: on('11-27', '00:00'),
      moved: 5,
      broken: [],
      renewals: 0,
    });
    expect(await rowsOf(shipment, 'arrival')).toMatchObject([{ moved: 5, exceptionKey: 'EXCEPTION#HGH' }]);
  });

  it('and four failed attempts, each agreed anew; what moved once is no exception (F3)', async () => {
    const attempt = (day: number): Report => [
      'delivery_failed',
      on(`11-${day}`, '10:00'),
      { reason: '无人', next_attempt_at: on(`11-${day + 1}`, '10:30') },
    ];
    const shipment = await lived([PICKED_UP, ['arrived', on('11-24', '09:00')], ...[24, 25, 26, 27].map(attempt)], {
      now: on('11-27', '12:00'),
    });
    expect(await shipment.commitment('delivery')).toMatchObject({
      state: 'open',
      due_at: on('11-28', '10:30'),
      first_due_at: on('11-26', '00:00'),
      moved: 4,
      broken: [],
    });
    const once = await lived([PICKED_UP, ['arrived', on('11-24', '09:00')], attempt(24)], {
      now: on('11-24', '12:00'),
    });
    expect((await rowsOf(once, 'delivery'))[0]).toMatchObject({ moved: 1 });
    expect((await rowsOf(once, 'delivery'))[0]).not.toHaveProperty('exceptionKey');
  });
});

describe('the earlier of what is proven and what is reported counts (X3)', () => {
  it('goods that departed at two were picked up by two, whatever a scan at four says', async () => {
    const shipment = await lived(
      [
        ['instruction_accepted', on('11-23', '09:05')],
        ['departed', on('11-23', '14:00')],
        ['picked_up', on('11-23', '16:00')],
      ],
      { now: on('11-23', '18:00') },
    );
    expect(await shipment.commitment('pickup')).toMatchObject({ state: 'met', met_at: on('11-23', '14:00'), level: 0 });
  });

  it('an arrival that is told as of days after the delivery does not put off the receipt', async () => {
    const shipment = await lived([['delivered', on('11-26', '10:00'), { sign_off: signOff() }]], {
      now: on('12-05', '12:00'),
      receipt: { kind: 'signature' },
    });
    const before = await shipment.commitment('receipt_return');
    await shipment.happened('arrived', { occurred_at: on('12-05', '10:00') });
    expect(await shipment.commitment('receipt_return')).toEqual(before);
    expect(before).toMatchObject({ due_at: on('12-07', '00:00') });
  });
});

describe('a beginning lies before its end (X4)', () => {
  it('an acceptance after the pickup starts nothing: the pickup was due as from the sending', async () => {
    const shipment = await lived([], { now: on('11-23', '10:56') });
    await react(sendPickupInstruction, { waybill_number: shipment.waybill_number });
    setClock(on('11-23', '18:00'));
    await shipment.happened('picked_up', { occurred_at: on('11-23', '17:00') });
    await shipment.happened('instruction_accepted', { occurred_at: on('11-23', '17:05') });
    expect(await shipment.commitment('pickup')).toMatchObject({
      state: 'late',
      due_at: on('11-23', '15:00'),
      met_at: on('11-23', '17:00'),
      broken: [],
    });
  });

  it('an estimate of an arrival before the pickup is void once the goods are picked up later: the days of the route count', async () => {
    const shipment = await lived(
      [['arrival_estimated', on('11-23', '10:00'), { estimated_arrival_at: on('11-25', '12:00') }]],
      { now: on('11-27', '18:00') },
    );
    expect(await shipment.commitment('arrival')).toBeUndefined();
    await shipment.happened('picked_up', { occurred_at: on('11-27', '10:00') });
    expect(await shipment.commitment('arrival')).toMatchObject({
      state: 'open',
      due_at: on('12-01', '00:00'),
      broken: [],
      moved: 0,
    });
  });
});

describe('more detail never changes the verdict (X5)', () => {
  const local = between('510104', '510104');
  const PICKED_UP: Report = ['picked_up', on('11-23', '11:00')];
  const DELIVERED: Report = ['delivered', on('11-24', '09:30'), { sign_off: signOff() }];

  it.each([
    ['told with less', []],
    ['told with the tour', [['out_for_delivery', on('11-24', '09:30')]]],
  ] as readonly (readonly [string, readonly Report[]])[])(
    'delivered without a contact on record, %s, the contact is missed (C1)',
    async (_, tour) => {
      const shipment = await lived([PICKED_UP, ...tour, DELIVERED], { ...local, now: on('11-24', '18:00') });
      expect(await shipment.commitment('appointment')).toMatchObject({ state: 'missed', due_at: on('11-24', '09:30') });
    },
  );

  it('of two agreed times of the same minute the later told counts, whatever their ids', async () => {
    const agreed = (event_id: string, hour: string): Report => [
      'consignee_contacted',
      on('11-24', '09:00'),
      { event_id, agreed_delivery_at: on('11-24', hour) },
    ];
    for (const ids of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const shipment = await lived(
        [PICKED_UP, ['arrived', on('11-23', '20:00')], agreed(ids[0], '15:00'), agreed(ids[1], '12:00')],
        { ...local, now: on('11-24', '10:00') },
      );
      expect(await shipment.commitment('delivery')).toMatchObject({ due_at: on('11-24', '12:00') });
    }
  });

  it('told twice under two ids it is the same happening: a dispute asks for one look (D5)', async () => {
    const dispute = (event_id: string): Report => ['signature_disputed', on('11-25', '11:00'), { event_id }];
    const shipment = await lived([PICKED_UP, DELIVERED, dispute('q1'), dispute('q2')], { now: on('11-25', '12:00') });
    expect(await shipment.commitment('signature_recheck')).toMatchObject({
      due_at: on('11-27', '11:00'),
      state: 'open',
      renewals: 0,
    });
    await shipment.happened('signature_rechecked', { finding: '本人签字', occurred_at: on('11-25', '11:30') });
    expect(await shipment.commitment('signature_recheck')).toMatchObject({ state: 'met', renewals: 0 });
  });
});

describe('what is owed to whom', () => {
  it('urgent goods that stay in town have no downstream branch: their loading is not owed (C3)', async () => {
    const reports: readonly Report[] = [['picked_up', on('11-23', '11:00')]];
    const now = on('11-24', '09:00');
    const [local, away] = [
      await lived(reports, { ...between('510104', '510104'), urgent: true, now }),
      await lived(reports, { urgent: true, now }),
    ];
    expect(await local.commitment('loading')).toBeUndefined();
    expect(await away.commitment('loading')).toMatchObject({ state: 'missed' });
  });

  it.each([
    [['WUH', 'WUH'], 15],
    [['WUH', 'SHA'], 20],
  ] as const)(
    'a receipt goes by the transfers on record where the route has fewer: %j, %i days (E2)',
    async (at, days) => {
      const transfers = at.map((branch, place): Report => [
        'transfer_arrived',
        on('11-24', `1${place}:00`),
        { branch },
      ]);
      const shipment = await lived([...transfers, ['arrived', on('11-25', '10:00')]], {
        now: on('11-25', '12:00'),
        receipt: { kind: 'signature' },
      });
      const due = new Date(Date.parse(on('11-26', '00:00')) + days * 24 * 3_600_000).toISOString();
      expect(Date.parse(String((await shipment.commitment('receipt_return'))?.['due_at']))).toBe(Date.parse(due));
    },
  );

  it('nothing is disputed about goods that nobody has signed for (D5)', async () => {
    const shipment = await lived([['arrived', on('11-25', '10:00')]], { now: on('11-25', '12:00') });
    const { status, body } = await shipment.report('signature_disputed', { reason: '不是本人' });
    expect([status, body.code]).toEqual([409, 'event_not_allowed']);
  });
});

describe('a promise is judged by the terms under which it was made (X14)', () => {
  beforeEach(() => {
    vi.resetModules();
    return () => {
      process.env['COMMITMENT_OVERRIDES'] = '{}';
      vi.resetModules();
    };
  });

  it('whatever a deployment sets later: what was met stays met, and what is made later goes by the new numbers', async () => {
    const met = await lived(
      [
        ['instruction_accepted', on('11-23', '09:05')],
        ['picked_up', on('11-23', '12:26')],
      ],
      { now: on('11-23', '13:00') },
    );
    const before = await met.commitment('pickup');
    expect(before).toMatchObject({ state: 'met', due_at: on('11-23', '15:00') });
    const byNoon = [
      { acceptedBefore: '12:00', pickedUpBy: '12:00', daysLater: 0 },
      { pickedUpBy: '12:00', daysLater: 1 },
    ];
    process.env['COMMITMENT_OVERRIDES'] = JSON.stringify({
      pickup: { byLocalTime: { urban: byNoon, suburban: byNoon } },
    });
    const { handler: recordEvent } = await import('../../../functions/api/shipments/record-event.ts');
    const tell = ({ caller, path }: SampleShipment, type: string, occurred_at: string) =>
      call(recordEvent, { caller, path, body: event(type, { occurred_at }) });
    expect((await tell(met, 'departed', on('11-23', '12:50'))).status).toBe(201);
    expect(await met.commitment('pickup')).toEqual(before);

    const later = await lived([], { now: on('11-23', '13:00') });
    expect((await tell(later, 'instruction_accepted', on('11-23', '09:05'))).status).toBe(201);
    expect(await later.commitment('pickup')).toMatchObject({ due_at: on('11-23', '12:00'), state: 'missed' });
  });
});
