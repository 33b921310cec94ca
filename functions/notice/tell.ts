import { bucketOf } from '../../domain/notice/bucket.ts';
import type { NoticeKind } from '../../domain/notice/notice-kinds.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Topic } from '../../domain/notice/topic.ts';
import { sendAt } from '../../domain/notice/send-at.ts';
import type { ToldRole } from '../../domain/contacts/told-roles.ts';
import { later, type Instant } from '../../domain/time/instant.ts';
import { now } from '../adapters/clock.ts';
import type { StoredPerson } from '../adapters/contact-store.ts';
import { log } from '../adapters/log.ts';
import { startNotices } from '../adapters/machines.ts';
import { count } from '../adapters/metrics.ts';
import { noticeId, writeAnew } from '../adapters/notice-store.ts';
import { addresseesOf, zoneOf, type Addressees } from './addressees.ts';

/** What there is to tell. */
export interface ToTell {
  readonly kind: NoticeKind;
  readonly topic: Topic;
  /** Of whatever is delivered again, the same. */
  readonly eventId: string;
}

/** What an execution of the machine of notices is about. */
export interface NoticesInput {
  /** The execution's own name. */
  readonly name: string;
  readonly bucket: string;
  readonly sendAt: Instant;
}

/** A bucket whose time is closer than this may be read already: what comes into it then is sent by an execution of its own. */
const READ_SOON = 'PT5S';

/**
 * Tells the people of these roles at a place of something; each once, whatever roles they have. Done again, it tells nobody again.
 * @returns whether there is anybody to tell
 */
export async function tellRoles(
  toTell: ToTell,
  place: string,
  roles: readonly ToldRole[],
  at: Instant,
): Promise<boolean> {
  const [timeZone, ...found] = await Promise.all([
    zoneOf(toTell.topic.branch),
    ...roles.map((role) => addresseesOf(place, role)),
  ]);
  const told = new Set<string>();
  for (const addressees of found) {
    const people = addressees.contacts?.people ?? [undefined];
    for (const person of people.filter((each) => each === undefined || !told.has(each.personId))) {
      if (person) told.add(person.personId);
      await tellPerson(toTell, { ...addressees, person }, timeZone, at);
    }
  }
  return told.size > 0;
}

/** Somebody who is told for a role; nobody, where the role has no contacts. */
export type Addressee = Addressees & { readonly person: StoredPerson | undefined };

/** Tells one person of something, or has it stand that there is nobody to tell. @param timeZone of the branch that it concerns */
export async function tellPerson(
  { kind, topic, eventId }: ToTell,
  { role, place, contacts, person, timeZone: zone }: Addressee,
  timeZone: string,
  at: Instant,
): Promise<void> {
  const id = noticeId(topic.subjectId, eventId, person?.personId ?? `${place}.${role}`);
  const due = person ? sendAt(at, { kind, level: topic.level }, person.hours, zone) : at;
  const notice = await writeAnew({
    id,
    kind,
    topic,
    timeZone,
    eventId,
    place,
    role,
    ...(person && { person: { personId: person.personId, name: person.name, language: person.language } }),
    acknowledgeWithin: contacts?.acknowledgeWithin,
    createdAt: at,
    sendAt: due,
    bucket: bucketOf(person?.personId ?? '', kind, due, id),
    state: person ? 'waiting' : 'nobody',
    attempts: [],
    version: 1,
  });
  log.info('notice written', { notice: id, kind, state: notice.state });
  if (notice.state === 'nobody') count('NoticesToNobody', {});
  else await haveSent(notice);
}

/** Starts what sends it at its time, once for all that the person is told of the kind then. */
async function haveSent({ id, kind, bucket, person, sendAt: due }: Notice): Promise<void> {
  const hash = id.slice(id.lastIndexOf('.') + 1);
  const together = `${person?.personId ?? ''}.${kind}.${Date.parse(due)}`;
  const name = later(now(), READ_SOON) < due ? together : `${together}.${hash}`;
  await startNotices(name, { told: { name, bucket, sendAt: due } satisfies NoticesInput });
}
