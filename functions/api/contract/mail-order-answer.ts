import * as z from 'zod/mini';
import { CONSIGNEE_KINDS, FREIGHT_TERMS, GOODS_CATEGORIES, RECEIPT_KINDS } from '../../../domain/booking/booking.ts';
import { MAIL_ORDER_STATUSES } from '../../../domain/mail-order/draft.ts';

const time = z.iso.datetime({ offset: true });

const summary = {
  id: z.string(),
  partner: z.nullable(z.string()).check(z.describe('Null of a sender whom nobody knows')),
  status: z
    .enum(MAIL_ORDER_STATUSES)
    .check(
      z.describe(
        '`draft`: something is missing, or it could not be booked; `booked`; `amended`: corrected after that; `with_operations`: people have to look at it',
      ),
    ),
  waybill_number: z.nullable(z.string()),
  created_at: time,
  updated_at: time,
};

const party = {
  name: z.optional(z.string()),
  contact_name: z.optional(z.string()),
  phone: z.optional(z.string()),
  address: z.optional(z.strictObject({ district_code: z.optional(z.string()), line: z.optional(z.string()) })),
};

/** What was understood: a booking that may still lack anything. */
const understood = z.strictObject({
  reference: z.optional(z.string()),
  own_numbers: z.optional(z.array(z.string())),
  shipper: z.optional(z.strictObject(party)),
  consignee: z.optional(z.strictObject({ ...party, kind: z.optional(z.enum(CONSIGNEE_KINDS)) })),
  goods: z.optional(
    z.array(
      z.strictObject({
        description: z.optional(z.string()),
        category: z.optional(z.enum(GOODS_CATEGORIES)),
        pieces: z.optional(z.number()),
        weight_kg: z.optional(z.number()),
        volume_m3: z.optional(z.number()),
        declared_value: z.optional(z.strictObject({ amount: z.int(), currency: z.string() })),
        data_sheet: z.optional(z.string()),
      }),
    ),
  ),
  freight_terms: z.optional(z.enum(FREIGHT_TERMS)),
  quote_number: z.optional(z.string()),
  receipt: z.optional(
    z.strictObject({
      kind: z.optional(z.enum(RECEIPT_KINDS)),
      copies: z.optional(z.int()),
      shipper_form: z.optional(z.boolean()),
    }),
  ),
  urgent: z.optional(z.boolean()),
});

const field = z.string().check(z.describe('As a booking has it: `goods[0].weight_kg`'));
const called = z.strictObject({ zh: z.string(), en: z.string() });

export const mailOrderAnswer = z
  .strictObject({
    ...summary,
    from: z.nullable(z.string()).check(z.describe('Who wrote last')),
    language: z.enum(['zh', 'en']),
    understood,
    missing: z.array(z.strictObject({ field, called })),
    unclear: z.array(z.strictObject({ field, called, read: z.string(), choices: z.array(z.string()) })),
    refused: z.array(
      z.strictObject({
        field: z.nullable(field),
        called: z.nullable(called),
        why: z.enum(['not_served', 'taken', 'not_valid']),
      }),
    ),
    handed_because: z.nullable(
      z.enum([
        'unknown_sender',
        'no_order',
        'withheld',
        'several_orders',
        'more_than_an_order',
        'too_large',
        'too_many_messages',
        'correction',
      ]),
    ),
    messages: z.array(
      z.strictObject({
        message_id: z.nullable(z.string()),
        received_at: time,
        file: z.optional(z.string()).check(z.describe('Where the message lies; for operations alone')),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'MailOrder', description: 'An order by e-mail, over all messages of its thread' });

export const mailOrdersAnswer = z
  .strictObject({
    mail_orders: z.array(z.strictObject(summary)),
    next_cursor: z.nullable(z.string()),
    has_next_page: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'MailOrders', description: 'A page of orders by e-mail, newest first' });
