import { describe, expect, it } from 'vitest';
import { commitmentState } from '../../../domain/promise/commitment-state.ts';
import { standing, type Commitment } from '../../../domain/promise/commitment.ts';
import { madeUnder } from '../../../domain/promise/commitments-of.ts';
import { reminderTime } from '../../../domain/promise/escalation.ts';
import { COMMITMENTS, type CommitmentName } from '../../../domain/commitments.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import {
  after,
  at,
  booked,
  BOOKING,
  commitment,
  DAY,
  detailed,
  event,
  HOUR,
  plus,
  ROUTE,
  rung,
  SIGN_OFF,
  type TimedEvent,
} from '../samples.ts';

/** The goods arrive in Hangzhou on Thursday, the 26th of November, without a transfer. */
const ARRIVED_AT = at('2026-11-26T10:00:00+08:00');
const DUE = at('2026-12-07T00:00:00+08:00');
const LIMIT = at('2026-12-22T00:00:00+08:00');
const day = (date: string, time = '10:00:00'): Instant => at(`${date}T${time}+08:00`);

const arrived = (time: Instant, batch?: { number: number; of: number }): TimedEvent =>
  detailed('arrived', time, { batch });
const delivered = (time: Instant): TimedEvent => detailed('delivered', time, { signOff: SIGN_OFF });
const signed = (time: Instant, ...copies: number[]): TimedEvent =>
  detailed('receipt_signed', time, { copies, checked: { signature: true, identityNumber: true, companySeal: true } });
const accepted = (time: Instant, ...copies: number[]): TimedEvent =>
  detailed('receipt_accepted', time, { copies, envelopeNumber: 'HE1', branch: 'CTU' });
const rejected = (time: Instant, ...copies: number[]): TimedEvent =>
  detailed('receipt_rejected', time, { copies, envelopeNumber: 'HE1', reason: '签名不清' });
const lost = (time: Instant, ...copies: number[]): TimedEvent =>
  detailed('receipt_lost', time, { copies, reason: '邮寄遗失' });
const handedOver = (time: Instant, ...copies: number[]): TimedEvent =>
  detailed('receipt_handed_over', time, { copies, to: { name: '客户', role: 'customer' } });

/** Two copies with a seal, as the sample order wants them. */
const fetched = after(booked(), [event('picked_up', day('2026-11-23', '14:00:00'))]);
const there = after(fetched, [arrived(ARRIVED_AT)]);
const of = ({ commitments }: ShipmentFile, name: CommitmentName): Commitment | undefined =>
  standing(commitments).find((one) => one.name === name);
const state = (file: ShipmentFile, name: CommitmentName, now = day('2027-03-01')) =>
  commitmentState(commitment(file, name), now);

describe('E2: the receipt is owed when the goods have arrived', () => {
  it('by the destination branch, with an outer limit', () => {
    expect(of(fetched, 'receipt_return')).toBeUndefined();
    expect(commitment(there, 'receipt_return')).toMatchObject({
      branch: 'HGH',
      timeZone: 'Asia/Shanghai',
      dueAt: DUE,
      level: 0,
      arming: 1,
    });
    expect(commitment(there, 'receipt_limit')).toMatchObject({ branch: 'HGH', dueAt: LIMIT, level: 0, arming: 1 });
  });

  it.each([
    [0, '2026-12-07'],
    [1, '2026-12-12'],
    [2, '2026-12-17'],
  ])('with %i transfers on the way, by the beginning of %s', (transfers, date) => {
    const routed = booked({}, { route: { ...ROUTE, transfers: ['WUH', 'XIY'].slice(0, transfers) } });
    for (const time of ['00:00:00', '23:59:59.999']) {
      const file = after(routed, [arrived(day('2026-11-26', time))]);
      expect(commitment(file, 'receipt_return').dueAt).toBe(day(date, '00:00:00'));
      expect(commitment(file, 'receipt_limit').dueAt).toBe(LIMIT);
    }
  });

  it.each<[timeZone: string, arrivedAt: string, due: string]>([
    ['Europe/Berlin', '2026-11-27T06:59:59.999+08:00', '2026-12-07T00:00:00+01:00'],
    ['Europe/Berlin', '2026-11-27T07:00:00+08:00', '2026-12-08T00:00:00+01:00'],
    ['America/Los_Angeles', '2026-11-27T10:00:00+08:00', '2026-12-07T00:00:00-08:00'],
  ])('in days of the destination branch, in %s: arrived %s', (timeZone, time, due) => {
    const file = after(booked({}, { destination: { code: 'DST', name: '目的网点', timeZone } }), [arrived(at(time))]);
    expect(commitment(file, 'receipt_return')).toMatchObject({ branch: 'DST', timeZone, dueAt: at(due) });
  });

  it('not where none is wanted (E1)', () => {
    const file = after(booked({ receipt: { kind: 'none', copies: 0, shipperForm: false } }), [arrived(ARRIVED_AT)]);
    expect(of(file, 'receipt_return')).toBeUndefined();
    expect(of(file, 'receipt_limit')).toBeUndefined();
  });

  it.each([
    ['out_for_delivery', event('out_for_delivery', ARRIVED_AT)],
    ['delivered', delivered(ARRIVED_AT)],
  ])('or, where no arrival is told, with %s', (_, one) => {
    expect(commitment(after(fetched, [one]), 'receipt_return').dueAt).toBe(DUE);
  });
});

describe("E2: of goods in batches it counts from the last batch's arrival", () => {
  const first = after(fetched, [
    arrived(day('2026-11-24'), { number: 1, of: 3 }),
    arrived(day('2026-11-25'), { number: 3, of: 3 }),
  ]);

  it('and is not owed before', () => {
    expect(of(first, 'receipt_return')).toBeUndefined();
    expect(commitment(after(first, [arrived(ARRIVED_AT, { number: 2, of: 3 })]), 'receipt_return')).toMatchObject({
      dueAt: DUE,
      arming: 1,
    });
  });

  it('in whatever order they come and are reported', () => {
    const batches = [
      arrived(ARRIVED_AT, { number: 1, of: 3 }),
      arrived(day('2026-11-24'), { number: 2, of: 3 }),
      arrived(day('2026-11-25'), { number: 3, of: 3 }),
    ];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      const file = after(
        fetched,
        order.flatMap((each) => batches[each] ?? []),
        day('2026-11-27'),
      );
      expect(commitment(file, 'receipt_return').dueAt).toBe(DUE);
    }
  });

  it('what is delivered had arrived: a later report of a batch moves nothing (X3)', () => {
    const delivery = after(first, [delivered(ARRIVED_AT)]);
    expect(commitment(delivery, 'receipt_return')).toMatchObject({ dueAt: DUE, arming: 1 });
    const all = after(delivery, [arrived(day('2026-11-28'), { number: 2, of: 3 })]);
    for (const name of ['receipt_return', 'receipt_limit'] as const)
      expect(commitment(all, name)).toEqual(commitment(delivery, name));
  });

  it('the goods went out, and a batch is still on the way: it is owed no more, then again', () => {
    const out = after(fetched, [event('out_for_delivery', ARRIVED_AT)]);
    const part = after(out, [arrived(day('2026-11-25'), { number: 1, of: 2 })], day('2026-11-27'));
    expect(of(part, 'receipt_return')).toBeUndefined();
    const all = after(part, [arrived(day('2026-11-28'), { number: 2, of: 2 })]);
    expect(commitment(all, 'receipt_return')).toMatchObject({ dueAt: day('2026-12-09', '00:00:00'), arming: 2 });
    expect(commitment(all, 'receipt_return').withdrawn).toBeUndefined();
  });

  it('one batch more moves it past now, and withdraws its miss', () => {
    const two = after(fetched, [
      arrived(day('2026-11-24'), { number: 1, of: 2 }),
      arrived(ARRIVED_AT, { number: 2, of: 2 }),
    ]);
    const overdue = rung(two, 'receipt_return', 1);
    const three = after(overdue, [arrived(day('2026-12-05'), { number: 3, of: 3 })], day('2026-12-08'));
    expect(commitment(three, 'receipt_return')).toMatchObject({
      dueAt: day('2026-12-16', '00:00:00'),
      level: 0,
      arming: 2,
    });
  });

  it('a report that the goods arrived sooner moves it, too', () => {
    const sooner = after(there, [arrived(day('2026-11-25'))], day('2026-11-27'));
    expect(commitment(sooner, 'receipt_return')).toMatchObject({ dueAt: day('2026-12-06', '00:00:00'), arming: 2 });
  });
});

describe('E2: it is back when the origin branch has accepted the last copy', () => {
  const one = after(there, [signed(day('2026-11-27'), 1, 2), accepted(day('2026-12-01'), 1)]);

  it.each(['receipt_return', 'receipt_limit'] as const)(
    '%s: in time at the very moment, late a millisecond after',
    (name) => {
      const { dueAt } = commitment(there, name);
      expect(commitment(one, name).metAt).toBeUndefined();
      const met = after(one, [accepted(dueAt, 2)]);
      expect(state(met, name)).toBe('met');
      expect(commitment(met, name)).toMatchObject({ metAt: dueAt, level: 0 });
      const late = after(one, [accepted(plus(dueAt, 1), 2)]);
      expect(state(late, name)).toBe('late');
      expect(commitment(late, name)).toMatchObject({ missedAt: dueAt, level: 1 });
    },
  );

  it('both at once', () => {
    expect(commitment(after(there, [accepted(DUE, 1, 2)]), 'receipt_return').metAt).toBe(DUE);
  });

  it('a late receipt can still be within the limit', () => {
    const late = after(one, [accepted(LIMIT, 2)]);
    expect([state(late, 'receipt_return'), state(late, 'receipt_limit')]).toEqual(['late', 'met']);
    expect(commitment(late, 'receipt_return').level).toBe(2);
  });

  it.each([
    ['signed', signed(day('2026-12-02'), 2)],
    ['on its way', detailed('receipt_enveloped', day('2026-12-02'), { copies: [2], envelopeNumber: 'HE2' })],
    ['rejected', rejected(day('2026-12-02'), 2)],
    ['accepted again, of the other copy', accepted(day('2026-12-02'), 1)],
  ])('not with a copy that is %s', (_, step) => {
    expect(state(after(one, [step]), 'receipt_return', DUE)).toBe('open');
  });

  it('a copy that was rejected, and signed and sent again, is back when it is accepted', () => {
    const again = after(one, [
      rejected(day('2026-12-02'), 2),
      signed(day('2026-12-03'), 2),
      accepted(day('2026-12-08'), 2),
    ]);
    expect(commitment(again, 'receipt_return')).toMatchObject({ metAt: day('2026-12-08'), missedAt: DUE });
  });

  it('what happens to it afterwards changes nothing', () => {
    const back = after(one, [accepted(day('2026-12-02'), 2)]);
    const afterwards = after(back, [lost(day('2026-12-03'), 2), handedOver(day('2026-12-04'), 1)]);
    for (const name of ['receipt_return', 'receipt_limit'] as const)
      expect(commitment(afterwards, name)).toEqual(commitment(back, name));
  });

  it('a late report that it was back in time withdraws the miss', () => {
    const file = after(rung(one, 'receipt_return', 1), [accepted(day('2026-12-06'), 2)], day('2026-12-08'));
    expect(commitment(file, 'receipt_return')).toMatchObject({ metAt: day('2026-12-06'), level: 0 });
  });

  it.each([
    [day('2026-12-07', '00:00:00.001'), 1],
    [day('2026-12-09', '23:59:59.999'), 1],
    [day('2026-12-10', '00:00:00'), 2],
  ])('back at %s, the miss was told to level %i', (time, level) => {
    expect(commitment(after(one, [accepted(time, 2)]), 'receipt_return').level).toBe(level);
  });
});

describe('E2: somebody is reminded 3 days before', () => {
  const remindAt = day('2026-12-04', '00:00:00');
  const reminded: ShipmentFile = {
    ...there,
    commitments: there.commitments.map((one) =>
      one.name === 'receipt_return' ? { ...one, remindedAt: remindAt } : one,
    ),
  };

  it('of the receipt, and of nothing else', () => {
    const times = Object.entries(COMMITMENTS).map(([name, rule]) => [name, reminderTime(madeUnder(rule), DUE)]);
    expect(times.filter(([, time]) => time !== undefined)).toEqual([['receipt_return', remindAt]]);
  });

  it('an event that does not move the due time leaves the reminder', () => {
    expect(commitment(after(reminded, [signed(day('2026-12-05'), 1)]), 'receipt_return')).toEqual(
      commitment(reminded, 'receipt_return'),
    );
    expect(commitment(after(reminded, [accepted(day('2026-12-05'), 1, 2)]), 'receipt_return').remindedAt).toBe(
      remindAt,
    );
  });

  it('another due time has another', () => {
    const moved = after(reminded, [arrived(day('2026-11-25'))], day('2026-12-05'));
    expect(commitment(moved, 'receipt_return')).toMatchObject({
      dueAt: day('2026-12-06', '00:00:00'),
      remindedAt: undefined,
      arming: 2,
    });
  });
});

describe('E2: a receipt whose copies are all lost is owed no more', () => {
  const gone = after(there, [signed(day('2026-11-27'), 1, 2), lost(day('2026-12-01'), 1), lost(day('2026-12-02'), 2)]);

  it.each(['receipt_return', 'receipt_limit'] as const)('%s ends with the last one', (name) => {
    expect(state(gone, name)).toBe('void');
    expect(commitment(gone, name)).toMatchObject({
      endedAt: day('2026-12-02'),
      level: 0,
      arming: 1,
    });
  });

  it('not while one is out', () => {
    expect(state(after(there, [lost(day('2026-12-01'), 1)]), 'receipt_return', DUE)).toBe('open');
  });

  it('a replacement is owed again, with a timer of its own', () => {
    const replaced = after(gone, [signed(day('2026-12-03'), 1)]);
    expect(commitment(replaced, 'receipt_return')).toMatchObject({
      dueAt: DUE,
      endedAt: undefined,
      level: 0,
      arming: 2,
    });
    expect(commitment(replaced, 'receipt_limit')).toMatchObject({ dueAt: LIMIT, endedAt: undefined, arming: 2 });
    const again = after(replaced, [lost(day('2026-12-04'), 1), signed(day('2026-12-05'), 1, 2)]);
    expect(commitment(again, 'receipt_return')).toMatchObject({ endedAt: undefined, arming: 3 });
    expect(state(after(again, [accepted(DUE, 1, 2)]), 'receipt_return')).toBe('met');
  });

  it('a replacement that is signed when it is overdue is missed at once', () => {
    const replaced = after(gone, [signed(day('2026-12-10'), 1)]);
    expect(commitment(replaced, 'receipt_return')).toMatchObject({ dueAt: DUE, level: 0, arming: 2 });
    expect(state(replaced, 'receipt_return')).toBe('missed');
  });

  it('lost when it was overdue, it stays missed (X1)', () => {
    const late = after(there, [lost(day('2026-12-01'), 1), lost(day('2026-12-08'), 2)]);
    expect(state(late, 'receipt_return')).toBe('missed');
    expect(commitment(late, 'receipt_return')).toMatchObject({ missedAt: DUE, endedAt: day('2026-12-08'), level: 1 });
  });

  it('told again that it is lost, it was lost when it was first told', () => {
    const again = after(gone, [lost(day('2026-12-08'), 2)]);
    expect(commitment(again, 'receipt_return')).toEqual(commitment(gone, 'receipt_return'));
  });

  it('with one lost and the other back in time, nothing was missed', () => {
    const file = after(there, [lost(day('2026-12-01'), 1), accepted(day('2026-12-02'), 2)]);
    expect(commitment(file, 'receipt_return')).toMatchObject({
      endedAt: day('2026-12-02'),
      level: 0,
    });
  });

  it('with one lost in time and the other back late, it was missed', () => {
    const file = after(rung(after(there, [lost(day('2026-12-01'), 1)]), 'receipt_return', 1), [
      accepted(day('2026-12-08'), 2),
    ]);
    expect(commitment(file, 'receipt_return')).toMatchObject({ endedAt: day('2026-12-08'), missedAt: DUE, level: 1 });
  });
});

describe('lost and cancelled shipments', () => {
  it('owe no receipt', () => {
    const file = after(there, [event('lost', plus(ARRIVED_AT, HOUR))]);
    expect([state(file, 'receipt_return'), state(file, 'receipt_limit')]).toEqual(['void', 'void']);
  });
});

describe('a shipment that is closed (E3)', () => {
  it('owes nothing', () => {
    const file = after(there, [
      delivered(day('2026-11-27')),
      accepted(day('2026-12-02'), 1, 2),
      handedOver(day('2026-12-03'), 1, 2),
    ]);
    expect(file.subject.status).toBe('closed');
    expect(file.commitments.map((one) => commitmentState(one, plus(LIMIT, DAY)))).not.toContain('open');
    expect(file.commitments.filter((one) => one.metAt === undefined && one.endedAt === undefined)).toEqual([]);
  });

  it('with no receipt wanted, when it is delivered', () => {
    const file = after(booked({ receipt: { ...BOOKING.receipt, kind: 'none', copies: 0 } }), [
      event('picked_up', day('2026-11-23', '14:00:00')),
      delivered(day('2026-11-27')),
    ]);
    expect(file.subject.status).toBe('closed');
    expect(file.commitments.filter((one) => one.metAt === undefined)).toEqual([]);
  });
});
