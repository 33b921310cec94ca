import { expect, it } from 'vitest';
import { eventText } from '../../../local/demo/event-text.ts';
import { event, pickup, shipment } from './samples.ts';

const AT = '2026-11-24T14:40:00+08:00';

it.each([
  ['confirmation_requested', {}, 'dangerous goods need a safety data sheet'],
  ['instruction_accepted', {}, 'CTU, pickup by Tue 24 Nov 15:00'],
  ['arrived', { batch: { number: 2, of: 3 } }, 'at SHA, batch 2 of 3'],
  [
    'arrival_estimated',
    { estimated_arrival_at: '2026-11-27T18:00:00+08:00', reason: 'a flood', force_majeure: true },
    'for Fri 27 Nov 18:00: a flood (force majeure)',
  ],
  ['delivered', { sign_off: { collector: 'delegate', irregular: false, reasons: [] } }, 'to a delegate'],
  ['delivered', { batch: { number: 1, of: 2 } }, 'to the consignee, batch 1 of 2'],
  ['lost', { reason: 'it burnt' }, 'it burnt'],
  ['lost', { batch: { number: 2, of: 2 }, reason: 'it burnt' }, 'batch 2 of 2: it burnt'],
  ['transfer_arrived', { branch: 'WUH', off_route: true }, 'at WUH, which is not on the way'],
  ['transfer_arrived', { branch: 'WUH', off_route: false }, 'at WUH'],
  ['cancellation_overtaken', {}, 'the goods were on the truck before'],
  ['receipt_enveloped', { copies: [1, 2], envelope_number: 'HE1' }, 'copies 1, 2 in HE1'],
  ['receipt_handed_over', { copies: [1], to: { role: 'account_owner' } }, 'copy 1 to the account owner'],
  ['receipt_returned', { customer_collects: true }, 'the customer is told to collect it (E7)'],
  ['closed', {}, ''],
] as const)('tells of %s', (type, details, text) => {
  const known = shipment({
    commitments: [pickup],
    confirmation_reasons: [{ code: '', message: 'dangerous goods need a safety data sheet' }],
  });
  expect(eventText(event(type, AT, details as Parameters<typeof event>[2]), known)).toBe(text);
});

it('tells nothing of what is routine, unless it is late', () => {
  const verification = { ...pickup, name: 'verification' as const, rule: 'B2', met_at: AT };
  expect(
    eventText(event('pickup_verified', AT), shipment({ commitments: [{ ...verification, state: 'met' }] })),
  ).toBeUndefined();
  expect(
    eventText(
      event('pickup_verified', AT),
      shipment({ commitments: [{ ...verification, state: 'late', due_at: '2026-11-24T14:00:00+08:00' }] }),
    ),
  ).toContain('40 min');
  expect(eventText(event('receipt_returned', AT, { customer_collects: false }), shipment())).toBeUndefined();
});

it('tells when it was, of what is reported late', () => {
  expect(eventText(event('picked_up', AT, { recorded_at: '2026-11-24T15:40:00+08:00' }), shipment())).toBe(
    'that was Tue 24 Nov 14:40',
  );
});
