import { beforeAll, describe, expect, it } from 'vitest';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as listQuotes } from '../../../functions/api/quotes/list-quotes.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { call, fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { newQuote, openNetworkWithTariff, UNCOVERED, type SampleQuote } from '../quotes.ts';
import { book, newPartner, OPERATIONS } from '../samples.ts';

type Row = Record<string, unknown>;
const caller = newPartner();
const quotes: Record<string, SampleQuote> = {};

const list = (query: Record<string, string> = {}, by: Holder = caller) =>
  call(listQuotes, { caller: by, method: 'GET', query });

/** All of them, page by page. */
async function all(query: Record<string, string> = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { status, body } = await list({ ...query, ...(cursor !== undefined && { cursor }) });
    if (status !== 200) throw new Error(JSON.stringify(body));
    expect(body.has_next_page).toBe(body.next_cursor !== null);
    rows.push(...(body.quotes as Row[]));
    cursor = body.next_cursor as string | null;
  }
  return rows;
}
const names = (rows: readonly Row[]) =>
  rows.map(({ quote_number }) => Object.keys(quotes).find((name) => quotes[name]?.quote_number === quote_number));

beforeAll(async () => {
  await openNetworkWithTariff();
  const asked = async (name: string, day: number, otherwise = {}) => {
    setClock(`2026-11-${day}T09:00:00+08:00`);
    quotes[name] = await newQuote(otherwise, caller);
    return quotes[name];
  };
  await asked('expired', 10);
  const accepted = await asked('accepted', 16);
  expect((await book(caller, { quote_number: accepted.quote_number })).status).toBe(201);
  await (await asked('refused', 17, UNCOVERED)).refuse({ reason: '超出承运范围' });
  await asked('asked', 18, UNCOVERED);
  await (await asked('longer', 19, UNCOVERED)).answer({ amount: 1, valid_until: '2027-01-01T00:00:00Z' });
  await asked('quoted', 20);
  setClock('2026-11-23T09:00:00+08:00');
});

describe('GET /v1/quotes', () => {
  it("lists a partner's own, newest first, each as it is now", async () => {
    const rows = await all();
    expect(names(rows)).toEqual(['quoted', 'longer', 'asked', 'refused', 'accepted', 'expired']);
    expect(rows.map(({ status }) => status)).toEqual(['quoted', 'quoted', 'asked', 'refused', 'accepted', 'expired']);
    for (const row of rows) {
      const name = names([row])[0] ?? '';
      expect(await quotes[name]?.shown()).toMatchObject(row);
    }
    setClock('2026-11-27T09:00:30+08:00');
    expect((await all())[0]).toMatchObject({ status: 'expired' });
    setClock('2026-11-23T09:00:00+08:00');
  });

  it('is the same in pages of any length', async () => {
    const whole = await all();
    for (const limit of ['1', '2', '5', '6', '7']) expect(await all({ limit })).toEqual(whole);
    expect(((await list({ limit: '2' })).body.quotes as Row[]).length).toBe(2);
  });

  it.each([
    ['asked', ['asked']],
    ['quoted', ['quoted', 'longer']],
    ['refused', ['refused']],
    ['accepted', ['accepted']],
    ['expired', ['expired']],
  ])('lists those that are %s, in pages of any length', async (status, expected) => {
    for (const limit of ['1', '2', '50']) expect(names(await all({ status, limit }))).toEqual(expected);
  });

  it('is of the partner that operations name', async () => {
    expect(((await list({ partner: caller.id }, OPERATIONS)).body.quotes as Row[]).length).toBe(6);
    const refused = await list({}, OPERATIONS);
    expect([refused.status, fieldsIn(refused)]).toEqual([422, ['partner']]);
    expect((await list({}, newPartner())).body).toEqual({ quotes: [], next_cursor: null, has_next_page: false });
    expect((await list({ partner: caller.id }, newPartner())).status).toBe(422);
  });

  it('and shipments are lists of their own', async () => {
    const shipments = await call(listShipments, { caller, method: 'GET' });
    expect(shipments.body.shipments).toHaveLength(1);
  });

  it('takes no cursor that is none of its own, and no other status', async () => {
    const foreign = Buffer.from('2026-11-23T09:00:00.000Z#HD39X29FP5000X').toString('base64url');
    expect(fieldsIn(await list({ cursor: foreign }))).toEqual(['cursor']);
    expect(fieldsIn(await list({ status: 'booked', limit: '0' }))).toEqual(['limit', 'status']);
  });
});
