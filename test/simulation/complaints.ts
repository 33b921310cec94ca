import type { Commitment } from '../../domain/promise/commitment.ts';
import type { ShipmentFile } from '../../domain/shipment/event.ts';
import { judge } from '../domain/judge/judge.ts';
import type { LifeToJudge, JudgedRow } from '../domain/judge/life.ts';
import { noticesAgainst, type Notice } from '../domain/judge/notices.ts';
import { judgedRow } from '../domain/judge/owed.ts';
import { accepted } from '../domain/told-to-the-engine.ts';
import type { Cloud } from './cloud/cloud.ts';
import type { Heard } from './cloud/memory-bus.ts';
import { isCalm, MINUTE, type Faults } from './faults.ts';
import { WAYBILL, type Answers } from './writers.ts';

export interface Ended {
  readonly life: LifeToJudge;
  readonly faults: Faults;
  readonly file: ShipmentFile;
  /** When each event was written, by its id. */
  readonly knownAt: ReadonlyMap<string, number>;
  readonly cloud: Cloud;
  readonly answers: Answers;
  readonly end: number;
}

/** How long a notice may take, in minutes: within one where nothing goes wrong; otherwise hours, for an hour's outage and the hour in a name. */
const PROMPT = 1;
const PATIENT = 12 * 60;

/** What is wrong with how a life ended: with what stands of it, with what was told of it, with what has not come to an end. */
export function complaints(ended: Ended): string[] {
  const { file, end } = ended;
  const { booking } = ended.life;
  const life = accepted(booking, file);
  const at = new Date(end).toISOString();
  const verdict = judge(life, at);
  return [
    ...stuck(ended),
    ...ended.answers.wrong,
    ...lost(file, ended.answers),
    ...(file.subject.status === verdict.status ? [] : [`is ${file.subject.status}, and ought to be ${verdict.status}`]),
    ...differing(rowsOf(file, at), verdict.rows),
    ...file.commitments.flatMap(misjudged),
    ...untold(file, ended.cloud.bus.heard),
    ...noticesAgainst({
      booking,
      events: life.told.map((event) => ({
        ...event,
        knownAt: new Date(ended.knownAt.get(event.id) ?? 0).toISOString(),
      })),
      notices: noticesOf(ended.cloud.bus.heard),
      end: at,
      clocks: ended.faults.clocks / MINUTE,
      patience: isCalm(ended.faults) ? PROMPT : PATIENT,
    }),
  ];
}

function stuck({ cloud: { streams, queues, machines } }: Ended): string[] {
  return [
    ...streams.filter(({ waiting }) => waiting > 0).map(({ waiting }) => `${waiting} records wait`),
    ...[...queues.values()].flatMap(({ deadLetters }) => deadLetters.map((letter) => `not delivered: ${letter}`)),
    ...machines.executions
      .filter((execution) => execution.ended === undefined)
      .map(({ name }) => `${name} runs for ever`),
  ];
}

/** What was taken stands in the record, and nothing else does. */
function lost({ events }: ShipmentFile, { taken }: Answers): string[] {
  const stand = events.map(({ eventId }) => eventId).filter((id) => !id.startsWith('@'));
  return [
    ...[...taken].filter((id) => !stand.includes(id)).map((id) => `the report ${id} was taken, and is not there`),
    ...stand.filter((id) => !taken.has(id)).map((id) => `the report ${id} is there, and was not taken`),
  ];
}

function rowsOf({ commitments }: ShipmentFile, end: string): JudgedRow[] {
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

/** Every event is told, and the instruction before it counts as sent (A4): that of an imported order went out long ago. */
function untold({ subject, events }: ShipmentFile, heard: readonly Heard[]): string[] {
  const told = new Set(heard.map(({ id }) => id));
  const sent = subject.channel !== 'import' && events.some(({ type }) => type === 'instruction_sent');
  return [
    ...events
      .filter(({ eventId, history }) => !history && !told.has(`${WAYBILL}.${eventId}`))
      .map(({ eventId, type }) => `the event ${eventId}, ${type}, was not told`),
    ...(sent && !told.has(`${WAYBILL}.pickup_instruction`) ? ['the instruction counts as sent, and was not'] : []),
  ];
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
