import type { Money } from '../../domain/money.ts';
import { getItem, putItem, type Key } from './table.ts';

// Apart from the customer's own record, which is set as a whole.
const limitKey = (customer: string): Key => ({ pk: `CUSTOMER#${customer}`, sk: 'CLAIM_LIMIT' });

/** What a customer's contract says that all claims of a waybill come to at most (G5); undefined where it says nothing. */
export async function readClaimLimit(customer: string): Promise<Money | undefined> {
  const item = await getItem(limitKey(customer));
  return item?.['limit'] as Money | undefined;
}

/** Sets what a customer's contract says; nothing, without a limit. */
export async function writeClaimLimit(customer: string, limit: Money | undefined): Promise<void> {
  await putItem({ ...limitKey(customer), limit });
}
