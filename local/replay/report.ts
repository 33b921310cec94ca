import { percentile } from '../../domain/report/percentile.ts';
import { durationText } from '../duration-text.ts';
import type { Judgement } from './check.ts';
import type { Outcome } from './outcome.ts';

/** What became of a promise, as the API tells, and whether the reckoning from the file agrees. */
export function reportText({ promise: { title }, outcomes, disagreements }: Judgement): string {
  const owed = outcomes.flatMap((outcome) => (outcome && outcome.state !== 'void' ? [outcome] : []));
  const count = (state: Outcome['state']) => owed.filter((outcome) => outcome.state === state).length;
  const share = owed.length === 0 ? '' : ` (${((count('met') / owed.length) * 100).toFixed(1)} %)`;
  const [kept, late, missed, open, notOwed] = [
    count('met'),
    count('late'),
    count('missed'),
    count('open'),
    outcomes.length - owed.length,
  ].map(number);
  return [
    `${title}: ${kept} kept${share}, ${late} late, ${missed} missed and never made, ${open} not yet due; ${notOwed} not owed`,
    `  ${latenessText(owed)}`,
    `  Disagreements with a reckoning from the file: ${number(disagreements.length)}`,
  ].join('\n');
}

/** How late the late ones were. */
function latenessText(outcomes: readonly Outcome[]): string {
  const lateness = outcomes.flatMap(({ metAt, dueAt }) =>
    metAt !== undefined && metAt > dueAt ? [metAt - dueAt] : [],
  );
  const late = (percent: number): string => durationText(percentile(lateness, percent) ?? 0);
  return lateness.length === 0 ? 'None was late' : `Late by: p50 ${late(50)}, p95 ${late(95)}, at most ${late(100)}`;
}

/** A whole number with its thousands apart: "2,998". */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}
