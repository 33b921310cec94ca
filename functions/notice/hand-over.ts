import { isPending } from '../../domain/notice/is-pending.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { log } from '../adapters/log.ts';
import { count } from '../adapters/metrics.ts';
import { changeNotice } from '../adapters/notice-store.ts';
import { addresseesOf, zoneOf } from './addressees.ts';
import { namesakeNow } from './contact-now.ts';
import { tellPerson, type Addressee } from './tell.ts';

/**
 * Has what was to be told to somebody whose address is no longer there told to whom it concerns now: to the same person by
 * their new address, else to the people of the role as they are now. Done again, it tells nobody again.
 * @returns the notice after that; for nobody, where the role has nobody
 */
export async function handOver(notice: Notice, at: Instant): Promise<Notice> {
  const successors = await successorsOf(notice);
  for (const successor of successors) await tellPerson(notice, successor, notice.timeZone, at);
  const state = successors.length > 0 ? 'handed_over' : 'nobody';
  if (state === 'nobody') count('NoticesToNobody', {});
  log.info('contact is gone', { notice: notice.id, state });
  // Last, so that what was cut short is done again.
  return changeNotice(notice.id, (current) => (isPending(current) ? { ...current, state } : current));
}

async function successorsOf(notice: Notice): Promise<Addressee[]> {
  const { place, role, topic } = notice;
  const namesake = await namesakeNow(notice);
  if (namesake) return [{ place, role, timeZone: await zoneOf(place), ...namesake }];
  const addressees = await addresseesOf(topic.branch, role);
  return (addressees.contacts?.people ?? []).map((person) => ({ ...addressees, person }));
}
