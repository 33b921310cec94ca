import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import { orderTime, type OrderTime } from '../../../domain/booking/order-time.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { whyNotFor } from '../../adapters/http/caller.ts';
import type { FieldError } from '../../adapters/http/problem.ts';
import type { Fragment } from '../../adapters/http/route.ts';
import type { bookingSchema } from '../contract/booking-schema.ts';
import { servedDistricts } from '../network/served-districts.ts';
import { isShipmentOf } from './is-shipment-of.ts';
import { isQuoteOf } from '../quotes/is-quote-of.ts';

/** An order as its schema reads it. */
export type Order = CamelCasedPropertiesDeep<z.output<typeof bookingSchema>>;

/** What an order says of the network, the clock and its caller: what there is, and every field that does not hold. */
export async function lookUpOrder({
  caller,
  body,
  now,
}: Pick<Fragment<unknown, unknown, Order>, 'caller' | 'body' | 'now'>) {
  const { wrong: unserved, ...areas } = await servedDistricts(
    ['shipper.address.district_code', body.shipper?.address?.districtCode],
    ['consignee.address.district_code', body.consignee?.address?.districtCode],
  );
  // Of a channel that is wrong nobody knows whether it was to be an import.
  const time = orderTime(body.orderedAt, body.channel ?? 'import', now);

  const wrong: FieldError[] = [];
  const notFor = whyNotFor(caller, body.partner);
  if (notFor !== undefined) wrong.push({ field: 'partner', message: notFor });
  if ('why' in time) wrong.push({ field: 'ordered_at', message: orderTimeMessage(time) });
  wrong.push(...unserved);
  if (body.quoteNumber !== undefined) {
    if (body.freightCharge !== undefined) wrong.push({ field: 'freight_charge', message: 'is that of the quote' });
    // Of whom the quote should be is not known where the partner does not hold.
    if (notFor === undefined && !(await isQuoteOf(body.partner ?? caller.id, body.quoteNumber)))
      wrong.push({ field: 'quote_number', message: 'is no quote of this partner' });
  }
  if (body.returnOf !== undefined && notFor === undefined) {
    if (!(await isShipmentOf(body.partner ?? caller.id, body.returnOf)))
      wrong.push({ field: 'return_of', message: 'is no shipment of this partner' });
  }
  return { wrong, orderedAt: 'at' in time ? time.at : undefined, ...areas };
}

function orderTimeMessage(time: Exclude<OrderTime, { at: Instant }>): string {
  return time.why === 'in_future'
    ? 'is in the future'
    : `is before ${localText(time.earliest, 'UTC')}, 31 days ago: a past order is for the channel import`;
}
