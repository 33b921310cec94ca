import { Duration } from 'luxon';
import * as z from 'zod';
import { COMMITMENT_NAMES } from './commitments.ts';
import type { LocalTimeRow } from './promise/promise-rule.ts';

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
  /** A duration, or one for each class of subject: `{"vip": "PT12H", "else": "PT24H"}`. */
  within: byClass(duration).optional(),
  /** The rows of each table of local times, by its name (B1: by area). */
  byLocalTime: z.record(z.string(), deadlines).optional(),
  /** By the calendar that the branch names: outside its hours counts as of the next opening, a day off is put off. */
  calendar: z.literal('branch').optional(),
  /** "24:00" is the end of the day. */
  localTime: z.union([localTime, z.literal('24:00')]).optional(),
  /** A number, a measure of the subject, or a number for each value of a measure. */
  daysAfter: z.union([days, z.string(), z.record(z.string(), z.array(days).min(1))]).optional(),
  workingDaysAfter: byClass(days).optional(),
  /** How long before it is due. */
  reminder: duration.optional(),
  /** One duration a level, counted from the due time. */
  escalatesAfter: z.array(duration).refine(inOrder, 'a level is not told before the one below it').optional(),
  /** How many of a hundred are to be kept (J1). */
  goal: z.number().min(0).max(100).optional(),
});
export type Override = z.infer<typeof override>;

/**
 * What a deployment may set otherwise than the manuals: times, intervals and goals, by commitment. For example
 * `{"dispatch": {"within": "PT5M"}, "pickup": {"escalatesAfter": ["PT0S", "PT2H", "PT4H"]}}`. It is apart from what is done
 * with it, which every function that makes promises loads when it starts.
 */
export const overridesSchema = z.partialRecord(z.enum(COMMITMENT_NAMES), override);
export type Overrides = z.output<typeof overridesSchema>;

/** One for all, or one for each class; `else` is for those of no class that is named. */
function byClass<Value extends z.ZodType>(value: Value) {
  return z.union([value, z.record(z.string(), value).and(z.object({ else: value }))]);
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
