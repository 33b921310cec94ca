import { DateTime, Duration } from 'luxon';
import type { components, HuidanClient } from '../../client/src/index.ts';
import { COMMITMENTS } from '../../domain/commitments.ts';
import { durationText } from '../duration-text.ts';
import type { News } from './news.ts';
import type { ShownShipment } from './shown-shipment.ts';
import { wallTime } from './wall-time.ts';

export type OwedReceipt = Pick<
  components['schemas']['BranchReceiptList']['receipts'][number],
  'waybill_number' | 'receipt_status' | 'due_at'
>;

/** The receipts that a branch owes, the one that is due first at the top. */
export function owedBy(code: string, operations: HuidanClient): Promise<OwedReceipt[]> {
  return Array.fromAsync(
    operations.paginate('/branches/{code}/receipts', { params: { path: { code }, query: { limit: 100 } } }),
  );
}

/** What a branch is asked for day by day: a receipt that is past due, or will be soon (E4). Undefined while there is time. */
export function chaseNews(
  { receipt_status, due_at }: OwedReceipt,
  { waybill_number, reference, destination_branch }: ShownShipment,
  now: DateTime,
): News | undefined {
  const due = DateTime.fromISO(due_at, { setZone: true });
  const owed = { waybill: waybill_number, reference };
  if (due < now) {
    return {
      ...owed,
      what: 'chased',
      text: `${destination_branch}: receipt ${receipt_status.replaceAll('_', ' ')}, ${durationText(now.toMillis() - due.toMillis())} past due (E4)`,
    };
  }
  if (due.minus(Duration.fromISO(COMMITMENTS.receipt_return.reminder)) > now) return undefined;
  return {
    ...owed,
    what: 'due soon',
    text: `${destination_branch}: receipt ${receipt_status.replaceAll('_', ' ')}, due ${wallTime(due_at)} (E4)`,
  };
}
