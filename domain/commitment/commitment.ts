import type { CommitmentName } from '../commitments.ts';
import type { Instant } from '../time/instant.ts';

/** A promise made for one shipment. */
export interface Commitment {
  readonly name: CommitmentName;
  /** The branch that owes it and the IANA zone of its clock. */
  readonly branch: string;
  readonly timeZone: string;
  readonly dueAt: Instant;
  readonly metAt?: Instant | undefined;
  /** When it broke: its due time of then. Kept for the record when the miss turns out to be none. */
  readonly missedAt?: Instant | undefined;
  readonly voidedAt?: Instant | undefined;
  /** When somebody was reminded that it will be due. */
  readonly remindedAt?: Instant | undefined;
  /** How far its miss has been told; 0 is not at all. */
  readonly level: number;
  /** How often it was broken and then promised anew, with another due time (C2). */
  readonly renewals: number;
  /** Counts the due times that it has had: each arms a timer of its own. */
  readonly arming: number;
  /** Of an imported order and due before its import: nobody is told of its miss. */
  readonly history: boolean;
}

/** Whether it is still owed: neither met nor void. */
export function isOpen({ metAt, voidedAt }: Commitment): boolean {
  return metAt === undefined && voidedAt === undefined;
}

/** What tells what became of a promise: the indexes from which figures and exceptions are made hold these attributes. */
export const OUTCOME = [
  'name',
  'branch',
  'timeZone',
  'dueAt',
  'metAt',
  'missedAt',
  'voidedAt',
  'level',
  'renewals',
  'history',
] as const satisfies readonly (keyof Commitment)[];
