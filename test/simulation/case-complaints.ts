import type { CaseFile } from '../../domain/case/case-event.ts';
import { CASE } from '../../domain/case/case-kind.ts';
import { partition } from '../../functions/adapters/subject-items.ts';
import { readFile } from '../../functions/adapters/subject-store.ts';
import type { LifeToJudge } from '../domain/judge/life.ts';
import { rulesOfCase } from './case-rules.ts';
import { wordsOf } from './case-work.ts';
import type { Cloud } from './cloud/cloud.ts';
import type { SentMail } from './cloud/memory-mails.ts';
import type { Desk } from './desk.ts';
import { exceptionsOf, KINDS } from './exceptions-of.ts';
import type { Faults } from './faults.ts';
import { subjectComplaints } from './subject-complaints.ts';

export interface EndedAtDesk {
  readonly desk: Desk;
  /** The shipment's life as it was accepted. */
  readonly life: LifeToJudge;
  readonly faults: Faults;
  readonly cloud: Cloud;
  /** When each event was written, by its subject's partition of the table and its id. */
  readonly knownAt: (partition: string, eventId: string) => number;
  /** In milliseconds since 1970. */
  readonly end: number;
}

/** What is wrong with how the cases of a life ended, and with which cases there are. */
export async function caseComplaints(ended: EndedAtDesk): Promise<string[]> {
  const { desk, life, faults, cloud, end } = ended;
  const files = await casesIn(cloud);
  const [exceptions, customers] = [true, false].map((are) =>
    files.filter(({ subject }) => (subject.exception !== undefined) === are),
  );
  return [
    ...desk.answers.wrong,
    ...files.flatMap((file) => ofCase(file, ended)),
    ...(customers?.length === 1 ? [] : [`the customer has ${customers?.length ?? 0} cases, and asked for one`]),
    ...misjudged(exceptions ?? [], life, new Date(end).toISOString()),
    ...files.flatMap((file) => unwritten(file, cloud.mails.sent, faults)),
  ];
}

async function casesIn({ table }: Cloud): Promise<CaseFile[]> {
  const numbers = [...table.all()].filter(({ sk }) => sk === 'CASE').map(({ caseNumber }) => String(caseNumber));
  const files = await Promise.all(numbers.map((number) => readFile(CASE, number)));
  return files.filter((file) => file !== undefined);
}

function ofCase(file: CaseFile, { desk, faults, cloud, knownAt, end }: EndedAtDesk): string[] {
  const { caseNumber } = file.subject;
  return subjectComplaints({
    id: caseNumber,
    file,
    answers: desk.answersOf(caseNumber),
    rules: rulesOfCase(file),
    knownAt: file.events.map(({ eventId }) => knownAt(partition(CASE, caseNumber), eventId)),
    heard: cloud.bus.heard,
    faults,
    end,
  });
}

/** F1: an exception stands once for its kind, and none that was disproved. */
function misjudged(exceptions: readonly CaseFile[], life: LifeToJudge, end: string): string[] {
  const ought = exceptionsOf(life, end);
  const standing = exceptions.filter(({ events }) => !events.some(({ type }) => type === 'disproved'));
  return KINDS.flatMap((kind) => {
    const stand = standing.filter(({ subject }) => subject.exception?.kind === kind).length;
    if (ought[kind] === undefined || stand === (ought[kind] ? 1 : 0)) return [];
    return [`${stand} exceptions of ${kind} stand, and ${ought[kind] ? 'one' : 'none'} ought to`];
  });
}

/** G2: of what the customer is written. */
const WRITTEN_OF = ['responded', 'information_asked', 'solved', 'reported_back'];

/** What a customer is told who wrote, is written once; again only where it may not be known that it was. */
function unwritten({ subject, events }: CaseFile, sent: readonly SentMail[], faults: Faults): string[] {
  if (subject.exception) return [];
  const forgets = faults.cutShort + faults.throttled + faults.outages > 0;
  return events.flatMap(({ eventId, type }) => {
    const times = sent.filter(({ text }) => text.includes(wordsOf(eventId))).length;
    const ought = subject.channel === 'email' && WRITTEN_OF.includes(type) ? 1 : 0;
    const right = times === ought || (ought === 1 && forgets && times > 1);
    return right ? [] : [`${type} ${eventId} was written ${times} times, and ought to be ${ought}`];
  });
}
