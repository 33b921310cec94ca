import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as listWork } from '../../../functions/api/promises/list-work.ts';
import { handler as answerQuote } from '../../../functions/api/quotes/answer-quote.ts';
import { handler as getQuote } from '../../../functions/api/quotes/get-quote.ts';
import { call, fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { ask, BY_TARIFF, newQuote, openNetworkWithTariff, UNCOVERED } from '../quotes.ts';
import { newPartner, OPERATIONS } from '../samples.ts';

const NOW = '2026-11-23T09:00:00+08:00';

beforeAll(async () => {
  // What others leave undone fills the worklist of a branch.
  await ownTable();
  await openNetworkWithTariff();
});
beforeEach(() => {
  setClock(NOW);
});

const time = (text: unknown): number => Date.parse(String(text));
const promiseOf = (body: { commitments: Record<string, unknown>[] }) => body.commitments[0];

describe('POST /v1/quotes (A6)', () => {
  it('is answered at once where a tariff covers it, which keeps the promise', async () => {
    const caller = newPartner();
    const { status, body, headers } = await ask(caller, { note: '周五前' });
    expect(status).toBe(201);
    expect(headers).toMatchObject({ Location: `quotes/${body.quote_number}` });
    expect(body).toMatchObject({
      status: 'quoted',
      partner: caller.id,
      origin_district: '510104',
      destination_district: '330106',
      origin_branch: 'CTU',
      destination_branch: 'HGH',
      freight_terms: 'collect',
      note: '周五前',
      amount: BY_TARIFF,
      currency: 'CNY',
      lines: [
        { kind: 'freight_by_volume', amount: 45_000 },
        { kind: 'extra_pickup_fee', amount: 3_000 },
      ],
      waybill_number: null,
    });
    expect(body.quote_number).toMatch(/^HQ[0-9A-Z]{12}$/);
    expect(time(body.asked_at) - time(NOW)).toBeLessThan(20_000);
    expect(body.answered_at).toBe(body.asked_at);
    expect(time(body.expires_at) - time(body.asked_at)).toBe(7 * 24 * 3_600_000);
    expect(body.commitments).toHaveLength(1);
    expect(promiseOf(body)).toMatchObject({ name: 'quote', rule: 'A6', branch: 'CTU', state: 'met' });
  });

  it('is asked where none covers it, and owed within 8 hours', async () => {
    const { status, body } = await ask(newPartner(), UNCOVERED);
    expect([status, body.status, body.amount, body.lines, body.expires_at]).toEqual([201, 'asked', null, [], null]);
    expect(promiseOf(body)).toMatchObject({ name: 'quote', branch: 'CTU', state: 'open', met_at: null });
    expect(time(promiseOf(body)?.['due_at']) - time(body.asked_at)).toBe(8 * 3_600_000);
  });

  it('is for a partner, whom operations name', async () => {
    const { id } = newPartner();
    expect((await ask(OPERATIONS, { partner: id })).body.partner).toBe(id);
    for (const [caller, otherwise] of [
      [OPERATIONS, {}],
      [newPartner(), { partner: id }],
    ] as const) {
      const refused = await ask(caller, otherwise);
      expect([refused.status, fieldsIn(refused)]).toEqual([422, ['partner']]);
    }
  });

  it('names every field that does not hold at once, unknown districts too', async () => {
    const unserved = { origin_district: '110101', destination_district: '120101' };
    const unknown = await ask(newPartner(), unserved);
    expect([unknown.status, fieldsIn(unknown)]).toEqual([422, ['origin_district', 'destination_district']]);
    const both = await ask(newPartner(), { ...unserved, goods: [], freight_terms: 'later', partner: 'another' });
    expect([both.status, fieldsIn(both).toSorted()]).toEqual([
      422,
      ['destination_district', 'freight_terms', 'goods', 'origin_district', 'partner'],
    ]);
  });

  it('is asked once however often it is sent with an Idempotency-Key', async () => {
    const caller = newPartner();
    const headers = { 'Idempotency-Key': 'once' };
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => ask(caller, UNCOVERED, headers)));
    for (const other of others) expect(other).toMatchObject({ status: 201, body: first?.body });
    expect((await ask(caller, UNCOVERED, headers)).headers).toMatchObject({ 'Idempotent-Replayed': 'true' });
    expect((await ask(caller, {}, headers)).body.code).toBe('idempotency_key_reused');
  });

  it('needs a key with the scope', async () => {
    expect((await ask({ ...newPartner(), scopes: ['quotes:read'] } as never)).status).toBe(403);
  });
});

describe('GET /v1/quotes/{quote_number}', () => {
  it('shows a quote to its partner and to operations, and to no other', async () => {
    const { caller, path, shown } = await newQuote();
    expect((await shown()).status).toBe('quoted');
    const get = (by: typeof caller, to: Record<string, string> = path) =>
      call(getQuote, { caller: by, method: 'GET', path: to });
    expect((await get(OPERATIONS)).status).toBe(200);
    const others = await get(newPartner());
    expect([others.status, others.body.code]).toEqual([404, 'not_found']);
    for (const quote_number of ['HQ000000000000', 'x', 'HD39X29FP5000X'])
      expect((await get(caller, { quote_number })).status).toBe(404);
    expect((await get({ ...caller, scopes: ['quotes:write'] } as never)).status).toBe(403);
  });

  it('says that it has expired, from then on', async () => {
    const { shown } = await newQuote();
    setClock('2026-11-30T08:59:59+08:00');
    expect((await shown()).status).toBe('quoted');
    setClock('2026-11-30T09:00:30+08:00');
    expect(await shown()).toMatchObject({ status: 'expired', amount: BY_TARIFF });
  });
});

describe('POST /v1/quotes/{quote_number}/answer and /refusal', () => {
  it('quotes a price, for a week where nothing else is said', async () => {
    const { answer, shown } = await newQuote(UNCOVERED);
    setClock('2026-11-23T16:59:00+08:00');
    const { status, body } = await answer({ amount: 52_000, note: '含木箱' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'quoted',
      amount: 52_000,
      lines: [{ kind: 'freight', amount: 52_000 }],
      answer_note: '含木箱',
    });
    expect(time(body.expires_at) - time(body.answered_at)).toBe(7 * 24 * 3_600_000);
    expect(promiseOf(body)).toMatchObject({ state: 'met' });
    expect(await shown()).toEqual(body);
  });

  it('quotes it in lines, as long as they say, and late after 8 hours', async () => {
    const { answer } = await newQuote(UNCOVERED);
    setClock('2026-11-23T17:01:00+08:00');
    const lines = [
      { kind: 'freight', description: '运费', amount: 50_000 },
      { kind: 'packing', description: '木箱', amount: 2_000 },
    ];
    const { body } = await answer({ amount: 52_000, lines, valid_until: '2027-01-31T12:00:00+08:00' });
    expect(body).toMatchObject({ lines, expires_at: '2027-01-31T12:00:00+08:00' });
    expect(promiseOf(body)).toMatchObject({ state: 'late' });
  });

  it('refuses it with a reason, which is an answer as well', async () => {
    const { refuse } = await newQuote(UNCOVERED);
    const { status, body } = await refuse({ reason: '超出承运范围' });
    expect([status, body.status, body.refusal_reason, body.amount]).toEqual([200, 'refused', '超出承运范围', null]);
    expect(promiseOf(body)).toMatchObject({ state: 'met' });
  });

  it('is given once, whoever is first', async () => {
    for (const otherwise of [UNCOVERED, {}]) {
      const quote = await newQuote(otherwise);
      const given = await Promise.all([
        ...[1, 2, 3].map((amount) => quote.answer({ amount })),
        quote.refuse({ reason: '无' }),
      ]);
      const codes = given.map(({ status, body }) => (status === 200 ? 200 : (body.code as string)));
      const answered = codes.filter((code) => code === 200).length;
      expect([answered, codes.filter((code) => code === 'quote_answered').length]).toEqual(
        otherwise === UNCOVERED ? [1, 3] : [0, 4],
      );
      expect(given.find(({ status }) => status === 409)?.body.quote_status).toBeOneOf(['quoted', 'refused']);
    }
  });

  it('is given once however often it is sent with an Idempotency-Key', async () => {
    const { answer } = await newQuote(UNCOVERED);
    const headers = { 'Idempotency-Key': 'answer' };
    const first = await answer({ amount: 1 }, headers);
    const again = await answer({ amount: 1 }, headers);
    expect([again.status, again.body, again.headers?.['Idempotent-Replayed']]).toEqual([200, first.body, 'true']);
    expect((await answer({ amount: 2 }, headers)).body.code).toBe('idempotency_key_reused');
  });

  it('is refused where its end does not lie ahead, with all that is wrong', async () => {
    const { answer } = await newQuote(UNCOVERED);
    const past = await answer({ amount: 1, valid_until: '2026-11-23T08:59:59+08:00' });
    expect([past.status, fieldsIn(past)]).toEqual([422, ['valid_until']]);
    const more = await answer({ amount: -1, valid_until: '2026-11-23T08:59:59+08:00' });
    expect([more.status, fieldsIn(more)]).toEqual([422, ['amount', 'valid_until']]);
    expect((await answer({ amount: 1, valid_until: '2026-11-23T09:01:00+08:00' })).status).toBe(200);
  });

  it('is not for its partner', async () => {
    const { caller, answer, refuse } = await newQuote(UNCOVERED);
    expect((await answer({ amount: 1 }, {}, caller)).status).toBe(403);
    expect((await refuse({ reason: '无' }, {}, caller)).status).toBe(403);
  });

  it('is what the branch of origin finds in its worklist, makes and is rid of; no other branch does', async () => {
    const { quote_number, shown } = await newQuote(UNCOVERED);
    const branch = (code: string): Holder => ({ kind: 'branch', id: code, branches: [code] });
    const owed = async () => {
      const { body } = await call(listWork, { caller: branch('CTU'), method: 'GET', query: { limit: '100' } });
      return (body.work as { quote_number?: string; requests: { path: string }[] }[]).find(
        (each) => each.quote_number === quote_number,
      );
    };
    expect((await owed())?.requests.map(({ path }) => path)).toEqual([
      `/v1/quotes/${quote_number}/answer`,
      `/v1/quotes/${quote_number}/refusal`,
    ]);
    const answerOf = (caller: Holder) =>
      call(answerQuote, { caller, path: { quote_number }, body: { amount: 52_000 } });
    for (const other of ['HGH', 'SHA']) expect((await answerOf(branch(other))).body.code).toBe('not_found');
    expect((await answerOf(branch('CTU'))).status).toBe(200);
    expect([(await shown()).status, await owed()]).toEqual(['quoted', undefined]);
  });
});
