import { COMMITMENTS, COMMITMENT_NAMES, SUBJECTS, type CommitmentTable } from './commitments.ts';
import type { Override, Overrides } from './overrides-schema.ts';
import type { ByClass, Due, PromiseRule } from './promise/promise-rule.ts';

/** Settings of due times: in which kind they belong, and what a promise is that is not due in this way. */
const DUE_SETTINGS = {
  within: ['within', 'is not due within a duration'],
  byLocalTime: ['byLocalTime', 'is not due by a local time of the acceptance'],
  calendar: ['byLocalTime', 'is not due by a local time of the acceptance'],
  localTime: ['localTime', 'is not due at a local time of a day'],
  daysAfter: ['daysAfter', 'is not due so many days after'],
  workingDaysAfter: ['workingDaysAfter', 'is not due so many working days after'],
} as const;
type DueSettings = Pick<Override, keyof typeof DUE_SETTINGS>;

/**
 * The commitments table with a deployment's own numbers.
 * @param overrides of the form that `overridesSchema` checks, once, before they are deployed
 * @throws RangeError where a number does not fit its promise
 */
export function withOverrides(overrides: Overrides): CommitmentTable {
  return Object.fromEntries(
    COMMITMENT_NAMES.map((name) => [name, overridden(name, COMMITMENTS[name], overrides[name] ?? {})]),
  ) as CommitmentTable;
}

function overridden(
  name: string,
  rule: PromiseRule,
  { reminder, escalatesAfter, goal, ...due }: Override,
): PromiseRule {
  for (const [setting, [kind, isNot]] of Object.entries(DUE_SETTINGS)) {
    if (due[setting as keyof DueSettings] !== undefined && !rule.terms.some((terms) => kind in terms.due))
      throw new RangeError(`${name} ${isNot}`);
  }
  if (reminder !== undefined && rule.reminder === undefined) throw new RangeError(`nobody is reminded of ${name}`);
  if (escalatesAfter !== undefined && escalatesAfter.length !== rule.escalation.length) {
    throw new RangeError(`${name} escalates in ${rule.escalation.length} levels`);
  }
  return {
    ...rule,
    goal: goal ?? rule.goal,
    terms: rule.terms.map((terms) => ({ ...terms, due: dueWith(name, terms.due, due) })),
    ...(rule.reminder !== undefined && { reminder: reminder ?? rule.reminder }),
    escalation: rule.escalation.map((step, at) => ({ ...step, after: escalatesAfter?.[at] ?? step.after })),
  };
}

/** The settings of the kind that the due time is of; one promise can be due in several ways (C1). */
function dueWith(name: string, due: Due, settings: DueSettings): Due {
  const fitting = Object.entries(settings).filter(
    ([setting, value]) => value !== undefined && DUE_SETTINGS[setting as keyof DueSettings][0] in due,
  );
  const set = { ...due, ...Object.fromEntries(fitting) };
  if ('byLocalTime' in due && 'byLocalTime' in set && !sameKeys(due.byLocalTime, set.byLocalTime))
    throw new RangeError(`${name} has the local times ${Object.keys(due.byLocalTime).join(', ')}`);
  if ('daysAfter' in set) checkDays(name, set.daysAfter);
  if ('within' in set) checkClasses(name, set.within);
  if ('workingDaysAfter' in set) checkClasses(name, set.workingDaysAfter);
  return set;
}

/** @throws RangeError for days by a measure that the subject of the promise has not */
function checkDays(name: string, daysAfter: Extract<Due, { readonly daysAfter: unknown }>['daysAfter']): void {
  if (typeof daysAfter === 'number') return;
  const measures = SUBJECTS.find(({ promises }) => name in promises)?.measures ?? {};
  const named = typeof daysAfter === 'string' ? [daysAfter] : Object.keys(daysAfter);
  if (named.length !== 1 || !named.every((measure) => measure in measures))
    throw new RangeError(`${name} goes by one of ${Object.keys(measures).join(', ')}`);
}

/** @throws RangeError for a class that the subject of the promise has not */
function checkClasses(name: string, number: ByClass<string> | ByClass<number>): void {
  if (typeof number !== 'object') return;
  const classes = ['else', ...(SUBJECTS.find(({ promises }) => name in promises)?.classes?.names ?? [])];
  const unknown = Object.keys(number).filter((each) => !classes.includes(each));
  if (unknown.length > 0) throw new RangeError(`${name} has no class ${unknown.join(', ')}: ${classes.join(', ')}`);
}

function sameKeys(one: object, other: object): boolean {
  return Object.keys(one).toSorted().join() === Object.keys(other).toSorted().join();
}
