import * as z from 'zod/mini';
import { route } from '../../adapters/http/route.ts';
import { bookingSchema } from '../contract/booking-schema.ts';
import { lookUpOrder } from './look-up-order.ts';
import { forecastOrder, takeOrder } from './take-order.ts';

/**
 * POST /v1/shipments: takes an order (A1-A3) for a partner, or by operations in a partner's name, at the price of a quote if
 * it names one (A6). With `dry_run=true` it says what the order would be, and writes nothing.
 */
export const handler = route({
  scope: 'shipments:write',
  query: z.strictObject({ dry_run: z.optional(z.enum(['true', 'false'])) }),
  body: bookingSchema,
  alsoWrong: async (fragment) => (await lookUpOrder(fragment)).wrong,
  isDryRun: ({ dryRun }) => dryRun === 'true',
  respond: (request) => (request.query.dryRun === 'true' ? forecastOrder(request) : takeOrder(request)),
});
