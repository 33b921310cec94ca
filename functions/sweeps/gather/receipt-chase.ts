import { receiptRow, type ReceiptRow } from '../../../domain/report/receipt-rows.ts';
import { later } from '../../../domain/time/instant.ts';
import type { Gather } from './gathered.ts';
import { owedReceipts } from './owed-receipts.ts';

/** How far ahead a branch is told of what will be due (E4). */
const AHEAD = 'P3D';

/** The receipts that are past due, or will be within three days (E4). It reads what it lists. */
export const receiptChase: Gather<ReceiptRow> = async ({ code }, _span, asOf) => {
  const owed = await owedReceipts(code, { until: later(asOf, AHEAD) });
  const rows = [...owed.values()].map((receipt) => receiptRow(receipt, asOf));
  return {
    rows,
    totals: { rows: rows.length, overdue: rows.filter(({ dueAt }) => Date.parse(dueAt) < Date.parse(asOf)).length },
  };
};
