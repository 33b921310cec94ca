import { beforeAll, describe, expect, it } from 'vitest';
import { handler as listOverdue } from '../../../functions/api/promises/list-overdue.ts';
import { handler as bookShipment } from '../../../functions/api/shipments/book-shipment.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { call } from '../call.ts';
import { booking, newPartner, openNetwork, OPERATIONS } from '../samples.ts';

const MESSAGE = 'is given more than once';
const caller = newPartner();

beforeAll(openNetwork);

describe('what a query gives more than once', () => {
  it.each([
    ['two values', { status: ['booked', 'delivered'] }, ['status']],
    ['the same value', { limit: ['5', '5'] }, ['limit']],
    ['several fields', { status: ['booked', 'delivered'], cursor: ['a', 'b', 'c'] }, ['status', 'cursor']],
    ['values that would not hold either, which are named once', { limit: ['x', 'y'] }, ['limit']],
    ['what is no field', { colour: ['red', 'blue'] }, ['colour']],
  ])('is refused: %s', async (_, query, fields) => {
    const { status, body } = await call(listShipments, { caller, method: 'GET', query });
    expect([status, body.code]).toEqual([422, 'validation_failed']);
    expect(body.errors).toEqual(fields.map((field) => ({ field, message: MESSAGE })));
  });

  it('is named with all else that is wrong', async () => {
    const { body } = await call(listOverdue, {
      caller: OPERATIONS,
      method: 'GET',
      query: { branch: ['CTU', 'HGH'], limit: '0' },
    });
    expect(body.errors).toEqual([
      { field: 'branch', message: MESSAGE },
      { field: 'limit', message: expect.any(String) as unknown },
    ]);
  });

  it('books nothing', async () => {
    const asked = { caller, body: booking(), query: { dry_run: ['true', 'false'] } };
    expect((await call(bookShipment, asked)).body.errors).toEqual([{ field: 'dry_run', message: MESSAGE }]);
    expect((await call(listShipments, { caller, method: 'GET' })).body.shipments).toEqual([]);
  });
});
