import type { Money } from '../money.ts';
import type { Actor, Reporter, Teller } from '../promise/subject.ts';
import { isBroken } from '../promise/commitment-state.ts';
import type { Commitment } from '../promise/commitment.ts';
import type { ReceiptStatus } from '../receipt/receipt-status.ts';
import { inZone, localText, type Instant } from '../time/instant.ts';
import type { Accountability } from './accountability.ts';
import { NOT_DUE, type Explanation, type ExplanationReason } from './explanation.ts';
import type { Span } from './period.ts';

/** A receipt that is not back, as the row of its promise tells of it: still owed, or lost. */
export interface OwedReceipt extends Pick<Commitment, 'dueAt' | 'timeZone' | 'endedAt' | 'missedAt'> {
  readonly waybillNumber: string;
  readonly partner: string;
  readonly originBranch: string;
  readonly receiptStatus: ReceiptStatus;
  readonly arrivedAt?: Instant | undefined;
  readonly declaredValue?: Money | undefined;
}

/** A receipt in a report; times are the destination branch's. */
export interface ReceiptRow {
  readonly waybillNumber: string;
  readonly partner: string;
  readonly receiptStatus: ReceiptStatus;
  readonly arrivedAt: string | null;
  readonly dueAt: string;
  /** Whole days since it was due, up to its loss; 0 while it is not. */
  readonly daysOverdue: number;
}

/** A row of the month-end list, with the branch's answer once there is one (E5, E6). */
export interface UnreturnedRow extends ReceiptRow {
  /** Whether it was past due when the list was made, or when it was lost. */
  readonly overdue: boolean;
  readonly declaredValue: Money | null;
  readonly responsiblePerson: string | null;
  readonly explanation: {
    readonly reason: ExplanationReason | typeof NOT_DUE;
    readonly note: string | null;
    readonly expectedAt: string | null;
    /** Who answered; null of what answers itself. */
    readonly actor: Actor | null;
    readonly reportedBy: Reporter | null;
  } | null;
  readonly accountability: Accountability | null;
}

/** Whether a receipt belongs on the list of a month: its goods had arrived when the month ended (E5). */
export function hadArrived({ arrivedAt }: OwedReceipt, { to }: Span): boolean {
  return arrivedAt !== undefined && arrivedAt < to;
}

export function receiptRow(receipt: OwedReceipt, asOf: Instant): ReceiptRow {
  const { waybillNumber, partner, receiptStatus, arrivedAt, dueAt, timeZone, endedAt = asOf } = receipt;
  return {
    waybillNumber,
    partner,
    receiptStatus,
    arrivedAt: arrivedAt === undefined ? null : localText(arrivedAt, timeZone),
    dueAt: localText(dueAt, timeZone),
    daysOverdue: Math.max(0, Math.floor(inZone(endedAt, timeZone).diff(inZone(dueAt, timeZone), 'days').days)),
  };
}

/** A row of the month-end list: what is neither overdue nor lost is answered by itself (E5). */
export function unreturnedRow(receipt: OwedReceipt, asOf: Instant): UnreturnedRow {
  const overdue = isBroken(receipt, asOf);
  const asks = overdue || receipt.endedAt !== undefined;
  return {
    ...receiptRow(receipt, asOf),
    overdue,
    declaredValue: receipt.declaredValue ?? null,
    responsiblePerson: null,
    explanation: asks ? null : { reason: NOT_DUE, note: null, expectedAt: null, actor: null, reportedBy: null },
    accountability: null,
  };
}

/** Whether a row, as it was listed, waits for its branch's answer. */
export function asks({ explanation }: Pick<UnreturnedRow, 'explanation'>): boolean {
  return explanation === null;
}

/** A branch's answer with what is proposed to finance for it (E6). */
export type Answer = Explanation & { readonly accountability: Accountability | null };

/** An answer and who gave it. */
export type Answered = Answer & Teller;

/** The row with its branch's answer (E5, E6). @param zone in which a time that the branch expects is told */
export function explained(row: UnreturnedRow, answer: Answered | undefined, zone: string): UnreturnedRow {
  if (!answer) return row;
  const {
    reason,
    note = null,
    expectedAt,
    responsiblePerson = null,
    accountability,
    actor,
    reportedBy = null,
  } = answer;
  const expected = expectedAt === undefined ? null : localText(expectedAt, zone);
  const explanation = { reason, note, expectedAt: expected, actor, reportedBy };
  return { ...row, responsiblePerson, explanation, accountability };
}
