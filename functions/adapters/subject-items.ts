import { COMMITMENTS, type CommitmentTable } from '../../domain/commitments.ts';
import { changedAt } from '../../domain/promise/changed-at.ts';
import { madeUnder } from '../../domain/promise/commitments-of.ts';
import { detailsOnBus } from '../../domain/promise/details-on-bus.ts';
import { isOpen, type Commitment } from '../../domain/promise/commitment.ts';
import type { Life, Subject, SubjectEvent, SubjectFile, SubjectKind } from '../../domain/promise/subject.ts';
import { monthOf } from '../../domain/report/period.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Item, Key } from './table.ts';

/** How a subject lies in the table: one partition each, an item for each of its parts; and in the indexes by which these are found. */

export const EVENT = 'EVENT#';
export const COMMITMENT = 'COMMITMENT#';
export const FACTS = 'FACTS';

/** The form in which items are written. What was written in another form is shown as far as it goes. */
const FORM = 2;

type Kind = Pick<SubjectKind, 'kind'>;

/** The sort key of a subject's own item. */
export const subjectSortKey = ({ kind }: Kind): string => kind.toUpperCase();
export const partition = (kind: Kind, id: string): string => `${subjectSortKey(kind)}#${id}`;
/** @param list one of the kind's lists; without it the one in which all stood before there were several */
export const partnerKey = ({ kind }: Kind, partner: string, list?: string): string =>
  ['PARTNER', partner, kind, ...(list === undefined ? [] : [list])].join('#');
export const originKey = (branch: string, status: string): string => `ORIGIN#${branch}#${status}`;
export const destinationKey = (branch: string, status: string): string => `DESTINATION#${branch}#${status}`;
export const ownerKey = (partner: string): string => `UPDATED#${partner}`;
/** All of a kind in a status, as they are to be looked at. */
export const queueKey = ({ kind }: Kind, status: string): string => `QUEUE#${kind}#${status}`;
export const openKey = (name: string, branch: string): string => `OPEN#${name}#${branch}`;
/** In so many parts the overdue promises of a name lie, so that none is written too often when many break at once. */
const OVERDUE_PARTS = 4;
const overduePart = (name: string, part: number): string => `OVERDUE#${name}#${part}`;
export const overdueKeys = (name: string): string[] =>
  Array.from({ length: OVERDUE_PARTS }, (_, part) => overduePart(name, part));
/** The part in which a subject's promise lies, by the sum of its id's bytes. */
export const overdueKey = (name: string, subjectId: string): string =>
  overduePart(name, Buffer.from(subjectId).reduce((sum, byte) => sum + byte, 0) % OVERDUE_PARTS);
/** What is overdue of a partner's; of what is no partner's, that of nobody. */
export const overdueOfKey = (name: string, { partner }: OfSubject['of']): string =>
  `OVERDUE_OF#${typeof partner === 'string' ? partner : ''}#${name}`;
export const monthKey = (branch: string, month: string): string => `MONTH#${branch}#${month}`;
export const missedKey = (branch: string): string => `MISSED#${branch}`;
export const exceptionKey = (branch: string): string => `EXCEPTION#${branch}`;
export const receiptKey = (branch: string, status: string): string => `RECEIPT#${branch}#${status}`;

/** What an event or a promise in the table tells of its subject, so that whoever reads one alone knows whose it is. */
export interface OfSubject {
  /** The kind of subject. */
  readonly subject: string;
  readonly subjectId: string;
  /** Numbers and codes: the waybill number, the partner, the branches … */
  readonly of: Readonly<Record<string, unknown>>;
}

function ofSubject(kind: SubjectKind, subject: Subject): OfSubject {
  return { subject: kind.kind, subjectId: kind.id(subject), of: kind.references(subject) };
}

/** With the number of its events, by which a reader knows that it has them all; without the facts that lie apart. */
export function subjectItem(kind: SubjectKind, file: SubjectFile): Key & Item {
  const { subject, events } = file;
  const id = kind.id(subject);
  const listed = kind.listed?.(file);
  return {
    ...pick(subject, (name) => !isFact(kind, name)),
    ...(listed && { shows: listed.shows }),
    ...(listed?.partner !== undefined && {
      partnerKey: partnerKey(kind, listed.partner, kind.lists?.[subject.status]),
      bookedKey: `${listed.at}#${id}`,
    }),
    ...placesOf(kind, file),
    ...(kind.figures && { figures: kind.figures(file) }),
    ...(kind.queued && { queueKey: queueKey(kind, subject.status), queueSort: `${kind.queued(file)}#${id}` }),
    form: FORM,
    pk: partition(kind, id),
    sk: subjectSortKey(kind),
    eventCount: events.length,
    ...(kind.facts && { factsApart: true }),
  };
}

/** Where it stands among those that begin or end at a branch, by its status, and among those of its partner, each by its last change. */
function placesOf(kind: SubjectKind, file: SubjectFile): Item {
  const { subject, events } = file;
  const [between, partner] = [kind.between?.(subject), kind.listed?.(file).partner];
  const at = changedAt(events);
  if (!between || partner === undefined || at === undefined) return {};
  return {
    originKey: originKey(between.origin, subject.status),
    destinationKey: destinationKey(between.destination, subject.status),
    ownerKey: ownerKey(partner),
    changedKey: `${at}#${kind.id(subject)}`,
  };
}

/** The facts of a subject, which never change. */
export function factsItem(kind: SubjectKind, subject: Subject): Key & Item {
  return {
    ...pick(subject, (name) => isFact(kind, name)),
    pk: partition(kind, kind.id(subject)),
    sk: FACTS,
  };
}

function isFact(kind: SubjectKind, name: string): boolean {
  return kind.facts?.includes(name) ?? false;
}

function pick(subject: object, wanted: (name: string) => boolean): Item {
  return Object.fromEntries(Object.entries(subject).filter(([name]) => wanted(name)));
}

/** @param sequence the place of the event in the order of telling */
export function eventItem(kind: SubjectKind, subject: Subject, event: SubjectEvent, sequence: number): Key & Item {
  const branch = kind.exceptionAt?.(subject, event);
  return {
    ...event,
    ...ofSubject(kind, subject),
    sequence,
    form: FORM,
    // What the supervisor hears of at the end of the week (F3), by when it was reported.
    ...(branch !== undefined && { exceptionKey: exceptionKey(branch), about: detailsOnBus(kind, event) }),
    pk: partition(kind, kind.id(subject)),
    sk: EVENT + event.eventId,
  };
}

/** Where a promise lies. */
export function commitmentKey(kind: Kind, id: string, { name, renewals }: Pick<Commitment, 'name' | 'renewals'>): Key {
  return { pk: partition(kind, id), sk: COMMITMENT + name + (renewals > 0 ? `#${renewals}` : '') };
}

/**
 * A promise with the keys of the indexes: `open` by due time while it is owed, `overdue` while it is owed although it broke,
 * `by-month` by due time from its end, `missed` from when it has a `missedAt`, which its timer writes, `exceptions` when it
 * moved more than once, and `receipts` by the state in which it waits for somebody.
 */
export function commitmentItem(kind: SubjectKind, file: Life, commitment: Commitment): Key & Item {
  const { name, branch, dueAt, timeZone, moved, movedAt, withdrawn } = commitment;
  const whose = ofSubject(kind, file.subject);
  const awaits = kind.awaits?.(file, commitment);
  const month = monthKey(branch, monthOf(dueAt, timeZone));
  return {
    ...commitment,
    ...whose,
    about: kind.carries?.(file, commitment) ?? {},
    form: FORM,
    ...(isOpen(commitment) ? { openKey: openKey(name, branch) } : !withdrawn && { monthKey: month }),
    ...(isOverdue(commitment) && {
      overdueKey: overdueKey(name, whose.subjectId),
      overdueOfKey: overdueOfKey(name, whose.of),
    }),
    ...(awaits !== undefined && { receiptKey: receiptKey(branch, awaits) }),
    dueKey: `${dueAt}#${whose.subjectId}#${name}`,
    ...(!withdrawn && { missedKey: missedKey(branch) }),
    ...(!withdrawn && moved > 1 && { exceptionKey: exceptionKey(branch), recordedAt: movedAt }),
    ...commitmentKey(kind, whose.subjectId, commitment),
  };
}

/** Whether it is known to be broken and still owed: its timer has marked it, or it was history, for which no timer rings. */
export function isOverdue(commitment: Commitment): boolean {
  return isOpen(commitment) && (commitment.missedAt !== undefined || commitment.history);
}

/** What the row of a promise carries besides: a receipt's status, since when it is out … */
export function aboutOf(item: Item): Readonly<Record<string, unknown>> {
  return (item['about'] ?? flat(item, 'receiptStatus', 'arrivedAt', 'declaredValue')) as Record<string, unknown>;
}

/** Whose an event or a promise is. */
export function ofSubjectIn(item: Item): OfSubject {
  const { subject = 'shipment', subjectId = item['waybillNumber'] } = item;
  const of = item['of'] ?? flat(item, 'waybillNumber', 'partner', 'originBranch', 'destinationBranch');
  return { subject, subjectId, of } as OfSubject;
}

/** Before items told their form, this lay among all that they have, and they were of shipments. */
function flat(item: Item, ...names: readonly string[]): Item {
  return Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])));
}

/** A promise as it may be stored: the form before this one had no row for each due time, and kept no terms. */
type Stored = Omit<Commitment, 'firstDueAt' | 'moved' | 'terms'> &
  Partial<Pick<Commitment, 'firstDueAt' | 'moved' | 'terms'>> & { readonly voidedAt?: Instant };

/** The promise in an item, without what the item has besides. */
export function commitmentOf(item: Item): Commitment {
  const stored = item as unknown as Stored;
  const { name, dueAt, endedAt = stored.voidedAt } = stored;
  const optional = {
    movedAt: stored.movedAt,
    metAt: stored.metAt,
    endedAt,
    endedBy: stored.endedBy,
    missedAt: stored.missedAt,
    remindedAt: stored.remindedAt,
    withdrawn: stored.withdrawn,
  };
  return {
    name,
    renewals: item['form'] === FORM ? stored.renewals : 0,
    branch: stored.branch,
    timeZone: stored.timeZone,
    dueAt,
    firstDueAt: stored.firstDueAt ?? dueAt,
    moved: stored.moved ?? 0,
    level: stored.level,
    arming: stored.arming,
    history: stored.history,
    terms: stored.terms ?? madeUnder((COMMITMENTS as Partial<CommitmentTable>)[name as keyof CommitmentTable]),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** The subject in its item, and in that of its facts where they lie apart. */
export function subjectOf(item: Item, facts: Item = {}): Subject {
  const { pk, sk, partnerKey, bookedKey, shows, figures, eventCount, form, factsApart, ...others } = {
    ...facts,
    ...item,
  };
  const { originKey, destinationKey, ownerKey, changedKey, queueKey, queueSort, ...subject } = others;
  // The key of an index that there was.
  delete subject['partnerStatusKey'];
  return subject as unknown as Subject;
}

/** The event in its item. */
export function eventOf(item: Item): SubjectEvent {
  const { pk, sk, exceptionKey, about, subject, subjectId, of, sequence, form, ...event } = item;
  return event as unknown as SubjectEvent;
}

/** Events in the order in which they were told. */
export function inTelling(one: Item, other: Item): number {
  return Number(one['sequence'] ?? 0) - Number(other['sequence'] ?? 0);
}
