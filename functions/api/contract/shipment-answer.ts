import * as z from 'zod/mini';
import { CHANNELS, CONSIGNEE_KINDS, FREIGHT_TERMS, GOODS_CATEGORIES } from '../../../domain/booking/booking.ts';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { AREAS } from '../../../domain/network.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import { collected, extraCharges } from './charges-answer.ts';
import { standingAnswer } from './commitment-answer.ts';
import { historyAnswer, signOffAnswer } from './event-answer.ts';
import { noticeEventAnswer } from './notice-answer.ts';
import { receiptAnswer } from './receipt-answer.ts';
import { branch, count, localTime, money, page, partner, reason, rule, waybillNumber } from './values-answer.ts';

export const goodsAnswer = z
  .strictObject({
    description: z.string(),
    category: z.enum(GOODS_CATEGORIES),
    pieces: count,
    weight_kg: z.number(),
    volume_m3: z.number(),
    declared_value: z.optional(money),
    data_sheet: z.optional(z.string()),
  })
  .register(z.globalRegistry, { id: 'GoodsShown' });

const PARTY = {
  name: z.string(),
  contact_name: z.string(),
  phone: z.string().check(z.describe('As it was given')),
  phone_e164: z.optional(z.string()).check(z.describe('As it is dialled from anywhere')),
  phone_extension: z.optional(z.string()),
  address: z.strictObject({ district_code: z.string(), line: z.string() }),
};

const route = z.strictObject({ transfers: z.array(branch), transit_days: count, local: z.boolean() });

const summary = {
  waybill_number: waybillNumber,
  partner,
  reference: z.optional(z.string()).check(z.describe("The partner's own number of the order")),
  own_numbers: z.array(z.string()),
  status: z.enum(STATUSES),
  channel: z.enum(CHANNELS),
  urgent: z.boolean(),
  ordered_at: localTime,
  booked_at: localTime,
  origin_branch: branch,
  destination_branch: branch,
  area: z.enum(AREAS),
  next_due: z.nullable(z.strictObject({ name: z.enum(COMMITMENT_NAMES), due_at: localTime })),
  overdue: z.boolean(),
  estimated_arrival_at: z.nullable(localTime),
  picked_up_at: z.nullable(localTime),
  delivered_at: z.nullable(localTime),
  updated_at: z.nullable(localTime),
};

const whole = {
  ...summary,
  metadata: z.record(z.string(), z.string()),
  shipper: z.strictObject(PARTY),
  consignee: z.strictObject({ ...PARTY, kind: z.enum(CONSIGNEE_KINDS) }),
  goods: z.array(goodsAnswer),
  freight_terms: z.enum(FREIGHT_TERMS),
  quote_number: z.nullable(z.string()),
  return_of: z.nullable(z.string()).check(z.describe('The shipment whose goods it brings back (G6)')),
  freight_charge: z.optional(money),
  extra_charges: extraCharges,
  ...collected,
  confirmation_reasons: z.array(reason),
  route: z.nullable(route),
  batches: z.nullable(
    z.array(z.strictObject({ number: count, fate: z.nullable(z.enum(['delivered', 'lost', 'returned'])) })),
  ),
  partly_lost: z.boolean(),
  receipt: receiptAnswer,
  sign_off: z.nullable(signOffAnswer),
  commitments: z.array(standingAnswer),
};

const tracking_url = z.string().check(z.describe('The page on which the consignee follows it, without a key'));

/** A shipment with its promises, and without its history. */
export const shipmentStateAnswer = z.strictObject({ ...whole, tracking_url }).register(z.globalRegistry, {
  id: 'ShipmentState',
  description: 'A shipment without its history. Times are those of the origin branch',
});

export const shipmentAnswer = z
  .strictObject({ ...whole, tracking_url, history: z.array(historyAnswer(noticeEventAnswer)) })
  .register(z.globalRegistry, {
    id: 'Shipment',
    description: 'A shipment with its promises and its history. Times are those of the origin branch',
  });

export const shipmentsAnswer = z
  .strictObject({
    shipments: z.array(z.strictObject(summary).register(z.globalRegistry, { id: 'ShipmentSummary' })),
    ...page,
  })
  .register(z.globalRegistry, { id: 'ShipmentList' });

export const dryRunAnswer = z
  .strictObject({
    dry_run: z.literal(true),
    status: z.enum(STATUSES),
    confirmation_reasons: z.array(reason),
    origin_branch: branch,
    destination_branch: branch,
    area: z.enum(AREAS),
    route: z.nullable(route),
    freight_charge: z.nullable(money),
    extra_charges: extraCharges,
    ...collected,
    expected_arrival_at: z.nullable(localTime),
    promises: z.array(
      z.strictObject({ name: z.enum(COMMITMENT_NAMES), rule, promise: z.string(), branch, due_at: localTime }),
    ),
  })
  .register(z.globalRegistry, { id: 'DryRun', description: 'What a booking would be' });

export const releaseAnswer = z.strictObject({ release: z.literal(true) });
