import type { OwedReceipt } from '../../../domain/report/receipt-rows.ts';
import { allOpenAt, type DueTimes } from '../../adapters/commitment-lists.ts';
import { owedReceipt } from '../../receipt/owed-receipt.ts';

/**
 * The receipts that a branch has to send back, each once: one whose due time moves while the list is read may come twice,
 * and stands as it came last.
 */
export async function owedReceipts(branch: string, due: DueTimes): Promise<OwedReceipt[]> {
  const found = new Map<string, OwedReceipt>();
  for await (const page of allOpenAt('receipt_return', branch, due)) {
    for (const row of page) found.set(row.subjectId, owedReceipt(row));
  }
  return [...found.values()];
}
