import { expect, it } from 'vitest';
import { disagreement, shownPickup } from '../../../local/replay/disagreement.ts';

const commitment = {
  name: 'pickup' as const, rule: 'B1', branch: 'RPM0300', due_at: '2017-03-04T15:00:00-03:00', state: 'met' as const,
  met_at: '2017-03-04T14:00:00-03:00', missed_at: null, level: 0,
};
const expected = { dueAt: Date.parse('2017-03-04T18:00:00Z'), state: 'met', metAt: Date.parse('2017-03-04T17:00:00Z') } as const;
const compare = (changes: object) => disagreement(shownPickup({ commitments: [{ ...commitment, ...changes }] }), expected, -180);

it('what is as reckoned is no disagreement, whatever the offset it is written with', () => {
  expect(compare({})).toBeUndefined();
  expect(compare({ due_at: '2017-03-04T18:00:00Z' })).toBeUndefined();
});

it('names all that differs', () => {
  expect(compare({ due_at: '2017-03-04T18:00:00-03:00', state: 'missed', met_at: null })).toBe(
    'due 2017-03-04T18:00:00-03:00, expected 2017-03-04T15:00:00-03:00; met never, expected 2017-03-04T14:00:00-03:00; state missed, expected met',
  );
});

it('a shipment without a pickup disagrees', () => {
  expect(disagreement(shownPickup({ commitments: [] }), expected, -180)).toBe('no pickup is shown');
});
