import * as z from 'zod';
import { EVENT_TYPES, type ReportedEventType } from '../../../domain/shipment/event-types.ts';
import { instant, text } from '../../adapters/http/validation.ts';

/** Who did it; their names are personal data and stay in the shipment's history. */
export const actor = z.strictObject({
  name: text(80),
  role: z.string().regex(/^[a-z][a-z_]{1,39}$/, 'must be a word such as driver, dispatcher or customer_service'),
});

const common = {
  event_id: z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/, 'must be 1 to 64 letters, digits and . _ : -'),
  occurred_at: instant.optional(),
  actor: actor.optional(),
};

/** What each type of event tells besides. */
const DETAILS = {
  instruction_accepted: { note: text(500).optional() },
  pickup_verified: { note: text(500).optional() },
  picked_up: { note: text(500).optional() },
} satisfies Record<ReportedEventType, z.ZodRawShape>;

const reportedTypes = Object.keys(EVENT_TYPES).filter((type): type is ReportedEventType => type in DETAILS);
const [first, ...others] = reportedTypes.map((type) => z.strictObject({ ...common, type: z.literal(type), ...DETAILS[type] }));
if (!first) throw new Error('no type of event can be reported');

/** POST /v1/shipments/{waybill_number}/events: one schema for each type of event. */
export const eventSchema = z.discriminatedUnion('type', [first, ...others]);
