import * as z from 'zod';
import { CHANNELS, CONSIGNEE_KINDS, RECEIPT_KINDS } from '../../../domain/booking/booking.ts';
import { COMPANY_CURRENCY } from '../../../domain/money.ts';
import type { TelephoneNumber } from '../../../domain/text/telephone-number.ts';
import { districtCode, instant, money, partnerId, reference, singleLine } from '../../adapters/http/validation.ts';
import { freightTerms, goods } from './goods-schema.ts';
import { telephone } from './telephone-schema.ts';

const PARTY = {
  name: singleLine(120),
  contact_name: singleLine(80),
  phone: telephone,
  address: z.strictObject({ district_code: districtCode, line: singleLine(300) }),
};

/** A telephone number is kept as it was given, and beside it so that anybody can dial it. */
function withNumber<Party extends { readonly phone: TelephoneNumber }>({ phone, ...party }: Party) {
  const { given, e164, extension } = phone;
  return { ...party, phone: given, phone_e164: e164, ...(extension !== undefined && { phone_extension: extension }) };
}

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
  reference: reference.optional(),
  channel: z.enum(CHANNELS).default('api'),
  ordered_at: instant.refine((time) => time >= '2000', 'is before the year 2000').optional(),
  shipper: z.strictObject(PARTY).transform(withNumber),
  consignee: z.strictObject({ ...PARTY, kind: z.enum(CONSIGNEE_KINDS).default('person') }).transform(withNumber),
  goods,
  freight_terms: freightTerms,
  quote_number: z.string().optional(),
  freight_charge: money
    .refine(({ currency }) => currency === COMPANY_CURRENCY, {
      path: ['currency'],
      message: `must be ${COMPANY_CURRENCY}`,
    })
    .optional(),
  receipt,
  urgent: z.boolean().default(false),
});
