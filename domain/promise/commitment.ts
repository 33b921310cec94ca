import type { Instant } from '../time/instant.ts';
import type { Due } from './promise-rule.ts';

/** The numbers under which a promise was made: it is judged by them, whatever a deployment sets later (X14). */
export interface MadeUnder {
  readonly due: Due;
  /** ISO 8601 durations. */
  readonly reminder?: string | undefined;
  readonly escalatesAfter: readonly string[];
}

/**
 * A promise that was made once, with what became of it: a row. One that was broken and made anew, or asked for again after
 * it was met, leaves its row behind; the next has a row of its own (X2).
 */
export interface Commitment {
  /** A name of the commitments table; of a stored row perhaps one that the code no longer knows. */
  readonly name: string;
  /** How often it had been promised before this row: the first has 0. */
  readonly renewals: number;
  /** The branch that owes it and the IANA zone of its clock. */
  readonly branch: string;
  readonly timeZone: string;
  readonly dueAt: Instant;
  /** When it was due first: a due time can move before it has passed. */
  readonly firstDueAt: Instant;
  /** How often its due time moved before it had passed (X2). */
  readonly moved: number;
  /** When the latest of these moves became known. */
  readonly movedAt?: Instant | undefined;
  readonly metAt?: Instant | undefined;
  /** When it ended without being kept, and with which type of event. */
  readonly endedAt?: Instant | undefined;
  readonly endedBy?: string | undefined;
  /** When it broke, that is its due time: written by its timer, or with what tells of it. */
  readonly missedAt?: Instant | undefined;
  /** When somebody was reminded that it will be due. */
  readonly remindedAt?: Instant | undefined;
  /** How far its miss has been told; 0 is not at all. */
  readonly level: number;
  /** Counts, over all rows of its name, the timers and what is told without one: each due time arms one, and each miss is told under one. */
  readonly arming: number;
  /** Of a subject's history and due before it was ours: nobody is told of its miss. */
  readonly history: boolean;
  /** What made it turned out not to be so: there is no such promise, and the row stands only to say this to whoever was told. */
  readonly withdrawn?: true | undefined;
  readonly terms: MadeUnder;
}

/** Whether it is still owed: neither met nor ended. */
export function isOpen({ metAt, endedAt, withdrawn }: Commitment): boolean {
  return metAt === undefined && endedAt === undefined && !withdrawn;
}

/** The promises that stand, one of each name: the last that was made. */
export function standing(commitments: readonly Commitment[]): Commitment[] {
  const byName = Map.groupBy(
    commitments.filter(({ withdrawn }) => !withdrawn),
    ({ name }) => name,
  );
  return [...byName.values()].flatMap((rows) => rows.toSorted(byRenewals).at(-1) ?? []);
}

/** The promises of a name that were made before one, oldest first. */
export function madeBefore(commitments: readonly Commitment[], { name, renewals }: Commitment): Commitment[] {
  return commitments
    .filter((one) => one.name === name && one.renewals < renewals && !one.withdrawn)
    .toSorted(byRenewals);
}

function byRenewals(one: Commitment, other: Commitment): number {
  return one.renewals - other.renewals;
}
