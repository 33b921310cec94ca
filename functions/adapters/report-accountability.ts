import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { partition } from './subject-items.ts';
import { getItems, type Key, type Write } from './table.ts';

/** As many keys as one read takes. */
const AT_ONCE = 100;

const keyOf = (waybillNumber: string): Key => ({ pk: partition(SHIPMENT, waybillNumber), sk: 'ACCOUNTABILITY' });

/** Of which month's list a shipment has made somebody accountable (E6), by waybill; those are left out that made nobody. */
export async function accountableIn(waybillNumbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; from < waybillNumbers.length; from += AT_ONCE) {
    const some = waybillNumbers.slice(from, from + AT_ONCE);
    for (const [at, item] of (await getItems(some.map(keyOf))).entries()) {
      const period = item?.['accountableIn'] as string | undefined;
      if (period !== undefined) found.set(some[at] ?? '', period);
    }
  }
  return found;
}

/** What makes somebody accountable for a shipment by the list of a month: once a shipment (X11). */
export function takeAccountability(waybillNumber: string, period: string): Write {
  return {
    item: { ...keyOf(waybillNumber), waybillNumber, accountableIn: period },
    condition: 'attribute_not_exists(pk) OR attribute_not_exists(accountableIn) OR accountableIn = :period',
    values: { ':period': period },
    clash: 'subject',
  };
}

/** Takes it back: the branch of that list has answered otherwise, and another month may. */
export function giveAccountabilityBack(waybillNumber: string, period: string): Write {
  return {
    item: { ...keyOf(waybillNumber), waybillNumber },
    condition: 'accountableIn = :period',
    values: { ':period': period },
    clash: 'subject',
  };
}
