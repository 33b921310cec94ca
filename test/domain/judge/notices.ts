import { after } from './due-times.ts';
import type { JudgedRow } from './life.ts';

/** What the rules say of one life, and whom they have told of it. */
export interface Rules {
  /** What they say of the first so many of its events, at a moment. */
  readonly verdict: (events: number, at: string) => { readonly status: string; readonly rows: readonly JudgedRow[] };
  /** By promise, how many hours after its due time a miss is told, level by level. */
  readonly toldAfter: Readonly<Record<string, readonly number[]>>;
  /** By promise, how many hours before its due time somebody is reminded. */
  readonly remindedBefore: Readonly<Record<string, number>>;
  /** Of what was due by then nobody is told; undefined where there is nothing of the kind. */
  readonly historyUntil: string | undefined;
}

/** What was told to others of a promise, as it reached them for the first time: whoever hears the same id again passes it over. */
export interface Notice {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly dueAt: string;
  readonly kind: 'missed' | 'reminder' | 'met' | 'late' | 'escalation_withdrawn';
  /** Of a miss, whom it tells. */
  readonly level: number;
  /** A withdrawal takes back what was told under the same number, or a lower one. */
  readonly telling: number;
}

export interface ToldOfLife {
  readonly rules: Rules;
  /** When each of its events stood in the record for everybody to see, in the order in which they were accepted. */
  readonly knownAt: readonly string[];
  /** In the order in which it reached others. */
  readonly notices: readonly Notice[];
  /** When it is judged. */
  readonly end: string;
  /** How long a notice may take, in minutes, from when there was reason for it. */
  readonly patience: number;
  /** How far apart clocks may be, in minutes. */
  readonly clocks: number;
}

/** A time in which what is known of a promise does not change. */
interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly row: JudgedRow | undefined;
}

/** What is wrong with what others were told of a life: nothing, where it is right. */
export function noticesAgainst(life: ToldOfLife): string[] {
  const verdicts = verdictsOver(life);
  const judged = verdicts.flatMap(({ rows }) => rows);
  const promises = [...judged, ...life.notices].map(({ name, dueAt }) => ({ name, dueAt }));
  const distinct = [...new Map(promises.map((promise) => [`${promise.name} ${promise.dueAt}`, promise])).values()];
  return distinct.flatMap(({ name, dueAt }) => {
    const stretches = verdicts.map(({ from, to, rows }): Stretch => {
      // Of two that were due at once, the one before was over when the other was made.
      return { from, to, row: rows.findLast((row) => row.name === name && row.dueAt === dueAt) };
    });
    const ofIt = life.notices.filter((notice) => notice.name === name && notice.dueAt === dueAt);
    return againstPromise(life, name, dueAt, stretches, ofIt).map((what) => `${name} due ${dueAt}: ${what}`);
  });
}

/** What the rules say of the life as it was known, from each telling to the next. */
function verdictsOver({ rules, knownAt, end }: ToldOfLife) {
  return knownAt.map((from, at) => {
    const to = knownAt[at + 1] ?? end;
    return { from, to, rows: rules.verdict(at + 1, to).rows };
  });
}

function againstPromise(
  life: ToldOfLife,
  name: string,
  dueAt: string,
  stretches: readonly Stretch[],
  notices: readonly Notice[],
): string[] {
  const { historyUntil } = life.rules;
  const history = historyUntil !== undefined && dueAt <= historyUntil;
  const misses = notices.filter(({ kind }) => kind === 'missed');
  if (history) return misses.map(({ level }) => `is history, and its miss was told to level ${level}`);
  const now = stretches.at(-1)?.row;
  const withdrawals = notices.filter(({ kind }) => kind === 'escalation_withdrawn').map(({ telling }) => telling);
  const standing = misses.filter(({ telling }) => withdrawals.every((withdrawn) => withdrawn < telling));
  return [
    ...(isBroken(now) ? unnoticed(life, name, dueAt, stretches, misses, standing) : []),
    ...misses.flatMap((miss) => unfounded(life, miss, stretches, standing)),
    ...twice(standing, stretches),
    ...unreminded(life, name, dueAt, stretches, notices),
    ...untold(life, name, now),
  ];
}

const isBroken = (row: JudgedRow | undefined): boolean => row?.outcome === 'missed' || row?.outcome === 'late';
const isOwed = (row: JudgedRow | undefined): boolean =>
  row !== undefined && row.metAt === undefined && row.endedAt === undefined;

/** B3: a miss is told to the first at least, and to every level that came while it was owed. */
function unnoticed(
  { patience, rules }: ToldOfLife,
  name: string,
  dueAt: string,
  stretches: readonly Stretch[],
  misses: readonly Notice[],
  standing: readonly Notice[],
): string[] {
  return (rules.toldAfter[name] ?? []).flatMap((hours, index) => {
    const level = index + 1;
    const due = after(dueAt, { hours });
    const lasted = owedTimes(stretches).findLast(
      ({ from, to }) => after(latestOf(from, due), { minutes: patience }) < to,
    );
    const since = level === 1 ? reasonFor(stretches) : lasted?.from;
    if (since === undefined) return [];
    const told = standing.filter((notice) => notice.level === level);
    if (told.length === 0) return [`is broken, and level ${level} was not told, or withdrawn`];
    const reason = latestOf(due, since);
    const late = misses
      .filter((notice) => notice.level === level)
      .every(({ at }) => at > after(reason, { minutes: patience }));
    return late ? [`level ${level} was told at ${told[0]?.at ?? ''}, with reason since ${reason}`] : [];
  });
}

/** None is told of a miss that was none as far as was known then, or that turned out to be none, unless that is told too. */
function unfounded(
  { end, clocks, rules }: ToldOfLife,
  miss: Notice,
  stretches: readonly Stretch[],
  standing: readonly Notice[],
): string[] {
  const due = after(miss.dueAt, { hours: rules.toldAfter[miss.name]?.[miss.level - 1] ?? NaN });
  if (due > after(miss.at, { minutes: clocks })) return [`level ${miss.level} was told at ${miss.at}, before ${due}`];
  const known = stretches.some(
    ({ from, to, row }) =>
      from <= miss.at && isBroken(row) && (isOwed(row) ? due <= after(latestOf(to, end), { minutes: clocks }) : true),
  );
  if (!known) return [`level ${miss.level} was told at ${miss.at} of what was not broken`];
  return isBroken(stretches.at(-1)?.row) || !standing.includes(miss)
    ? []
    : [`level ${miss.level} was told at ${miss.at}, and not that it turned out to be none`];
}

/** Told once a level, but for what is owed once more after it was not, or was broken by what ended it and is owed after all. */
function twice(misses: readonly Notice[], stretches: readonly Stretch[]): string[] {
  const tellings = stretches.filter(({ row }, at) => {
    const before = stretches[at - 1]?.row;
    return !isOwed(before) && (isOwed(row) || (isBroken(row) && !isBroken(before)));
  }).length;
  return [...Map.groupBy(misses, ({ level }) => level)].flatMap(([level, told]) =>
    told.length > Math.max(1, tellings)
      ? [`level ${level} was told ${told.length} times: ${told.map(({ id }) => id).join(', ')}`]
      : [],
  );
}

/** E2: whoever owes it is reminded before it is due, if it is still owed then. */
function unreminded(
  { patience, rules }: ToldOfLife,
  name: string,
  dueAt: string,
  stretches: readonly Stretch[],
  notices: readonly Notice[],
): string[] {
  const before = rules.remindedBefore[name];
  if (before === undefined) return [];
  const remindAt = after(dueAt, { hours: -before });
  const reminders = notices.filter(({ kind }) => kind === 'reminder');
  const lasted = owedTimes(stretches).some(({ from, to }) => {
    const last = [to, dueAt].toSorted()[0] ?? to;
    return after(latestOf(from, remindAt), { minutes: patience }) < last;
  });
  if (lasted && reminders.length === 0) return ['nobody was reminded'];
  return reminders.length > Math.max(1, owedTimes(stretches).length) ? ['somebody was reminded twice'] : [];
}

/** Its outcome is told: before the last move of its due time perhaps, which did not change it. */
function untold({ notices }: ToldOfLife, name: string, now: JudgedRow | undefined): string[] {
  if (now?.outcome !== 'met' && now?.outcome !== 'late') return [];
  const told = notices.some((notice) => notice.name === name && notice.kind === now.outcome);
  return told ? [] : [`that it is ${now.outcome} was not told`];
}

/** From when until when it was owed, as was known then: each time without a break. */
function owedTimes(stretches: readonly Stretch[]): { readonly from: string; readonly to: string }[] {
  return stretches.reduce<{ from: string; to: string }[]>((times, { from, to, row }) => {
    if (!isOwed(row)) return times;
    const last = times.at(-1);
    return last?.to === from ? [...times.slice(0, -1), { from: last.from, to }] : [...times, { from, to }];
  }, []);
}

/** Since when there was no word any more that it is kept, or that there is no such promise. */
function reasonFor(stretches: readonly Stretch[]): string {
  const still = stretches.findLastIndex(({ row }) => !isOwed(row) && !isBroken(row));
  return stretches[still + 1]?.from ?? '';
}

const latestOf = (one: string, other: string): string => (one > other ? one : other);
