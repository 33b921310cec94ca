import { isOvertaken } from '../pickup/cancellation.ts';
import { receiptReturned } from '../receipt/receipt-copies.ts';
import { settled } from '../receipt/settled.ts';
import type { ShipmentLife, TimedEvent } from './event.ts';
import { own } from './own-event.ts';

/**
 * What Huidan itself registers once an event is known: that an imported order's instruction went out long ago, that goods
 * were on the truck when their order was withdrawn (X6), that the receipt is back (E7), and that the shipment is done.
 */
export function follows(life: ShipmentLife, { type, occurredAt }: TimedEvent): TimedEvent[] {
  const { subject, events } = life;
  const stands = type === 'booked' || type === 'confirmed';
  const returned = subject.receipt.copies > 0 ? receiptReturned(subject, events) : undefined;
  const done = settled(life);
  const customerCollects = subject.freightTerms === 'prepaid';
  return [
    ...(subject.channel === 'import' && stands ? [own('instruction_sent', occurredAt)] : []),
    ...(isOvertaken(events) ? [own('cancellation_overtaken', occurredAt)] : []),
    ...(returned ? [own('receipt_returned', returned.at, { customerCollects })] : []),
    ...(done ? [own('closed', done.at)] : []),
  ].filter((event) => !events.some((known) => known.type === event.type));
}
