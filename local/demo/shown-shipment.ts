import * as z from 'zod';
import { COMMITMENT_NAMES } from '../../domain/commitments.ts';
import { EVENT_TYPES, type EventType } from '../../domain/shipment/event-types.ts';

const reason = z.object({ rule: z.string(), message: z.string() });

/** What happened to a shipment, with what the demo tells of it. */
const ShownEvent = z.object({
  event_id: z.string(),
  type: z.enum(Object.keys(EVENT_TYPES) as EventType[]),
  occurred_at: z.string(),
  recorded_at: z.string(),
  reason: z.string().optional(),
  note: z.string().optional(),
  asked: z.string().optional(),
  branch: z.string().optional(),
  off_route: z.boolean().optional(),
  estimated_arrival_at: z.string().optional(),
  force_majeure: z.boolean().optional(),
  batch: z.object({ number: z.number(), of: z.number() }).optional(),
  agreed_delivery_at: z.string().optional(),
  next_attempt_at: z.string().optional(),
  new_name: z.string().optional(),
  sign_off: z.object({ collector: z.string(), irregular: z.boolean(), reasons: z.array(reason) }).optional(),
  finding: z.string().optional(),
  copies: z.array(z.number()).optional(),
  envelope_number: z.string().optional(),
  customer_collects: z.boolean().optional(),
  to: z.object({ role: z.string() }).optional(),
});
export type ShownEvent = z.output<typeof ShownEvent>;

/** A promise, with what the demo tells of it. */
export const ShownCommitment = z.object({
  name: z.enum(COMMITMENT_NAMES),
  rule: z.string(),
  branch: z.string(),
  due_at: z.string(),
  state: z.enum(['open', 'met', 'missed', 'late', 'void']),
  met_at: z.string().nullable(),
  missed_at: z.string().nullable(),
  level: z.number(),
  ended_at: z.string().nullable(),
  renewals: z.number(),
  /** The promises of its name that were broken and made anew (X2). */
  broken: z.array(z.object({ due_at: z.string(), level: z.number() })),
});
export type ShownCommitment = z.output<typeof ShownCommitment>;

/** What the demo reads of a shipment. */
export const ShownShipment = z.object({
  waybill_number: z.string(),
  status: z.string(),
  origin_branch: z.string(),
  destination_branch: z.string(),
  area: z.string(),
  freight_terms: z.string(),
  confirmation_reasons: z.array(z.object({ code: z.string(), message: z.string() })),
  reference: z.string(),
  commitments: z.array(ShownCommitment),
  receipt: z.object({
    status: z.string(),
    copies: z.array(z.object({ number: z.number(), state: z.string(), envelope_number: z.string().nullable() })),
  }),
  sign_off: z.object({ irregular: z.boolean() }).nullable(),
  /** What happened; who was told of it is another list. */
  history: z.preprocess(
    (history) => (history as { readonly type: string }[]).filter(({ type }) => type !== 'notice'),
    z.array(ShownEvent),
  ),
});
export type ShownShipment = z.output<typeof ShownShipment>;
