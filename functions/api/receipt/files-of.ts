import pMap from 'p-map';
import type { CopyOf } from '../../../domain/receipt/envelope.ts';
import type { ShipmentFile } from '../../../domain/shipment/shipment-file.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { readFile, retryingOnClash } from '../../adapters/shipment-store.ts';
import { AT_ONCE } from '../../receipt/enter-envelope.ts';

/** The files of the waybills in a list, each read once; without those that there are not. */
export async function filesOf(rows: readonly CopyOf[]): Promise<ReadonlyMap<string, ShipmentFile>> {
  const waybills = [...new Set(rows.map(({ waybillNumber }) => waybillNumber))].filter(isWaybillNumber);
  const files = await pMap(waybills, (waybill) => retryingOnClash(() => readFile(waybill)), AT_ONCE);
  return new Map(files.flatMap((file) => (file ? [[file.shipment.waybillNumber, file]] : [])));
}
