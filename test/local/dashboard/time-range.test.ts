import { describe, expect, it } from 'vitest';
import { isRange, rangeOf } from '../../../local/dashboard/ranges.ts';
import { stepsBack } from '../../../local/dashboard/time-range.ts';

const NOW = Date.parse('2026-12-24T08:25:00+08:00');
const first = (starts: readonly number[]): number => starts[0] ?? NaN;
const last = (starts: readonly number[]): number => starts.at(-1) ?? NaN;

describe('the steps of a range', () => {
  it('are the days of the company for a month, of which the last is today', () => {
    const { starts } = stepsBack('month', NOW);
    expect(starts).toHaveLength(30);
    expect([first(starts), last(starts)]).toEqual(
      ['2026-11-25T00:00:00+08:00', '2026-12-24T00:00:00+08:00'].map((at) => Date.parse(at)),
    );
  });

  it('are hours for a day, and six of them for a week', () => {
    expect(stepsBack('day', NOW).starts).toHaveLength(24);
    expect(last(stepsBack('day', NOW).starts)).toBe(Date.parse('2026-12-24T08:00:00+08:00'));
    expect(last(stepsBack('week', NOW).starts)).toBe(Date.parse('2026-12-24T06:00:00+08:00'));
  });

  it('are no shorter than a metric asks for', () => {
    expect(stepsBack('day', NOW, 86_400)).toEqual({
      step: 86_400_000,
      starts: [Date.parse('2026-12-24T00:00:00+08:00')],
    });
  });

  it('are those with which a dashboard opens', () => {
    expect(['-P1D', '-P28D', '-P7D', '-PT3H', undefined].map(rangeOf)).toEqual(['day', 'month', 'week', 'day', 'day']);
    expect(['day', 'year', 'toString', ''].filter(isRange)).toEqual(['day']);
  });
});
