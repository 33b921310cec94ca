import pMap from 'p-map';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readFile } from '../../adapters/subject-store.ts';
import { AT_ONCE } from '../../receipt/enter-envelope.ts';

/** The files of waybills, each read once; without those that there are not. */
export async function filesOf(named: readonly string[]): Promise<ReadonlyMap<string, ShipmentFile>> {
  const waybills = [...new Set(named)].filter(isWaybillNumber);
  const files = await pMap(waybills, (waybill) => retryingOnClash(() => readFile(SHIPMENT, waybill)), AT_ONCE);
  return new Map(files.flatMap((file) => (file ? [[file.subject.waybillNumber, file]] : [])));
}
