import { chasedUntil } from '../../../domain/receipt/chased-until.ts';
import { receiptRow, type ReceiptRow } from '../../../domain/report/receipt-rows.ts';
import type { Gather } from './gathered.ts';
import { owedReceipts } from './owed-receipts.ts';

/** The receipts that are past due, or will be within three days (E4). It reads what it lists. */
export const receiptChase: Gather<ReceiptRow> = async ({ code }, _span, asOf) => {
  const owed = await owedReceipts(code, { until: chasedUntil(asOf) });
  const rows = [...owed.values()].map((receipt) => receiptRow(receipt, asOf));
  return {
    rows,
    totals: { rows: rows.length, overdue: rows.filter(({ dueAt }) => Date.parse(dueAt) < Date.parse(asOf)).length },
  };
};
