import { DateTime, Duration } from 'luxon';
import * as z from 'zod';
import { COMMITMENTS } from '../../domain/commitments.ts';
import type { ApiClient } from '../api-client.ts';
import { durationText } from '../duration-text.ts';
import type { News } from './news.ts';
import type { ShownShipment } from './shown-shipment.ts';
import { wallTime } from './wall-time.ts';

const OwedReceipts = z.object({
  receipts: z.array(z.object({ waybill_number: z.string(), receipt_status: z.string(), due_at: z.string() })),
  next_cursor: z.string().nullable(),
});
export type OwedReceipt = z.output<typeof OwedReceipts>['receipts'][number];

/** The receipts that a branch owes, the one that is due first at the top. */
export async function owedBy(branch: string, operations: ApiClient): Promise<OwedReceipt[]> {
  const rows: OwedReceipt[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: z.output<typeof OwedReceipts> = await operations.get(
      `/v1/branches/${branch}/receipts?limit=100${cursor && `&cursor=${cursor}`}`,
      OwedReceipts,
    );
    rows.push(...page.receipts);
    cursor = page.next_cursor;
  }
  return rows;
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
