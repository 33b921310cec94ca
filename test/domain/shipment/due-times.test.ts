import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Due } from '../../../domain/promise/promise-rule.ts';
import { byLocalTime, dueTime } from '../../../domain/promise/due-time.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { PICKUP_DEADLINES } from '../../../domain/pickup/pickup-deadline.ts';
import { MEASURES } from '../../../domain/shipment/measures.ts';
import type { Shipment } from '../../../domain/shipment/shipment.ts';
import { inZone, type Instant } from '../../../domain/time/instant.ts';
import { at, booked, HOUR, instants, MINUTE, plus, ROUTE, SUBURBAN } from '../samples.ts';

const RETURN = COMMITMENTS.receipt_return.terms[0].due;
const LIMIT = COMMITMENTS.receipt_limit.terms[0].due;
const SHANGHAI = 'Asia/Shanghai';

const { subject: shipment } = booked();

/** When a promise of a shipment to which nothing has happened yet is due, by a branch that works around the clock. */
function dueOf(due: Due, from: Instant, subject: Shipment, timeZone: string): Instant | undefined {
  return dueTime(due, from, {
    timeZone,
    calendar: undefined,
    measure: (name) => MEASURES[name as keyof typeof MEASURES]({ subject, events: [] }),
    localTimes: subject.area,
    pauses: [],
    classes: [],
  });
}

const by = (transfers: number) =>
  booked({}, { route: { ...ROUTE, transfers: ['WUH', 'XIY'].slice(0, transfers) } }).subject;

describe('E2: the receipt is due at the end of the 10th, 15th or 20th day after the arrival, and of the 25th at the latest', () => {
  const OF_THE_FIRST = [
    '2026-11-12T00:00:00+08:00',
    '2026-11-17T00:00:00+08:00',
    '2026-11-22T00:00:00+08:00',
    '2026-11-27T00:00:00+08:00',
  ] as const;

  it.each<[arrived: string, none: string, one: string, two: string, limit: string]>([
    [
      '2026-10-31T23:59:59.999+08:00',
      '2026-11-11T00:00:00+08:00',
      '2026-11-16T00:00:00+08:00',
      '2026-11-21T00:00:00+08:00',
      '2026-11-26T00:00:00+08:00',
    ],
    ['2026-11-01T00:00:00+08:00', ...OF_THE_FIRST],
    ['2026-11-01T12:00:00+08:00', ...OF_THE_FIRST],
    ['2026-11-01T23:59:59.999+08:00', ...OF_THE_FIRST],
    [
      '2026-11-02T00:00:00+08:00',
      '2026-11-13T00:00:00+08:00',
      '2026-11-18T00:00:00+08:00',
      '2026-11-23T00:00:00+08:00',
      '2026-11-28T00:00:00+08:00',
    ],
    // The ends of months of 30 and 31 days.
    [
      '2026-11-20T09:00:00+08:00',
      '2026-12-01T00:00:00+08:00',
      '2026-12-06T00:00:00+08:00',
      '2026-12-11T00:00:00+08:00',
      '2026-12-16T00:00:00+08:00',
    ],
    [
      '2026-11-21T09:00:00+08:00',
      '2026-12-02T00:00:00+08:00',
      '2026-12-07T00:00:00+08:00',
      '2026-12-12T00:00:00+08:00',
      '2026-12-17T00:00:00+08:00',
    ],
    [
      '2026-10-21T09:00:00+08:00',
      '2026-11-01T00:00:00+08:00',
      '2026-11-06T00:00:00+08:00',
      '2026-11-11T00:00:00+08:00',
      '2026-11-16T00:00:00+08:00',
    ],
    // The year's end, with each of the four.
    [
      '2026-12-21T09:00:00+08:00',
      '2027-01-01T00:00:00+08:00',
      '2027-01-06T00:00:00+08:00',
      '2027-01-11T00:00:00+08:00',
      '2027-01-16T00:00:00+08:00',
    ],
    [
      '2026-12-16T09:00:00+08:00',
      '2026-12-27T00:00:00+08:00',
      '2027-01-01T00:00:00+08:00',
      '2027-01-06T00:00:00+08:00',
      '2027-01-11T00:00:00+08:00',
    ],
    [
      '2026-12-11T09:00:00+08:00',
      '2026-12-22T00:00:00+08:00',
      '2026-12-27T00:00:00+08:00',
      '2027-01-01T00:00:00+08:00',
      '2027-01-06T00:00:00+08:00',
    ],
    [
      '2026-12-06T09:00:00+08:00',
      '2026-12-17T00:00:00+08:00',
      '2026-12-22T00:00:00+08:00',
      '2026-12-27T00:00:00+08:00',
      '2027-01-01T00:00:00+08:00',
    ],
    [
      '2026-12-31T23:59:59.999+08:00',
      '2027-01-11T00:00:00+08:00',
      '2027-01-16T00:00:00+08:00',
      '2027-01-21T00:00:00+08:00',
      '2027-01-26T00:00:00+08:00',
    ],
    // A leap day: due at its beginning, at its end, over it, and from it; and the same in a year without one.
    [
      '2028-02-18T09:00:00+08:00',
      '2028-02-29T00:00:00+08:00',
      '2028-03-05T00:00:00+08:00',
      '2028-03-10T00:00:00+08:00',
      '2028-03-15T00:00:00+08:00',
    ],
    [
      '2028-02-19T09:00:00+08:00',
      '2028-03-01T00:00:00+08:00',
      '2028-03-06T00:00:00+08:00',
      '2028-03-11T00:00:00+08:00',
      '2028-03-16T00:00:00+08:00',
    ],
    [
      '2028-02-04T09:00:00+08:00',
      '2028-02-15T00:00:00+08:00',
      '2028-02-20T00:00:00+08:00',
      '2028-02-25T00:00:00+08:00',
      '2028-03-01T00:00:00+08:00',
    ],
    [
      '2028-02-29T23:59:59.999+08:00',
      '2028-03-11T00:00:00+08:00',
      '2028-03-16T00:00:00+08:00',
      '2028-03-21T00:00:00+08:00',
      '2028-03-26T00:00:00+08:00',
    ],
    [
      '2027-02-19T09:00:00+08:00',
      '2027-03-02T00:00:00+08:00',
      '2027-03-07T00:00:00+08:00',
      '2027-03-12T00:00:00+08:00',
      '2027-03-17T00:00:00+08:00',
    ],
  ])('arrived %s', (arrived, none, one, two, limit) => {
    expect([none, one, two].map((due) => at(due))).toEqual(
      [0, 1, 2].map((transfers) => dueOf(RETURN, at(arrived), by(transfers), SHANGHAI)),
    );
    for (const transfers of [0, 1, 2]) expect(dueOf(LIMIT, at(arrived), by(transfers), SHANGHAI)).toBe(at(limit));
  });

  it.each<[zone: string, arrived: string, due: string]>([
    // The same moment is another day elsewhere.
    ['Asia/Shanghai', '2026-12-01T16:00:00Z', '2026-12-13T00:00:00+08:00'],
    ['Europe/Berlin', '2026-12-01T16:00:00Z', '2026-12-12T00:00:00+01:00'],
    ['America/New_York', '2026-12-01T04:59:59.999Z', '2026-12-11T00:00:00-05:00'],
    ['America/New_York', '2026-12-01T05:00:00Z', '2026-12-12T00:00:00-05:00'],
    // Clocks go back, and forward, between arrival and due time, on the day of the one, and on the day of the other.
    ['Europe/Berlin', '2026-10-16T10:00:00+02:00', '2026-10-27T00:00:00+01:00'],
    ['Europe/Berlin', '2026-10-14T10:00:00+02:00', '2026-10-25T00:00:00+02:00'],
    ['Europe/Berlin', '2026-10-15T23:59:59.999+02:00', '2026-10-26T00:00:00+01:00'],
    ['Europe/Berlin', '2026-10-25T00:00:00+02:00', '2026-11-05T00:00:00+01:00'],
    ['Europe/Berlin', '2026-10-25T23:59:59.999+01:00', '2026-11-05T00:00:00+01:00'],
    ['Europe/Berlin', '2027-03-20T23:59:59.999+01:00', '2027-03-31T00:00:00+02:00'],
    ['Europe/Berlin', '2027-03-17T10:00:00+01:00', '2027-03-28T00:00:00+01:00'],
    ['America/New_York', '2026-10-25T12:00:00-04:00', '2026-11-05T00:00:00-05:00'],
    // Clocks go forward at midnight: the day that it counts from, or the day after the last, begins at 01:00.
    ['America/Santiago', '2026-09-06T12:00:00-03:00', '2026-09-17T00:00:00-03:00'],
    ['America/Santiago', '2026-08-26T12:00:00-04:00', '2026-09-06T01:00:00-03:00'],
    ['Africa/Cairo', '2026-04-24T12:00:00+03:00', '2026-05-05T00:00:00+03:00'],
    // Midnight comes twice: the day ends with the first.
    ['America/Havana', '2026-10-21T12:00:00-04:00', '2026-11-01T00:00:00-04:00'],
  ])('at a branch in %s: arrived %s', (zone, arrived, due) => {
    expect(dueOf(RETURN, at(arrived), shipment, zone)).toBe(at(due));
  });

  it('counts no transfer where there is no route', () => {
    const { subject: unrouted } = booked({}, { route: undefined });
    expect(dueOf(RETURN, at('2026-11-01T12:00:00+08:00'), unrouted, SHANGHAI)).toBe(at('2026-11-12T00:00:00+08:00'));
  });

  it('in any zone, whenever it arrived: at the last moment of that many days later', () => {
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'Europe/Berlin',
      'America/New_York',
      'America/Santiago',
      'America/Havana',
      'Africa/Cairo',
      'Pacific/Apia',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(instants(2024, 2035), zones, fc.nat(2), (arrived, zone, transfers) => {
        const due = dueOf(RETURN, arrived, by(transfers), zone) ?? arrived;
        const days = [10, 15, 20][transfers] ?? 0;
        const dayAfter = (date: string, later: number) =>
          new Date(Date.parse(date) + later * 24 * HOUR).toISOString().slice(0, 10);
        const arrivedOn = inZone(arrived, zone).toISODate();
        expect(inZone(plus(due, -1), zone).toISODate()).toBe(dayAfter(arrivedOn, days));
        expect(inZone(due, zone).toISODate()).toBe(dayAfter(arrivedOn, days + 1));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a promise is due', () => {
  it.each<[what: string, due: Due, from: string, zone: string, at: string]>([
    ['within minutes (A4)', { within: 'PT3M' }, '2026-11-23T23:58:00+08:00', SHANGHAI, '2026-11-24T00:01:00+08:00'],
    [
      'within hours (C1), whatever the clocks do',
      { within: 'PT4H' },
      '2026-10-25T00:30:00+02:00',
      'Europe/Berlin',
      '2026-10-25T03:30:00+01:00',
    ],
    [
      'within 48 hours (D5), whatever the clocks do',
      { within: 'PT48H' },
      '2027-03-27T12:00:00+01:00',
      'Europe/Berlin',
      '2027-03-29T13:00:00+02:00',
    ],
    [
      'at noon of the next day (C1), for its first moment',
      { localTime: '12:00', daysAfter: 1 },
      '2026-11-23T00:00:00+08:00',
      SHANGHAI,
      '2026-11-24T12:00:00+08:00',
    ],
    [
      'at noon of the next day (C1), for its last',
      { localTime: '12:00', daysAfter: 1 },
      '2026-11-23T23:59:59.999+08:00',
      SHANGHAI,
      '2026-11-24T12:00:00+08:00',
    ],
    [
      'at noon, on the day of a change of clocks',
      { localTime: '12:00', daysAfter: 1 },
      '2026-10-24T12:00:00+02:00',
      'Europe/Berlin',
      '2026-10-25T12:00:00+01:00',
    ],
    [
      'at the end of the same day (C3)',
      { localTime: '24:00', daysAfter: 0 },
      '2026-12-31T00:00:00+08:00',
      SHANGHAI,
      '2027-01-01T00:00:00+08:00',
    ],
    [
      'at the end of the same day (C3), a millisecond later',
      { localTime: '24:00', daysAfter: 0 },
      '2026-12-31T23:59:59.999+08:00',
      SHANGHAI,
      '2027-01-01T00:00:00+08:00',
    ],
    [
      'to the minute',
      { localTime: '17:45', daysAfter: 2 },
      '2026-11-23T23:58:00+08:00',
      SHANGHAI,
      '2026-11-25T17:45:00+08:00',
    ],
    [
      'at the beginning of a day',
      { localTime: '00:00', daysAfter: 1 },
      '2026-11-23T23:58:00+08:00',
      SHANGHAI,
      '2026-11-24T00:00:00+08:00',
    ],
    [
      "at the end of the route's transit days (C1)",
      { localTime: '24:00', daysAfter: 'transit_days' },
      '2026-11-23T14:00:00+08:00',
      SHANGHAI,
      '2026-11-27T00:00:00+08:00',
    ],
  ])('%s', (_, due, from, zone, expected) => {
    expect(dueOf(due, at(from), shipment, zone)).toBe(at(expected));
  });

  it('by the local times of the acceptance, in the area (B1)', () => {
    const accepted = at('2026-11-23T12:30:00+08:00');
    const { due } = COMMITMENTS.pickup.terms[0];
    const suburban = booked({}, { pickup: SUBURBAN }).subject;
    expect(dueOf(due, accepted, shipment, SHANGHAI)).toBe(byLocalTime(accepted, PICKUP_DEADLINES.urban, SHANGHAI));
    expect(dueOf(due, accepted, suburban, SHANGHAI)).toBe(byLocalTime(accepted, PICKUP_DEADLINES.suburban, SHANGHAI));
    const own = [{ pickedUpBy: '08:00', daysLater: 1 }] as const;
    expect(dueOf({ byLocalTime: { urban: own, suburban: own } }, accepted, shipment, SHANGHAI)).toBe(
      at('2026-11-24T08:00:00+08:00'),
    );
  });

  it.each([0, 1, 2, 30])('after %i transit days, in the zone of the branch', (transitDays) => {
    const routed = booked({}, { route: { ...ROUTE, transitDays } }).subject;
    // Half past eight in the evening in New York, the next morning in Chengdu.
    const pickedUp = at('2026-11-23T20:30:00-05:00');
    const due = dueOf(COMMITMENTS.arrival.terms[0].due, pickedUp, routed, 'America/New_York');
    expect(due).toBe(plus(at('2026-11-24T00:00:00-05:00'), transitDays * 24 * HOUR));
    expect(dueOf(COMMITMENTS.arrival.terms[0].due, plus(pickedUp, 210 * MINUTE), routed, 'America/New_York')).toBe(
      plus(due ?? pickedUp, 24 * HOUR),
    );
  });

  it('at no time that anybody knows, after the transit days of no route (C1)', () => {
    const { subject: unrouted } = booked({}, { route: undefined });
    expect(
      dueOf(COMMITMENTS.arrival.terms[0].due, at('2026-11-23T14:00:00+08:00'), unrouted, SHANGHAI),
    ).toBeUndefined();
  });
});
