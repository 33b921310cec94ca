import { compared, type Compared } from './compared.ts';
import { DIFFERENCE_KINDS, differencesOf, type DifferenceKind } from './differences.ts';
import type { VehicleArrival } from './vehicle-arrival.ts';

/** What a vehicle comes to, or all of a carrier's (F2): figures that can be added up. */
export interface Evaluation {
  /** Those on the manifest, and those found beside it. */
  readonly waybills: number;
  /** How many of these differ in anything. */
  readonly differing: number;
  readonly piecesExpected: number;
  readonly piecesFound: number;
  readonly piecesDamaged: number;
  /** How many waybills differ in what. */
  readonly differences: Readonly<Record<DifferenceKind, number>>;
}

/** How what came on a vehicle compares with its manifest, in figures. */
export function evaluation(arrival: Pick<VehicleArrival, 'manifest' | 'found' | 'unbooked'>): Evaluation {
  const rows = compared(arrival);
  const found = rows.map(differencesOf);
  const sum = (of: (row: Compared) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    waybills: rows.length,
    differing: found.filter((differences) => differences.length > 0).length,
    piecesExpected: sum(({ expected }) => expected),
    piecesFound: sum((row) => row.found),
    piecesDamaged: sum(({ damaged }) => damaged),
    differences: ofEach((kind) => found.flat().filter((difference) => difference.kind === kind).length),
  };
}

/** Several evaluations as one. */
export function together(parts: readonly Evaluation[]): Evaluation {
  const sum = (of: (part: Evaluation) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    waybills: sum(({ waybills }) => waybills),
    differing: sum(({ differing }) => differing),
    piecesExpected: sum(({ piecesExpected }) => piecesExpected),
    piecesFound: sum(({ piecesFound }) => piecesFound),
    piecesDamaged: sum(({ piecesDamaged }) => piecesDamaged),
    differences: ofEach((kind) => sum(({ differences }) => differences[kind])),
  };
}

function ofEach(count: (kind: DifferenceKind) => number): Evaluation['differences'] {
  return Object.fromEntries(DIFFERENCE_KINDS.map((kind) => [kind, count(kind)])) as Record<DifferenceKind, number>;
}
