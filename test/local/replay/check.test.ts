import { expect, it } from 'vitest';
import { check } from '../../../local/replay/check.ts';
import { fakeApi } from '../../client/fake-api.ts';
import { orderOf } from './order-of.ts';

const NOW = Date.parse('2018-05-01T00:00:00Z');
const order = orderOf({
  ordered: '2017-03-04T10:20:00-03:00',
  approved: '2017-03-04T10:40:00-03:00',
  pickedUp: '2017-03-04T12:00:00-03:00',
  delivered: '2017-03-21T12:00:00-03:00',
  promised: '2017-03-20T00:00:00-03:00',
});
const PICKUP = {
  name: 'pickup',
  due_at: '2017-03-04T15:00:00-03:00',
  met_at: '2017-03-04T12:00:00-03:00',
  state: 'met',
};
const DELIVERY = {
  name: 'delivery',
  due_at: '2017-03-20T00:00:00-03:00',
  met_at: '2017-03-21T12:00:00-03:00',
  state: 'late',
};

function checked(...commitments: object[]) {
  const { client } = fakeApi(() => ({ waybill_number: 'HD1', commitments }));
  return check(client, [{ order, waybill: 'HD1' }], 'urban', NOW, 2);
}

it('pickup and delivery are judged alike', async () => {
  const judgements = await checked(PICKUP, DELIVERY);
  expect(
    judgements.map(({ promise, outcomes, disagreements }) => [
      promise.name,
      outcomes.map((outcome) => outcome?.state),
      disagreements,
    ]),
  ).toEqual([
    ['pickup', ['met'], []],
    ['delivery', ['late'], []],
  ]);
});

it('what is not as reckoned is named with its line, its waybill and the promise', async () => {
  const [pickup, delivery] = await checked({ ...PICKUP, state: 'late' });
  expect(pickup?.disagreements).toEqual(['Line 2, HD1, pickup: state late, expected met']);
  expect(delivery?.outcomes).toEqual([undefined]);
  expect(delivery?.disagreements).toEqual([
    'Line 2, HD1, delivery: due never, expected 2017-03-20T00:00:00-03:00; met never, expected 2017-03-21T12:00:00-03:00; state not owed, expected late',
  ]);
});
