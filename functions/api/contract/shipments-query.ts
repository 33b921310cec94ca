import type { CamelCasedPropertiesDeep } from 'type-fest';
import * as z from 'zod/mini';
import { STATUSES } from '../../../domain/shipment/status.ts';
import { PARTS } from '../../../domain/shipment/part.ts';
import { branchCode, instant, paging, partnerId, reference, singleLine } from '../../adapters/http/validation.ts';
import { telephone } from './telephone-schema.ts';

const filters = {
  partner: z.optional(partnerId),
  reference: z.optional(reference),
  own_number: z.optional(reference),
  phone: z.optional(telephone),
  consignee: z.optional(singleLine(120)),
  branch: z.optional(branchCode),
  at: z.optional(z.enum(PARTS)),
  status: z.optional(z.enum(STATUSES)),
  booked_from: z.optional(instant),
  booked_until: z.optional(instant),
  due_before: z.optional(instant),
  updated_since: z.optional(instant),
};

/** GET /v1/shipments: which, and how many of them. */
export const shipmentsQuery = z.strictObject({ ...paging, ...filters });

export type Filters = CamelCasedPropertiesDeep<Omit<z.output<typeof shipmentsQuery>, keyof typeof paging>>;
