import { describe, expect, it } from 'vitest';
import { handler as getBranch } from '../../../functions/api/network/get-branch.ts';
import { handler as getServiceArea } from '../../../functions/api/network/get-service-area.ts';
import { handler as putBranch } from '../../../functions/api/network/put-branch.ts';
import { handler as putServiceArea } from '../../../functions/api/network/put-service-area.ts';
import { call } from '../call.ts';
import { newPartner, OPERATIONS } from '../samples.ts';

const put = (
  handler: unknown,
  path: Record<string, string>,
  body: unknown,
  caller: Parameters<typeof call>[1]['caller'] = OPERATIONS,
) => call(handler, { caller, method: 'PUT', path, body });
const get = (handler: unknown, path: Record<string, string>) =>
  call(handler, { caller: OPERATIONS, method: 'GET', path });
const branch = { name: '武汉网点', time_zone: 'Asia/Shanghai' };
const area = {
  branch: 'WUH',
  area: 'suburban',
  pickup: true,
  delivery: false,
  extra_pickup_fee: { amount: 3000, currency: 'CNY' },
  extra_delivery_fee: null,
};

describe('the network', () => {
  it('is set and shown by operations', async () => {
    expect((await put(putBranch, { code: 'WUH' }, branch)).body).toEqual({ code: 'WUH', ...branch, calendar: null });
    expect((await get(getBranch, { code: 'WUH' })).body).toEqual({ code: 'WUH', ...branch, calendar: null });
    expect((await put(putServiceArea, { district_code: '420102' }, area)).status).toBe(200);
    expect((await get(getServiceArea, { district_code: '420102' })).body).toEqual({ district_code: '420102', ...area });
  });

  it.each([
    ['a small code', putBranch, { code: 'wuh' }, branch, 'code'],
    ['a long code', putBranch, { code: 'W'.repeat(9) }, branch, 'code'],
    ['no such zone', putBranch, { code: 'WUX' }, { ...branch, time_zone: 'Asia/Atlantis' }, 'time_zone'],
    ['an offset for a zone', putBranch, { code: 'WUX' }, { ...branch, time_zone: '+08:00' }, 'time_zone'],
    ['five digits', putServiceArea, { district_code: '42010' }, area, 'district_code'],
    ['an unknown branch', putServiceArea, { district_code: '420103' }, { ...area, branch: 'NONE' }, 'branch'],
    [
      'a fee in dollars',
      putServiceArea,
      { district_code: '420103' },
      { ...area, extra_pickup_fee: { amount: 1, currency: 'USD' } },
      'extra_pickup_fee.currency',
    ],
    [
      'a negative fee',
      putServiceArea,
      { district_code: '420103' },
      { ...area, extra_delivery_fee: { amount: -1, currency: 'CNY' } },
      'extra_delivery_fee.amount',
    ],
  ])('refuses %s', async (_, handler, path, body, field) => {
    const { status, body: problem } = await put(handler, path, body);
    expect([status, problem.errors.map((error: { field: string }) => error.field)]).toEqual([422, [field]]);
  });

  it('names a branch that nobody knows beside what is wrong with the form', async () => {
    const { status, body } = await put(
      putServiceArea,
      { district_code: '420103' },
      { ...area, branch: 'NONE', area: 7 },
    );
    expect([status, body.errors.map(({ field }: { field: string }) => field)]).toEqual([422, ['area', 'branch']]);
  });

  it('takes a fee of null for none', async () => {
    const none = { ...area, extra_pickup_fee: null, extra_delivery_fee: undefined };
    expect((await put(putServiceArea, { district_code: '420104' }, none)).body).toMatchObject({
      extra_pickup_fee: null,
      extra_delivery_fee: null,
    });
  });

  it('has not what was refused or never set', async () => {
    expect((await get(getBranch, { code: 'WUX' })).status).toBe(404);
    expect((await get(getServiceArea, { district_code: '420103' })).status).toBe(404);
  });

  it('is not for partners', async () => {
    expect(
      (await put(putBranch, { code: 'WUH' }, branch, { ...newPartner(), scopes: ['shipments:write'] })).status,
    ).toBe(403);
  });
});
