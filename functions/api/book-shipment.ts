import { randomInt } from 'node:crypto';
import type { Booking } from '../../domain/booking/booking.ts';
import { book, type Way } from '../../domain/booking/book.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { CHANCES } from '../../domain/waybill/numbering.ts';
import { waybillNumber } from '../../domain/waybill/waybill-number.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { created } from '../adapters/http/answer.ts';
import { partnerFor } from '../adapters/http/caller.ts';
import { invalid, Problem, type FieldError } from '../adapters/http/problem.ts';
import { route } from '../adapters/http/route.ts';
import { log } from '../adapters/log.ts';
import { readBranches, readRoute, readServiceAreas } from '../adapters/network-store.ts';
import { holderOfReference, reserveReference } from '../adapters/reference-store.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { writeFile } from '../adapters/subject-store.ts';
import { Clashed } from '../adapters/table.ts';
import { bookingSchema } from './contract/booking-schema.ts';
import { shipmentView } from './contract/shipment-view.ts';

/** POST /v1/shipments: takes an order (A1-A3) for a partner, or by operations in a partner's name. */
export const handler = route({
  scope: 'shipments:write',
  body: bookingSchema,
  respond: async ({ caller, body: { partner: named, ...order }, now, remember }) => {
    const booking = { ...order, orderedAt: order.orderedAt ?? now };
    const partner = partnerFor(caller, named);
    const way = await wayOf(booking, now);
    return takingReference(partner, booking.reference, (from) =>
      // The number is drawn anew for each attempt: a clash may be that of two equal numbers.
      retryingOnClash(async () => {
        const file = book(booking, partner, waybillNumber(now, randomInt(CHANCES)), way, now, commitmentTable());
        const answer = created(shipmentView(file, now), `/v1/shipments/${file.subject.waybillNumber}`);
        log.appendKeys({ waybill: file.subject.waybillNumber });
        await writeFile(SHIPMENT, undefined, file, [...remember(answer), ...reserveReference(file.subject, from)]);
        return answer;
      }),
    );
  },
});

/**
 * Books with a reference that is free, or that a cancelled shipment gives up.
 * @param attempt books, taking the reference from the shipment with this waybill number
 * @throws Problem reference_taken while a shipment has it that is not cancelled
 */
async function takingReference<T>(
  partner: string,
  reference: string | undefined,
  attempt: (from?: string) => Promise<T>,
): Promise<T> {
  for (let from: string | undefined; ;) {
    try {
      return await attempt(from);
    } catch (error) {
      if (!(error instanceof Clashed) || error.what !== 'reference' || reference === undefined) throw error;
      const holder = await holderOfReference(partner, reference);
      // Somebody else may have taken it in between, and have cancelled as well: each holder is asked once.
      if (holder?.status !== 'cancelled' || holder.waybillNumber === from) {
        throw new Problem('reference_taken', 'another shipment has this reference', {
          errors: [{ field: 'reference', message: 'belongs to another shipment' }],
          waybillNumber: holder?.waybillNumber,
          shipmentStatus: holder?.status,
        });
      }
      from = holder.waybillNumber;
    }
  }
}

/** Where the shipment goes from and to. @throws Problem naming each field that does not hold */
async function wayOf({ orderedAt, shipper, consignee }: Booking, now: Instant): Promise<Way> {
  const [pickup, delivery] = await readServiceAreas([shipper.address.districtCode, consignee.address.districtCode]);
  const errors: FieldError[] = [];
  if (orderedAt > now) errors.push({ field: 'ordered_at', message: 'is in the future' });
  if (!pickup) errors.push({ field: 'shipper.address.district_code', message: 'is not a known district' });
  if (!delivery) errors.push({ field: 'consignee.address.district_code', message: 'is not a known district' });
  if (errors.length > 0 || !pickup || !delivery) throw invalid(errors);
  const [[origin, destination], route] = await Promise.all([
    readBranches([pickup.branch, delivery.branch]),
    readRoute(pickup.branch, delivery.branch),
  ]);
  if (!origin || !destination)
    throw new Error(`there is no branch ${pickup.branch} or no branch ${delivery.branch}, which a service area names`);
  return { pickup, delivery, origin, destination, route };
}
