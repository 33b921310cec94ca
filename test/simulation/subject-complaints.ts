import type { Commitment } from '../../domain/promise/commitment.ts';
import type { SubjectFile } from '../../domain/promise/subject.ts';
import type { JudgedRow } from '../domain/judge/life.ts';
import { noticesAgainst, type Notice, type Rules } from '../domain/judge/notices.ts';
import { judgedRow } from '../domain/judge/owed.ts';
import type { Heard } from './cloud/memory-bus.ts';
import { isCalm, MINUTE, type Faults } from './faults.ts';
import type { Answers } from './tellers.ts';

/** A subject at the end of a run. */
export interface EndedSubject {
  readonly id: string;
  readonly file: SubjectFile;
  readonly answers: Answers;
  readonly rules: Rules;
  /** When the events that the rules go by were written, in the order in which they were. */
  readonly knownAt: readonly number[];
  /** All that the bus was told. */
  readonly heard: readonly Heard[];
  readonly faults: Faults;
  /** In milliseconds since 1970. */
  readonly end: number;
}

/** How long a notice may take, in minutes: within one where nothing goes wrong; otherwise hours, for an hour's outage and the hour in a name. */
const PROMPT = 1;
const PATIENT = 12 * 60;

/** What is wrong with how a subject ended: with what stands of it, and with what was told of it. */
export function subjectComplaints(ended: EndedSubject): string[] {
  const { id, file, answers, rules, knownAt, heard, faults, end } = ended;
  const at = new Date(end).toISOString();
  const { status, rows } = rules.verdict(knownAt.length, at);
  return [
    ...answers.wrong,
    ...lost(file, answers),
    ...(file.subject.status === status ? [] : [`is ${file.subject.status}, and ought to be ${status}`]),
    ...differing(rowsOf(file, at), rows),
    ...file.commitments.flatMap(misjudged),
    ...untold(id, file, heard),
    ...noticesAgainst({
      rules,
      knownAt: knownAt.map((known) => new Date(known).toISOString()),
      notices: noticesOf(heard.filter(({ detail }) => detail['subject_id'] === id)),
      end: at,
      clocks: faults.clocks / MINUTE,
      patience: isCalm(faults) ? PROMPT : PATIENT,
    }),
  ].map((what) => `${id}: ${what}`);
}

/** What was taken stands in the record, and nothing else does. */
function lost({ events }: SubjectFile, { taken }: Answers): string[] {
  const stand = events.map(({ eventId }) => eventId).filter((id) => !id.startsWith('@'));
  return [
    ...[...taken].filter((id) => !stand.includes(id)).map((id) => `the report ${id} was taken, and is not there`),
    ...stand.filter((id) => !taken.has(id)).map((id) => `the report ${id} is there, and was not taken`),
  ];
}

function rowsOf({ commitments }: SubjectFile, end: string): JudgedRow[] {
  return commitments
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ name, dueAt, moved, metAt, endedAt }) => judgedRow(name, { dueAt, moved, metAt, endedAt }, end));
}

function differing(stored: readonly JudgedRow[], judged: readonly JudgedRow[]): string[] {
  const [are, ought] = [stored, judged].map((rows) => new Set(rows.map(inShort)));
  return [
    ...[...(ought ?? [])].filter((row) => !are?.has(row)).map((row) => `there is no promise ${row}`),
    ...[...(are ?? [])].filter((row) => !ought?.has(row)).map((row) => `there is a promise ${row}`),
  ];
}

function inShort({ name, dueAt, outcome, metAt, endedAt, moved }: JudgedRow): string {
  return [name, 'due', dueAt, outcome, metAt ?? endedAt, moved > 0 && `moved ${moved}`].filter(Boolean).join(' ');
}

/** The marks of a row agree with its times: a broken promise has them, and no other. */
function misjudged({ name, dueAt, metAt, endedAt, missedAt, level, history, withdrawn }: Commitment): string[] {
  const kept = metAt !== undefined ? metAt <= dueAt : endedAt !== undefined && endedAt < dueAt;
  const owed = metAt === undefined && endedAt === undefined;
  const marked = missedAt !== undefined;
  if (withdrawn || kept || (history && owed)) {
    return marked || level > 0 ? [`${name} due ${dueAt} is marked as missed, and is not`] : [];
  }
  if (missedAt !== dueAt) return [`${name} due ${dueAt} is missed, and its mark says ${missedAt ?? 'nothing'}`];
  return level > 0 || history ? [] : [`${name} due ${dueAt} is missed, and no level is told`];
}

/** Every event is told. */
function untold(subjectId: string, { events }: SubjectFile, heard: readonly Heard[]): string[] {
  const told = new Set(heard.map(({ id }) => id));
  return events
    .filter(({ eventId, history }) => !history && !told.has(`${subjectId}.${eventId}`))
    .map(({ eventId, type }) => `the event ${eventId}, ${type}, was not told`);
}

/** What was told of promises, each id once. */
function noticesOf(heard: readonly Heard[]): Notice[] {
  const first = new Map(heard.toReversed().map((each) => [each.id, each]));
  return heard
    .filter((each) => first.get(each.id) === each && each.type.startsWith('commitment.'))
    .map(({ id, at, type, detail }) => ({
      id,
      at: new Date(at).toISOString(),
      name: String(detail['commitment']),
      dueAt: String(detail['due_at']),
      kind: type.replace('commitment.', '') as Notice['kind'],
      level: Number(detail['level'] ?? 0),
      telling: Number(detail['telling']),
    }));
}
