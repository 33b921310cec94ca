import type { ReportKind } from '../../../domain/report/reports.ts';
import { carriers } from './carriers.ts';
import { agents } from './agents.ts';
import { caseReviews } from './case-reviews.ts';
import { desk } from './desk.ts';
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
  agents,
  desk,
  case_reviews: caseReviews,
  receipt_chase: receiptChase,
  carriers,
};
