import { Duration } from 'luxon';
import * as z from 'zod';
import { COMMITMENTS, COMMITMENT_NAMES, SUBJECTS, type CommitmentTable } from './commitments.ts';
import type { Due, LocalTimeRow, PromiseRule } from './promise/promise-rule.ts';

const duration = z.iso.duration();
const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const deadlines = z
  .array(z.strictObject({ acceptedBefore: localTime.optional(), pickedUpBy: localTime, daysLater: z.literal([0, 1]) }))
  .refine(
    coversTheDay,
    'acceptedBefore rises from row to row, and only the last row, which holds for the rest of the day, has none',
  )
  .refine(
    (rows) => rows.every(laterThanAccepted),
    'goods are picked up after the instruction was accepted: on the next day, or not before acceptedBefore',
  );

const days = z.int().min(0).max(365);

const override = z.strictObject({
  within: duration.optional(),
  /** The rows of each table of local times, by its name (B1: by area). */
  byLocalTime: z.record(z.string(), deadlines).optional(),
  /** By the calendar that the branch names: outside its hours counts as of the next opening, a day off is put off. */
  calendar: z.literal('branch').optional(),
  /** "24:00" is the end of the day. */
  localTime: z.union([localTime, z.literal('24:00')]).optional(),
  /** A number, a measure of the subject, or a number for each value of a measure. */
  daysAfter: z.union([days, z.string(), z.record(z.string(), z.array(days).min(1))]).optional(),
  workingDaysAfter: days.optional(),
  /** How long before it is due. */
  reminder: duration.optional(),
  /** One duration a level, counted from the due time. */
  escalatesAfter: z.array(duration).refine(inOrder, 'a level is not told before the one below it').optional(),
  /** How many of a hundred are to be kept (J1). */
  goal: z.number().min(0).max(100).optional(),
});
type Override = z.infer<typeof override>;

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

/** What a deployment may set otherwise than the manuals: times, intervals and goals, by commitment. */
export const overridesSchema = z.partialRecord(z.enum(COMMITMENT_NAMES), override);

/**
 * The commitments table with a deployment's own numbers.
 * @param overrides for example `{"dispatch": {"within": "PT5M"}, "pickup": {"escalatesAfter": ["PT0S", "PT2H", "PT4H"]}}`
 * @throws ZodError for what is not of that form, RangeError where a number does not fit its promise
 */
export function withOverrides(overrides: unknown): CommitmentTable {
  const parsed = overridesSchema.parse(overrides);
  return Object.fromEntries(
    COMMITMENT_NAMES.map((name) => [name, overridden(name, COMMITMENTS[name], parsed[name] ?? {})]),
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

function sameKeys(one: object, other: object): boolean {
  return Object.keys(one).toSorted().join() === Object.keys(other).toSorted().join();
}

function coversTheDay(rows: readonly LocalTimeRow[]): boolean {
  const bounds = rows.slice(0, -1).map(({ acceptedBefore }) => acceptedBefore);
  return (
    rows.length > 0 &&
    rows.at(-1)?.acceptedBefore === undefined &&
    bounds.every((bound, at) => bound !== undefined && bound > (bounds[at - 1] ?? ''))
  );
}

function laterThanAccepted({ acceptedBefore, pickedUpBy, daysLater }: LocalTimeRow): boolean {
  return daysLater === 1 || (acceptedBefore !== undefined && pickedUpBy >= acceptedBefore);
}

function inOrder(durations: readonly string[]): boolean {
  const lengths = durations.map((text) => Duration.fromISO(text).toMillis());
  return lengths.every((length, at) => length >= (lengths[at - 1] ?? 0));
}
