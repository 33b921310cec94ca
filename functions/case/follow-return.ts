import type { ReportedCaseEvent } from '../../domain/case/case-event.ts';
import { HUIDAN } from '../../domain/promise/huidan.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { allCasesFoundBy } from '../adapters/case-lookups.ts';
import { log } from '../adapters/log.ts';
import { readSubject } from '../adapters/subject-store.ts';
import { recordCaseEvent } from './record-case-event.ts';

/**
 * Tells the case whose goods a shipment brings back how that ended (G6): `tracked` once it is delivered, a note to the desk when
 * it will not be. It goes by the shipment as it stands, so that done twice or late it comes to the same.
 */
export async function followReturn(waybillNumber: string, now: Instant): Promise<void> {
  for await (const page of allCasesFoundBy('case_return', waybillNumber)) {
    const shipment = await readSubject(SHIPMENT, waybillNumber);
    const told = shipment && toldOf(shipment);
    if (!told) continue;
    for (const { caseNumber } of page) {
      const result = await recordCaseEvent(caseNumber, () => told, now);
      log.info('return followed', { case: caseNumber, waybill: waybillNumber, outcome: result?.outcome });
    }
  }
}

/** What the case hears of the shipment; undefined while it is on its way. */
function toldOf({ waybillNumber, status }: Pick<Shipment, 'waybillNumber' | 'status'>): ReportedCaseEvent | undefined {
  switch (status) {
    case 'delivered':
    case 'closed':
      return { eventId: `@tracked.${waybillNumber}`, type: 'tracked', actor: HUIDAN, details: {} };
    case 'lost':
    case 'cancelled':
    case 'returned':
      return {
        eventId: `@return.${status}.${waybillNumber}`,
        type: 'noted',
        actor: HUIDAN,
        details: { note: `The shipment ${waybillNumber}, by which the goods were to come back, is ${status}.` },
      };
    default:
      return undefined;
  }
}
