import { expect, it } from 'vitest';
import { JUDGED } from '../../../local/replay/judged-promises.ts';
import { number, reportText } from '../../../local/replay/report.ts';

const HOUR = 3_600_000;
const outcomes = [
  { dueAt: 0, state: 'met', metAt: -HOUR },
  { dueAt: 0, state: 'late', metAt: HOUR },
  { dueAt: 0, state: 'late', metAt: 30 * HOUR },
  { dueAt: 0, state: 'missed', metAt: undefined },
  { dueAt: 0, state: 'open', metAt: undefined },
  { dueAt: 0, state: 'void', metAt: undefined },
  undefined,
] as const;

it.each(JUDGED)(
  'tells of $title what became of each, how late the late ones were, and whether the reckoning agrees',
  (promise) => {
    expect(reportText({ promise, outcomes, disagreements: ['Line 2', 'Line 3'] }).split('\n')).toEqual([
      `${promise.title}: 1 kept (20.0 %), 2 late, 1 missed and never made, 1 not yet due; 2 not owed`,
      '  Late by: p50 1 h 0 min, p95 1 d 6 h, at most 1 d 6 h',
      '  Disagreements with a reckoning from the file: 2',
    ]);
  },
);

it('of nothing owed there is no share', () => {
  const [promise] = JUDGED;
  expect(
    promise &&
      reportText({ promise, outcomes: [undefined], disagreements: [] })
        .split('\n')
        .slice(0, 2),
  ).toEqual(['Pickups: 0 kept, 0 late, 0 missed and never made, 0 not yet due; 1 not owed', '  None was late']);
});

it('writes thousands apart', () => {
  expect(number(2998)).toBe('2,998');
});
