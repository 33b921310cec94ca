import * as z from 'zod/mini';
import { recordedAnswer } from './event-answer.ts';
import { anyProblem } from './problem-answer.ts';
import { shipmentAnswer } from './shipment-answer.ts';
import { count, waybillNumber } from './values-answer.ts';

const result = {
  index: count,
  status: z.int().check(z.describe('What it would have had if it had come alone')),
  waybill_number: z.nullable(waybillNumber),
  problem: z.optional(anyProblem),
};

/** POST /v1/events: what came of each. */
export const recordedEventsAnswer = z.strictObject({
  results: z.array(z.strictObject({ ...result, event: z.optional(recordedAnswer) })),
});

/** POST /v1/shipments/bulk: what came of each. */
export const bookedShipmentsAnswer = z.strictObject({
  results: z.array(z.strictObject({ ...result, shipment: z.optional(shipmentAnswer) })),
});
