import { beforeAll, describe, expect, it } from 'vitest';
import { putBranch } from '../../../functions/adapters/network-store.ts';
import { handler as getRoute } from '../../../functions/api/network/get-route.ts';
import { handler as putRoute } from '../../../functions/api/network/put-route.ts';
import { call } from '../call.ts';
import { newBranchCode, newPartner, OPERATIONS } from '../samples.ts';

const [from, to, over, further] = [newBranchCode(), newBranchCode(), newBranchCode(), newBranchCode()];
const path = { origin: from, destination: to };

const put = (
  body: unknown,
  at: Record<string, string> = path,
  caller: Parameters<typeof call>[1]['caller'] = OPERATIONS,
) => call(putRoute, { caller, method: 'PUT', path: at, body });
const get = (at: Record<string, string> = path, caller: Parameters<typeof call>[1]['caller'] = OPERATIONS) =>
  call(getRoute, { caller, method: 'GET', path: at });

beforeAll(async () => {
  await Promise.all(
    [from, to, over, further].map((code) => putBranch({ code, name: '网点', timeZone: 'Asia/Shanghai' })),
  );
});

describe('a route between two branches (C1)', () => {
  it('is set and shown by operations, with the branches on the way in their order', async () => {
    const way = { transfers: [over, further], transit_days: 3, local: false };
    expect(await put(way)).toMatchObject({ status: 200, body: { ...path, ...way } });
    expect((await get()).body).toEqual({ ...path, ...way });
  });

  it('is direct and out of town where nothing else is said, and is set anew as a whole', async () => {
    expect((await put({ transit_days: 0 })).body).toEqual({ ...path, transfers: [], transit_days: 0, local: false });
    expect((await get()).body).toEqual({ ...path, transfers: [], transit_days: 0, local: false });
  });

  it('goes one way: the way back is another route', async () => {
    const back = { origin: to, destination: from };
    expect((await get(back)).status).toBe(404);
    await put({ transfers: [over], transit_days: 5 }, back);
    expect((await get(back)).body).toMatchObject({ transfers: [over], transit_days: 5 });
    expect((await get()).body).toMatchObject({ transfers: [], transit_days: 0 });
  });

  it('is local within a branch', async () => {
    const home = { origin: from, destination: from };
    expect((await put({ transit_days: 1, local: true }, home)).body).toEqual({
      ...home,
      transfers: [],
      transit_days: 1,
      local: true,
    });
  });
});

describe('a route that does not hold', () => {
  const untouched = { origin: over, destination: further };

  it.each([
    ['three transfers', { transfers: [from, to, newBranchCode()], transit_days: 3 }, ['transfers']],
    ['a transfer twice', { transfers: [from, from], transit_days: 3 }, ['transfers']],
    ['a transfer that is an end', { transfers: [from, further], transit_days: 3 }, ['transfers[1]']],
    ['a transfer that is no code', { transfers: ['x'], transit_days: 3 }, ['transfers[0]']],
    ['an unknown transfer', { transfers: [from, 'NOWHERE'], transit_days: 3 }, ['transfers[1]']],
    ['a local delivery with a transfer', { transfers: [from], transit_days: 1, local: true }, ['transfers']],
    ['no days', {}, ['transit_days']],
    ['less than no days', { transit_days: -1 }, ['transit_days']],
    ['half a day', { transit_days: 0.5 }, ['transit_days']],
    ['more days than a quarter has', { transit_days: 91 }, ['transit_days']],
    [
      'words for everything, and an unknown field',
      { transfers: 7, transit_days: '3', local: 'no', colour: 'red' },
      ['transfers', 'transit_days', 'local', 'colour'],
    ],
    ['a list', [], ['body']],
  ])('is refused, and nothing is written: %s', async (_, body, fields) => {
    const { status, body: problem } = await put(body, untouched);
    expect([status, problem.code, problem.errors.map(({ field }: { field: string }) => field)]).toEqual([
      422,
      'validation_failed',
      fields,
    ]);
    expect((await get(untouched)).status).toBe(404);
  });

  it('names every branch that is not known at once, on the way and at its ends', async () => {
    const { status, body } = await put(
      { transfers: ['NOWHERE', over], transit_days: 3 },
      { origin: 'NOBODY', destination: 'NOTHING' },
    );
    expect([status, body.errors.map(({ field }: { field: string }) => field)]).toEqual([
      422,
      ['origin', 'destination', 'transfers[0]'],
    ]);
    expect((await get({ origin: 'NOBODY', destination: 'NOTHING' })).status).toBe(404);
  });

  it('names them beside what is wrong with its form', async () => {
    const { status, body } = await put(
      { transfers: ['NOWHERE', 'x'], transit_days: -1 },
      { origin: 'NOBODY', destination: over },
    );
    expect([status, body.errors.map(({ field }: { field: string }) => field).sort()]).toEqual([
      422,
      ['origin', 'transfers[0]', 'transfers[1]', 'transit_days'],
    ]);
  });

  it('is refused where the path names no codes', async () => {
    const { status, body } = await put({ transit_days: 1 }, { origin: 'a', destination: '../..' });
    expect([status, body.errors.map(({ field }: { field: string }) => field)]).toEqual([
      422,
      ['origin', 'destination'],
    ]);
  });
});

describe('a key', () => {
  it('of a partner neither sets nor sees routes', async () => {
    const partner = newPartner();
    for (const { status, body } of [await put({ transit_days: 9 }, path, partner), await get(path, partner)]) {
      expect([status, body.code]).toEqual([403, 'forbidden']);
    }
    expect((await get()).body).toMatchObject({ transit_days: 0 });
  });

  it('of operations that may only read sees them, and does not set them', async () => {
    const reader = { ...OPERATIONS, scopes: ['network:read'] };
    expect((await get(path, reader)).status).toBe(200);
    expect((await put({ transit_days: 9 }, path, reader)).status).toBe(403);
  });
});
