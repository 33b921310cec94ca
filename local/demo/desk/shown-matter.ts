import * as z from 'zod';
import { ShownCommitment } from '../shown-shipment.ts';

/** What happened to a case or a claim, with what it tells. */
const ShownDeskEvent = z.looseObject({ event_id: z.string(), type: z.string(), occurred_at: z.string() });
export type ShownDeskEvent = z.output<typeof ShownDeskEvent>;

/** What the demo reads of a case, a claim or a question. */
export const ShownMatter = z.object({
  status: z.string(),
  commitments: z.array(ShownCommitment),
  /** Of a question only its promise is told. */
  history: z.array(ShownDeskEvent).default([]),
});
export type ShownMatter = z.output<typeof ShownMatter>;
