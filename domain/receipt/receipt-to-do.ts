import type { Commitment } from '../promise/commitment.ts';
import { eventsOf, type ShipmentLife } from '../shipment/event.ts';
import type { EventType } from '../shipment/event-types.ts';
import { receiptCopies, receiptGone } from './receipt-copies.ts';
import { receiptStatus, RECEIPT_STATUSES, type ReceiptStatus } from './receipt-status.ts';

/** The statuses in which somebody may still have to do something about a receipt. */
export const TO_DO = RECEIPT_STATUSES.filter((status) => status !== 'not_required' && status !== 'handed_over');

/** Whether a receipt's promise ended because every copy that was out is lost. */
export function isGone({ endedBy }: Pick<Commitment, 'endedBy'>): boolean {
  return endedBy === ('receipt_lost' satisfies EventType);
}

/**
 * In which status a receipt waits for somebody; undefined where nobody has anything to do: it is handed over, its loss is
 * explained (E5), or nothing is promised of it any more because the goods are gone.
 */
export function receiptToDo({ subject, events }: ShipmentLife, commitment: Commitment): ReceiptStatus | undefined {
  const { endedAt, withdrawn } = commitment;
  const status = receiptStatus(receiptCopies(subject, events));
  if (withdrawn || !TO_DO.some((one) => one === status)) return undefined;
  if (endedAt === undefined) return status;
  return isGone(commitment) && !lossIsExplained({ subject, events }) ? status : undefined;
}

/** Whether the branch has said why, since it is known that what was out is lost (E5). */
function lossIsExplained({ subject, events }: ShipmentLife): boolean {
  const gone = receiptGone(subject, events);
  return eventsOf(events, 'receipt_loss_explained').some(
    ({ recordedAt }) => gone !== undefined && recordedAt >= gone.knownAt,
  );
}
