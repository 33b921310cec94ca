import type { Pause } from '../time/pauses.ts';
import type { Instant } from '../time/instant.ts';
import { isOpen, type Commitment, type MadeUnder } from './commitment.ts';
import { dueTime, isReckonable } from './due-time.ts';
import { levelBy } from './escalation.ts';
import { cameBefore, first } from './happening.ts';
import { momentsOf, type Moments } from './moments.ts';
import type { PromiseRule, PromiseTable, Terms } from './promise-rule.ts';
import { promised, type Promised } from './promised.ts';
import type { SubjectFile, SubjectKind } from './subject.ts';

/** Marks a promise that is being reckoned. */
const BEGUN: readonly Commitment[] = [];

/**
 * What is promised of a subject by `now`, and what has become of it: a row for each promise that was made, in the order of
 * the subject's table. It follows from the set of events alone; of the rows as they stood, only what timers have written
 * and the numbers under which they were made.
 * @param table the promises with this deployment's own numbers
 */
export function commitmentsOf(kind: SubjectKind, file: SubjectFile, now: Instant, table: PromiseTable): Commitment[] {
  const known = new Map<string, readonly Commitment[]>();
  const rowsOf = (name: string): readonly Commitment[] => {
    const found = known.get(name);
    if (found === BEGUN) throw new RangeError(`${name} begins with its own miss`);
    if (found) return found;
    known.set(name, BEGUN);
    const rows = rowsUnder(name, table[name]);
    known.set(name, rows);
    return rows;
  };
  const moments = momentsOf(kind, file, rowsOf, now);
  const rowsUnder = (name: string, rule: PromiseRule | undefined): readonly Commitment[] => {
    const stored = file.commitments.filter((one) => one.name === name);
    // A promise that the code no longer knows stands as it is.
    return rule ? rows(name, rule, kind, { ...file, commitments: stored }, moments) : stored;
  };
  const names = new Set([...Object.keys(kind.promises), ...file.commitments.map(({ name }) => name)]);
  return [...names].flatMap(rowsOf);
}

function rows(name: string, rule: PromiseRule, kind: SubjectKind, file: SubjectFile, moments: Moments): Commitment[] {
  const stored = file.commitments;
  const terms = rule.terms.find(({ when = [] }) =>
    when.every((condition) => kind.conditions[condition]?.holds(file.subject)),
  );
  if (!terms) return stored.map(withdrawn);
  const debtor = kind.debtors[rule.owedBy]?.(file.subject);
  if (!debtor) throw new RangeError(`nobody is ${rule.owedBy}`);
  const storedAt = (renewals: number): Commitment | undefined => stored.find((one) => one.renewals === renewals);
  const termsAt = (renewals: number): MadeUnder => storedAt(renewals)?.terms ?? current(terms, rule);
  const circumstances = {
    timeZone: debtor.timeZone,
    calendar: file.calendars?.[debtor.calendar ?? ''],
    measure: (measure: string) => kind.measures[measure]?.(file),
    localTimes: kind.localTimesOf?.(file.subject),
    pauses: pausesOf(terms, moments),
    classes: kind.classes?.of(file.subject) ?? [],
  };
  const made = promised({
    terms,
    endedBy: rule.endedBy,
    dueOf: (renewals, from) => {
      const [{ due }, before] = [termsAt(renewals), storedAt(renewals)];
      // What was stored in a way that the code no longer knows stays due when it is (X14).
      const stands = before && !isReckonable(due, (name) => name in kind.measures);
      return stands ? before.dueAt : dueTime(due, from, circumstances);
    },
    moments,
  });
  const arming = Math.max(0, ...stored.map((one) => one.arming));
  const historyUntil = kind.historyUntil?.(file.subject);
  return [
    ...made.map((promise, renewals) => {
      const history = historyUntil !== undefined && promise.dueAt <= historyUntil;
      const { branch, timeZone } = debtor;
      const of = { name, renewals, branch, timeZone, history, terms: termsAt(renewals) };
      return row(of, promise, storedAt(renewals), arming);
    }),
    ...stored.filter(({ renewals }) => renewals >= made.length).map(withdrawn),
  ];
}

type Of = Pick<Commitment, 'name' | 'renewals' | 'branch' | 'timeZone' | 'history' | 'terms'>;

/** The row of a promise: what became of it, and how far its miss has been told. @param arming the last timer that was armed for its name */
function row(
  of: Of,
  { dueAt, firstDueAt, moved, movedAt, ended }: Promised,
  stored: Commitment | undefined,
  arming: number,
): Commitment {
  const same = stored?.dueAt === dueAt && !stored.withdrawn ? stored : undefined;
  const told = same?.level ?? 0;
  const commitment = {
    ...of,
    dueAt,
    firstDueAt,
    moved,
    movedAt,
    metAt: ended?.kept ? ended.at : undefined,
    endedAt: ended && !ended.kept ? ended.at : undefined,
    endedBy: ended && !ended.kept ? ended.by : undefined,
    remindedAt: same?.remindedAt,
    arming: stored?.arming ?? 0,
  };
  if (!ended) {
    const waits = same && isOpen(same);
    return waits
      ? { ...commitment, missedAt: same.missedAt, level: told }
      : { ...commitment, level: 0, arming: arming + 1 };
  }
  const inTime = ended.kept ? ended.at <= dueAt : ended.at < dueAt;
  if (inTime) return { ...commitment, level: 0 };
  // Its timer rang until the end of it was known.
  const rang = of.history ? 0 : levelBy(of.terms, dueAt, ended.knownAt);
  const missed = { ...commitment, missedAt: dueAt, level: Math.max(told, rang) };
  // Told without a timer: what was told of the same due time before, and taken back, is another telling.
  const tellsAnew = told === 0 && rang > 0 && !(same && isOpen(same));
  return tellsAnew ? { ...missed, arming: arming + 1 } : missed;
}

/** The row of a promise that nothing makes any more. */
function withdrawn(stored: Commitment): Commitment {
  const { metAt, endedAt, endedBy, missedAt, remindedAt, ...row } = stored;
  return { ...row, level: 0, withdrawn: true };
}

/** The numbers as they are now: a promise is made under them and keeps them (X14). */
function current({ due }: Pick<Terms, 'due'>, { reminder, escalation }: PromiseRule): MadeUnder {
  return { due, ...(reminder !== undefined && { reminder }), escalatesAfter: escalation.map(({ after }) => after) };
}

/** The numbers of a promise that was stored without them; of one that the code no longer knows there are none. */
export function madeUnder(rule: PromiseRule | undefined): MadeUnder {
  const [terms = { due: { within: 'PT0S' } }] = rule?.terms ?? [];
  return rule ? current(terms, rule) : { ...terms, escalatesAfter: [] };
}

/** From when until when a promise stands still; the last pause may have no end. */
function pausesOf({ pauses }: Terms, moments: Moments): Pause[] {
  if (!pauses) return [];
  const [from, until] = [moments.of(pauses.from), moments.of(pauses.until)];
  return from.map((begin) => ({
    from: begin.at,
    until: first(until.filter((end) => cameBefore(begin, end)))?.at,
  }));
}
