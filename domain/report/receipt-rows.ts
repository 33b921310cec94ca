import type { Money } from '../money.ts';
import type { ReceiptStatus } from '../receipt/receipt-status.ts';
import { inZone, localText, type Instant } from '../time/instant.ts';
import { accountability, type Accountability } from './accountability.ts';
import type { Explanation, ExplanationReason } from './explanation.ts';
import type { Span } from './period.ts';

/** A receipt that is still owed, as the index of open commitments holds it. */
export interface OwedReceipt {
  readonly waybillNumber: string;
  readonly partner: string;
  readonly originBranch: string;
  readonly receiptStatus: ReceiptStatus;
  readonly arrivedAt?: Instant | undefined;
  readonly dueAt: Instant;
  readonly timeZone: string;
  readonly declaredValue?: Money | undefined;
}

/** A receipt in a report; times are the destination branch's. */
export interface ReceiptRow {
  readonly waybillNumber: string;
  readonly partner: string;
  readonly receiptStatus: ReceiptStatus;
  readonly arrivedAt: string | null;
  readonly dueAt: string;
  /** Whole days since it was due; 0 while it is not. */
  readonly daysOverdue: number;
}

/** A row of the month-end list, with the branch's answer once there is one (E5, E6). */
export interface UnreturnedRow extends ReceiptRow {
  readonly declaredValue: Money | null;
  readonly responsiblePerson: string | null;
  readonly explanation: {
    readonly reason: ExplanationReason;
    readonly note: string | null;
    readonly expectedAt: string | null;
  } | null;
  readonly accountability: Accountability | null;
}

/** Whether a receipt belongs on the list of a month: its goods had arrived when the month ended (E5). */
export function hadArrived({ arrivedAt }: OwedReceipt, { to }: Span): boolean {
  return arrivedAt !== undefined && arrivedAt < to;
}

export function receiptRow(receipt: OwedReceipt, asOf: Instant): ReceiptRow {
  const { waybillNumber, partner, receiptStatus, arrivedAt, dueAt, timeZone } = receipt;
  return {
    waybillNumber,
    partner,
    receiptStatus,
    arrivedAt: arrivedAt === undefined ? null : localText(arrivedAt, timeZone),
    dueAt: localText(dueAt, timeZone),
    daysOverdue: Math.max(0, Math.floor(inZone(asOf, timeZone).diff(inZone(dueAt, timeZone), 'days').days)),
  };
}

export function unreturnedRow(receipt: OwedReceipt, asOf: Instant): UnreturnedRow {
  return {
    ...receiptRow(receipt, asOf),
    declaredValue: receipt.declaredValue ?? null,
    responsiblePerson: null,
    explanation: null,
    accountability: null,
  };
}

/** The row with its branch's answer, and whom that makes accountable (E6). @param zone in which a time that the branch expects is told */
export function explained(row: UnreturnedRow, answer: Explanation | undefined, zone: string): UnreturnedRow {
  if (!answer) return row;
  const { reason, note = null, expectedAt, responsiblePerson = null } = answer;
  const explanation = { reason, note, expectedAt: expectedAt === undefined ? null : localText(expectedAt, zone) };
  return { ...row, responsiblePerson, explanation, accountability: accountability(answer) ?? null };
}
