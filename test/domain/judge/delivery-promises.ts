import type { Case } from './case.ts';
import { after, endOfDay } from './due-times.ts';
import { earliest, type Happening } from './history.ts';
import { owedAnew, owedEachTime, type Move, type Owed } from './owed.ts';

/** C1: the goods are delivered when it was agreed, or without that by the end of the day after they arrived. */
export function delivery({ booking, history, goods, overAt }: Case): Owed[] {
  const { pickedUpAt, arrivedAt, deliveredAt } = goods;
  if (pickedUpAt === undefined) return [];
  const over = earliest(deliveredAt, overAt);
  const agreed = history
    .map(agreement)
    .filter((move) => move !== undefined)
    .filter(({ at }) => over === undefined || at < over);
  const agreedBefore = agreed.some(({ at }) => arrivedAt === undefined || at < arrivedAt);
  const byDefault =
    arrivedAt === undefined || agreedBefore ? undefined : endOfDay(arrivedAt, booking.zones.destination, 1);
  return owedAnew(byDefault, agreed, pickedUpAt, { metAt: deliveredAt, endedAt: overAt });
}

function agreement({ type, at, details }: Happening): Move | undefined {
  const key = { consignee_contacted: 'agreed_delivery_at', delivery_failed: 'next_attempt_at' }[type];
  const dueAt = key && (details[key] as string | undefined);
  return dueAt === undefined ? undefined : { at, dueAt };
}

/** D5: a disputed sign-off is looked into within 48 hours, each time that it is disputed. */
export function signatureRecheck({ history, overAt }: Case): Owed[] {
  const moments = (wanted: string) =>
    history.map(({ type, at }, place) => ({ type, at, place })).filter(({ type }) => type === wanted);
  const dueAt = (at: string) => after(at, { hours: 48 });
  return owedEachTime(moments('signature_disputed'), dueAt, moments('signature_rechecked'), overAt);
}
