import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterWithPauses, type Pause } from '../../../domain/time/pauses.ts';
import { later } from '../../../domain/time/instant.ts';
import { isPaused, passedMinutes, pausesIn, windows } from '../calendar/minute-by-minute.ts';
import { at, instants } from '../samples.ts';

const time = (text: string) => at(`2026-11-23T${text}Z`);
const pause = (from: string, until?: string): Pause => ({
  from: time(from),
  ...(until !== undefined && { until: time(until) }),
});

/** Eight hours from 08:00 are over at 16:00, without a pause. */
const EIGHT_HOURS: readonly (readonly [what: string, pauses: readonly Pause[], due: string | undefined])[] = [
  ['no pause', [], '16:00:00'],
  ['an hour', [pause('10:00:00', '11:00:00')], '17:00:00'],
  ['two apart', [pause('10:00:00', '11:00:00'), pause('12:00:00', '12:30:00')], '17:30:00'],
  ['two, told in the other order', [pause('12:00:00', '12:30:00'), pause('10:00:00', '11:00:00')], '17:30:00'],
  ['two that overlap', [pause('10:00:00', '11:00:00'), pause('10:30:00', '12:00:00')], '18:00:00'],
  ['one inside another', [pause('10:00:00', '12:00:00'), pause('10:30:00', '11:00:00')], '18:00:00'],
  ['two of the same beginning', [pause('10:00:00', '12:00:00'), pause('10:00:00', '11:00:00')], '18:00:00'],
  ['two that touch', [pause('10:00:00', '11:00:00'), pause('11:00:00', '12:00:00')], '18:00:00'],
  ['the same twice', [pause('10:00:00', '11:00:00'), pause('10:00:00', '11:00:00')], '17:00:00'],
  ['before the start', [pause('06:00:00', '07:00:00')], '16:00:00'],
  ['until the start', [pause('06:00:00', '08:00:00')], '16:00:00'],
  ['over the start', [pause('06:00:00', '09:00:00')], '17:00:00'],
  ['from the start', [pause('08:00:00', '09:00:00')], '17:00:00'],
  ['until right before it would be over', [pause('15:00:00', '15:59:59')], '16:59:59'],
  ['right before it is over', [pause('15:59:59', '16:59:59')], '17:00:00'],
  ['when it is over', [pause('16:00:00', '17:00:00')], '16:00:00'],
  ['after it is over', [pause('16:00:01', '17:00:00')], '16:00:00'],
  ['in what a pause before has added', [pause('10:00:00', '11:00:00'), pause('16:30:00', '17:00:00')], '17:30:00'],
  ['no time', [pause('10:00:00', '10:00:00')], '16:00:00'],
  ['an end before its beginning', [pause('11:00:00', '10:00:00'), pause('12:00:00', '13:00:00')], '17:00:00'],
  ['no end', [pause('10:00:00')], undefined],
  ['no end, from right before it is over', [pause('15:59:59')], undefined],
  ['no end, from when it is over', [pause('16:00:00')], '16:00:00'],
  ['no end, from before the start', [pause('06:00:00')], undefined],
  ['no end, and one in it', [pause('10:00:00'), pause('11:00:00', '12:00:00')], undefined],
  ['no end, when one before has made it due later', [pause('10:00:00', '11:00:00'), pause('16:00:00')], undefined],
];

describe('a duration that pauses', () => {
  it.each(EIGHT_HOURS)('%s', (_, pauses, due) => {
    expect(laterWithPauses(time('08:00:00'), 'PT8H', pauses)).toBe(due && time(due));
  });

  it('is that duration where there is no pause, whatever the clocks do', () => {
    fc.assert(
      fc.property(instants(1971, 2099), fc.nat(100_000), (from, minutes) => {
        expect(laterWithPauses(from, `PT${minutes}M`, [])).toBe(later(from, `PT${minutes}M`));
      }),
    );
  });

  it('is over when a count of the minutes that are not paused says so', () => {
    const cases = windows.chain((window) =>
      fc.tuple(fc.constant(window), fc.nat(5000), fc.integer({ min: 1, max: 10_000 }), pausesIn(window)),
    );
    fc.assert(
      fc.property(cases, ([window, start, minutes, pauses]) => {
        const from = window.minutes[start]?.at ?? at('');
        const counted = passedMinutes(
          window,
          start,
          minutes,
          (minute) => !isPaused(window.minutes[minute]?.at ?? from, pauses),
        );
        const due = laterWithPauses(from, `PT${minutes}M`, pauses);
        if (counted !== undefined) expect(due).toBe(counted);
        else expect(due === undefined || due > (window.minutes.at(-1)?.at ?? '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
