import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { ownItems } from '../../adapters/subject-lists.ts';
import type { ShipmentSummary } from '../contract/shipment-view.ts';

/** What a list shows of shipments, by their waybill numbers: as they are now. At most 100. */
export async function shown(waybillNumbers: readonly string[]): Promise<ReadonlyMap<string, ShipmentSummary>> {
  return (await ownItems(SHIPMENT, waybillNumbers)) as ReadonlyMap<string, unknown> as ReadonlyMap<
    string,
    ShipmentSummary
  >;
}
