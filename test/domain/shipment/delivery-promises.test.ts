import { describe, expect, it } from 'vitest';
import { commitmentState } from '../../../domain/promise/commitment-state.ts';
import { standing, type Commitment } from '../../../domain/promise/commitment.ts';
import { COMMITMENTS, type CommitmentName } from '../../../domain/commitments.ts';
import type { Branch } from '../../../domain/network.ts';
import { commitmentsOf } from '../../../domain/promise/commitments-of.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import {
  after,
  at,
  booked,
  commitment,
  detailed,
  earlierOnes,
  event,
  GOODS,
  HOUR,
  plus,
  ROUTE,
  rung,
  SIGN_OFF,
  type Outside,
  type TimedEvent,
} from '../samples.ts';

/** Local time in Chengdu on a day of November 2026. The goods are picked up on Monday, the 23rd. */
const on = (day: number, time: string): Instant => at(`2026-11-${day}T${time}+08:00`);
const END = on(30, '23:00:00');

const pickedUp = event('picked_up', on(23, '14:00:00'));
const departed = event('departed', on(23, '18:00:00'));
const arrived = (time: Instant): TimedEvent => detailed('arrived', time, {});
const batch = (time: Instant, number: number, of: number): TimedEvent =>
  detailed('arrived', time, { batch: { number, of } });
const estimated = (time: Instant, estimatedArrivalAt: Instant): TimedEvent =>
  detailed('arrival_estimated', time, { estimatedArrivalAt });
const contacted = (time: Instant, agreedDeliveryAt?: Instant): TimedEvent =>
  detailed('consignee_contacted', time, { agreedDeliveryAt });
const failed = (time: Instant, nextAttemptAt?: Instant): TimedEvent =>
  detailed('delivery_failed', time, { nextAttemptAt });
const delivered = (time: Instant): TimedEvent => detailed('delivered', time, { signOff: SIGN_OFF });
const bare = (type: Outside, time: Instant): TimedEvent =>
  type === 'delivered' ? delivered(time) : type === 'arrived' ? arrived(time) : event(type, time);

const fetched = after(booked(), [pickedUp]);
const fetchedFor = (...way: Parameters<typeof booked>): ShipmentFile => after(booked(...way), [pickedUp]);
const of = ({ commitments }: ShipmentFile, name: CommitmentName): Commitment | undefined =>
  standing(commitments).find((one) => one.name === name);
const state = (file: ShipmentFile, name: CommitmentName, now = END) => commitmentState(commitment(file, name), now);
/** What the reaction to a miss writes, at a time (C2). */
const followed = (file: ShipmentFile, now: Instant): ShipmentFile => ({
  ...file,
  commitments: commitmentsOf(SHIPMENT, file, now, COMMITMENTS),
});
/** A miss told by its timer, and followed. */
const missed = (file: ShipmentFile, name: CommitmentName, level = 1): ShipmentFile => {
  const told = rung(file, name, level);
  return followed(told, commitment(told, name).dueAt);
};

/** That an event meets a promise in time to the millisecond, and not a millisecond later. */
function expectMetUntil(due: Instant, file: ShipmentFile, name: CommitmentName, one: (time: Instant) => TimedEvent) {
  expect(commitment(file, name).dueAt).toBe(due);
  expect(state(after(file, [one(due)]), name)).toBe('met');
  const late = after(file, [one(plus(due, 1))]);
  expect(state(late, name)).toBe('late');
  expect(commitment(late, name)).toMatchObject({ missedAt: due, level: 1, renewals: 0 });
}

describe('C3: urgent goods are confirmed as loaded on the day of their pickup', () => {
  const urgent = fetchedFor({ urgent: true });

  it('only urgent ones, and only once they are picked up', () => {
    expect(of(fetched, 'loading')).toBeUndefined();
    expect(of(booked({ urgent: true }), 'loading')).toBeUndefined();
    expect(commitment(urgent, 'loading')).toMatchObject({ branch: 'CTU', dueAt: on(24, '00:00:00') });
  });

  it.each(['loading_confirmed', 'transfer_arrived', 'arrived', 'out_for_delivery', 'delivered'] as const)(
    '%s meets it until midnight',
    (type) => {
      expectMetUntil(on(24, '00:00:00'), urgent, 'loading', (time) => bare(type, time));
    },
  );

  it.each(['departed', 'notice_acknowledged', 'tracked'] as const)('%s does not', (type) => {
    expect(state(after(urgent, [event(type, on(23, '20:00:00'))]), 'loading', on(23, '21:00:00'))).toBe('open');
  });

  it.each(['00:00:00', '23:59:59.999'])('picked up at %s, by the end of that day', (time) => {
    const file = after(booked({ urgent: true, orderedAt: on(22, '20:00:00') }), [event('picked_up', on(23, time))]);
    expect(commitment(file, 'loading').dueAt).toBe(on(24, '00:00:00'));
  });

  it('by the clock of the branch that the goods leave', () => {
    const berlin: Branch = { code: 'BER', name: 'Berlin', timeZone: 'Europe/Berlin' };
    expect(commitment(fetchedFor({ urgent: true }, { origin: berlin }), 'loading')).toMatchObject({
      branch: 'BER',
      dueAt: at('2026-11-24T00:00:00+01:00'),
    });
  });
});

describe('C1: the consignee of a local delivery is contacted before the goods go out', () => {
  const local = fetchedFor({}, { route: { ...ROUTE, local: true } });
  const noon = on(24, '12:00:00');

  it('by noon of the day after the pickup, by the destination branch', () => {
    expect(commitment(local, 'appointment')).toMatchObject({ branch: 'HGH', dueAt: noon });
    expectMetUntil(noon, local, 'appointment', (time) => contacted(time));
    expectMetUntil(noon, local, 'appointment', (time) => contacted(time, plus(time, HOUR)));
  });

  it.each(['out_for_delivery', 'delivery_failed', 'delivered'] as const)(
    'having the goods is no contact: without one on record it is missed with %s (X5)',
    (type) => {
      const told = after(local, [bare(type, on(24, '09:30:00'))]);
      expect(commitment(told, 'appointment').dueAt).toBe(on(24, '09:30:00'));
      expect(state(told, 'appointment', on(24, '09:30:00.001'))).toBe('missed');
      expect(state(after(told, [contacted(on(24, '09:30:00'))]), 'appointment')).toBe('met');
      expect(state(after(told, [contacted(on(24, '09:30:00.001'))]), 'appointment')).toBe(
        type === 'delivered' ? 'missed' : 'late',
      );
    },
  );

  it('counts, where it was before the pickup', () => {
    const file = after(booked({}, { route: { ...ROUTE, local: true } }), [
      contacted(on(23, '10:00:00'), noon),
      pickedUp,
    ]);
    expect(state(file, 'appointment')).toBe('met');
  });

  it('is due when the goods go out, where that is sooner', () => {
    const out = after(local, [event('out_for_delivery', on(24, '09:00:00'))]);
    expectMetUntil(on(24, '09:00:00'), out, 'appointment', (time) => contacted(time));
    expect(commitment(out, 'appointment')).toMatchObject({ arming: 2 });
    expect(state(out, 'appointment', on(24, '09:00:00.001'))).toBe('missed');
    const done = after(out, [delivered(on(24, '10:00:00'))]);
    expect(state(done, 'appointment')).toBe('missed');
    // Nobody can be contacted before any more: it is overdue no longer (X1).
    expect(commitment(done, 'appointment')).toMatchObject({ endedAt: on(24, '10:00:00'), endedBy: 'delivered' });
  });

  it.each(['12:00:00', '15:00:00'])('and at noon where they go out at %s', (time) => {
    expect(commitment(after(local, [event('out_for_delivery', on(24, time))]), 'appointment')).toMatchObject({
      dueAt: noon,
      arming: 1,
    });
  });

  it('goes by the first time that they went out', () => {
    const twice = after(local, [
      event('out_for_delivery', on(24, '09:00:00')),
      failed(on(24, '10:00:00')),
      event('out_for_delivery', on(24, '11:00:00')),
    ]);
    expect(commitment(twice, 'appointment').dueAt).toBe(on(24, '09:00:00'));
  });

  it.each(['arrived', 'notice_acknowledged', 'tracked'] as const)('%s is no contact', (type) => {
    expect(state(after(local, [bare(type, on(24, '09:00:00'))]), 'appointment', on(24, '09:00:00'))).toBe('open');
  });
});

describe('C1: of goods from out of town, the destination branch acknowledges that they are coming', () => {
  const gone = after(fetched, [departed]);

  it('within 4 hours of their departure', () => {
    expect(of(fetched, 'appointment')).toBeUndefined();
    expect(commitment(gone, 'appointment')).toMatchObject({ branch: 'HGH', dueAt: on(23, '22:00:00') });
  });

  it.each(['notice_acknowledged', 'arrived', 'out_for_delivery', 'delivered'] as const)('%s meets it', (type) => {
    expectMetUntil(on(23, '22:00:00'), gone, 'appointment', (time) => bare(type, time));
  });

  it('a first batch at the branch meets it too', () => {
    expectMetUntil(on(23, '22:00:00'), gone, 'appointment', (time) => batch(time, 1, 2));
  });

  it.each(['transfer_arrived', 'loading_confirmed', 'tracked'] as const)('%s does not', (type) => {
    expect(state(after(gone, [event(type, on(23, '19:00:00'))]), 'appointment', on(23, '19:00:00'))).toBe('open');
  });

  it('a contact with the consignee does not', () => {
    expect(state(after(gone, [contacted(on(23, '19:00:00'))]), 'appointment', on(23, '19:00:00'))).toBe('open');
  });

  it('counts from the first departure, and an acknowledgement before it counts', () => {
    expect(
      commitment(after(gone, [event('departed', on(23, '16:00:00'))], on(23, '19:00:00')), 'appointment'),
    ).toMatchObject({ dueAt: on(23, '20:00:00'), arming: 2 });
    expect(state(after(fetched, [event('notice_acknowledged', on(23, '17:00:00')), departed]), 'appointment')).toBe(
      'met',
    );
  });
});

describe('C2: the goods arrive when they are expected', () => {
  const expected = on(27, '00:00:00');

  it("at the end of the route's transit days after the pickup", () => {
    expect(of(booked(), 'arrival')).toBeUndefined();
    expect(commitment(fetched, 'arrival')).toMatchObject({ branch: 'HGH', dueAt: expected, renewals: 0, arming: 1 });
  });

  it.each(['arrived', 'out_for_delivery', 'delivered'] as const)('%s meets it', (type) => {
    expectMetUntil(expected, fetched, 'arrival', (time) => bare(type, time));
  });

  it.each(['transfer_arrived', 'notice_acknowledged', 'tracked', 'departed'] as const)('%s does not', (type) => {
    expect(state(after(fetched, [event(type, on(24, '10:00:00'))]), 'arrival', on(24, '10:00:00'))).toBe('open');
  });

  it.each<[timeZone: string, pickedUp: string, due: string]>([
    ['Asia/Shanghai', '2026-11-24T00:00:00+08:00', '2026-11-28T00:00:00+08:00'],
    ['Asia/Shanghai', '2026-11-23T23:59:59.999+08:00', '2026-11-27T00:00:00+08:00'],
    // Nine in the morning in Chengdu is the evening before in New York, and the middle of the night in Berlin.
    ['America/New_York', '2026-11-24T09:00:00+08:00', '2026-11-27T00:00:00-05:00'],
    ['America/New_York', '2026-11-24T13:00:00+08:00', '2026-11-28T00:00:00-05:00'],
    ['Europe/Berlin', '2026-11-24T06:59:59.999+08:00', '2026-11-27T00:00:00+01:00'],
    ['Europe/Berlin', '2026-11-24T07:00:00+08:00', '2026-11-28T00:00:00+01:00'],
  ])('in days of the destination branch, in %s: picked up %s', (timeZone, time, due) => {
    const file = after(booked({}, { destination: { code: 'DST', name: '目的网点', timeZone } }), [
      event('picked_up', at(time)),
    ]);
    expect(commitment(file, 'arrival')).toMatchObject({ branch: 'DST', timeZone, dueAt: at(due) });
  });

  it('with the last batch, in whatever order they come', () => {
    const first = after(fetched, [batch(on(26, '10:00:00'), 2, 2)]);
    expectMetUntil(expected, first, 'arrival', (time) => batch(time, 1, 2));
    const reversed = after(
      fetched,
      [batch(on(26, '12:00:00'), 1, 2), batch(on(26, '10:00:00'), 2, 2)],
      on(26, '20:00:00'),
    );
    expect(commitment(reversed, 'arrival').metAt).toBe(on(26, '12:00:00'));
  });

  it('they went out, but not all of them had arrived: it is owed again', () => {
    const out = after(fetched, [event('out_for_delivery', on(26, '10:00:00'))]);
    expect(state(out, 'arrival')).toBe('met');
    const first = after(out, [batch(on(26, '09:00:00'), 1, 2)], on(26, '11:00:00'));
    expect(commitment(first, 'arrival')).toMatchObject({ metAt: undefined, dueAt: expected, arming: 2 });
    expect(of(first, 'delivery')).toBeUndefined();
    const last = after(first, [batch(on(27, '09:00:00'), 2, 2)]);
    expect(state(last, 'arrival')).toBe('late');
    expect(commitment(last, 'delivery')).toMatchObject({ endedAt: undefined, dueAt: on(29, '00:00:00'), arming: 2 });
  });

  it('an estimate moves it, to a later time or to an earlier one, the last one counting', () => {
    const later = after(fetched, [estimated(on(25, '09:00:00'), on(28, '18:00:00'))]);
    expect(commitment(later, 'arrival')).toMatchObject({
      dueAt: on(28, '18:00:00'),
      renewals: 0,
      arming: 2,
    });
    const earlier = after(later, [estimated(on(25, '10:00:00'), on(26, '12:00:00'))]);
    expect(commitment(earlier, 'arrival')).toMatchObject({ dueAt: on(26, '12:00:00'), renewals: 0, arming: 3 });
    expectMetUntil(on(26, '12:00:00'), earlier, 'arrival', arrived);
    const outOfOrder = after(
      fetched,
      [estimated(on(25, '10:00:00'), on(26, '12:00:00')), estimated(on(25, '09:00:00'), on(28, '18:00:00'))],
      on(25, '11:00:00'),
    );
    expect(commitment(outOfOrder, 'arrival').dueAt).toBe(on(26, '12:00:00'));
  });

  it('an estimate from before the pickup holds, but nothing is owed before it', () => {
    const early = after(booked(), [estimated(on(23, '10:00:00'), on(25, '18:00:00'))]);
    expect(of(early, 'arrival')).toBeUndefined();
    expect(commitment(after(early, [pickedUp]), 'arrival')).toMatchObject({ dueAt: on(25, '18:00:00'), renewals: 0 });
  });

  it('an estimate that had passed and was replaced before the pickup breaks nothing', () => {
    const stale = after(booked(), [
      estimated(on(23, '09:30:00'), on(23, '09:40:00')),
      estimated(on(23, '10:00:00'), on(25, '18:00:00')),
      pickedUp,
    ]);
    expect(commitment(stale, 'arrival')).toMatchObject({ dueAt: on(25, '18:00:00'), renewals: 0 });
    expect(of(stale, 'reestimate')).toBeUndefined();
  });

  it('an estimate that comes when the goods are there, or as they arrive, moves nothing', () => {
    const there = after(fetched, [arrived(on(25, '09:00:00'))]);
    expect(commitment(after(there, [estimated(on(25, '10:00:00'), on(28, '18:00:00'))]), 'arrival')).toEqual(
      commitment(there, 'arrival'),
    );
    expect(
      commitment(after(there, [estimated(on(25, '09:00:00'), on(28, '18:00:00'))], on(25, '10:00:00')), 'arrival'),
    ).toEqual(commitment(there, 'arrival'));
  });

  it('a late report of an estimate from before the arrival moves it', () => {
    const late = after(fetched, [arrived(on(27, '09:00:00'))]);
    expect(state(late, 'arrival')).toBe('late');
    const excused = after(late, [estimated(on(26, '09:00:00'), on(27, '18:00:00'))], on(27, '10:00:00'));
    expect(state(excused, 'arrival')).toBe('met');
    expect(commitment(excused, 'arrival')).toMatchObject({
      dueAt: on(27, '18:00:00'),
      firstDueAt: expected,
      moved: 1,
      level: 0,
      renewals: 0,
    });
  });

  it('without a route, it is owed from the first estimate on', () => {
    const unrouted = after(booked({ goods: [GOODS] }, { route: undefined }), [
      event('confirmed', on(23, '10:00:00')),
      pickedUp,
    ]);
    expect(of(unrouted, 'arrival')).toBeUndefined();
    expectMetUntil(
      on(28, '18:00:00'),
      after(unrouted, [estimated(on(25, '09:00:00'), on(28, '18:00:00'))]),
      'arrival',
      arrived,
    );
  });
});

describe('C2: of goods that have not arrived when expected, a new time is given within 24 hours', () => {
  const expected = on(27, '00:00:00');
  const overdue = missed(fetched, 'arrival');
  const newTime = on(28, '18:00:00');
  const given = after(overdue, [estimated(on(27, '09:00:00'), newTime)]);

  it('not before they are missed', () => {
    expect(of(followed(fetched, expected), 'reestimate')).toBeUndefined();
    expect(of(followed(fetched, plus(expected, 1)), 'reestimate')).toMatchObject({ dueAt: on(28, '00:00:00') });
  });

  it('a timer that rings when they are expected opens it', () => {
    expect(commitment(overdue, 'reestimate')).toMatchObject({
      branch: 'HGH',
      dueAt: on(28, '00:00:00'),
      renewals: 0,
      arming: 1,
    });
    expect(followed(overdue, plus(expected, 1))).toEqual(overdue);
  });

  it('and so does whatever is reported after they were expected, though no timer rang', () => {
    expect(commitment(after(fetched, [event('tracked', on(27, '08:00:00'))]), 'reestimate').dueAt).toBe(
      on(28, '00:00:00'),
    );
  });

  it('an estimate meets it, and so does the arrival', () => {
    expectMetUntil(on(28, '00:00:00'), overdue, 'reestimate', (time) => estimated(time, plus(time, HOUR)));
    expectMetUntil(on(28, '00:00:00'), overdue, 'reestimate', arrived);
  });

  it('an estimate from before the miss does not: it was of the time that was missed', () => {
    const file = missed(after(fetched, [estimated(on(26, '09:00:00'), on(26, '18:00:00'))]), 'arrival');
    expect(commitment(file, 'reestimate')).toMatchObject({ metAt: undefined, dueAt: on(27, '18:00:00') });
  });

  it('an estimate at the very moment at which they were expected moves it: nothing is missed', () => {
    const file = after(fetched, [estimated(expected, newTime)]);
    expect(commitment(file, 'arrival')).toMatchObject({ dueAt: newTime, renewals: 0 });
    expect(of(file, 'reestimate')).toBeUndefined();
  });

  it('an estimate a millisecond later is of goods that were missed: they are promised anew', () => {
    const file = after(fetched, [estimated(plus(expected, 1), newTime)]);
    expect(commitment(file, 'arrival')).toMatchObject({ dueAt: newTime, renewals: 1, moved: 0, level: 0 });
    expect(earlierOnes(file, 'arrival')).toMatchObject([{ dueAt: expected, endedBy: 'arrival_estimated', level: 1 }]);
    expect(state(file, 'reestimate')).toBe('met');
  });

  it('the arrival is then owed again, from level 0, with a timer of its own; the broken one stays (X2)', () => {
    expect(commitment(overdue, 'arrival')).toMatchObject({ level: 1, arming: 1 });
    expect(commitment(given, 'arrival')).toMatchObject({
      dueAt: newTime,
      firstDueAt: newTime,
      moved: 0,
      level: 0,
      renewals: 1,
      arming: 2,
      metAt: undefined,
    });
    const [broken] = earlierOnes(given, 'arrival');
    expect(broken).toMatchObject({ dueAt: expected, missedAt: expected, endedAt: on(27, '09:00:00'), level: 1 });
    expect(broken && commitmentState(broken, END)).toBe('missed');
    expect(state(given, 'arrival', newTime)).toBe('open');
    expect(state(after(given, [arrived(newTime)]), 'arrival')).toBe('met');
    expect(commitment(after(given, [arrived(plus(newTime, 1))]), 'arrival')).toMatchObject({
      missedAt: newTime,
      level: 1,
      renewals: 1,
    });
  });

  it('as often as needed: each miss asks for another time', () => {
    let file = given;
    for (const [again, day] of [28, 29].entries()) {
      file = missed(file, 'arrival', 2);
      expect(commitment(file, 'arrival')).toMatchObject({
        missedAt: on(day, '18:00:00'),
        level: 2,
        renewals: 1 + again,
      });
      expect(commitment(file, 'reestimate')).toMatchObject({
        dueAt: on(day + 1, '18:00:00'),
        metAt: undefined,
        level: 0,
        arming: 2 + again,
        renewals: 1 + again,
      });
      file = after(file, [estimated(on(day, '20:00:00'), on(day + 1, '18:00:00'))]);
      expect(state(file, 'reestimate')).toBe('met');
      expect(commitment(file, 'arrival')).toMatchObject({
        dueAt: on(day + 1, '18:00:00'),
        level: 0,
        renewals: 2 + again,
        arming: 3 + again,
      });
    }
    const there = after(file, [arrived(on(30, '17:00:00'))]);
    expect(state(there, 'arrival')).toBe('met');
    // X2: up to so many judgements as there were due times that passed, and one.
    expect(earlierOnes(there, 'arrival').map((row) => [row.dueAt, commitmentState(row, END)])).toEqual([
      [expected, 'missed'],
      [on(28, '18:00:00'), 'missed'],
      [on(29, '18:00:00'), 'missed'],
    ]);
  });

  it('a new time that comes late is late; the next one is asked for anew', () => {
    const late = after(rung(overdue, 'reestimate', 2), [estimated(on(29, '09:00:00'), on(29, '18:00:00'))]);
    expect(state(late, 'reestimate')).toBe('late');
    expect(commitment(late, 'reestimate')).toMatchObject({ missedAt: on(28, '00:00:00'), level: 2 });
    const again = missed(late, 'arrival');
    expect(commitment(again, 'reestimate')).toMatchObject({
      dueAt: on(30, '18:00:00'),
      level: 0,
      renewals: 1,
      metAt: undefined,
    });
  });

  it('what is asked already is not asked again', () => {
    const tracked = after(overdue, [event('tracked', on(27, '08:00:00'))]);
    expect(tracked.commitments).toEqual(overdue.commitments);
  });

  it('an event that neither meets nor moves the promise made anew leaves its miss as it was told', () => {
    const second = missed(given, 'arrival', 2);
    const tracked = after(second, [event('tracked', on(28, '20:00:00'))]);
    expect(commitment(tracked, 'arrival')).toEqual(commitment(second, 'arrival'));
  });

  it('a miss that comes to light in the past is a row of its own; the one after it is owed on, with a new timer', () => {
    const moved = after(fetched, [
      estimated(on(24, '09:00:00'), on(29, '00:00:00')),
      estimated(on(26, '09:00:00'), on(26, '18:00:00')),
    ]);
    const told = rung(moved, 'arrival', 2);
    const known = after(told, [estimated(on(24, '10:00:00'), on(25, '10:00:00'))], on(28, '09:00:00'));
    expect(commitment(known, 'arrival')).toMatchObject({
      dueAt: on(26, '18:00:00'),
      renewals: 1,
      arming: commitment(told, 'arrival').arming + 1,
    });
    expect(state(known, 'arrival')).toBe('missed');
    expect(earlierOnes(known, 'arrival')).toMatchObject([
      { dueAt: on(25, '10:00:00'), endedAt: on(26, '09:00:00'), level: 1 },
    ]);
  });

  it('a late report that they arrived in time withdraws the miss, and it was never asked for', () => {
    const file = after(rung(overdue, 'reestimate', 1), [arrived(on(26, '23:00:00'))], on(28, '09:00:00'));
    expect(state(file, 'arrival')).toBe('met');
    expect(commitment(file, 'arrival')).toMatchObject({ dueAt: expected, level: 0 });
    expect(of(file, 'reestimate')).toBeUndefined();
    const row = (of: ShipmentFile) => of.commitments.find(({ name }) => name === 'reestimate');
    expect(row(file)).toMatchObject({ withdrawn: true, level: 0 });
    expect(row(after(file, [event('tracked', on(28, '10:00:00'))]))).toEqual(row(file));
  });

  it('what is withdrawn before it was due is no miss later', () => {
    const soon = after(overdue, [estimated(on(27, '09:00:00'), on(27, '09:30:00')), arrived(on(27, '09:00:00'))]);
    expect(commitment(soon, 'arrival')).toMatchObject({ dueAt: expected, metAt: on(27, '09:00:00') });
    expect(followed(soon, on(27, '10:00:00')).commitments).toEqual(soon.commitments);
  });

  it('a late report of an estimate from before the miss does so, too; missed again, it is owed again', () => {
    const moved = after(overdue, [estimated(on(26, '09:00:00'), on(28, '12:00:00'))], on(27, '09:00:00'));
    expect(commitment(moved, 'arrival')).toMatchObject({
      dueAt: on(28, '12:00:00'),
      renewals: 0,
      moved: 1,
      level: 0,
    });
    expect(of(moved, 'reestimate')).toBeUndefined();
    expect(commitment(missed(moved, 'arrival'), 'reestimate')).toMatchObject({
      dueAt: on(29, '12:00:00'),
      endedAt: undefined,
      arming: 2,
    });
  });
});

describe('C1: the goods are delivered at the agreed time', () => {
  const there = after(fetched, [arrived(on(26, '10:00:00'))]);
  const agreed = on(28, '15:00:00');

  it.each(['00:00:00', '23:59:59.999'])('without one by the end of the day after they arrived, at %s', (time) => {
    expectMetUntil(on(28, '00:00:00'), after(fetched, [arrived(on(26, time))]), 'delivery', delivered);
  });

  it('in days of the destination branch', () => {
    const destination: Branch = { code: 'NYC', name: 'New York', timeZone: 'America/New_York' };
    const file = after(fetchedFor({}, { destination }), [arrived(at('2026-11-26T23:30:00-05:00'))]);
    expect(commitment(file, 'delivery')).toMatchObject({ branch: 'NYC', dueAt: at('2026-11-28T00:00:00-05:00') });
  });

  it('with the last batch there', () => {
    const first = after(fetched, [batch(on(26, '10:00:00'), 1, 2)]);
    expect(of(first, 'delivery')).toBeUndefined();
    expect(commitment(after(first, [batch(on(27, '10:00:00'), 2, 2)]), 'delivery').dueAt).toBe(on(29, '00:00:00'));
  });

  it.each<[string, TimedEvent[]]>([
    ['after they arrived', [arrived(on(26, '10:00:00')), contacted(on(26, '11:00:00'), agreed)]],
    ['before they arrive', [contacted(on(25, '11:00:00'), agreed), arrived(on(26, '10:00:00'))]],
    ['and before they arrived', [contacted(on(25, '11:00:00'), agreed)]],
    [
      'anew',
      [
        arrived(on(26, '10:00:00')),
        contacted(on(26, '11:00:00'), on(27, '09:00:00')),
        contacted(on(26, '12:00:00'), agreed),
      ],
    ],
    [
      'and a contact that agrees on nothing changes nothing',
      [arrived(on(26, '10:00:00')), contacted(on(26, '11:00:00'), agreed), contacted(on(26, '12:00:00'))],
    ],
    ['with a next attempt', [arrived(on(26, '10:00:00')), failed(on(27, '15:00:00'), agreed)]],
    [
      'and an attempt that fails, without a next one, changes nothing',
      [arrived(on(26, '10:00:00')), contacted(on(26, '11:00:00'), agreed), failed(on(27, '15:00:00'))],
    ],
    [
      'in whatever order the branch is told',
      [
        arrived(on(26, '10:00:00')),
        failed(on(27, '15:00:00'), agreed),
        contacted(on(26, '11:00:00'), on(27, '14:00:00')),
      ],
    ],
  ])('agreed %s', (_, events) => {
    const now = on(27, '20:00:00');
    const file = after(fetched, events, now);
    expect(commitment(file, 'delivery').dueAt).toBe(agreed);
    expect(state(after(file, [delivered(agreed)]), 'delivery')).toBe('met');
    expect(state(after(file, [delivered(plus(agreed, 1))]), 'delivery')).toBe('late');
  });

  it('agreed before the pickup, it is owed from the pickup on', () => {
    const early = after(booked(), [contacted(on(23, '10:00:00'), agreed)]);
    expect(of(early, 'delivery')).toBeUndefined();
    expect(commitment(after(early, [pickedUp]), 'delivery').dueAt).toBe(agreed);
  });

  it.each<[string, TimedEvent]>([
    ['a failed attempt with a next one', failed(on(28, '16:00:00'), on(29, '10:00:00'))],
    ['a new agreement', contacted(on(28, '16:00:00'), on(29, '10:00:00'))],
  ])('missed, %s makes it anew', (_, one) => {
    const overdue = rung(after(there, [contacted(on(26, '11:00:00'), agreed)]), 'delivery', 1);
    const anew = after(overdue, [one]);
    expect(commitment(anew, 'delivery')).toMatchObject({
      dueAt: on(29, '10:00:00'),
      level: 0,
      renewals: 1,
      arming: 3,
    });
    expect(earlierOnes(anew, 'delivery')).toMatchObject([
      { dueAt: agreed, missedAt: agreed, endedBy: one.type, moved: 1, level: 1 },
    ]);
    expect(state(after(anew, [delivered(on(29, '10:00:00'))]), 'delivery')).toBe('met');
    expect(commitment(after(anew, [delivered(on(29, '10:00:00.001'))]), 'delivery')).toMatchObject({
      missedAt: on(29, '10:00:00'),
      level: 1,
      renewals: 1,
    });
  });

  it('what is agreed when they are delivered changes nothing', () => {
    const done = after(there, [delivered(on(27, '10:00:00'))]);
    expect(commitment(after(done, [contacted(on(27, '11:00:00'), agreed)]), 'delivery')).toEqual(
      commitment(done, 'delivery'),
    );
  });
});

describe('D5: a disputed sign-off is looked into within 48 hours', () => {
  const done = after(fetched, [delivered(on(24, '10:00:00'))]);
  const disputed = (time: Instant) => event('signature_disputed', time);
  const rechecked = (time: Instant) => event('signature_rechecked', time);
  const open = after(done, [disputed(on(24, '11:00:00'))]);

  it('only then', () => {
    expect(of(done, 'signature_recheck')).toBeUndefined();
    expect(of(after(done, [rechecked(on(24, '11:00:00'))]), 'signature_recheck')).toBeUndefined();
    expectMetUntil(on(26, '11:00:00'), open, 'signature_recheck', rechecked);
  });

  it('a re-check from before the dispute does not count; of one minute, one that is told after it does (X5)', () => {
    expect(
      commitment(after(done, [rechecked(on(24, '10:59:59.999')), disputed(on(24, '11:00:00'))]), 'signature_recheck')
        .metAt,
    ).toBeUndefined();
    const inOneMinute = (...told: readonly Parameters<typeof after>[1][number][]) =>
      commitment(after(done, told), 'signature_recheck').metAt;
    const [dispute, recheck] = [disputed(on(24, '11:00:00')), rechecked(on(24, '11:00:00'))];
    expect(inOneMinute(dispute, recheck)).toBe(on(24, '11:00:00'));
    expect(inOneMinute(recheck, dispute)).toBeUndefined();
  });

  it('disputed again before the re-check is the same dispute', () => {
    const twice = after(open, [disputed(on(25, '11:00:00'))]);
    expect(twice.commitments).toEqual(open.commitments);
  });

  it('disputed again in the minute in which it was looked into, it is owed again by what is told after that (X5)', () => {
    const asked = after(open, [rechecked(on(25, '12:00:00')), disputed(on(25, '12:00:00'))]);
    expect(commitment(asked, 'signature_recheck')).toMatchObject({ renewals: 1, metAt: undefined, level: 0 });
    expect(earlierOnes(asked, 'signature_recheck')).toMatchObject([{ metAt: on(25, '12:00:00'), level: 0 }]);
  });

  it('disputed again after the re-check, it is owed again, with a timer of its own', () => {
    const again = after(open, [rechecked(on(25, '11:00:00')), disputed(on(25, '11:00:00.001'))]);
    expect(commitment(again, 'signature_recheck')).toMatchObject({
      dueAt: on(27, '11:00:00.001'),
      metAt: undefined,
      arming: 2,
      renewals: 1,
      level: 0,
    });
    expect(earlierOnes(again, 'signature_recheck')).toMatchObject([{ metAt: on(25, '11:00:00'), level: 0 }]);
    expect(state(after(again, [rechecked(on(27, '11:00:00.001'))]), 'signature_recheck')).toBe('met');
  });

  it('after a late re-check too, which stays late (X1, X2)', () => {
    const late = after(rung(open, 'signature_recheck', 1), [rechecked(on(26, '12:00:00'))]);
    const again = after(late, [disputed(on(27, '11:00:00'))]);
    expect(commitment(again, 'signature_recheck')).toMatchObject({
      dueAt: on(29, '11:00:00'),
      level: 0,
      renewals: 1,
    });
    expect(earlierOnes(again, 'signature_recheck')).toMatchObject([
      { dueAt: on(26, '11:00:00'), metAt: on(26, '12:00:00'), level: 1 },
    ]);
    // It was in time after all.
    const corrected = after(again, [rechecked(on(25, '11:00:00'))], on(28, '09:00:00'));
    expect(commitment(corrected, 'signature_recheck')).toMatchObject({
      dueAt: on(29, '11:00:00'),
      level: 0,
      renewals: 1,
      arming: 2,
    });
    expect(earlierOnes(corrected, 'signature_recheck')).toMatchObject([{ metAt: on(25, '11:00:00'), level: 0 }]);
  });

  it('in whatever order disputes and re-checks are reported', () => {
    const events = [
      disputed(on(24, '11:00:00')),
      rechecked(on(25, '11:00:00')),
      disputed(on(26, '11:00:00')),
      rechecked(on(28, '12:00:00')),
    ];
    const known = (file: ShipmentFile) => {
      const { dueAt, metAt, renewals } = commitment(file, 'signature_recheck');
      return { dueAt, metAt, renewals };
    };
    const expected = { dueAt: on(28, '11:00:00'), metAt: on(28, '12:00:00'), renewals: 1 };
    expect(known(after(done, events))).toEqual(expected);
    expect(known(after(done, events.toReversed(), on(29, '09:00:00')))).toEqual(expected);
  });
});

describe('lost goods', () => {
  const lost = (time: Instant) => event('lost', time);

  it('are owed no more: in time nothing is missed', () => {
    const gone = after(after(fetchedFor({ urgent: true }), [departed]), [lost(on(23, '20:00:00'))]);
    for (const name of ['loading', 'appointment', 'arrival'] as const) {
      expect([name, state(gone, name)]).toEqual([name, 'void']);
      expect(commitment(gone, name)).toMatchObject({ endedAt: on(23, '20:00:00'), level: 0 });
    }
  });

  it('that should have arrived were missed, and a new time was owed until then', () => {
    const gone = after(missed(fetched, 'arrival'), [lost(on(27, '09:00:00'))]);
    expect(commitment(gone, 'arrival')).toMatchObject({
      endedAt: on(27, '09:00:00'),
      missedAt: on(27, '00:00:00'),
      level: 1,
    });
    expect(state(gone, 'reestimate')).toBe('void');
    expect(commitment(gone, 'reestimate')).toMatchObject({ level: 0 });
  });

  it('are not promised anew by what is reported afterwards', () => {
    const gone = after(fetched, [lost(on(25, '09:00:00'))]);
    const afterwards = after(gone, [
      estimated(on(28, '09:00:00'), on(29, '18:00:00')),
      contacted(on(28, '10:00:00'), on(29, '20:00:00')),
    ]);
    expect(commitment(afterwards, 'arrival')).toEqual(commitment(gone, 'arrival'));
    expect(of(afterwards, 'reestimate')).toBeUndefined();
  });

  it('that were delivered all the same were (X6)', () => {
    const file = after(fetched, [lost(on(25, '09:00:00')), delivered(on(26, '09:00:00'))]);
    expect(file.subject.status).toBe('delivered');
    expect(state(file, 'arrival')).toBe('met');
    expect(state(file, 'delivery')).toBe('met');
  });
});

describe("an imported order's history", () => {
  it('has its outcomes in transit too, and rings no one', () => {
    const imported = after(booked({ channel: 'import' }, {}, on(28, '12:00:00')), [pickedUp], on(28, '12:00:00'));
    expect(commitment(imported, 'arrival')).toMatchObject({ history: true, level: 0 });
    expect(state(imported, 'arrival')).toBe('missed');
    // Due half a day before the import.
    expect(commitment(imported, 'reestimate')).toMatchObject({ dueAt: on(28, '00:00:00'), history: true });
    const anew = after(imported, [estimated(on(28, '13:00:00'), on(29, '18:00:00'))]);
    expect(commitment(anew, 'arrival')).toMatchObject({
      dueAt: on(29, '18:00:00'),
      history: false,
      renewals: 1,
      arming: 2,
    });
  });
});
