import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { readSubject } from '../../adapters/subject-store.ts';

/**
 * Why a case cannot name a shipment; undefined where it can. Of another's goods nobody hears whether there are any.
 * @param partner whose case it is; undefined of a stranger, for whom the desk may name any
 */
export async function whyNotAbout(waybillNumber: string, partner: string | undefined): Promise<string | undefined> {
  const shipment = isWaybillNumber(waybillNumber) ? await readSubject(SHIPMENT, waybillNumber) : undefined;
  if (partner === undefined) return shipment ? undefined : 'is no known shipment';
  return shipment?.partner === partner ? undefined : 'is no shipment of this partner';
}
