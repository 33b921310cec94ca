import type { VehicleArrival } from './vehicle-arrival.ts';

/** What the manifest says of a waybill beside what was found of it. */
export interface Compared {
  readonly waybillNumber: string;
  /** Whether it is a shipment of ours. */
  readonly booked: boolean;
  /** In pieces; 0 of what is not on the manifest. */
  readonly expected: number;
  /** In pieces; 0 of what did not come. */
  readonly found: number;
  /** How many of the pieces found are damaged. */
  readonly damaged: number;
  /** Whether the papers of what was found are in order. */
  readonly paperworkOk: boolean;
}

/** The manifest beside what was found, each waybill once: in the manifest's order, then what is not on it. */
export function compared({ manifest, found, unbooked }: Pick<VehicleArrival, 'manifest' | 'found' | 'unbooked'>) {
  const listed = new Map(manifest.map((row) => [row.waybillNumber, row.pieces]));
  const came = new Map(found.map((row) => [row.waybillNumber, row]));
  return [...new Set([...listed.keys(), ...came.keys()])].map((waybillNumber): Compared => {
    const row = came.get(waybillNumber);
    return {
      waybillNumber,
      booked: !unbooked.includes(waybillNumber),
      expected: listed.get(waybillNumber) ?? 0,
      found: row?.pieces ?? 0,
      damaged: row?.damagedPieces ?? 0,
      paperworkOk: row?.paperworkOk ?? true,
    };
  });
}
