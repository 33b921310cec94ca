import { eventsOf, type EventOf, type ShipmentLife } from '../shipment/event.ts';

/** Where the goods were seen to change carrier or line (E2): on the way, at neither of its ends. */
export function transfers({ subject, events }: ShipmentLife): EventOf<'transfer_arrived'>[] {
  const { originBranch, destinationBranch } = subject;
  return eventsOf(events, 'transfer_arrived').filter(
    ({ details: { branch } }) => branch !== originBranch && branch !== destinationBranch,
  );
}
