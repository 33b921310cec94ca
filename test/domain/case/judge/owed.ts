import type { Happening } from './history.ts';
import type { JudgedRow } from './life.ts';

/** A due time, and what is known of how the promise ended. */
export interface Owed {
  readonly dueAt: string;
  readonly metAt?: string | undefined;
  readonly endedAt?: string | undefined;
}

/** With what a promise is asked for, kept, and owed no more. */
export interface Words {
  readonly asked: readonly string[];
  readonly kept: readonly string[];
  /** With these all is over. */
  readonly over: readonly string[];
  /** With these it is over until it is asked for again. */
  readonly interrupted?: readonly string[];
}

type DueAt = (asked: string) => string | undefined;

/** A promise that is made once: with the first that asked for it before it ended, or at all (X4). */
export function owedOnce(history: readonly Happening[], { asked, kept, over }: Words, dueAt: DueAt): Owed[] {
  const ending = endingOf(momentsOf(history, kept), momentsOf(history, over));
  const end = ending.metAt ?? ending.endedAt;
  const askings = momentsOf(history, asked);
  const from = askings.find((at) => end === undefined || at <= end) ?? askings[0];
  const due = from === undefined ? undefined : dueAt(from);
  return due === undefined ? [] : [{ dueAt: due, ...ending }];
}

/**
 * A promise that is made each time that it is asked for, unless it is owed already. What came before the asking, by the
 * order of telling where that is of the same minute, does not keep it or interrupt it (X5).
 */
export function owedEachTime(history: readonly Happening[], words: Words, dueAt: DueAt): Owed[] {
  const rows: Owed[] = [];
  let askedAt = -1;
  for (const [place, { type, at }] of history.entries()) {
    if (!words.asked.includes(type)) continue;
    const before = rows.at(-1);
    const meanwhile = history.slice(askedAt + 1, place).map((happening) => happening.type);
    if (before && (isOver(before, history, words) || !meanwhile.some((each) => endsIt(each, words)))) continue;
    const due = dueAt(at);
    if (due === undefined) continue;
    const since = history.slice(place + 1);
    const ended = [...momentsOf(history, words.over), ...momentsOf(since, words.interrupted ?? [])].toSorted();
    rows.push({ dueAt: due, ...endingOf(momentsOf(since, words.kept), ended) });
    askedAt = place;
  }
  return rows;
}

const endsIt = (type: string, { kept, interrupted = [] }: Words): boolean =>
  kept.includes(type) || interrupted.includes(type);

/** Whether it ended with what ends all. */
function isOver({ metAt, endedAt }: Owed, history: readonly Happening[], { over }: Words): boolean {
  return metAt === undefined && endedAt !== undefined && momentsOf(history, over).includes(endedAt);
}

/** When one of these happened, earliest first. */
const momentsOf = (history: readonly Happening[], types: readonly string[]): string[] =>
  history
    .filter(({ type }) => types.includes(type))
    .map(({ at }) => at)
    .toSorted();

/** Of what keeps it and what ends it, the earlier counts (X3); of one moment, what keeps it. */
function endingOf([metAt]: readonly string[], [endedAt]: readonly string[]): Pick<Owed, 'metAt' | 'endedAt'> {
  if (metAt !== undefined && (endedAt === undefined || metAt <= endedAt)) return { metAt };
  return endedAt === undefined ? {} : { endedAt };
}

/** X1: what was past due when it ended is missed or late, however it ended; `void` is only what ended before. */
export function judgedRow(name: string, { dueAt, metAt, endedAt }: Owed, now: string): JudgedRow {
  if (metAt !== undefined) return { name, dueAt, outcome: metAt <= dueAt ? 'met' : 'late', metAt };
  if (endedAt !== undefined) return { name, dueAt, outcome: endedAt < dueAt ? 'void' : 'missed', endedAt };
  return { name, dueAt, outcome: now > dueAt ? 'missed' : 'open' };
}
