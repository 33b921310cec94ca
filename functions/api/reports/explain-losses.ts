import pMap from 'p-map';
import { withEvent } from '../../../domain/promise/record-event.ts';
import type { Reporter } from '../../../domain/promise/subject.ts';
import { isGone, receiptToDo } from '../../../domain/receipt/receipt-to-do.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { own } from '../../../domain/shipment/own-event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readFile, writeFile } from '../../adapters/subject-store.ts';

const AT_ONCE = { concurrency: 10 };

/**
 * Records on each of these waybills whose receipt is lost that the branch has said why, in its answer for the list of a
 * month (E5), by whose key: it stands on no later list. What is explained already stays as it is, so it can be done again.
 */
export async function explainLosses(
  waybillNumbers: readonly string[],
  period: string,
  reportedBy: Reporter | undefined,
  now: Instant,
): Promise<void> {
  await pMap(
    waybillNumbers,
    (waybillNumber) => retryingOnClash(() => explainLoss(waybillNumber, period, reportedBy, now)),
    AT_ONCE,
  );
}

async function explainLoss(
  waybillNumber: string,
  period: string,
  reportedBy: Reporter | undefined,
  now: Instant,
): Promise<void> {
  const file = await readFile(SHIPMENT, waybillNumber);
  if (!file || !waitsForExplanation(file)) return;
  // Once a list: a receipt that was found and is lost again is explained again.
  const eventId = `@receipt_loss_explained.${period}`;
  const event = { ...own('receipt_loss_explained', now, { period }), eventId, reportedBy };
  if (file.events.some((known) => known.eventId === eventId)) return;
  await writeFile(SHIPMENT, file, withEvent(SHIPMENT, file, event, now, commitmentTable()));
}

function waitsForExplanation(file: ShipmentFile): boolean {
  return file.commitments.some(
    (commitment) =>
      commitment.name === 'receipt_return' && isGone(commitment) && receiptToDo(file, commitment) === 'lost',
  );
}
