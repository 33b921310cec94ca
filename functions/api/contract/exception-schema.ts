import * as z from 'zod/mini';
import { EXCEPTION_KINDS, RESPONSIBLES } from '../../../domain/case/case.ts';
import { branchCode, freeText, instant } from '../../adapters/http/validation.ts';
import { personName } from './actor-schema.ts';
import { attachments } from './attachment-schema.ts';

/** POST /v1/exceptions: what went wrong with goods (F1), and who has to put it right (F4). */
export const exceptionSchema = z
  .strictObject({
    waybill_number: z.string(),
    kind: z.enum(EXCEPTION_KINDS),
    pieces: z.optional(z.int().check(z.minimum(1), z.maximum(100_000))),
    found_at: instant,
    found_by: personName,
    description: freeText(4000),
    attachments: z.optional(attachments),
    responsible: z.optional(z.enum(RESPONSIBLES)),
    branch: z.optional(branchCode),
    delay_hours: z.optional(z.number().check(z.gt(0), z.maximum(8760))),
  })
  .check(
    z.refine(({ kind, delay_hours: hours }) => hours === undefined || kind === 'delay', {
      path: ['delay_hours'],
      message: 'is for the kind delay',
    }),
  );
