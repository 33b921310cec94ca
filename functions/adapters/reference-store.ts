import type { Shipment } from '../../domain/shipment/shipment.ts';
import { getItem, NEW, type Key, type Write } from './table.ts';

const referenceKey = (partner: string, reference: string): Key => ({
  pk: `REFERENCE#${partner}#${reference}`,
  sk: 'REFERENCE',
});

/** Makes a partner's reference belong to this shipment; to be written together with it. Clashes as `reference`. */
export function reserveReference({ partner, reference, waybillNumber }: Shipment): Write[] {
  if (reference === undefined) return [];
  return [{ item: { ...referenceKey(partner, reference), waybillNumber }, condition: NEW, clash: 'reference' }];
}

/** The waybill number of the shipment that has a partner's reference. */
export async function holderOfReference(partner: string, reference: string): Promise<string | undefined> {
  const item = await getItem(referenceKey(partner, reference));
  return item?.['waybillNumber'] as string | undefined;
}
