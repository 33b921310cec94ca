import type { SnakeCasedProperties } from 'type-fest';
import * as z from 'zod/mini';
import { CONSIGNEE_KINDS } from '../../../domain/booking/booking.ts';
import { RECEIVERS, type EventDetails } from '../../../domain/shipment/event-details.ts';
import { EVENT_TYPES, type EventType, type ReportedEventType } from '../../../domain/shipment/event-types.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import { COLLECTORS, DOCUMENT_HOLDERS, DOCUMENT_KINDS } from '../../../domain/sign-off/sign-off.ts';
import { schemaName } from './schema-name.ts';
import { actor, branch, count, localTime, reason, reportedBy, waybillNumber } from './values-answer.ts';

/** With what evidence the goods were given away, and what did not hold of it (D1-D5). */
export const signOffAnswer = z
  .strictObject({
    collector: z.enum(COLLECTORS),
    signer_name: z.string(),
    signer_contact: z.string(),
    documents: z.array(
      z.strictObject({
        holder: z.enum(DOCUMENT_HOLDERS),
        kind: z.enum(DOCUMENT_KINDS),
        name: z.string(),
        number: z.string().check(z.describe('Masked')),
        original: z.boolean(),
      }),
    ),
    identity_numbers_on_receipt: z.boolean(),
    letter_of_authority_sealed: z.boolean(),
    company_seal_on_receipt: z.boolean(),
    irregular: z.boolean(),
    reasons: z.array(reason),
  })
  .register(z.globalRegistry, {
    id: 'SignOffShown',
    description: 'With what evidence the goods were given away, and what did not hold of it (D1–D5)',
  });

const note = {
  note: z.optional(z.string()),
  attachments: z.optional(z.array(z.string()).check(z.describe('By their ids'))),
};
const words = z.optional(z.string());
const batch = { batch: z.optional(z.strictObject({ number: count, of: count })), ...note };
const copies = { copies: z.array(count), ...note };
const enveloped = { envelope_number: z.string(), ...copies };

/** What each type of event shows beside its time and who told it: its details, each. */
const DETAILS = {
  booked: note,
  confirmation_requested: note,
  confirmed: { agreed_by: words, ...note },
  cancelled: { reason: words, ...note },
  cancellation_overtaken: note,
  instruction_sent: note,
  instruction_accepted: note,
  pickup_verified: note,
  picked_up: note,
  loading_confirmed: note,
  departed: note,
  notice_acknowledged: note,
  transfer_arrived: { branch, ...note },
  arrival_estimated: {
    estimated_arrival_at: localTime,
    reason: words,
    force_majeure: z.optional(z.boolean()),
    ...note,
  },
  tracked: { asked: words, late: z.optional(z.boolean()), goods_state: words, ...note },
  arrived: batch,
  consignee_contacted: { agreed_delivery_at: z.optional(localTime), ...note },
  consignee_changed: {
    new_name: z.string(),
    new_kind: z.optional(z.enum(CONSIGNEE_KINDS)),
    confirmed_in_writing_by: words,
    confirmation_reference: words,
    ...note,
  },
  out_for_delivery: batch,
  delivery_failed: { reason: words, next_attempt_at: z.optional(localTime), ...batch },
  delivered: { sign_off: z.optional(signOffAnswer), short_pieces: z.optional(count), ...batch },
  lost: { reason: words, ...batch },
  found: batch,
  returned: { reason: words, ...batch },
  signature_disputed: { reason: words, ...note },
  signature_rechecked: { finding: words, ...note },
  receipt_signed: {
    checked: z.strictObject({ signature: z.boolean(), identity_number: z.boolean(), company_seal: z.boolean() }),
    electronic: z.optional(
      z
        .strictObject({ signer_name: z.string(), signer_contact: z.string(), signed_at: localTime })
        .check(z.describe('Who signed without paper, and when (D5)')),
    ),
    ...copies,
  },
  receipt_enveloped: enveloped,
  receipt_accepted: { branch: z.optional(branch), ...enveloped },
  receipt_rejected: { reason: z.string(), ...enveloped },
  receipt_missing: enveloped,
  receipt_returned: { customer_collects: z.optional(z.boolean()), ...note },
  receipt_handed_over: { to: z.strictObject({ name: z.string(), role: z.enum(RECEIVERS) }), ...copies },
  receipt_lost: { reason: z.string(), ...copies },
  receipt_loss_explained: { period: z.string(), ...note },
  closed: note,
} satisfies {
  readonly [T in EventType]: Readonly<Record<keyof SnakeCasedProperties<EventDetails[T]>, z.ZodMiniType>>;
};

/** What is shown of a type of event besides, which is no detail of it. */
const SHOWN: Partial<Record<EventType, z.core.$ZodShape>> = {
  transfer_arrived: { off_route: z.boolean().check(z.describe('Whether the branch is not on the route')) },
};

const common = {
  event_id: z.string(),
  occurred_at: localTime,
  recorded_at: localTime,
  actor,
  reported_by: reportedBy,
};

const TYPES = Object.keys(EVENT_TYPES) as EventType[];

const shapeOf = (type: EventType): z.core.$ZodShape => ({
  type: z.literal(type),
  ...common,
  ...DETAILS[type],
  ...SHOWN[type],
});

/** An event in a history, by its type. @param others what stands among them and is no event of a shipment */
export const historyAnswer = (...others: readonly z.ZodMiniObject[]) => {
  const [first, ...rest] = [
    ...TYPES.map((type) =>
      z.strictObject(shapeOf(type)).register(z.globalRegistry, {
        id: schemaName(type, 'Event'),
        description: `It tells that ${EVENT_TYPES[type].tells}`,
      }),
    ),
    ...others,
  ];
  if (!first) throw new Error('there is no type of event');
  return z.discriminatedUnion('type', [first, ...rest]).register(z.globalRegistry, {
    id: 'HistoryEntry',
    description: 'What happened, by its `type`. There may be new types: leave out what you do not know',
  });
};

const isReported = (type: EventType): type is ReportedEventType => EVENT_TYPES[type].source === 'events';

/** What was reported, as it is recorded, with the shipment's status after it. */
export const recordedAnswer = (() => {
  const [first, ...rest] = TYPES.filter(isReported).map((type) =>
    z.strictObject({ waybill_number: waybillNumber, status: z.enum(STATUSES), ...shapeOf(type) }),
  );
  if (!first) throw new Error('no type of event can be reported');
  return z.discriminatedUnion('type', [first, ...rest]).register(z.globalRegistry, { id: 'RecordedEvent' });
})();
