import { describe, expect, it } from 'vitest';
import type { CopyState } from '../../../domain/receipt/receipt-copies.ts';
import { RECEIPT_STATUSES, receiptStatus, type ReceiptStatus } from '../../../domain/receipt/receipt-status.ts';

const CASES: readonly (readonly [CopyState[], ReceiptStatus])[] = [
  [[], 'not_required'],
  [['awaited'], 'awaited'],
  [['signed'], 'awaited'],
  [['awaited', 'signed'], 'awaited'],
  [['awaited', 'enveloped'], 'awaited'],
  [['signed', 'enveloped'], 'awaited'],
  [['enveloped'], 'sent_back'],
  [['enveloped', 'enveloped'], 'sent_back'],
  [['accepted', 'awaited'], 'partially_returned'],
  [['accepted', 'signed'], 'partially_returned'],
  [['accepted', 'enveloped'], 'partially_returned'],
  [['handed_over', 'enveloped'], 'partially_returned'],
  [['accepted'], 'returned'],
  [['accepted', 'accepted'], 'returned'],
  [['accepted', 'handed_over'], 'returned'],
  [['handed_over'], 'handed_over'],
  [['handed_over', 'handed_over'], 'handed_over'],
  [['rejected'], 'rejected'],
  [['rejected', 'accepted'], 'rejected'],
  [['rejected', 'handed_over'], 'rejected'],
  [['rejected', 'awaited', 'enveloped'], 'rejected'],
  [['misrouted'], 'misrouted'],
  [['misrouted', 'handed_over'], 'misrouted'],
  [['misrouted', 'awaited', 'accepted'], 'misrouted'],
  [['rejected', 'misrouted'], 'rejected'],
  [['lost', 'misrouted'], 'lost'],
  [['lost'], 'lost'],
  [['lost', 'rejected'], 'lost'],
  [['lost', 'handed_over'], 'lost'],
  [['lost', 'awaited', 'accepted'], 'lost'],
];

describe('E3: the status of a receipt', () => {
  it.each(CASES)('whose copies are %j is %s, in whatever order they stand', (states, status) => {
    const copies = states.map((state, at) => ({ number: at + 1, state }));
    expect(receiptStatus(copies)).toBe(status);
    expect(receiptStatus(copies.toReversed())).toBe(status);
  });

  it('is one of nine, each of them reached', () => {
    expect(new Set(CASES.map(([, status]) => status))).toEqual(new Set(RECEIPT_STATUSES));
  });
});
