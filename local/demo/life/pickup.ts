import { report, type Act } from '../act.ts';
import { bookingOf } from '../booking.ts';
import type { Fate } from '../fate.ts';
import { ACCEPTED_AFTER, VERIFIED_AFTER, type When } from '../timetable.ts';

/** From the order to the pickup (A, B). */
export function pickup(
  { order, booked, confirmed, cancelled, verified, pickedUp, reported }: Fate,
  number: number,
  when: When,
): Act[] {
  const booking = bookingOf(order, number, when('1 00:00').toISODate() ?? '');
  const acts: Act[] = [{ at: when(booked), by: 'partner', request: 'booking', body: booking }];
  if (order.area === 'outside' || order.danger) {
    if (confirmed === undefined) return acts;
    acts.push({ at: when(confirmed), by: 'operations', request: 'confirmation', body: { agreed_by: '发货联系人' } });
  }
  const stood = when(confirmed ?? booked);
  acts.push(report('instruction_accepted', 'dispatcher', stood.plus(ACCEPTED_AFTER)));
  if (cancelled !== undefined)
    acts.push({
      at: when(cancelled),
      by: 'partner',
      request: 'cancellation',
      body: { reason: 'the goods are not ready' },
    });

  const happened = pickedUp === undefined ? undefined : when(pickedUp);
  const asked = stood.plus(VERIFIED_AFTER);
  if (verified !== 'never' && (happened === undefined || asked < happened))
    acts.push(report('pickup_verified', 'customer_service', asked));
  if (happened)
    acts.push({ ...report('picked_up', 'driver', happened), at: reported === undefined ? happened : when(reported) });
  return acts;
}
