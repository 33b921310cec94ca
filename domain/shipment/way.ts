import { eventsOf, type ShipmentLife } from './event.ts';
import { PARTS, type Part } from './part.ts';

/** The branches of each part of the way: where it begins, passes or has been seen, and ends. */
export function wayOf({ subject, events }: ShipmentLife): Readonly<Record<Part, readonly string[]>> {
  const seenAt = eventsOf(events, 'transfer_arrived').map(({ details }) => details.branch);
  return {
    origin: [subject.originBranch],
    transfer: [...new Set([...(subject.route?.transfers ?? []), ...seenAt])],
    destination: [subject.destinationBranch],
  };
}

/** Every branch that has to do with a shipment. */
export function branchesOnTheWay(life: ShipmentLife): string[] {
  return [...new Set(Object.values(wayOf(life)).flat())];
}

/** The parts of the way that are those of any of the branches. */
export function partsAt(branches: readonly string[], life: ShipmentLife): Part[] {
  const way = wayOf(life);
  return PARTS.filter((part) => way[part].some((branch) => branches.includes(branch)));
}
