import * as z from 'zod/mini';
import { CHANNELS, CONSIGNEE_KINDS, RECEIPT_KINDS } from '../../../domain/booking/booking.ts';
import { COMPANY_CURRENCY } from '../../../domain/money.ts';
import { isResidentsNumber } from '../../../domain/text/residents-number.ts';
import type { TelephoneNumber } from '../../../domain/text/telephone-number.ts';
import { districtCode, instant, money, partnerId, reference, singleLine } from '../../adapters/http/validation.ts';
import { freightTerms, goods } from './goods-schema.ts';
import { metadata } from './metadata-schema.ts';
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
  .pipe(
    z.strictObject({
      kind: z.enum(RECEIPT_KINDS),
      copies: z.optional(z.int().check(z.minimum(0), z.maximum(20))),
      shipper_form: z._default(z.boolean(), false),
    }),
    z.transform(({ kind, copies, shipper_form }) => ({
      kind,
      copies: copies ?? (kind === 'none' ? 0 : 1),
      shipper_form,
    })),
  )
  .check(
    z.refine(({ kind, copies }) => (kind === 'none') === (copies === 0), {
      path: ['copies'],
      message: 'must be 0 for kind none and at least 1 for the others',
    }),
  );

/**
 * The company's or the customer's own numbers, each in the form in which it is looked for: in clear, and in keys of the table. So an
 * identity number is none; it cannot be masked either, for nothing would be found by it.
 */
const ownNumber = reference.check(z.refine((number) => !isResidentsNumber(number), 'is an identity number'));
const ownNumbers = z.array(ownNumber).check(
  z.describe('Other numbers by which it is found, yours or the company’s'),
  z.maxLength(20),
  z.refine((numbers) => new Set(numbers).size === numbers.length, 'must name each number once'),
);

/** POST /v1/shipments: what an order names (A2). */
export const bookingSchema = z
  .strictObject({
    partner: z.optional(partnerId),
    reference: z.optional(reference).check(z.describe('Your own number of the order, unique among yours')),
    own_numbers: z.optional(ownNumbers),
    metadata: z.optional(metadata),
    channel: z._default(z.enum(CHANNELS), 'api'),
    ordered_at: z.optional(
      instant.check(
        z.refine((time) => time >= '2000', 'is before the year 2000'),
        z.describe('The time of the customer’s final message (A1). Without it, now'),
      ),
    ),
    shipper: z.pipe(z.strictObject(PARTY).register(z.globalRegistry, { id: 'Shipper' }), z.transform(withNumber)),
    consignee: z.pipe(
      z
        .strictObject({ ...PARTY, kind: z._default(z.enum(CONSIGNEE_KINDS), 'person') })
        .register(z.globalRegistry, { id: 'Consignee' }),
      z.transform(withNumber),
    ),
    goods,
    freight_terms: freightTerms,
    quote_number: z.optional(z.string()).check(z.describe('The quote whose price it takes (A6)')),
    freight_charge: z.optional(
      money.check(
        z.refine(({ currency }) => currency === COMPANY_CURRENCY, {
          path: ['currency'],
          message: `must be ${COMPANY_CURRENCY}`,
        }),
      ),
    ),
    receipt,
    urgent: z._default(z.boolean(), false),
    return_of: z.optional(z.string()).check(z.describe('The shipment of yours whose goods it brings back (G6)')),
  })
  .register(z.globalRegistry, { id: 'Booking', description: 'What an order names (A2)' });
