import * as z from 'zod/mini';
import { MOST_WAYBILLS, OUTCOMES } from '../../../domain/receipt/envelope.ts';
import { branchCode, freeText, instant } from '../../adapters/http/validation.ts';
import { actor } from './actor-schema.ts';
import { attachments } from './attachment-schema.ts';

const MOST_COPIES = 20;
const copy = z.int().check(z.minimum(1), z.maximum(MOST_COPIES));

/** Copies of one receipt, by their numbers. */
export const copies = z.array(copy).check(
  z.minLength(1),
  z.maxLength(MOST_COPIES),
  z.refine((numbers) => new Set(numbers).size === numbers.length, 'must name each copy once'),
);

const copyOf = z.strictObject({ waybill_number: z.string().check(z.maxLength(64)), copy });
const copyFound = z.extend(copyOf, { outcome: z.enum(OUTCOMES), reason: z.optional(freeText(500)) }).check(
  z.refine(({ outcome, reason }) => outcome === 'accepted' || reason !== undefined, {
    path: ['reason'],
    message: 'is needed: why is it rejected?',
  }),
);

/** A list of copies of at most a hundred waybills, each once; every row that stands twice is named. */
function contents<Row extends z.ZodMiniType<z.output<typeof copyOf>>>(row: Row) {
  return z.array(row).check(
    z.maxLength(MOST_WAYBILLS * MOST_COPIES),
    z.superRefine((rows, context) => {
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
    }),
  );
}

/** POST /v1/receipt_envelopes: what is sent back together (E3). */
export const envelopeSchema = z.strictObject({
  from_branch: branchCode,
  to_branch: branchCode,
  sent_at: z.optional(instant),
  actor: z.optional(actor),
  attachments: z.optional(attachments),
  contents: contents(copyOf).check(z.refine((rows) => rows.length > 0, 'must list a copy')),
});
/** POST /v1/receipt_envelopes/{envelope_number}/opening: what was really inside, which may be nothing (E3). */
export const openingSchema = z.strictObject({
  opened_at: z.optional(instant),
  actor: z.optional(actor),
  attachments: z.optional(attachments),
  contents: contents(copyFound),
});
export const envelopePath = z.strictObject({ envelope_number: z.string() });
