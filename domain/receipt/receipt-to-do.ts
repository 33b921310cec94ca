import type { Commitment } from '../promise/commitment.ts';
import type { ShipmentLife } from '../shipment/event.ts';
import { receiptCopies } from './receipt-copies.ts';
import { receiptStatus, type ReceiptStatus } from './receipt-status.ts';

/** The statuses in which somebody may still have to do something about a receipt. */
export const TO_DO = [
  'awaited',
  'partially_returned',
  'sent_back',
  'misrouted',
  'returned',
  'rejected',
  'lost',
] as const satisfies readonly ReceiptStatus[];

/**
 * In which status a receipt waits for somebody; undefined where nobody has anything to do: it is handed over, its loss is
 * explained (E5), or nothing is promised of it any more because the goods are gone.
 */
export function receiptToDo(
  { subject, events }: ShipmentLife,
  { endedAt, withdrawn }: Commitment,
): ReceiptStatus | undefined {
  const status = receiptStatus(receiptCopies(subject, events));
  if (withdrawn || !TO_DO.some((one) => one === status)) return undefined;
  if (status === 'lost') return events.some(({ type }) => type === 'receipt_loss_explained') ? undefined : status;
  return endedAt === undefined ? status : undefined;
}
