import * as z from 'zod';
import {
  CHANNELS,
  CONSIGNEE_KINDS,
  FREIGHT_TERMS,
  GOODS_CATEGORIES,
  RECEIPT_KINDS,
} from '../../../domain/booking/booking.ts';
import { COMPANY_CURRENCY } from '../../../domain/money.ts';
import { districtCode, instant, money, partnerId, text } from '../../adapters/http/validation.ts';

const party = z.strictObject({
  name: text(120),
  contact_name: text(80),
  phone: text(40).regex(/^\+?[\d(].*\d.*\d/, 'must be a telephone number'),
  address: z.strictObject({ district_code: districtCode, line: text(300) }),
});

const goods = z.strictObject({
  description: text(300),
  category: z.enum(GOODS_CATEGORIES).default('general'),
  pieces: z.int().min(1).max(100_000),
  weight_kg: z.number().min(0.001).max(100_000),
  volume_m3: z.number().min(0.000_001).max(1_000),
  declared_value: money.optional(),
  data_sheet: text(200).optional(),
});

const receipt = z
  .strictObject({
    kind: z.enum(RECEIPT_KINDS),
    copies: z.int().min(0).max(20).optional(),
    shipper_form: z.boolean().default(false),
  })
  .transform(({ kind, copies, shipper_form }) => ({ kind, copies: copies ?? (kind === 'none' ? 0 : 1), shipper_form }))
  .refine(({ kind, copies }) => (kind === 'none') === (copies === 0), {
    path: ['copies'],
    message: 'must be 0 for kind none and at least 1 for the others',
  });

/** POST /v1/shipments: what an order names (A2). */
export const bookingSchema = z.strictObject({
  partner: partnerId.optional(),
  reference: text(64).optional(),
  channel: z.enum(CHANNELS).default('api'),
  ordered_at: instant.refine((time) => time >= '2000', 'is before the year 2000').optional(),
  shipper: party,
  consignee: party.extend({ kind: z.enum(CONSIGNEE_KINDS).default('person') }),
  goods: z.array(goods).min(1).max(100),
  freight_terms: z.enum(FREIGHT_TERMS),
  freight_charge: money
    .refine(({ currency }) => currency === COMPANY_CURRENCY, {
      path: ['currency'],
      message: `must be ${COMPANY_CURRENCY}`,
    })
    .optional(),
  receipt,
  urgent: z.boolean().default(false),
});
