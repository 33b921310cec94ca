import { describe, expect, it } from 'vitest';
import { metricMath } from '../../../local/dashboard/metric-math.ts';

const KEPT = '100 * FILL(kept, 0) / (FILL(kept, 0) + FILL(broken, 0))';

describe('metric math', () => {
  it('reckons the kept of a hundred, step by step; where there was nothing to keep, there is no figure', () => {
    expect(metricMath(KEPT, { kept: [3, undefined, undefined, 4], broken: [1, 2, undefined, undefined] }, 4)).toEqual([
      75,
      0,
      undefined,
      100,
    ]);
  });

  it('has no figure where one of its metrics has none', () => {
    expect(metricMath('a + b', { a: [1, 1], b: [2, undefined] }, 2)).toEqual([3, undefined]);
  });

  it.each(['RATE(a)', 'a +', 'a + other', 'IF(a > 2, a, 0)', "SEARCH('{x}', 'Sum')"])(
    'says of %s that it does not understand it',
    (expression) => {
      expect(() => metricMath(expression, { a: [1] }, 1)).toThrow();
    },
  );
});
