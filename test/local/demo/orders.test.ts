import { describe, expect, it } from 'vitest';
import type { Act } from '../../../local/demo/act.ts';
import { FATES } from '../../../local/demo/fates.ts';
import { Orders } from '../../../local/demo/orders.ts';
import { fakeApi, refusal } from '../../client/fake-api.ts';
import { shipment, when } from './samples.ts';

const REASONS = { reasons: [{ rule: 'D1', code: '', message: 'a document is missing' }] };
const booking: Act = { at: when('1 08:20'), by: 'partner', request: 'booking', body: {} };
const check: Act = {
  at: when('5 10:20'),
  by: 'operations',
  request: 'release_check',
  body: {},
  refused: 'release_refused',
};

/** An API that answers each POST so, after the booking. */
function ordersOf(answer: () => object) {
  const { client, sent } = fakeApi(({ path }) => (path === '/shipments' ? shipment() : answer()));
  return { orders: new Orders({ partner: client, operations: client }), sent };
}

describe('an order', () => {
  it('is booked with its story', async () => {
    const { orders } = ordersOf(() => ({}));
    expect(await orders.perform(1, booking)).toMatchObject([
      { what: 'order', waybill: 'HD1', text: `CTU → SHA, urban, collect: ${FATES[0]?.story ?? ''}` },
    ]);
    expect(orders.fateOf(shipment())).toBe(FATES[0]);
  });

  it('is told of below its waybill', async () => {
    const { orders, sent } = ordersOf(() => ({}));
    await orders.perform(1, booking);
    expect(await orders.perform(1, { ...booking, request: 'events' })).toEqual([]);
    expect(sent.map(({ path }) => path)).toEqual(['/shipments', '/shipments/HD1/events']);
  });

  it('tells why something is refused that has to be', async () => {
    const { orders } = ordersOf(() => refusal(422, 'release_refused', REASONS));
    await orders.perform(1, booking);
    expect(await orders.perform(1, check)).toMatchObject([
      { what: 'release refused', waybill: 'HD1', text: 'a document is missing (D1)' },
    ]);
  });

  it('is not played on when that is taken, or refused for something else', async () => {
    const taken = ordersOf(() => ({ release: true })).orders;
    await taken.perform(1, booking);
    await expect(taken.perform(1, check)).rejects.toThrow('takes what it has to refuse');
    const other = ordersOf(() => refusal(409, 'event_not_allowed')).orders;
    await other.perform(1, booking);
    await expect(other.perform(1, check)).rejects.toThrow('event_not_allowed');
  });
});
