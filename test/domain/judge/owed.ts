import { earliest } from './history.ts';
import type { JudgedRow } from './life.ts';

/** A due time, and what is known of how the promise ended. */
export interface Owed {
  readonly dueAt: string;
  readonly moved: number;
  readonly metAt: string | undefined;
  readonly endedAt: string | undefined;
}

/** How a promise ends, as far as it has: kept, or without being kept. */
export interface Ending {
  readonly metAt: string | undefined;
  readonly endedAt: string | undefined;
}

/** Another due time, and when it was told. */
export interface Move {
  readonly at: string;
  readonly dueAt: string;
}

/** A promise of one due time; not owed at all while there is none. */
export const owedOnce = (dueAt: string | undefined, ending: Ending): Owed[] =>
  dueAt === undefined ? [] : [{ dueAt, moved: 0, ...ending }];

/**
 * A promise whose due time is told anew (X2). What is replaced after it passed was broken, and stays as a row of its own;
 * what is replaced before is moved. Before `owedFrom` nothing is owed yet, and so nothing broken or moved.
 */
export function owedAnew(first: string | undefined, moves: readonly Move[], owedFrom: string, ending: Ending): Owed[] {
  const broken: Owed[] = [];
  const over = earliest(ending.metAt, ending.endedAt);
  let dueAt = first;
  let moved = 0;
  for (const move of moves) {
    // X1, X14: what is met or has ended is moved by nothing.
    if (over !== undefined && move.at >= over) continue;
    if (move.dueAt === dueAt) continue;
    if (dueAt !== undefined && move.at >= owedFrom) {
      if (move.at > dueAt) {
        broken.push({ dueAt, moved, metAt: undefined, endedAt: move.at });
        moved = 0;
      } else moved += 1;
    }
    dueAt = move.dueAt;
  }
  return dueAt === undefined ? broken : [...broken, { dueAt, moved, ...ending }];
}

/** When something was asked for, or answered; what was told has a place in the history, which tells it from others of its minute (X5). */
export interface Moment {
  readonly at: string;
  readonly place?: number;
}

const isBefore = (one: Moment, other: Moment): boolean =>
  one.place !== undefined && other.place !== undefined ? one.place < other.place : one.at < other.at;

/**
 * A promise that each of `asked` makes, due so much later; asked again while it is not met, it stays as it is. The first
 * of `answers` that did not come before it was made meets it.
 */
export function owedEachTime(
  asked: readonly Moment[],
  dueAt: (asked: string) => string,
  answers: readonly Moment[],
  endedAt: string | undefined,
): Owed[] {
  const rows: Owed[] = [];
  let owedSince: Moment | undefined;
  for (const asking of asked.toSorted((one, other) => Number(isBefore(other, one)) - Number(isBefore(one, other)))) {
    const since: Moment | undefined = owedSince;
    const answered = since && answers.some((answer) => !isBefore(answer, since) && !isBefore(asking, answer));
    if (since && !answered) continue;
    const metAt = earliest(...answers.filter((answer) => !isBefore(answer, asking)).map(({ at }) => at));
    rows.push({ dueAt: dueAt(asking.at), moved: 0, metAt, endedAt });
    owedSince = asking;
  }
  return rows;
}

/** X1: what was past due when it ended is missed or late, however it ended; `void` is only what ended before. */
export function judgedRow(name: string, { dueAt, moved, metAt, endedAt }: Owed, now: string): JudgedRow {
  if (metAt !== undefined && (endedAt === undefined || metAt <= endedAt)) {
    return { name, dueAt, outcome: metAt <= dueAt ? 'met' : 'late', metAt, moved };
  }
  if (endedAt !== undefined) return { name, dueAt, outcome: endedAt < dueAt ? 'void' : 'missed', endedAt, moved };
  return { name, dueAt, outcome: now > dueAt ? 'missed' : 'open', moved };
}
