import { asks, hadArrived, unreturnedRow, type UnreturnedRow } from '../../../domain/report/receipt-rows.ts';
import type { Gather } from './gathered.ts';
import { lostReceipts, owedReceipts } from './owed-receipts.ts';

/**
 * Every receipt that is wanted and not back, of goods that had arrived when the month ended, due or not, and those whose
 * loss nobody has explained yet (E5). It reads what it lists.
 */
export const unreturnedReceipts: Gather<UnreturnedRow> = async ({ code }, span, asOf) => {
  const found = new Map([...(await owedReceipts(code, {})), ...(await lostReceipts(code))]);
  const rows = [...found.values()]
    .filter((receipt) => hadArrived(receipt, span))
    .map((receipt) => unreturnedRow(receipt, asOf));
  return {
    rows,
    totals: { rows: rows.length, overdue: rows.filter(({ overdue }) => overdue).length },
    asked: rows.filter(asks).length,
  };
};
