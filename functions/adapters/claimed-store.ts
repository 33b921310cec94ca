import { getItem, NEW, type Key, type Write } from './table.ts';

const claimedKey = (waybillNumber: string, currency: string): Key => ({ pk: `CLAIMED#${waybillNumber}`, sk: currency });

/** What all claims of a waybill take of its limit (G5), in minor units of a currency. */
export interface Claimed {
  readonly waybillNumber: string;
  readonly currency: string;
  readonly amount: number;
  /** Counts the writes; 0 before the first. */
  readonly version: number;
}

export async function readClaimed(waybillNumber: string, currency: string): Promise<Claimed> {
  const item = await getItem(claimedKey(waybillNumber, currency));
  const [amount, version] = [Number(item?.['amount'] ?? 0), Number(item?.['version'] ?? 0)];
  return { waybillNumber, currency, amount, version };
}

/** Adds to what was read, or takes from it; to be written together with the claim. Clashes as `claimed`. */
export function claimedWrite({ waybillNumber, currency, amount, version }: Claimed, added: number): Write {
  const item = { ...claimedKey(waybillNumber, currency), amount: amount + added, version: version + 1 };
  return { item, ...since(version), clash: 'claimed' };
}

/** The condition that an item that counts its writes has not changed since it was read. */
export function since(version: number): Pick<Write, 'condition' | 'values'> {
  return version === 0 ? { condition: NEW } : { condition: 'version = :version', values: { ':version': version } };
}
