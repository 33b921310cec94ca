import { expect, it } from 'vitest';
import { CONDITIONS } from '../../../domain/shipment/conditions.ts';
import { booked, BOOKING, ROUTE } from '../samples.ts';

it.each<[string, ReturnType<typeof booked>, readonly (keyof typeof CONDITIONS)[]]>([
  ['a shipment out of town whose receipt is wanted', booked(), ['out_of_town', 'receipt_wanted']],
  ['a local one (C1)', booked({}, { route: { ...ROUTE, local: true } }), ['local', 'receipt_wanted']],
  ['one without a route, which is out of town', booked({}, { route: undefined }), ['out_of_town', 'receipt_wanted']],
  ['an urgent one (C3)', booked({ urgent: true }), ['out_of_town', 'urgent', 'receipt_wanted']],
  [
    'one whose receipt nobody wants (E1)',
    booked({ receipt: { ...BOOKING.receipt, kind: 'none', copies: 0 } }),
    ['out_of_town'],
  ],
])('what holds of %s', (_, { subject }, conditions) => {
  expect(
    Object.entries(CONDITIONS)
      .filter(([, { holds }]) => holds(subject))
      .map(([name]) => name),
  ).toEqual(conditions);
});
