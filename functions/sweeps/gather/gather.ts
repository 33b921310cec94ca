import type { ReportKind } from '../../../domain/report/reports.ts';
import { carriers } from './carriers.ts';
import { exceptions } from './exceptions.ts';
import type { Gather } from './gathered.ts';
import { performance } from './performance.ts';
import { receiptChase } from './receipt-chase.ts';
import { unreturnedReceipts } from './unreturned-receipts.ts';

/** How the rows of each report are found. */
export const GATHER: Readonly<Record<ReportKind, Gather<unknown>>> = {
  unreturned_receipts: unreturnedReceipts,
  performance,
  exceptions,
  receipt_chase: receiptChase,
  carriers,
};
