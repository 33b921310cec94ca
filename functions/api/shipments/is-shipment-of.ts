import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { readSubject } from '../../adapters/subject-store.ts';

/** Whether a partner has a shipment of this number: another's is none. */
export async function isShipmentOf(partner: string, waybillNumber: string): Promise<boolean> {
  return isWaybillNumber(waybillNumber) && (await readSubject(SHIPMENT, waybillNumber))?.partner === partner;
}
