import { compared, type Compared } from './compared.ts';
import { damage } from './damage.ts';
import { paperwork } from './paperwork.ts';
import { shortage } from './shortage.ts';
import { surplus } from './surplus.ts';
import { unexpectedGoods } from './unexpected-goods.ts';
import type { VehicleArrival } from './vehicle-arrival.ts';

/** How what was found can differ from the manifest (F2): each says how many pieces do, and 0 where none does. */
const DECISIONS = {
  shortage,
  surplus,
  damage,
  paperwork,
  unexpected_goods: unexpectedGoods,
} as const satisfies Record<string, (row: Compared) => number>;

export type DifferenceKind = keyof typeof DECISIONS;
export const DIFFERENCE_KINDS = Object.keys(DECISIONS) as DifferenceKind[];

/** A difference between manifest and goods. */
export interface Difference {
  readonly waybillNumber: string;
  readonly kind: DifferenceKind;
  /** How many it is about. */
  readonly pieces: number;
  /** How many pieces are on the manifest, and how many were found. */
  readonly expected: number;
  readonly found: number;
}

/** What differs of a waybill: several things may. */
export function differencesOf(row: Compared): Difference[] {
  const { waybillNumber, expected, found } = row;
  return DIFFERENCE_KINDS.map((kind) => ({
    waybillNumber,
    kind,
    pieces: DECISIONS[kind](row),
    expected,
    found,
  })).filter(({ pieces }) => pieces > 0);
}

/** All that differs on a vehicle, waybill by waybill. */
export function differences(arrival: Pick<VehicleArrival, 'manifest' | 'found' | 'unbooked'>): Difference[] {
  return compared(arrival).flatMap(differencesOf);
}
