import * as z from 'zod/mini';
import { EVENT_TYPES, type ReportedEventType } from '../../../domain/shipment/event-types.ts';
import { RECEIVERS } from '../../../domain/shipment/event-details.ts';
import { branchCode, freeText, instant, partnerId, reference, singleLine } from '../../adapters/http/validation.ts';
import { actor } from './actor-schema.ts';
import { attachments } from './attachment-schema.ts';
import { copies } from './receipt-schema.ts';
import { schemaName } from './schema-name.ts';
import { signOff } from './sign-off-schema.ts';

const common = {
  event_id: z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,64}$/, 'must be 1 to 64 letters, digits and . _ : -')),
  occurred_at: z.optional(instant),
  actor: z.optional(actor),
  note: z.optional(freeText(500)),
  attachments: z.optional(attachments),
};

const reason = freeText(500);
const batchNumber = z.int().check(z.minimum(1), z.maximum(1000));
/** Of goods that travel in batches, which one it is about; without it, all of them. */
const batch = { batch: z.optional(z.strictObject({ number: batchNumber, of: batchNumber })) };

/** What each type of event tells besides. */
const DETAILS = {
  instruction_accepted: {},
  pickup_verified: {},
  picked_up: {},
  loading_confirmed: {},
  departed: {},
  notice_acknowledged: {},
  transfer_arrived: { branch: branchCode },
  arrival_estimated: {
    estimated_arrival_at: instant,
    reason: z.optional(reason),
    force_majeure: z._default(z.boolean(), false),
  },
  tracked: { asked: freeText(120), late: z.boolean(), goods_state: z.optional(freeText(300)) },
  arrived: batch,
  consignee_contacted: { agreed_delivery_at: z.optional(instant) },
  out_for_delivery: batch,
  delivery_failed: { ...batch, reason, next_attempt_at: z.optional(instant) },
  delivered: {
    ...batch,
    sign_off: z.optional(signOff),
    short_pieces: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  },
  lost: { ...batch, reason },
  found: batch,
  returned: { ...batch, reason: z.optional(reason) },
  signature_disputed: { reason: z.optional(reason) },
  signature_rechecked: { finding: freeText(500) },
  receipt_signed: {
    copies,
    checked: z.strictObject({ signature: z.boolean(), identity_number: z.boolean(), company_seal: z.boolean() }),
    // Signed on a screen (D5).
    electronic: z.optional(
      z.strictObject({ signer_name: singleLine(120), signer_contact: singleLine(80), signed_at: instant }),
    ),
  },
  receipt_handed_over: { copies, to: z.strictObject({ name: singleLine(80), role: z.enum(RECEIVERS) }) },
  receipt_lost: { copies, reason },
} satisfies Record<ReportedEventType, z.core.$ZodShape>;

/** A schema as far as the entry point reads what it has checked; the details of a type are its own. */
type EventSchema = z.ZodMiniObject<
  typeof common & {
    readonly type: z.ZodMiniLiteral<ReportedEventType>;
    readonly branch: z.ZodMiniOptional<typeof branchCode>;
    readonly sign_off: z.ZodMiniOptional<typeof signOff>;
  }
>;

const reportedTypes = Object.keys(EVENT_TYPES).filter((type): type is ReportedEventType => type in DETAILS);

/**
 * One schema for each type of event.
 * @param besides what an event has beside what its type tells
 * @param word by which its schemas are named
 */
function eventsWith(besides: z.core.$ZodShape, word: string) {
  const [first, ...others] = reportedTypes.map(
    (type) =>
      z.strictObject({ ...besides, ...common, type: z.literal(type), ...DETAILS[type] }).register(z.globalRegistry, {
        id: schemaName(type, word),
        description: `It tells that ${EVENT_TYPES[type].tells}`,
      }) as unknown as EventSchema,
  );
  if (!first) throw new Error('no type of event can be reported');
  return z
    .discriminatedUnion('type', [first, ...others])
    .register(z.globalRegistry, { id: `Event${word}`, description: 'What happened, by its `type`' });
}

/** POST /v1/shipments/{waybill_number}/events. */
export const eventSchema = eventsWith({}, 'Report');

/** By what an event among many names its shipment: its waybill number, or the partner's reference. */
export const named = {
  waybill_number: z.optional(z.string()),
  reference: z.optional(reference),
  partner: z.optional(partnerId),
};

/** Of POST /v1/events one. */
export const namedEventSchema = eventsWith(named, 'ReportOfMany');
