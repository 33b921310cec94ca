import { randomInt } from 'node:crypto';
import type { CamelCasedPropertiesDeep } from 'type-fest';
import * as z from 'zod/mini';
import { book, type Way } from '../../../domain/booking/book.ts';
import { forecast } from '../../../domain/booking/forecast.ts';
import { orderTime, type OrderTime } from '../../../domain/booking/order-time.ts';
import type { Calendar } from '../../../domain/calendar/calendar.ts';
import type { Branch, ServiceArea } from '../../../domain/network.ts';
import type { Shipment } from '../../../domain/shipment/shipment.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { CHANCES } from '../../../domain/waybill/numbering.ts';
import { waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { currentCalendar } from '../../adapters/calendar-store.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { created, ok } from '../../adapters/http/answer.ts';
import { partnerFor, tellerOf, whyNotFor } from '../../adapters/http/caller.ts';
import { invalid, Problem, type FieldError } from '../../adapters/http/problem.ts';
import { route, type Fragment } from '../../adapters/http/route.ts';
import { log } from '../../adapters/log.ts';
import { readBranches, readRoute } from '../../adapters/network-store.ts';
import { holderOfReference, reserveReference } from '../../adapters/reference-store.ts';
import { lookupWrites } from '../../adapters/shipment-lookups.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { writeFile } from '../../adapters/subject-store.ts';
import { Clashed } from '../../adapters/table.ts';
import { trackingUrl } from '../../adapters/tracking-link.ts';
import { bookingSchema } from '../contract/booking-schema.ts';
import { dryRunView } from '../contract/dry-run-view.ts';
import { shipmentView } from '../contract/shipment-view.ts';
import { servedDistricts } from '../network/served-districts.ts';
import { isQuoteOf } from '../quotes/is-quote-of.ts';
import { takeQuote } from '../quotes/take-quote.ts';

/**
 * POST /v1/shipments: takes an order (A1-A3) for a partner, or by operations in a partner's name, at the price of a quote if
 * it names one (A6). With `dry_run=true` it says what the order would be, and writes nothing.
 */
export const handler = route({
  scope: 'shipments:write',
  query: z.strictObject({ dry_run: z.optional(z.enum(['true', 'false'])) }),
  body: bookingSchema,
  alsoWrong: async (fragment) => (await lookUp(fragment)).wrong,
  isDryRun: ({ dryRun }) => dryRun === 'true',
  respond: async (request) => {
    const { caller, now, remember } = request;
    const { partner: named, ...order } = request.body;
    const { wrong, orderedAt, pickup, delivery } = await lookUp(request);
    if (wrong.length > 0 || !orderedAt || !pickup || !delivery) throw invalid(wrong);
    const booking = { ...order, orderedAt };
    const partner = partnerFor(caller, named);
    const teller = tellerOf(caller);
    const way = await wayBetween(pickup, delivery);
    // The number is drawn anew for each attempt: a clash may be that of two equal numbers.
    const open = async () => {
      const number = waybillNumber(now, randomInt(CHANCES));
      // Operations tell afterwards what the customer agreed to; a partner orders as it asks.
      const agreedAt = caller.kind === 'operations' ? orderedAt : now;
      const taking = { waybillNumber: number, ...teller, agreedAt };
      const { quoteNumber } = booking;
      const quote = quoteNumber === undefined ? undefined : await takeQuote(quoteNumber, booking, taking, now);
      const besides = { quoted: quote?.charges, reportedBy: teller.reportedBy };
      const file = book(booking, partner, number, way, now, commitmentTable(), besides);
      return { file, ofQuote: quote?.writes ?? [] };
    };
    if (request.query.dryRun === 'true') {
      const { file } = await retryingOnClash(open);
      await giverOfReference(partner, booking.reference);
      return ok(dryRunView(file.subject, forecast(file, commitmentTable())));
    }
    return takingReference(partner, booking.reference, (from) =>
      retryingOnClash(async () => {
        const { file, ofQuote } = await open();
        const { waybillNumber: number } = file.subject;
        const link = await trackingUrl(request.askedAt, number);
        const answer = created({ ...shipmentView(file, now), trackingUrl: link }, number);
        log.appendKeys({ waybill: number });
        await writeFile(SHIPMENT, undefined, file, [
          ...remember(answer),
          ...reserveReference(file.subject, from),
          ...(await lookupWrites(undefined, file)),
          ...ofQuote,
        ]);
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
      if (!(error instanceof Clashed) || error.what !== 'reference') throw error;
      const giver = await giverOfReference(partner, reference);
      // Somebody else may have taken it in between, and have cancelled as well: each holder is asked once.
      if (!giver || giver.waybillNumber === from) throw referenceTaken(giver);
      from = giver.waybillNumber;
    }
  }
}

/**
 * The cancelled shipment that gives a reference up; undefined where nobody has it.
 * @throws Problem reference_taken while a shipment has it that is not cancelled
 */
async function giverOfReference(partner: string, reference: string | undefined): Promise<Shipment | undefined> {
  const holder = reference === undefined ? undefined : await holderOfReference(partner, reference);
  if (holder && holder.status !== 'cancelled') throw referenceTaken(holder);
  return holder;
}

function referenceTaken(holder: Shipment | undefined): Problem {
  return new Problem('reference_taken', 'another shipment has this reference', {
    errors: [{ field: 'reference', message: 'belongs to another shipment' }],
    waybillNumber: holder?.waybillNumber,
    shipmentStatus: holder?.status,
  });
}

type Order = CamelCasedPropertiesDeep<z.output<typeof bookingSchema>>;

/** What an order says of the network, the clock and its caller: what there is, and every field that does not hold. */
async function lookUp({ caller, body, now }: Fragment<unknown, unknown, Order>) {
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
  return { wrong, orderedAt: 'at' in time ? time.at : undefined, ...areas };
}

function orderTimeMessage(time: Exclude<OrderTime, { at: Instant }>): string {
  return time.why === 'in_future'
    ? 'is in the future'
    : `is before ${localText(time.earliest, 'UTC')}, 31 days ago: a past order is for the channel import`;
}

async function wayBetween(pickup: ServiceArea, delivery: ServiceArea): Promise<Way> {
  const [[origin, destination], route] = await Promise.all([
    readBranches([pickup.branch, delivery.branch]),
    readRoute(pickup.branch, delivery.branch),
  ]);
  if (!origin || !destination)
    throw new Error(`there is no branch ${pickup.branch} or no branch ${delivery.branch}, which a service area names`);
  const [originCalendar, destinationCalendar] = await Promise.all([calendarOf(origin), calendarOf(destination)]);
  return { pickup, delivery, origin, destination, route, originCalendar, destinationCalendar };
}

/** The calendar that a branch names, as it is now. */
async function calendarOf({ calendar }: Branch): Promise<Calendar | undefined> {
  return calendar === undefined ? undefined : await currentCalendar(calendar);
}
