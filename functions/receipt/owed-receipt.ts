import type { OwedReceipt } from '../../domain/report/receipt-rows.ts';
import type { ListedCommitment } from '../adapters/commitment-lists.ts';

/** A receipt that is not back, as the row of its promise tells of it. */
export function owedReceipt({ of, about, dueAt, timeZone, endedAt, missedAt }: ListedCommitment): OwedReceipt {
  return { ...of, ...about, dueAt, timeZone, endedAt, missedAt } as unknown as OwedReceipt;
}
