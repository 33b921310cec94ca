import * as z from 'zod';
import { MOST_WAYBILLS, OUTCOMES } from '../../../domain/receipt/envelope.ts';
import { branchCode, freeText, instant } from '../../adapters/http/validation.ts';

const MOST_COPIES = 20;
const copy = z.int().min(1).max(MOST_COPIES);

/** Copies of one receipt, by their numbers. */
export const copies = z
  .array(copy)
  .min(1)
  .max(MOST_COPIES)
  .refine((numbers) => new Set(numbers).size === numbers.length, 'must name each copy once');

const copyOf = z.strictObject({ waybill_number: z.string().max(64), copy });
const copyFound = copyOf
  .extend({ outcome: z.enum(OUTCOMES), reason: freeText(500).optional() })
  .refine(({ outcome, reason }) => outcome === 'accepted' || reason !== undefined, {
    path: ['reason'],
    message: 'is needed: why is it rejected?',
  });

/** A list of copies of at most a hundred waybills, each once; every row that stands twice is named. */
function contents<Row extends z.ZodType<z.output<typeof copyOf>>>(row: Row) {
  return z
    .array(row)
    .max(MOST_WAYBILLS * MOST_COPIES)
    .superRefine((rows, context) => {
      if (new Set(rows.map(({ waybill_number }) => waybill_number)).size > MOST_WAYBILLS) {
        context.addIssue({ code: 'custom', message: `must be of at most ${MOST_WAYBILLS} waybills` });
      }
      const known = rows.map(({ waybill_number, copy: number }) => `${waybill_number} ${number}`);
      known.forEach((key, at) => {
        if (known.indexOf(key) < at)
          context.addIssue({
            code: 'custom',
            path: [at],
            message: `is listed twice: ${rows[at]?.waybill_number ?? ''}`,
          });
      });
    });
}

/** POST /v1/receipt_envelopes: what is sent back together (E3). */
export const envelopeSchema = z.strictObject({
  from_branch: branchCode,
  to_branch: branchCode,
  sent_at: instant.optional(),
  contents: contents(copyOf).refine((rows) => rows.length > 0, 'must list a copy'),
});
/** POST /v1/receipt_envelopes/{envelope_number}/opening: what was really inside, which may be nothing (E3). */
export const openingSchema = z.strictObject({ opened_at: instant.optional(), contents: contents(copyFound) });
export const envelopePath = z.strictObject({ envelope_number: z.string() });
