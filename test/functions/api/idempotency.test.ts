import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as bookShipment } from '../../../functions/api/shipments/book-shipment.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as changeConsignee } from '../../../functions/api/shipments/change-consignee.ts';
import { answerIn } from '../../../functions/adapters/http/idempotency.ts';
import { putItem, type Item, type Key } from '../../../functions/adapters/table.ts';
import { itemSize } from '../../../local/cost/item-size.ts';
import { call } from '../call.ts';
import { booking, newPartner, openNetwork } from '../samples.ts';
import { newShipment } from '../shipment.ts';
import { itemsUnder } from '../table.ts';

beforeAll(openNetwork);

let caller = newPartner();
beforeEach(() => {
  caller = newPartner();
});

const send = (body: unknown, key = 'k') =>
  call(bookShipment, { caller, at: '/shipments', body, headers: { 'Idempotency-Key': key } });

describe('two requests are the same', () => {
  const text = JSON.stringify(booking());
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, turned(each)]),
          )
        : value;

  it.each([
    ['in another order', JSON.stringify(turned(booking()))],
    ['with white space', JSON.stringify(booking(), null, 2)],
    ['with a number written otherwise', text.replace('"pieces":12', '"pieces":12.0').replace('340.5', '3.405e2')],
    ['with letters written otherwise', text.replace('轴承', '\\u8f74\\u627f')],
    ['with null for what it has not', JSON.stringify(booking({ reference: null, freight_charge: null }))],
  ])('%s', async (_, again) => {
    const first = await send(text);
    const second = await send(again);
    expect([second.status, second.headers?.['Idempotent-Replayed']]).toEqual([201, 'true']);
    expect([second.body, second.headers?.['Location']]).toEqual([first.body, first.headers?.['Location']]);
  });

  it.each([
    ['with another number', text.replace('340.5', '340.51')],
    ['with what the other has not', JSON.stringify(booking({ reference: 'PO-1' }))],
    ['with a list in another order', JSON.stringify(booking({ goods: [...goods()].reverse() }))],
  ])('but not %s', async (_, again) => {
    await send(JSON.stringify(booking({ goods: goods() })));
    const { status, body } = await send(again);
    expect([status, body.code]).toEqual([409, 'idempotency_key_reused']);
  });

  function goods(): Record<string, unknown>[] {
    const [one] = booking()['goods'] as [Record<string, unknown>];
    return [one, { ...one, description: '样品' }];
  }
});

describe('what is stored for a key', () => {
  const storedFor = async (key: string) => {
    const [item = {}] = await itemsUnder(`KEY#partner:${caller.id}#${key}`);
    return answerIn(item);
  };

  it('is smaller than the answer by far: a write is paid by the KiB', async () => {
    const { status, body } = await send(booking());
    const [item = {}] = await itemsUnder(`KEY#partner:${caller.id}#k`);
    expect(status).toBe(201);
    expect(itemSize(marshall(item))).toBeLessThan(0.6 * Buffer.byteLength(JSON.stringify(body)));
  });

  it('is answered again too where it was stored before answers were deflated', async () => {
    const first = await send(booking());
    const [item = {}] = await itemsUnder(`KEY#partner:${caller.id}#k`);
    await putItem({ ...(item as Item & Key), answer: answerIn(item) });
    expect(await send(booking())).toMatchObject({ status: 201, body: first.body });
  });

  it('is bounded for the largest booking, which is answered whole again', async () => {
    const [one] = booking()['goods'] as [Record<string, unknown>];
    const body = booking({ goods: Array.from({ length: 100 }, () => ({ ...one, description: '货'.repeat(300) })) });
    const first = await send(body);
    expect(first.status).toBe(201);
    expect((await send(body)).body).toEqual(first.body);
    expect((await storedFor('k')).body.length).toBeLessThan(200 * 1024);
  });

  it('does not grow with the history, and is answered again as it was', async () => {
    const shipment = await newShipment({}, caller);
    for (let told = 0; told < 30; told++) {
      await shipment.happened('tracked', { asked: '杭州网点', late: false, goods_state: '完好'.repeat(100) });
    }
    const { history } = await shipment.shown();
    expect(JSON.stringify(history).length).toBeGreaterThan(10_000);
    const change = () =>
      call(changeConsignee, {
        caller,
        path: shipment.path,
        body: { new_name: '新收货人', confirmed_in_writing_by: '发货联系人', confirmation_reference: 'x' },
        headers: { 'Idempotency-Key': 'change' },
      });
    const [first, second] = [await change(), await change()];
    expect([first.status, second.status, second.headers?.['Idempotent-Replayed']]).toEqual([200, 200, 'true']);
    expect(second.body).toEqual(first.body);
    expect(first.body).toMatchObject({ waybill_number: shipment.waybill_number, consignee: { name: '新收货人' } });
    expect(first.body).not.toHaveProperty('history');
    expect((await storedFor('change')).body.length).toBeLessThan(10_000);
    const cancelled = await call(cancelShipment, { caller, path: shipment.path, body: { reason: 'x' } });
    expect(cancelled.body).not.toHaveProperty('history');
  });
});
