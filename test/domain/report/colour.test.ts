import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { colour, POINTS_BELOW } from '../../../domain/report/colour.ts';

describe('J2: the colour of a measure', () => {
  it.each([
    [100, 'green'],
    [90.1, 'green'],
    [90, 'green'],
    [89.9, 'yellow'],
    [85.1, 'yellow'],
    [85, 'yellow'],
    [84.9, 'orange'],
    [75.1, 'orange'],
    [75, 'orange'],
    [74.9, 'red'],
    [0, 'red'],
  ])('%d %% of a goal of 90 is %s', (percent, expected) => {
    expect(colour(percent, 90)).toBe(expected);
  });

  it.each(COMMITMENT_NAMES)('changes just below the bounds of the goal of %s', (name) => {
    const { goal } = COMMITMENTS[name];
    const at = (below: number) => colour(goal - below, goal);
    expect([at(POINTS_BELOW.yellow), at(POINTS_BELOW.orange), at(POINTS_BELOW.red)]).toEqual([
      'green',
      'yellow',
      'orange',
    ]);
    expect([at(POINTS_BELOW.yellow + 0.1), at(POINTS_BELOW.orange + 0.1), at(POINTS_BELOW.red + 0.1)]).toEqual([
      'yellow',
      'orange',
      'red',
    ]);
  });

  it('there is none where nothing was measured', () => {
    expect(colour(undefined, 90)).toBeUndefined();
  });
});
