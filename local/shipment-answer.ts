import * as z from 'zod';
import { COMMITMENT_NAMES } from '../domain/commitments.ts';

/** A promise as the API shows it. */
export const CommitmentAnswer = z.object({
  name: z.enum(COMMITMENT_NAMES),
  rule: z.string(),
  branch: z.string(),
  due_at: z.string(),
  state: z.enum(['open', 'met', 'missed', 'late', 'void']),
  met_at: z.string().nullable(),
  missed_at: z.string().nullable(),
  level: z.number(),
});

export type CommitmentAnswer = z.output<typeof CommitmentAnswer>;

/** What the local tools read of a shipment. */
export const ShipmentAnswer = z.object({
  waybill_number: z.string(),
  status: z.string(),
  origin_branch: z.string(),
  destination_branch: z.string(),
  area: z.string(),
  freight_terms: z.string(),
  confirmation_reasons: z.array(z.object({ code: z.string(), message: z.string() })),
  commitments: z.array(CommitmentAnswer),
});
export type ShipmentAnswer = z.output<typeof ShipmentAnswer>;
