import { Duration } from 'luxon';
import * as z from 'zod';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentTable } from '../commitments.ts';
import type { PickupDeadlines } from '../pickup/pickup-deadline.ts';
import type { CommitmentRule, Due } from './commitment-rule.ts';

const duration = z.iso.duration();
const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

type Row = PickupDeadlines['urban'][number];

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
  byLocalTime: z.strictObject({ urban: deadlines, suburban: deadlines }).optional(),
  /** "24:00" is the end of the day. */
  localTime: z.union([localTime, z.literal('24:00')]).optional(),
  daysAfter: z
    .union([days, z.strictObject({ byTransfers: z.tuple([days, days, days]) }), z.literal('transit_days')])
    .optional(),
  /** How long before it is due. */
  reminder: duration.optional(),
  /** One duration a level, counted from the due time. */
  escalatesAfter: z.array(duration).refine(inOrder, 'a level is not told before the one below it').optional(),
});
type Override = z.infer<typeof override>;

/** Settings of due times, with what a promise is that has none of the kind. */
const DUE_SETTINGS = {
  within: 'is not due within a duration',
  byLocalTime: 'is not due by a local time of the acceptance',
  localTime: 'is not due at a local time of a day',
  daysAfter: 'is not due so many days after',
} as const;

/** What a deployment may set otherwise than the manuals: times and intervals, by commitment. */
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
  rule: CommitmentRule,
  { reminder, escalatesAfter, ...due }: Override,
): CommitmentRule {
  for (const [setting, isNot] of Object.entries(DUE_SETTINGS)) {
    if (due[setting as keyof typeof due] !== undefined && !rule.terms.some((terms) => setting in terms.due))
      throw new RangeError(`${name} ${isNot}`);
  }
  if (reminder !== undefined && rule.reminder === undefined) throw new RangeError(`nobody is reminded of ${name}`);
  if (escalatesAfter !== undefined && escalatesAfter.length !== rule.escalation.length) {
    throw new RangeError(`${name} escalates in ${rule.escalation.length} levels`);
  }
  return {
    ...rule,
    terms: rule.terms.map((terms) => ({ ...terms, due: dueWith(terms.due, due) })),
    ...(rule.reminder !== undefined && { reminder: reminder ?? rule.reminder }),
    escalation: rule.escalation.map((step, at) => ({ ...step, after: escalatesAfter?.[at] ?? step.after })),
  };
}

/** The settings of the kind that the due time is of; one promise can be due in several ways (C1). */
function dueWith(due: Due, settings: Pick<Override, keyof typeof DUE_SETTINGS>): Due {
  return Object.fromEntries(
    Object.entries(due).map(([name, value]) => [name, settings[name as keyof typeof settings] ?? value]),
  ) as unknown as Due;
}

function coversTheDay(rows: readonly Row[]): boolean {
  const bounds = rows.slice(0, -1).map(({ acceptedBefore }) => acceptedBefore);
  return (
    rows.length > 0 &&
    rows.at(-1)?.acceptedBefore === undefined &&
    bounds.every((bound, at) => bound !== undefined && bound > (bounds[at - 1] ?? ''))
  );
}

function laterThanAccepted({ acceptedBefore, pickedUpBy, daysLater }: Row): boolean {
  return daysLater === 1 || (acceptedBefore !== undefined && pickedUpBy >= acceptedBefore);
}

function inOrder(durations: readonly string[]): boolean {
  const lengths = durations.map((text) => Duration.fromISO(text).toMillis());
  return lengths.every((length, at) => length >= (lengths[at - 1] ?? 0));
}
