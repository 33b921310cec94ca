import type { Actor, Reporter } from '../promise/subject.ts';
import type { Instant } from '../time/instant.ts';

/** One copy of a waybill's receipt. */
export interface CopyOf {
  readonly waybillNumber: string;
  readonly copy: number;
}

export const OUTCOMES = ['accepted', 'rejected'] as const;

/** What the origin branch made of a copy that was really in an envelope (E3). */
export interface CopyFound extends CopyOf {
  readonly outcome: (typeof OUTCOMES)[number];
  /** Why it was rejected. */
  readonly reason?: string | undefined;
}

export interface CopyResult extends CopyOf {
  /** `missing`: on the list and not inside; `unexpected`: inside and not on the list. */
  readonly result: (typeof OUTCOMES)[number] | 'missing' | 'unexpected';
}

/** Who told of an envelope, as far as that was said and kept. */
interface Told {
  /** Who did it, as is claimed; without it, the branch. */
  readonly actor?: Actor | undefined;
  readonly reportedBy?: Reporter | undefined;
  /** The ids of what shows it. */
  readonly attachments?: readonly string[] | undefined;
}

/** An envelope's list compared with its contents, at the origin branch (E3). */
export interface Opening extends Told {
  readonly openedAt: Instant;
  /** What was told, where a clock was ahead: it counts as of `openedAt` (X13). */
  readonly openedAtTold?: Instant;
  readonly contents: readonly CopyFound[];
  readonly results: readonly CopyResult[];
}

/** Receipts of several waybills sent back together, with a list (E3). */
export interface Envelope extends Told {
  readonly envelopeNumber: string;
  readonly fromBranch: string;
  readonly toBranch: string;
  readonly sentAt: Instant;
  readonly contents: readonly CopyOf[];
  readonly opening?: Opening | undefined;
}

export const MOST_WAYBILLS = 100;

export const isSameCopy = (one: CopyOf, other: CopyOf): boolean =>
  one.waybillNumber === other.waybillNumber && one.copy === other.copy;

/** What the comparison of list and contents comes to: a result for each copy found, then for each that is missing. */
export function openingResults(list: readonly CopyOf[], found: readonly CopyFound[]): CopyResult[] {
  return [
    ...found.map(({ waybillNumber, copy, outcome }): CopyResult => ({
      waybillNumber,
      copy,
      result: list.some((listed) => isSameCopy(listed, { waybillNumber, copy })) ? outcome : 'unexpected',
    })),
    ...list
      .filter((listed) => !found.some((one) => isSameCopy(one, listed)))
      .map(({ waybillNumber, copy }): CopyResult => ({ waybillNumber, copy, result: 'missing' })),
  ];
}
