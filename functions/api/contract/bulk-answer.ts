import * as z from 'zod/mini';

/** The body of a refusal, as it is alone. */
const problem = z.looseObject({
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  request_id: z.string(),
  errors: z.array(z.strictObject({ field: z.string(), message: z.string() })),
});

const result = {
  index: z.int(),
  status: z.int(),
  waybill_number: z.nullable(z.string()),
  problem: z.optional(problem),
};

/** POST /v1/events: what came of each. */
export const recordedEventsAnswer = z.strictObject({
  results: z.array(
    z.strictObject({
      ...result,
      event: z.optional(z.looseObject({ waybill_number: z.string(), event_id: z.string(), type: z.string() })),
    }),
  ),
});

/** POST /v1/shipments/bulk: what came of each. */
export const bookedShipmentsAnswer = z.strictObject({
  results: z.array(
    z.strictObject({
      ...result,
      shipment: z.optional(z.looseObject({ waybill_number: z.string(), partner: z.string(), status: z.string() })),
    }),
  ),
});
