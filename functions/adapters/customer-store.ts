import { TIERS, type Tier } from '../../domain/customer/tier.ts';
import { getItem, putItem, type Key } from './table.ts';

/** A customer of the company; a customer and a partner have one id (H1). */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly language: 'zh' | 'en';
  /** IANA. */
  readonly timeZone: string;
}

const customerKey = (id: string): Key => ({ pk: `CUSTOMER#${id}`, sk: 'CUSTOMER' });

/** What is recorded of a customer; undefined of one that was never set. */
export async function readCustomer(id: string): Promise<Customer | undefined> {
  const item = await getItem(customerKey(id));
  if (!item) return undefined;
  const { pk, sk, ...customer } = item;
  return customer as unknown as Customer;
}

/** Sets what is recorded of a customer. */
export async function writeCustomer(customer: Customer): Promise<void> {
  await putItem({ ...customer, ...customerKey(customer.id) });
}

/** How a customer is served; `standard`, where that is not recorded. */
export async function tierOf(id: string | undefined): Promise<Tier> {
  const customer = id === undefined ? undefined : await readCustomer(id);
  return TIERS.find((tier) => tier === customer?.tier) ?? 'standard';
}
