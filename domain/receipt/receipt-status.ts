import type { ReceiptCopy } from './receipt-copies.ts';

export const RECEIPT_STATUSES = [
  'not_required',
  'awaited',
  'partially_returned',
  'sent_back',
  'misrouted',
  'returned',
  'rejected',
  'handed_over',
  'lost',
] as const;
/**
 * `awaited`: a copy has still to be signed or sent; `sent_back`: every copy that is out is in an envelope; `returned`: the
 * origin branch has them all; `rejected`, `misrouted`, `lost`: a copy is. What needs somebody's attention most counts.
 */
export type ReceiptStatus = (typeof RECEIPT_STATUSES)[number];

/** How far a shipment's receipt is, from its copies. */
export function receiptStatus(copies: readonly ReceiptCopy[]): ReceiptStatus {
  const states = copies.map(({ state }) => state);
  const back = states.filter((state) => state === 'accepted' || state === 'handed_over');
  if (states.length === 0) return 'not_required';
  if (states.includes('lost')) return 'lost';
  if (states.includes('rejected')) return 'rejected';
  if (states.includes('misrouted')) return 'misrouted';
  if (states.every((state) => state === 'handed_over')) return 'handed_over';
  if (back.length === states.length) return 'returned';
  if (back.length > 0) return 'partially_returned';
  return states.every((state) => state === 'enveloped') ? 'sent_back' : 'awaited';
}
