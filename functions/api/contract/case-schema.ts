import * as z from 'zod/mini';
import { ASKED_TYPES, CHANNELS, PRIORITIES, REQUESTS } from '../../../domain/case/case.ts';
import { freeText, instant, partnerId, singleLine } from '../../adapters/http/validation.ts';
import { personName } from './actor-schema.ts';
import { tags } from './tags-schema.ts';

/** POST /v1/cases: that somebody turned to the desk (G1, G3); operations may name the partner whose case it is. */
export const caseSchema = z
  .strictObject({
    channel: z.enum(CHANNELS),
    type: z.enum(ASKED_TYPES, {
      error: ({ input }) => (input === 'exception' ? 'is reported by POST /v1/exceptions' : undefined),
    }),
    subject: singleLine(200),
    description: freeText(4000),
    wanted: z.optional(freeText(1000)),
    priority: z._default(z.enum(PRIORITIES), 'normal'),
    tags,
    partner: z.optional(partnerId),
    waybill_number: z.optional(z.string()),
    requester: z.optional(z.strictObject({ name: singleLine(80), contact: singleLine(120) })),
    request: z.optional(z.enum(REQUESTS)),
    received_at: z.optional(instant),
    taken_by: z.optional(personName),
  })
  .check(
    z.refine(({ type, request }) => request === undefined || type === 'after_sales', {
      path: ['request'],
      message: 'is for the type after_sales',
    }),
    z.refine(({ type, request }) => request !== undefined || type !== 'after_sales', {
      path: ['request'],
      message: 'is missing',
    }),
  );
