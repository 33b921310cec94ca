import { isDeepStrictEqual } from 'node:util';
import type { Commitment } from '../../domain/promise/commitment.ts';
import type { Subject, SubjectEvent, SubjectFile, SubjectKind } from '../../domain/promise/subject.ts';
import { readCalendars } from './calendar-store.ts';
import {
  COMMITMENT,
  commitmentItem,
  commitmentOf,
  EVENT,
  eventItem,
  eventOf,
  FACTS,
  factsItem,
  inTelling,
  partition,
  subjectItem,
  subjectOf,
  subjectSortKey,
} from './subject-items.ts';
import { Clashed, getItem, NEW, queryAll, writeTogether, type Item, type Removal, type Write } from './table.ts';

/** A subject alone, without what happened to it. */
export async function readSubject<S extends Subject>(kind: SubjectKind<S>, id: string): Promise<S | undefined> {
  const pk = partition(kind, id);
  const [item, facts] = await Promise.all([
    getItem({ pk, sk: subjectSortKey(kind) }),
    kind.facts && getItem({ pk, sk: FACTS }),
  ]);
  return item && (subjectOf(item, facts) as S);
}

/**
 * Everything that is known of a subject; undefined when there is none.
 * @throws Clashed with `subject` while a write is seen in part: a query may come between the items of a transaction
 */
export async function readFile<S extends Subject, E extends SubjectEvent>(
  kind: SubjectKind<S, E>,
  id: string,
): Promise<SubjectFile<S, E> | undefined> {
  const items = await queryAll({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': partition(kind, id) },
    ConsistentRead: true,
  });
  const under = (prefix: string): Item[] => items.filter(({ sk }) => String(sk).startsWith(prefix));
  const own = items.find(({ sk }) => sk === subjectSortKey(kind));
  if (!own) return undefined;
  const events = under(EVENT)
    .toSorted(inTelling)
    .map((item) => eventOf(item) as E);
  if (events.length !== own['eventCount']) throw new Clashed('subject');
  const [facts] = under(FACTS);
  const inOnePiece = kind.facts !== undefined && own['factsApart'] !== true;
  if (own['factsApart'] === true && !facts) throw new Clashed('subject');
  const subject = subjectOf(own, facts) as S;
  const calendars = await calendarsOf(kind, subject);
  return {
    subject,
    events,
    commitments: under(COMMITMENT).map(commitmentOf),
    ...(calendars && { calendars }),
    ...(inOnePiece && { inOnePiece }),
  };
}

/** The promises of a name that were made of a subject, as they stand. */
export async function promisesNamed(kind: Pick<SubjectKind, 'kind'>, id: string, name: string): Promise<Commitment[]> {
  const items = await queryAll({
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :name)',
    ExpressionAttributeValues: { ':pk': partition(kind, id), ':name': COMMITMENT + name },
    ConsistentRead: true,
  });
  return items.map(commitmentOf).filter((row) => row.name === name);
}

/** The calendars by which those work who owe something of a subject; undefined where none names one. */
export async function calendarsOf<S extends Subject>(
  kind: SubjectKind<S>,
  subject: S,
): Promise<SubjectFile['calendars']> {
  const names = Object.values(kind.debtors).flatMap((debtor) => debtor(subject).calendar ?? []);
  return names.length === 0 ? undefined : readCalendars(names);
}

/**
 * Writes what became of a file, with whatever must be written together with it, in one transaction; nothing where
 * neither an event nor a commitment is new.
 * @param before the file that `after` was made from; undefined for a new subject
 * @throws Clashed with `subject` when the file has changed since it was read
 */
export async function writeFile<S extends Subject, E extends SubjectEvent>(
  kind: SubjectKind<S, E>,
  before: SubjectFile<S, E> | undefined,
  after: SubjectFile<S, E>,
  together: readonly (Write | Removal)[] = [],
): Promise<void> {
  const writes = fileWrites(kind, before, after);
  if (writes.length > 0) await writeTogether([...together, ...writes]);
}

/** What to write of a file, for a transaction of its own or of others'. */
export function fileWrites<S extends Subject, E extends SubjectEvent>(
  kind: SubjectKind<S, E>,
  before: SubjectFile<S, E> | undefined,
  after: SubjectFile<S, E>,
): Write[] {
  const known = before?.events.length ?? 0;
  const events = after.events.slice(known).map((event, at): Write => ({
    item: eventItem(kind, after.subject, event, known + at),
    condition: NEW,
    clash: 'subject',
  }));
  const commitments = after.commitments.flatMap((commitment): Write[] => {
    const stored = before?.commitments.find((one) => isSame(one, commitment));
    const item = commitmentItem(kind, after, commitment);
    const unchanged =
      before &&
      stored &&
      isDeepStrictEqual(withoutUndefined(commitmentItem(kind, before, stored)), withoutUndefined(item));
    return unchanged ? [] : [{ item, clash: 'subject', ...unchangedSince(stored) }];
  });
  if (before && events.length + commitments.length === 0) return [];
  return [
    { item: subjectItem(kind, after), ...versionOf(before?.subject) },
    ...factsWrites(kind, before, after.subject),
    ...events,
    ...commitments,
  ];
}

/** The facts of a new subject; and of one that was stored in one piece, once it is written again. */
function factsWrites<S extends Subject>(kind: SubjectKind<S>, before: SubjectFile | undefined, subject: S): Write[] {
  return kind.facts && (!before || before.inOnePiece)
    ? [{ item: factsItem(kind, subject), condition: NEW, clash: 'subject' }]
    : [];
}

/** The condition that a subject has not changed since it was read. */
export function versionOf(before: Subject | undefined): Pick<Write, 'condition' | 'values' | 'clash'> {
  return before
    ? { condition: 'version = :version', values: { ':version': before.version }, clash: 'subject' }
    : { condition: NEW, clash: 'subject' };
}

function isSame(one: Commitment, other: Commitment): boolean {
  return one.name === other.name && one.renewals === other.renewals;
}

/** A timer writes a commitment without the subject's version: it reminds, or raises the level. */
function unchangedSince(stored: Commitment | undefined): Pick<Write, 'condition' | 'values' | 'names'> {
  if (!stored) return { condition: NEW };
  return {
    condition: `dueAt = :dueAt AND #level = :level AND ${stored.remindedAt === undefined ? 'attribute_not_exists(remindedAt)' : 'remindedAt = :remindedAt'}`,
    values: {
      ':dueAt': stored.dueAt,
      ':level': stored.level,
      ...(stored.remindedAt !== undefined && { ':remindedAt': stored.remindedAt }),
    },
    names: { '#level': 'level' },
  };
}

function withoutUndefined(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
