import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { colour } from '../../../domain/report/colour.ts';
import { MANUALS_SETTINGS, reportSettings } from '../../../domain/report/settings.ts';

const FROM = MANUALS_SETTINGS.colours;

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
    expect(colour(percent, 90, FROM)).toBe(expected);
  });

  it.each(COMMITMENT_NAMES)('changes just below the bounds of the goal of %s', (name) => {
    const { goal } = COMMITMENTS[name];
    const at = (below: number) => colour(goal - below, goal, FROM);
    expect([at(FROM.yellow), at(FROM.orange), at(FROM.red)]).toEqual(['green', 'yellow', 'orange']);
    expect([at(FROM.yellow + 0.1), at(FROM.orange + 0.1), at(FROM.red + 0.1)]).toEqual(['yellow', 'orange', 'red']);
  });

  it.each([
    [94.95, 'yellow'],
    [94.999999, 'yellow'],
    [89.96, 'orange'],
    [79.96, 'red'],
  ])('X12: %d %% of a goal of 95 is %s: it is judged before it is rounded', (percent, expected) => {
    expect(colour(percent, 95, FROM)).toBe(expected);
  });

  it('X11: begins where a deployment says', () => {
    const { colours } = reportSettings({ colours: { yellow: 1, orange: 2, red: 3 } });
    expect([89, 88.9, 88, 87.9, 87, 86.9].map((percent) => colour(percent, 90, colours))).toEqual([
      'green',
      'yellow',
      'yellow',
      'orange',
      'orange',
      'red',
    ]);
  });

  it('there is none where nothing was measured', () => {
    expect(colour(undefined, 90, FROM)).toBeUndefined();
  });
});
