import { book } from '../../../domain/booking/book.ts';
import { forecast } from '../../../domain/booking/forecast.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { drawn } from '../../adapters/drawn.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { created, ok, type Answer } from '../../adapters/http/answer.ts';
import { partnerFor, tellerOf } from '../../adapters/http/caller.ts';
import { invalid } from '../../adapters/http/problem.ts';
import type { Request } from '../../adapters/http/route.ts';
import { log } from '../../adapters/log.ts';
import { reserveReference } from '../../adapters/reference-store.ts';
import { lookupWrites } from '../../adapters/shipment-lookups.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { writeFile } from '../../adapters/subject-store.ts';
import { trackingUrl } from '../../adapters/tracking-link.ts';
import { dryRunView } from '../contract/dry-run-view.ts';
import { shipmentView } from '../contract/shipment-view.ts';
import { takeQuote } from '../quotes/take-quote.ts';
import { lookUpOrder, type Order } from './look-up-order.ts';
import { giverOfReference, takingReference } from './taking-reference.ts';
import { wayBetween } from './way-between.ts';

/** An order whose form holds, and who gives it. */
export type Ordering = Pick<Request<unknown, unknown, Order>, 'caller' | 'body' | 'now' | 'askedAt' | 'remember'>;

/**
 * Takes an order (A1-A3) by whatever way it came, at the price of a quote if it names one (A6), and answers with the shipment.
 * What is to be remembered is written in the same transaction.
 * @throws Problem where the order does not hold, or another shipment has its reference
 */
export async function takeOrder(ordering: Ordering): Promise<Answer> {
  const { now, askedAt, remember } = ordering;
  const { partner, reference, open } = await opening(ordering);
  return takingReference(partner, reference, (from) =>
    retryingOnClash(async () => {
      const { file, ofQuote } = await open();
      const { waybillNumber: number } = file.subject;
      const link = await trackingUrl(askedAt, number);
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
}

/** Says what an order would be, and writes nothing. @throws Problem as `takeOrder` */
export async function forecastOrder(ordering: Omit<Ordering, 'askedAt' | 'remember'>): Promise<Answer> {
  const { partner, reference, open } = await opening(ordering);
  const { file } = await retryingOnClash(open);
  await giverOfReference(partner, reference);
  return ok(dryRunView(file.subject, forecast(file, commitmentTable())));
}

/** Whose order it is, and how a shipment is made of it. @throws Problem naming every field that does not hold */
async function opening({ caller, body, now }: Omit<Ordering, 'askedAt' | 'remember'>) {
  const { partner: named, ...order } = body;
  const { wrong, orderedAt, pickup, delivery } = await lookUpOrder({ caller, body, now });
  if (wrong.length > 0 || !orderedAt || !pickup || !delivery) throw invalid(wrong);
  const booking = { ...order, orderedAt };
  const partner = partnerFor(caller, named);
  const teller = tellerOf(caller);
  const way = await wayBetween(pickup, delivery);
  // The number is drawn anew for each attempt: a clash may be that of two equal numbers.
  const open = async () => {
    const number = waybillNumber(now, drawn());
    // Operations tell afterwards what the customer agreed to; a partner orders as it asks.
    const agreedAt = caller.kind === 'operations' ? orderedAt : now;
    const taking = { waybillNumber: number, ...teller, agreedAt };
    const { quoteNumber } = booking;
    const quote = quoteNumber === undefined ? undefined : await takeQuote(quoteNumber, booking, taking, now);
    const besides = { quoted: quote?.charges, reportedBy: teller.reportedBy };
    const file = book(booking, partner, number, way, now, commitmentTable(), besides);
    return { file, ofQuote: quote?.writes ?? [] };
  };
  return { partner, reference: booking.reference, open };
}
