import type { Shipment } from '../../../domain/shipment/shipment.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { holderOfReference } from '../../adapters/reference-store.ts';
import { Clashed } from '../../adapters/table.ts';

/**
 * Books with a reference that is free, or that a cancelled shipment gives up.
 * @param attempt books, taking the reference from the shipment with this waybill number
 * @throws Problem reference_taken while a shipment has it that is not cancelled
 */
export async function takingReference<T>(
  partner: string,
  reference: string | undefined,
  attempt: (from?: string) => Promise<T>,
): Promise<T> {
  for (let from: string | undefined; ;) {
    try {
      return await attempt(from);
    } catch (error) {
      if (!(error instanceof Clashed) || error.what !== 'reference') throw error;
      const giver = await giverOfReference(partner, reference);
      // Somebody else may have taken it in between, and have cancelled as well: each holder is asked once.
      if (!giver || giver.waybillNumber === from) throw referenceTaken(giver);
      from = giver.waybillNumber;
    }
  }
}

/**
 * The cancelled shipment that gives a reference up; undefined where nobody has it.
 * @throws Problem reference_taken while a shipment has it that is not cancelled
 */
export async function giverOfReference(partner: string, reference: string | undefined): Promise<Shipment | undefined> {
  const holder = reference === undefined ? undefined : await holderOfReference(partner, reference);
  if (holder && holder.status !== 'cancelled') throw referenceTaken(holder);
  return holder;
}

function referenceTaken(holder: Shipment | undefined): Problem {
  return new Problem('reference_taken', 'another shipment has this reference', {
    errors: [{ field: 'reference', message: 'belongs to another shipment' }],
    waybillNumber: holder?.waybillNumber,
    shipmentStatus: holder?.status,
  });
}
