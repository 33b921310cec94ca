import { Duration } from 'luxon';
import type { ByClass, DaysAfter, Due, PromiseRule, Terms } from '../../domain/promise/promise-rule.ts';
import type { SubjectKind } from '../../domain/promise/subject.ts';
import { code, codes, lines } from './markdown.ts';

export const PROMISE_HEAD = [
  'name',
  'promise',
  'due',
  'met by',
  'ends without being kept with',
  'a miss tells',
  'to do',
  'goal',
];

/** A promise of a subject as a row: of several terms a line each, with those subjects to which they apply. */
export function promiseRow({ conditions, promises }: SubjectKind, name: string): string[] {
  const promise = promises[name];
  if (!promise) throw new RangeError(`there is no promise ${name}`);
  const { rule, owedBy, goal, terms, endedBy } = promise;
  const of = ({ when = [] }: Terms): string =>
    when.length === 0 ? '' : `${when.map((condition) => conditions[condition]?.of ?? condition).join(' that are ')}: `;
  return [
    lines([code(name), `${rule}, ${owedBy}`]),
    lines([promise.promise, promise.inChinese]),
    lines(terms.map((each) => of(each) + dueWords(each))),
    lines(terms.map((each) => (terms.length > 1 ? of(each) : '') + codes(each.metBy))),
    codes(endedBy),
    lines(tellsWords(promise)),
    lines([promise.toDo.en, promise.toDo.zh]),
    `${goal} %`,
  ];
}

function dueWords({
  countsFrom,
  due,
  movedBy = {},
  notBefore = [],
  estimatedAfter = [],
  noLaterThan = [],
  pauses,
  recurs,
  interruptedBy = [],
}: Terms): string {
  const from = countsFrom.map((group) => codes(group, ' or ')).join(', else ');
  const moves = Object.entries(movedBy).map(([type, field]) => `${code(type)} (${code(snakeCased(field))})`);
  return [
    dueAt(due, from),
    ...(pauses ? [`it stands still from ${codes(pauses.from, ' or ')} until ${codes(pauses.until, ' or ')}`] : []),
    ...(noLaterThan.length > 0 ? [`at the latest with ${codes(noLaterThan)}`] : []),
    ...(moves.length > 0 ? [`then as ${moves.join(' or ')} tells`] : []),
    ...(estimatedAfter.length > 0 ? [`but not as one that lies before ${codes(estimatedAfter)}`] : []),
    ...(notBefore.length > 0 ? [`not owed before ${codes(notBefore)}`] : []),
    ...(recurs ? ['anew each time'] : []),
    ...(interruptedBy.length > 0
      ? [`not owed any more with ${codes(interruptedBy)}, until it is asked for again`]
      : []),
  ].join('; ');
}

function dueAt(due: Due, from: string): string {
  if ('within' in due)
    return `${byClassWords(due.within, durationWords)}${due.counting === undefined ? '' : ' of working time'} after ${from}`;
  if ('byLocalTime' in due) {
    const byCalendar = due.calendar === undefined ? '' : ", within the hours and on the days of the branch's calendar";
    return `by the local time of ${from} (below)${byCalendar}`;
  }
  const time = due.localTime === '24:00' ? 'the end' : due.localTime;
  return `${time} of ${'workingDaysAfter' in due ? workingDayWords(due.workingDaysAfter, from) : dayWords(due.daysAfter, from)}`;
}

/** "30 seconds (`phone`), 2 hours (else)". */
function byClassWords<Value extends string | number>(value: ByClass<Value>, words: (one: Value) => string): string {
  if (typeof value !== 'object') return words(value);
  return Object.entries<Value>(value)
    .map(([name, one]) => `${words(one)} (${name === 'else' ? name : code(name)})`)
    .join(', ');
}

function workingDayWords(days: ByClass<number>, from: string): string {
  if (typeof days === 'object') return `working day ${byClassWords(days, String)} after ${from}`;
  if (days === 0) return `the day of ${from}, or the next working day`;
  return days === 1 ? `the working day after ${from}` : `working day ${days} after ${from}`;
}

function dayWords(days: DaysAfter, from: string): string {
  if (typeof days === 'string') return `the day that is ${code(days)} after ${from}`;
  if (days === 0) return `the day of ${from}`;
  if (days === 1) return `the day after ${from}`;
  if (typeof days === 'number') return `day ${days} after ${from}`;
  const [[measure, numbers] = ['', undefined]] = Object.entries(days);
  return `day ${(numbers ?? []).join(', ')} after ${from}, with ${measureValues(numbers ?? [])} ${measureWords(measure)}`;
}

/** The values of a measure for which there are numbers: "0, 1, 2 or more". */
export function measureValues(numbers: readonly number[]): string {
  return `${numbers.map((_, value) => value).join(', ')} or more`;
}

/** "byTransfers" is "transfers". */
export function measureWords(measure: string): string {
  return snakeCased(measure).replace(/^by_/, '').replaceAll('_', ' ');
}

function tellsWords({ reminder, escalation }: PromiseRule): string[] {
  const levels = escalation.map(
    ({ tells, after }, at) =>
      `${at + 1}: ${role(tells)}${Duration.fromISO(after).toMillis() === 0 ? '' : `, ${durationWords(after)} after`}`,
  );
  const [nearest] = escalation;
  return reminder === undefined || !nearest
    ? levels
    : [`reminder: ${role(nearest.tells)}, ${durationWords(reminder)} before`, ...levels];
}

const role = (name: string): string => name.replaceAll('_', ' ');

/** "PT3M" is "3 minutes". */
const durationWords = (iso: string): string => Duration.fromISO(iso).toHuman();

/** A detail as it is called on the wire. */
export const snakeCased = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
