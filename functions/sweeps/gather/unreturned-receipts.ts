import { hadArrived, unreturnedRow, type UnreturnedRow } from '../../../domain/report/receipt-rows.ts';
import type { Gather } from './gathered.ts';
import { owedReceipts } from './owed-receipts.ts';

/** Every receipt that is wanted and not back, of goods that had arrived when the month ended, due or not (E5). It reads what it lists. */
export const unreturnedReceipts: Gather<UnreturnedRow> = async ({ code }, span, asOf) => {
  const rows = (await owedReceipts(code, {}))
    .filter((receipt) => hadArrived(receipt, span))
    .map((receipt) => unreturnedRow(receipt, asOf));
  return {
    rows,
    totals: { rows: rows.length, overdue: rows.filter(({ dueAt }) => Date.parse(dueAt) < Date.parse(asOf)).length },
  };
};
