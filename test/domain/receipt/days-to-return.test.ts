import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueTime } from '../../../domain/promise/due-time.ts';
import { daysToReturn } from '../../../domain/receipt/days-to-return.ts';
import { at, HOUR, instants, plus } from '../samples.ts';

const SHANGHAI = 'Asia/Shanghai';
const BERLIN = 'Europe/Berlin';

describe('X12: days to return are whole local days, from the arrival to the return', () => {
  it.each<[zone: string, arrived: string, returned: string, days: number]>([
    [SHANGHAI, '2026-11-26T10:00:00+08:00', '2026-11-26T10:00:00+08:00', 0],
    [SHANGHAI, '2026-11-26T10:00:00+08:00', '2026-11-26T23:59:59.999+08:00', 0],
    // The end of a day belongs to that day.
    [SHANGHAI, '2026-11-26T10:00:00+08:00', '2026-11-27T00:00:00+08:00', 0],
    [SHANGHAI, '2026-11-26T10:00:00+08:00', '2026-11-27T00:00:00.001+08:00', 1],
    [SHANGHAI, '2026-11-26T00:00:00+08:00', '2026-12-07T00:00:00+08:00', 10],
    [SHANGHAI, '2026-11-26T23:59:59.999+08:00', '2026-12-07T00:00:00+08:00', 10],
    [SHANGHAI, '2026-11-26T10:00:00+08:00', '2026-12-07T00:00:00.001+08:00', 11],
    // Months and years end on the way.
    [SHANGHAI, '2026-12-31T23:00:00+08:00', '2027-01-01T01:00:00+08:00', 1],
    [SHANGHAI, '2028-02-28T10:00:00+08:00', '2028-03-01T10:00:00+08:00', 2],
    // In the days of the destination branch, whatever its clocks do.
    [BERLIN, '2026-11-26T10:00:00+08:00', '2026-11-27T06:59:00+08:00', 0],
    [BERLIN, '2026-11-26T10:00:00+08:00', '2026-11-27T07:01:00+08:00', 1],
    [BERLIN, '2026-10-24T12:00:00+02:00', '2026-10-25T23:59:00+01:00', 1],
    [BERLIN, '2027-03-27T12:00:00+01:00', '2027-03-28T12:00:00+02:00', 1],
    // Back before it is known to have arrived.
    [SHANGHAI, '2026-11-26T10:00:00+08:00', '2026-11-25T10:00:00+08:00', 0],
    [SHANGHAI, '2026-11-26T00:00:00+08:00', '2026-11-26T00:00:00+08:00', 0],
  ])('in %s, arrived %s, returned %s: %i', (zone, arrived, returned, days) => {
    expect(daysToReturn(at(arrived), at(returned), zone)).toBe(days);
  });

  it('what is in time is never counted as more than the limit, a millisecond later it is (E2)', () => {
    const zones = fc.constantFrom(SHANGHAI, BERLIN, 'America/New_York', 'America/Santiago', 'Asia/Kathmandu');
    fc.assert(
      fc.property(instants(2024, 2035), zones, fc.constantFrom(10, 15, 20, 25), (arrived, timeZone, limit) => {
        const due = dueTime({ localTime: '24:00', daysAfter: limit }, arrived, {
          timeZone,
          calendar: undefined,
          measure: () => undefined,
          localTimes: undefined,
          pauses: [],
          classes: [],
        });
        if (due === undefined) throw new Error('it is due');
        expect(daysToReturn(arrived, due, timeZone)).toBe(limit);
        expect(daysToReturn(arrived, plus(due, 1), timeZone)).toBe(limit + 1);
        expect(daysToReturn(arrived, plus(due, -HOUR), timeZone)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 200 },
    );
  });
});
