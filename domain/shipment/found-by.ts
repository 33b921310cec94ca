import { comparedName } from '../sign-off/same-name.ts';
import { eventsOf, type ShipmentLife } from './event.ts';
import type { Part } from './part.ts';
import { wayOf } from './way.ts';

/** Each thing that a shipment is looked for by, and whether it is personal. */
export const LOOKED_FOR_BY = {
  phone: { personal: true },
  consignee: { personal: true },
  own_number: { personal: false },
  origin: { personal: false },
  transfer: { personal: false },
  destination: { personal: false },
} as const satisfies Readonly<Record<string, { readonly personal: boolean }>> & Readonly<Record<Part, unknown>>;
export type LookedForBy = keyof typeof LOOKED_FOR_BY;

/** Something that a shipment is found by: what it is, and its value in the form in which it is looked for. */
export interface Found {
  readonly what: LookedForBy;
  readonly value: string;
}

/**
 * What a shipment is found by: the telephone numbers of both parties, the names of its consignee, the one of the waybill and
 * those that it was changed to (D4), the own numbers, and the branches of each part of its way. What is found once stays so.
 */
export function foundBy(life: ShipmentLife): Found[] {
  const { shipper, consignee, ownNumbers = [] } = life.subject;
  const newNames = eventsOf(life.events, 'consignee_changed').map(({ details }) => details.newName);
  const way = wayOf(life);
  const values: Readonly<Record<LookedForBy, readonly (string | undefined)[]>> = {
    phone: [shipper.phoneE164, consignee.phoneE164],
    consignee: [consignee.name, ...newNames].map(comparedName),
    own_number: ownNumbers,
    ...way,
  };
  return (Object.keys(LOOKED_FOR_BY) as LookedForBy[]).flatMap((what) =>
    [...new Set(values[what])].filter((value) => value !== undefined).map((value) => ({ what, value })),
  );
}
