import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { holderOfReference } from '../../adapters/reference-store.ts';
import { subjectsOf } from '../../adapters/subject-lists.ts';
import type { ShipmentSummary } from '../contract/shipment-view.ts';
import { needed, type Asked, type ShipmentPage } from './asked.ts';
import { shown } from './shown.ts';
import { WAYBILL_KEY } from './waybill-key.ts';

/** A partner's shipments. */
export async function foundOfPartner({ filters, limit, cursor }: Asked): Promise<ShipmentPage> {
  const partner = needed(filters, 'partner');
  const wanted = { status: filters.status, booked: { since: filters.bookedFrom, until: filters.bookedUntil } };
  const rows = await subjectsOf(SHIPMENT, partner, wanted, sortKeyIn(cursor, WAYBILL_KEY), limit + 1);
  const { items, ...next } = pageOf(rows, limit, ({ bookedKey }) => bookedKey);
  return { items: items.map((item) => ({ ...item, partner }) as unknown as ShipmentSummary), ...next };
}

/** The shipment with the partner's reference, if there is one; of several, of which all others are cancelled, the last. */
export async function foundByReference({ filters, limit }: Asked): Promise<ShipmentPage> {
  const holder = await holderOfReference(needed(filters, 'partner'), needed(filters, 'reference'));
  const shipments = [...(await shown(holder ? [holder.waybillNumber] : [])).values()];
  const found = shipments.filter(({ status }) => filters.status === undefined || filters.status === status);
  return pageOf(found, limit, ({ waybillNumber }) => waybillNumber);
}
