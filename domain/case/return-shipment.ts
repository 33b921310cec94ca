import { caseEventsOf, type CaseEvent } from './case-event.ts';

/** The shipment by which goods come back (G6): booked by Huidan, or named by the desk; undefined while there is none. */
export function returnShipment(events: readonly CaseEvent[]): string | undefined {
  const [booked] = caseEventsOf(events, 'return_booked');
  const [handled] = caseEventsOf(events, 'handled');
  return booked?.details.waybillNumber ?? handled?.details.waybillNumber;
}
