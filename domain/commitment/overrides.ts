import * as z from 'zod';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentTable } from '../commitments.ts';
import type { CommitmentRule } from './commitment-rule.ts';

const duration = z.iso.duration();
const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const deadlines = z
  .array(z.strictObject({ acceptedBefore: localTime.optional(), pickedUpBy: localTime, daysLater: z.literal([0, 1]) }))
  .refine((rows) => rows.at(-1)?.acceptedBefore === undefined, 'the last row holds for the rest of the day: it has no acceptedBefore');

const override = z.strictObject({
  within: duration.optional(),
  byLocalTime: z.strictObject({ urban: deadlines, suburban: deadlines }).optional(),
  /** One duration a level, counted from the due time. */
  escalatesAfter: z.array(duration).optional(),
});

/** What a deployment may set otherwise than the manuals: times and intervals, by commitment. */
export const overridesSchema = z.partialRecord(z.enum(COMMITMENT_NAMES), override);

/**
 * The commitments table with a deployment's own numbers.
 * @param overrides for example `{"dispatch": {"within": "PT5M"}, "pickup": {"escalatesAfter": ["PT0S", "PT2H", "PT4H"]}}`
 * @throws ZodError for what is not of that form, RangeError where a number does not fit its promise
 */
export function withOverrides(overrides: unknown): CommitmentTable {
  const parsed = overridesSchema.parse(overrides);
  return Object.fromEntries(COMMITMENT_NAMES.map((name) => [name, overridden(name, COMMITMENTS[name], parsed[name] ?? {})])) as CommitmentTable;
}

function overridden(name: string, rule: CommitmentRule, { within, byLocalTime, escalatesAfter }: z.infer<typeof override>): CommitmentRule {
  if (within !== undefined && !('within' in rule.due)) throw new RangeError(`${name} is not due within a duration`);
  if (byLocalTime !== undefined && !('byLocalTime' in rule.due)) throw new RangeError(`${name} is not due by a local time`);
  if (escalatesAfter !== undefined && escalatesAfter.length !== rule.escalation.length) {
    throw new RangeError(`${name} escalates in ${rule.escalation.length} levels`);
  }
  return {
    ...rule,
    due: within ? { within } : byLocalTime ? { byLocalTime } : rule.due,
    escalation: rule.escalation.map((step, at) => ({ ...step, after: escalatesAfter?.[at] ?? step.after })),
  };
}
