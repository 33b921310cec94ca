import type { OwedReceipt } from '../../../domain/report/receipt-rows.ts';
import { isGone } from '../../../domain/receipt/receipt-to-do.ts';
import { allOpenAt, allReceiptsAt, type DueTimes, type ListedCommitment } from '../../adapters/commitment-lists.ts';
import { owedReceipt } from '../../receipt/owed-receipt.ts';

/** Receipts by their waybills, each once: one that moves while the list is read may come twice, and stands as it came last. */
type Receipts = ReadonlyMap<string, OwedReceipt>;

/** The receipts that a branch has to send back. */
export async function owedReceipts(branch: string, due: DueTimes): Promise<Receipts> {
  return byWaybill(allOpenAt('receipt_return', branch, due), () => true);
}

/** The receipts of a branch of which nothing is out any more but what is lost, and nobody has said why (E5). */
export async function lostReceipts(branch: string): Promise<Receipts> {
  return byWaybill(allReceiptsAt(branch, 'lost'), isGone);
}

async function byWaybill(
  pages: AsyncIterable<ListedCommitment[]>,
  belongs: (row: ListedCommitment) => boolean,
): Promise<Receipts> {
  const found = new Map<string, OwedReceipt>();
  for await (const page of pages) {
    for (const row of page.filter(belongs)) found.set(row.subjectId, owedReceipt(row));
  }
  return found;
}
