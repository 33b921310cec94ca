import { beforeAll, describe, expect, it } from 'vitest';
import { putBranch } from '../../../functions/adapters/network-store.ts';
import { handler as getTariff } from '../../../functions/api/network/get-tariff.ts';
import { handler as putTariff } from '../../../functions/api/network/put-tariff.ts';
import { call, fieldsIn } from '../call.ts';
import { newBranchCode, newPartner, OPERATIONS } from '../samples.ts';

type Caller = Parameters<typeof call>[1]['caller'];

const [from, to] = [newBranchCode(), newBranchCode()];
const path = { origin_branch: from, destination_branch: to };
const back = { origin_branch: to, destination_branch: from };

const TARIFF = {
  minimum: 5_000,
  per_kg: [
    { from_kg: 0, amount: 120 },
    { from_kg: 100, amount: 90 },
  ],
  per_m3: 25_000,
};

const put = (body: unknown, at: Record<string, string> = path, caller: Caller = OPERATIONS) =>
  call(putTariff, { caller, method: 'PUT', path: at, body });
const get = (at: Record<string, string> = path, caller: Caller = OPERATIONS) =>
  call(getTariff, { caller, method: 'GET', path: at });

beforeAll(async () => {
  await putBranch({ code: from, name: '网点', timeZone: 'Asia/Shanghai' });
  await putBranch({ code: to, name: '网点', timeZone: 'Asia/Tokyo' });
});

describe('a tariff between two branches (A6)', () => {
  it('is set and shown by operations, and has no end where none is said', async () => {
    const shown = { ...path, ...TARIFF, valid_until: null };
    expect(await put(TARIFF)).toMatchObject({ status: 200, body: shown });
    const { status, body } = await get();
    expect([status, body]).toEqual([200, shown]);
  });

  it("ends when it says, by the origin branch's clock", async () => {
    const { body } = await put({ ...TARIFF, valid_until: '2027-06-30T16:00:00Z' });
    expect(body.valid_until).toBe('2027-07-01T00:00:00+08:00');
    expect((await get()).body.valid_until).toBe('2027-07-01T00:00:00+08:00');
  });

  it('is set anew as a whole, as it was shown too', async () => {
    await put({ ...TARIFF, valid_until: '2027-06-30T16:00:00Z' });
    const otherwise = { minimum: 0, per_kg: [{ from_kg: 0, amount: 0 }], per_m3: 0, valid_until: null };
    await put(otherwise);
    expect((await get()).body).toEqual({ ...path, ...otherwise });
  });

  it('is withdrawn by an end that is past', async () => {
    const { status, body } = await put({ ...TARIFF, valid_until: '2020-01-01T00:00:00+08:00' });
    expect([status, body.valid_until]).toEqual([200, '2020-01-01T00:00:00+08:00']);
  });

  it('goes one way, and within a branch', async () => {
    expect((await get(back)).status).toBe(404);
    expect((await put({ ...TARIFF, minimum: 7_000 }, back)).status).toBe(200);
    await put(TARIFF);
    expect([(await get()).body.minimum, (await get(back)).body.minimum]).toEqual([5_000, 7_000]);
    const home = { origin_branch: from, destination_branch: from };
    expect(await put(TARIFF, home)).toMatchObject({ status: 200, body: home });
  });

  it('takes what lies on its bounds', async () => {
    const per_kg = Array.from({ length: 20 }, (_, at) => ({
      from_kg: at === 19 ? 10_000_000 : at,
      amount: 100_000_000,
    }));
    const most = { minimum: 1_000_000_000_000, per_kg, per_m3: 100_000_000, valid_until: null };
    expect(await put(most)).toMatchObject({ status: 200, body: most });
  });
});

describe('a tariff that does not hold', () => {
  const untouched = { origin_branch: to, destination_branch: to };
  const breaks = (...fromKg: unknown[]) => ({ ...TARIFF, per_kg: fromKg.map((from_kg) => ({ from_kg, amount: 90 })) });

  it.each([
    ['no breaks', breaks(), ['per_kg']],
    ['more than twenty breaks', breaks(...Array(21).keys()), ['per_kg']],
    ['a first break above 0', breaks(1, 100), ['per_kg[0].from_kg']],
    ['a break twice', breaks(0, 100, 100), ['per_kg[2].from_kg']],
    ['falling breaks', breaks(0, 100, 50, 60), ['per_kg[2].from_kg']],
    ['several of them wrong', breaks(5, 5, 3), ['per_kg[0].from_kg', 'per_kg[1].from_kg', 'per_kg[2].from_kg']],
    ['a break below nothing', breaks(-1), ['per_kg[0].from_kg']],
    ['half a kg', breaks(0, 0.5), ['per_kg[1].from_kg']],
    ['more kg than anyone books', breaks(0, 10_000_001), ['per_kg[1].from_kg']],
    ['half a fen', { ...TARIFF, per_m3: 0.5 }, ['per_m3']],
    ['amounts below nothing', { ...TARIFF, minimum: -1, per_m3: -1 }, ['minimum', 'per_m3']],
    ['amounts beyond reason', { ...TARIFF, minimum: 1_000_000_000_001, per_m3: 100_000_001 }, ['minimum', 'per_m3']],
    ['a kg beyond reason', { ...TARIFF, per_kg: [{ from_kg: 0, amount: 100_000_001 }] }, ['per_kg[0].amount']],
    ['an amount that is money', { ...TARIFF, minimum: { amount: 1, currency: 'CNY' } }, ['minimum']],
    ['a day for a time', { ...TARIFF, valid_until: '2027-06-30' }, ['valid_until']],
    ['nothing', {}, ['minimum', 'per_kg', 'per_m3']],
    [
      'fields that are not known',
      { ...TARIFF, currency: 'CNY', per_kg: [{ from_kg: 0, amount: 1, to_kg: 9 }] },
      ['per_kg[0].to_kg', 'currency'],
    ],
    ['a list', [], ['body']],
  ])('is refused, and nothing is written: %s', async (_, body, fields) => {
    const answered = await put(body, untouched);
    expect([answered.status, answered.body.code, fieldsIn(answered)]).toEqual([422, 'validation_failed', fields]);
    expect((await get(untouched)).status).toBe(404);
  });

  it('names every branch that is not known', async () => {
    const nowhere = { origin_branch: 'NOBODY', destination_branch: 'NOTHING' };
    const answered = await put(TARIFF, nowhere);
    expect([answered.status, fieldsIn(answered)]).toEqual([422, ['origin_branch', 'destination_branch']]);
    expect(fieldsIn(await put(TARIFF, { ...path, destination_branch: 'NOTHING' }))).toEqual(['destination_branch']);
    expect((await get(nowhere)).status).toBe(404);
  });

  it('is refused where the path names no codes', async () => {
    const answered = await put(TARIFF, { origin_branch: 'a', destination_branch: '../..' });
    expect([answered.status, fieldsIn(answered)]).toEqual([422, ['origin_branch', 'destination_branch']]);
  });
});

describe('a key', () => {
  it('of a partner neither sets nor sees tariffs', async () => {
    await put(TARIFF);
    const partner = newPartner();
    for (const { status, body } of [await put({ ...TARIFF, minimum: 0 }, path, partner), await get(path, partner)]) {
      expect([status, body.code]).toEqual([403, 'forbidden']);
    }
    expect((await get()).body.minimum).toBe(5_000);
  });

  it('of operations that may only read sees them, and does not set them', async () => {
    const reader = { ...OPERATIONS, scopes: ['network:read'] };
    expect((await get(path, reader)).status).toBe(200);
    expect((await put({ ...TARIFF, minimum: 0 }, path, reader)).status).toBe(403);
  });
});
