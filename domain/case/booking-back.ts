import type { Booking } from '../booking/booking.ts';
import type { Shipment } from '../shipment/shipment.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import { returnShipment } from './return-shipment.ts';

/**
 * Whether goods that come back are to be booked once the request is handled (G6): those of a return or an exchange of a
 * shipment, unless the desk has named the shipment that brings them. An exchange's other goods are an order of their own.
 */
export function isToBookBack({ request, waybillNumber }: Case, events: readonly CaseEvent[]): boolean {
  return isOfGoods({ request }) && waybillNumber !== undefined && returnShipment(events) === undefined;
}

/** Whether goods come back by what is asked for (G6): of a return and of an exchange, and not of a repair. */
export function isOfGoods({ request }: Pick<Case, 'request'>): boolean {
  return request === 'return' || request === 'exchange';
}

/** The order by which the goods of a shipment go back from its consignee to its shipper, on the same terms; nothing is to be signed for it. */
export function bookingBack(
  { caseNumber }: Pick<Case, 'caseNumber'>,
  { waybillNumber, shipper, consignee, goods, freightTerms }: Shipment,
): Omit<Booking, 'orderedAt'> {
  const { kind, ...sender } = consignee;
  return {
    reference: `${caseNumber}-return`,
    channel: 'api',
    shipper: sender,
    consignee: { ...shipper, kind: 'company' },
    goods,
    freightTerms,
    receipt: { kind: 'none', copies: 0, shipperForm: false },
    urgent: false,
    returnOf: waybillNumber,
  };
}
