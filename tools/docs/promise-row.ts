import { Duration } from 'luxon';
import { COMMITMENTS, SUBJECTS, type CommitmentName } from '../../domain/commitments.ts';
import type { DaysAfter, Due, PromiseRule, Terms } from '../../domain/promise/promise-rule.ts';
import { code, codes, lines } from './markdown.ts';

export const PROMISE_HEAD = [
  'name',
  'promise',
  'due',
  'met by',
  'ends without being kept with',
  'a miss tells',
  'goal',
];

/** A promise as a row: of several terms a line each, with those shipments to which they apply. */
export function promiseRow(name: CommitmentName): string[] {
  const { rule, owedBy, promise, goal, terms, endedBy }: PromiseRule = COMMITMENTS[name];
  return [
    lines([code(name), `${rule}, ${owedBy}`]),
    promise,
    lines(terms.map((each) => of(each) + dueWords(each))),
    lines(terms.map((each) => (terms.length > 1 ? of(each) : '') + codes(each.metBy))),
    codes(endedBy),
    lines(tellsWords(COMMITMENTS[name])),
    `${goal} %`,
  ];
}

const CONDITIONS = Object.assign(
  {},
  ...SUBJECTS.map(({ conditions }) => conditions),
) as (typeof SUBJECTS)[number]['conditions'];

const of = ({ when = [] }: Terms): string =>
  when.length === 0 ? '' : `${when.map((condition) => CONDITIONS[condition]?.of ?? condition).join(' that are ')}: `;

function dueWords({ countsFrom, due, movedBy = {}, notBefore = [], noLaterThan = [], recurs }: Terms): string {
  const from = countsFrom.map((group) => codes(group, ' or ')).join(', else ');
  const moves = Object.entries(movedBy).map(([type, field]) => `${code(type)} (${code(snakeCased(field))})`);
  return [
    dueAt(due, from),
    ...(noLaterThan.length > 0 ? [`at the latest with ${codes(noLaterThan)}`] : []),
    ...(moves.length > 0 ? [`then as ${moves.join(' or ')} tells`] : []),
    ...(notBefore.length > 0 ? [`not owed before ${codes(notBefore)}`] : []),
    ...(recurs ? ['anew each time'] : []),
  ].join('; ');
}

function dueAt(due: Due, from: string): string {
  if ('within' in due)
    return `${durationWords(due.within)}${due.counting === undefined ? '' : ' of working time'} after ${from}`;
  if ('byLocalTime' in due) return `by the local time of ${from} (B1, below)`;
  const time = due.localTime === '24:00' ? 'the end' : due.localTime;
  if ('workingDaysAfter' in due) return `${time} of working day ${due.workingDaysAfter} after ${from}`;
  return `${time} of ${dayWords(due.daysAfter, from)}`;
}

function dayWords(days: DaysAfter, from: string): string {
  if (typeof days === 'string') return `the day that is ${code(days)} after ${from}`;
  if (days === 0) return `the day of ${from}`;
  if (days === 1) return `the day after ${from}`;
  if (typeof days === 'number') return `day ${days} after ${from}`;
  const [[measure, numbers] = ['', []]] = Object.entries(days);
  return `day ${(numbers ?? []).join(', ')} after ${from}, ${code(measure)} 0, 1, 2`;
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
