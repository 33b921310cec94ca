import { describe, expect, it } from 'vitest';
import { passedBy } from '../../../domain/time/span.ts';
import { at } from '../samples.ts';

const span = (from: string, to: string) => ({ from: at(`2026-11-${from}:00Z`), to: at(`2026-11-${to}:00Z`) });
const SPANS = [span('23T08:00', '23T12:00'), span('23T13:00', '23T18:00'), span('25T08:00', '25T12:00')];

describe('a duration over spans of time', () => {
  it.each([
    ['PT0S', '2026-11-23T08:00:00Z'],
    ['PT0.001S', '2026-11-23T08:00:00.001Z'],
    ['PT3H59M59S', '2026-11-23T11:59:59Z'],
    ['PT4H', '2026-11-23T12:00:00Z'],
    ['PT4H0.001S', '2026-11-23T13:00:00.001Z'],
    ['PT9H', '2026-11-23T18:00:00Z'],
    ['PT9H1S', '2026-11-25T08:00:01Z'],
    ['PT13H', '2026-11-25T12:00:00Z'],
  ])('%s has passed at %s', (duration, due) => {
    expect(passedBy(duration, SPANS)).toBe(at(due));
  });

  it('has never passed where there is not so much time', () => {
    expect(passedBy('PT13H0.001S', SPANS)).toBeUndefined();
    expect(passedBy('PT0S', [])).toBeUndefined();
  });

  it('takes a day for 24 hours and a week for seven days', () => {
    const from = at('2026-03-28T12:00:00+01:00');
    const year = [{ from, to: at('2027-01-01T00:00:00Z') }];
    expect(passedBy('P1D', year)).toBe(at('2026-03-29T13:00:00+02:00'));
    expect(passedBy('P1W', year)).toBe(passedBy('PT168H', year));
  });

  it.each(['P1M', 'P1Y', '-PT1H', 'PT-1H', '', '8 hours'])('is not taken as %o', (duration) => {
    expect(() => passedBy(duration, SPANS)).toThrow(RangeError);
  });
});
