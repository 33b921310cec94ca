import * as z from 'zod/mini';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { MOST_ROWS } from '../../../domain/vehicle-arrival/vehicle-arrival.ts';
import { branchCode, code, freeText, instant, paging, singleLine } from '../../adapters/http/validation.ts';
import { actor } from './actor-schema.ts';
import { attachments } from './attachment-schema.ts';

const pieces = z.int().check(z.minimum(1), z.maximum(100_000));
const listed = z.strictObject({
  waybill_number: z.string().check(z.refine(isWaybillNumber, 'is no waybill number')),
  pieces,
});
const found = z
  .extend(listed, { damaged_pieces: z.optional(z.int().check(z.minimum(0))), paperwork_ok: z.boolean() })
  .check(
    z.superRefine(({ pieces: all, damaged_pieces: damaged = 0 }, context) => {
      if (damaged > all) context.addIssue({ code: 'custom', path: ['damaged_pieces'], message: `is more than ${all}` });
    }),
  );

/** Rows of waybills, each once; every one that stands twice is named. */
function rows<Row extends z.ZodMiniType<z.output<typeof listed>>>(row: Row) {
  return z.array(row).check(
    z.maxLength(MOST_ROWS),
    z.superRefine((all, context) => {
      const first = new Map(all.map(({ waybill_number }, at) => [waybill_number, at] as const).toReversed());
      all.forEach(({ waybill_number }, at) => {
        if (first.get(waybill_number) !== at)
          context.addIssue({ code: 'custom', path: [at], message: `is listed twice: ${waybill_number}` });
      });
    }),
  );
}

/** POST /v1/vehicle_arrivals: a vehicle with its manifest, and what was found on it (F2). Either may be empty. */
export const vehicleArrivalSchema = z.strictObject({
  vehicle: code(20).check(z.refine((plate) => /[\p{L}\p{N}]/u.test(plate), 'has no letter and no digit')),
  branch: branchCode,
  arrived_at: instant,
  carrier: singleLine(80),
  manifest: rows(listed),
  found: rows(found),
  attachments: z.optional(attachments),
  note: z.optional(freeText(1000)),
  actor: z.optional(actor),
});

export const vehicleArrivalPath = z.strictObject({ arrival_number: z.string() });

export const vehicleArrivalsQuery = z.strictObject({
  ...paging,
  branch: branchCode,
  month: z
    .string()
    .check(
      z.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-11'),
      z.describe("A month by the company's clock"),
    ),
});
