import type { Shipment } from '../../domain/shipment/shipment.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { readSubject } from './subject-store.ts';
import { getItem, NEW, type Key, type Write } from './table.ts';

const referenceKey = (partner: string, reference: string): Key => ({
  pk: `REFERENCE#${partner}#${reference}`,
  sk: 'REFERENCE',
});

/**
 * Makes a partner's reference belong to this shipment; to be written together with it. Clashes as `reference`.
 * @param from the waybill number of the shipment that gives it up, because it is cancelled; none where nobody had it
 */
export function reserveReference(
  { partner, reference, waybillNumber }: Pick<Shipment, 'partner' | 'reference' | 'waybillNumber'>,
  from?: string,
): Write[] {
  if (reference === undefined) return [];
  const item = { ...referenceKey(partner, reference), waybillNumber };
  return from === undefined
    ? [{ item, condition: NEW, clash: 'reference' }]
    : [{ item, condition: 'waybillNumber = :from', values: { ':from': from }, clash: 'reference' }];
}

/** The shipment that has a partner's reference: the last that was booked with it, cancelled or not. */
export async function holderOfReference(partner: string, reference: string): Promise<Shipment | undefined> {
  const waybill = await waybillOfReference(partner, reference);
  return waybill === undefined ? undefined : readSubject(SHIPMENT, waybill);
}

/** Its waybill number. */
export async function waybillOfReference(partner: string, reference: string): Promise<string | undefined> {
  const item = await getItem(referenceKey(partner, reference));
  return item && String(item['waybillNumber']);
}
