import { isOfGoods } from '../../../domain/case/booking-back.ts';
import type { Case } from '../../../domain/case/case.ts';
import { whyNotAbout } from './why-not-about.ts';

/**
 * Why goods cannot come back by a shipment that the desk names, or by one that is booked where it names none (G6); undefined
 * where they can.
 */
export async function whyNotBackBy(named: string | undefined, subject: Case): Promise<string | undefined> {
  if (named === undefined)
    return isOfGoods(subject) && subject.waybillNumber === undefined
      ? 'is needed: the case names no shipment that could be booked back'
      : undefined;
  if (named === subject.waybillNumber) return 'is the shipment that goes back';
  return whyNotAbout(named, subject.partner);
}
