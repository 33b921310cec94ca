import { partnersReference } from '../../../domain/text/partners-reference.ts';
import { many } from '../../adapters/http/many.ts';
import { bookingSchema } from '../contract/booking-schema.ts';
import { handler as bookShipment } from '../shipments/book-shipment.ts';

/** POST /v1/shipments/bulk: takes many orders. Of those with one reference the first gets it. */
export const handler = many({
  operation: bookShipment,
  field: 'shipments',
  item: bookingSchema,
  most: 50,
  shows: 'shipment',
  read: (item) => ({ named: {}, body: item }),
  place: ({ body }) => ({ path: {}, line: referenceIn(body) }),
});

function referenceIn(booking: unknown): string | undefined {
  const { reference } = (booking ?? {}) as { readonly reference?: unknown };
  return typeof reference === 'string' ? partnersReference(reference) : undefined;
}
