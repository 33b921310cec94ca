import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, type Area } from '../../../domain/network.ts';
import { PICKUP_DEADLINES, type PickupDeadlines } from '../../../domain/pickup/pickup-deadline.ts';
import { byLocalTime } from '../../../domain/promise/due-time.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { at, HOUR, instants, plus } from '../samples.ts';

const SHANGHAI = 'Asia/Shanghai';
const SAO_PAULO = 'America/Sao_Paulo';
const BERLIN = 'Europe/Berlin';
const ZONES = [
  SHANGHAI,
  SAO_PAULO,
  BERLIN,
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];

function pickupDeadline(
  accepted: Instant,
  area: Area,
  zone: string,
  rows: PickupDeadlines = PICKUP_DEADLINES,
): Instant {
  return byLocalTime(accepted, rows[area], zone);
}

/** B1's table, at every boundary to the second: area, accepted, picked up by, days later. */
const B1 = [
  ['urban', '00:00:00', '15:00:00', 0],
  ['urban', '00:00:01', '15:00:00', 0],
  ['urban', '11:59:59', '15:00:00', 0],
  ['urban', '12:00:00', '18:00:00', 0],
  ['urban', '12:00:01', '18:00:00', 0],
  ['urban', '14:59:59', '18:00:00', 0],
  ['urban', '15:00:00', '12:00:00', 1],
  ['urban', '15:00:01', '12:00:00', 1],
  ['urban', '23:59:59', '12:00:00', 1],
  ['suburban', '00:00:00', '18:00:00', 0],
  ['suburban', '00:00:01', '18:00:00', 0],
  ['suburban', '11:59:59', '18:00:00', 0],
  ['suburban', '12:00:00', '18:00:00', 1],
  ['suburban', '12:00:01', '18:00:00', 1],
  ['suburban', '14:59:59', '18:00:00', 1],
  ['suburban', '15:00:00', '18:00:00', 1],
  ['suburban', '23:59:59', '18:00:00', 1],
] as const;

/** Local days and the days after them, with the offsets that the clocks show before noon (B1's first hours) and from noon on. */
const DAYS = [
  { zone: SHANGHAI, what: 'an ordinary day', day: '2026-11-23', next: '2026-11-24', offset: '+08:00' },
  { zone: SHANGHAI, what: "a month's end", day: '2026-04-30', next: '2026-05-01', offset: '+08:00' },
  { zone: SHANGHAI, what: "a year's end", day: '2026-12-31', next: '2027-01-01', offset: '+08:00' },
  { zone: SHANGHAI, what: 'before a leap day', day: '2028-02-28', next: '2028-02-29', offset: '+08:00' },
  { zone: SHANGHAI, what: 'a leap day', day: '2028-02-29', next: '2028-03-01', offset: '+08:00' },
  { zone: SHANGHAI, what: '28 February', day: '2026-02-28', next: '2026-03-01', offset: '+08:00' },
  { zone: SAO_PAULO, what: 'an ordinary day', day: '2017-07-05', next: '2017-07-06', offset: '-03:00' },
  { zone: SAO_PAULO, what: "a month's end", day: '2017-11-30', next: '2017-12-01', offset: '-02:00' },
  { zone: SAO_PAULO, what: "a year's end, in summer time", day: '2017-12-31', next: '2018-01-01', offset: '-02:00' },
  { zone: SAO_PAULO, what: 'a leap day', day: '2016-02-29', next: '2016-03-01', offset: '-03:00' },
  { zone: BERLIN, what: 'an ordinary day', day: '2026-11-23', next: '2026-11-24', offset: '+01:00' },
  { zone: BERLIN, what: "a month's end, in summer time", day: '2026-07-31', next: '2026-08-01', offset: '+02:00' },
  { zone: BERLIN, what: "a year's end", day: '2026-12-31', next: '2027-01-01', offset: '+01:00' },
];

describe.each(DAYS)('B1 in $zone on $what, $day', ({ zone, day, next, offset }) => {
  it.each(B1)('%s, accepted at %s: picked up by %s, %i days later', (area, accepted, pickedUpBy, daysLater) => {
    expect(pickupDeadline(at(`${day}T${accepted}${offset}`), area, zone)).toBe(
      at(`${daysLater === 0 ? day : next}T${pickedUpBy}${offset}`),
    );
  });

  it('holds to the millisecond', () => {
    expect(pickupDeadline(at(`${day}T11:59:59.999${offset}`), 'urban', zone)).toBe(at(`${day}T15:00:00${offset}`));
    expect(pickupDeadline(at(`${day}T14:59:59.999${offset}`), 'urban', zone)).toBe(at(`${day}T18:00:00${offset}`));
    expect(pickupDeadline(at(`${day}T23:59:59.999${offset}`), 'urban', zone)).toBe(at(`${next}T12:00:00${offset}`));
    expect(pickupDeadline(at(`${day}T11:59:59.999${offset}`), 'suburban', zone)).toBe(at(`${day}T18:00:00${offset}`));
  });
});

describe('B1 where the clocks change', () => {
  it.each([
    // São Paulo, 15 October 2017: midnight does not exist, 23:59:59-03:00 is followed by 01:00:00-02:00.
    [SAO_PAULO, 'urban', '2017-10-14T11:59:59-03:00', '2017-10-14T15:00:00-03:00'],
    [SAO_PAULO, 'urban', '2017-10-14T15:00:00-03:00', '2017-10-15T12:00:00-02:00'],
    [SAO_PAULO, 'urban', '2017-10-14T23:59:59-03:00', '2017-10-15T12:00:00-02:00'],
    [SAO_PAULO, 'suburban', '2017-10-14T12:00:00-03:00', '2017-10-15T18:00:00-02:00'],
    [SAO_PAULO, 'urban', '2017-10-15T01:00:00-02:00', '2017-10-15T15:00:00-02:00'],
    [SAO_PAULO, 'urban', '2017-10-15T11:59:59-02:00', '2017-10-15T15:00:00-02:00'],
    [SAO_PAULO, 'urban', '2017-10-15T12:00:00-02:00', '2017-10-15T18:00:00-02:00'],
    // São Paulo, 18 February 2017: the hour from 23:00 is there twice.
    [SAO_PAULO, 'urban', '2017-02-18T23:59:59-02:00', '2017-02-19T12:00:00-03:00'],
    [SAO_PAULO, 'urban', '2017-02-18T23:00:00-03:00', '2017-02-19T12:00:00-03:00'],
    [SAO_PAULO, 'urban', '2017-02-18T23:59:59-03:00', '2017-02-19T12:00:00-03:00'],
    [SAO_PAULO, 'urban', '2017-02-19T00:00:00-03:00', '2017-02-19T15:00:00-03:00'],
    // Berlin, 29 March 2026: 02:00 to 03:00 is left out.
    [BERLIN, 'urban', '2026-03-28T23:59:59+01:00', '2026-03-29T12:00:00+02:00'],
    [BERLIN, 'urban', '2026-03-29T00:00:00+01:00', '2026-03-29T15:00:00+02:00'],
    [BERLIN, 'urban', '2026-03-29T01:59:59+01:00', '2026-03-29T15:00:00+02:00'],
    [BERLIN, 'urban', '2026-03-29T11:59:59+02:00', '2026-03-29T15:00:00+02:00'],
    [BERLIN, 'urban', '2026-03-29T12:00:00+02:00', '2026-03-29T18:00:00+02:00'],
    [BERLIN, 'suburban', '2026-03-28T12:00:00+01:00', '2026-03-29T18:00:00+02:00'],
    // Berlin, 25 October 2026: 02:00 to 03:00 is there twice.
    [BERLIN, 'urban', '2026-10-24T15:00:00+02:00', '2026-10-25T12:00:00+01:00'],
    [BERLIN, 'urban', '2026-10-25T02:30:00+02:00', '2026-10-25T15:00:00+01:00'],
    [BERLIN, 'urban', '2026-10-25T02:30:00+01:00', '2026-10-25T15:00:00+01:00'],
    [BERLIN, 'suburban', '2026-10-24T12:00:00+02:00', '2026-10-25T18:00:00+01:00'],
    // Apia has no 30 December 2011: the day after the 29th is the 31st.
    ['Pacific/Apia', 'urban', '2011-12-29T16:00:00-10:00', '2011-12-31T12:00:00+14:00'],
  ] as const)('%s, %s, accepted %s: picked up by %s', (zone, area, accepted, pickedUpBy) => {
    expect(pickupDeadline(at(accepted), area, zone)).toBe(at(pickedUpBy));
  });
});

describe('B1 reads the day and its hours at the branch', () => {
  it.each([
    [SHANGHAI, '2026-11-23T11:30:00+08:00', '2026-11-23T15:00:00+08:00'],
    [BERLIN, '2026-11-23T04:30:00+01:00', '2026-11-23T15:00:00+01:00'],
    [SAO_PAULO, '2026-11-23T00:30:00-03:00', '2026-11-23T15:00:00-03:00'],
    ['America/New_York', '2026-11-22T22:30:00-05:00', '2026-11-23T12:00:00-05:00'],
    ['Asia/Tokyo', '2026-11-23T12:30:00+09:00', '2026-11-23T18:00:00+09:00'],
  ])('one instant in %s (%s) is due %s', (zone, local, pickedUpBy) => {
    const accepted = at('2026-11-23T03:30:00Z');
    expect(localText(accepted, zone)).toBe(local);
    expect(pickupDeadline(accepted, 'urban', zone)).toBe(at(pickedUpBy));
  });
});

describe('B1 whenever and wherever', () => {
  // From 1990: before, some zones moved over the date line backwards, and a day was there twice.
  const accepted = instants(1990, 2060);
  const area = fc.constantFrom(...AREAS);
  const zone = fc.constantFrom(...ZONES);

  it('is after the acceptance, and at most 30 hours (31 where the clocks go back)', () => {
    fc.assert(
      fc.property(accepted, area, zone, (from, where, clock) => {
        const deadline = pickupDeadline(from, where, clock);
        expect(deadline > from).toBe(true);
        expect(deadline <= plus(from, 31 * HOUR)).toBe(true);
        if (clock === SHANGHAI && from > at('1992-01-01T00:00:00Z')) {
          expect(deadline > plus(from, 3 * HOUR)).toBe(true);
          expect(deadline <= plus(from, (where === 'urban' ? 21 : 30) * HOUR)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is never earlier for who accepted later', () => {
    fc.assert(
      fc.property(accepted, fc.integer({ min: 0, max: 72 * HOUR }), area, zone, (from, wait, where, clock) => {
        expect(pickupDeadline(from, where, clock) <= pickupDeadline(plus(from, wait), where, clock)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is a full local hour of B1', () => {
    fc.assert(
      fc.property(accepted, area, zone, (from, where, clock) => {
        const deadline = pickupDeadline(from, where, clock);
        expect(localText(deadline, clock)).toMatch(where === 'urban' ? /T1[258]:00:00[+-Z]/ : /T18:00:00[+-Z]/);
      }),
    );
  });
});

describe("B1 with an operator's own times", () => {
  const deadlines = {
    urban: [
      { acceptedBefore: '09:30', pickedUpBy: '11:45', daysLater: 0 },
      { pickedUpBy: '00:15', daysLater: 1 },
    ],
    suburban: [],
  } as const;

  it('follows them to the minute', () => {
    expect(pickupDeadline(at('2026-12-31T09:29:59+08:00'), 'urban', SHANGHAI, deadlines)).toBe(
      at('2026-12-31T11:45:00+08:00'),
    );
    expect(pickupDeadline(at('2026-12-31T09:30:00+08:00'), 'urban', SHANGHAI, deadlines)).toBe(
      at('2027-01-01T00:15:00+08:00'),
    );
  });

  it('throws where they say nothing', () => {
    expect(() => pickupDeadline(at('2026-12-31T09:30:00+08:00'), 'suburban', SHANGHAI, deadlines)).toThrow(RangeError);
  });
});
