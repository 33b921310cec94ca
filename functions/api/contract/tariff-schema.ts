import * as z from 'zod/mini';
import { instant, minorUnits } from '../../adapters/http/validation.ts';

/** What all goods of a booking can weigh: a hundred lines of a hundred tons. */
const MOST_KG = 10_000_000;
const MOST_BREAKS = 20;
/** Of a kg or a m³, in minor units: with it, what the most goods cost is still an exact integer. */
const rate = z.int().check(z.minimum(0), z.maximum(100_000_000));

const perKg = z.array(z.strictObject({ from_kg: z.int().check(z.minimum(0), z.maximum(MOST_KG)), amount: rate })).check(
  z.minLength(1),
  z.maxLength(MOST_BREAKS),
  z.superRefine((breaks, context) => {
    breaks.forEach(({ from_kg }, at) => {
      const before = breaks[at - 1];
      const message = before
        ? from_kg <= before.from_kg && 'must be more than in the break before'
        : from_kg !== 0 && 'must be 0 in the first break';
      if (message) context.addIssue({ code: 'custom', path: [at, 'from_kg'], message });
    });
  }),
);

/** PUT /v1/tariffs/{origin_branch}/{destination_branch}: what freight costs, in minor units of the company's currency (A6). */
export const tariffSchema = z.strictObject({
  minimum: minorUnits,
  per_kg: perKg,
  per_m3: rate,
  valid_until: z._default(z.nullable(instant), null),
});
