import { describe, expect, it } from 'vitest';
import { counts, statistic } from '../../../local/dashboard/statistic.ts';

describe('a statistic', () => {
  it.each([
    ['Sum', 10],
    ['Average', 2.5],
    ['Maximum', 4],
    ['Minimum', 1],
    ['SampleCount', 4],
    ['p50', 2],
    ['p95', 4],
  ])('%s of 1 to 4 is %d', (name, value) => {
    expect(statistic(name, [4, 1, 3, 2])).toBe(value);
  });

  it('of nothing is nothing, and one that is not known is refused', () => {
    expect(statistic('Sum', [])).toBeUndefined();
    expect(() => statistic('IQM', [1])).toThrow('IQM');
    expect(() => statistic('toString', [1])).toThrow('toString');
  });

  it('counts, or does not', () => {
    expect(['Sum', 'SampleCount', 'Maximum', 'p50'].filter(counts)).toEqual(['Sum', 'SampleCount']);
  });
});
