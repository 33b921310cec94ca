import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as getAttachment } from '../../../functions/api/attachments/get-attachment.ts';
import { handler as listClaimStatements } from '../../../functions/api/claims/list-claim-statements.ts';
import { handler as putClaimLimit } from '../../../functions/api/claims/put-claim-limit.ts';
import { brought } from '../attachments.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { setClock } from '../clock.ts';
import { ASSESSOR, claimOf, evidence, list, MANAGER, newClaim, submit, type SampleClaim } from '../claims.ts';
import { booking, newPartner, openNetwork, OPERATIONS } from '../samples.ts';
import { newShipment } from '../shipment.ts';
import { itemsUnder } from '../table.ts';

/** What the goods of the sample booking are declared to be worth. */
const WORTH = 1_280_000;

beforeAll(openNetwork);
beforeEach(() => {
  setClock('2026-01-05T09:00:00+08:00');
});

const promiseOf = (claim: Answered['body'], name: string) =>
  (claim.commitments as (Record<string, unknown> & { name: string })[]).find((one) => one.name === name);
const codeOf = ({ status, body }: Answered) => [status, body.code];
const [goods = {}] = booking()['goods'] as object[];
const undeclared = { goods: [{ ...goods, declared_value: undefined }] };
const takenOf = async (waybill: string) => (await itemsUnder(`CLAIMED#${waybill}`))[0]?.['amount'];
const carrier = () => `承运商 ${randomUUID()}`;
const figuresOf = async (of: string) => (await list(OPERATIONS, { carrier: of })).body.statement.by_currency[0];

describe('a claim (G5)', () => {
  it('says what evidence lacks, and waits for it', async () => {
    const claim = await newClaim();
    const before = await claim.shown(claim.caller);
    expect(before).toMatchObject({
      status: 'evidence_awaited',
      evidence_missing: ['proof_of_value', 'photographs_of_loss', 'contract'],
      amount: 320_000,
      currency: 'CNY',
      limit: { amount: WORTH, currency: 'CNY', by: 'declared_value' },
      commitments: [],
    });
    setClock('2026-01-06T10:00:00+08:00');
    const { contract: _, ...others } = await evidence(claim.caller);
    await claim.tell('evidence_added', { evidence: others }, claim.caller);
    expect((await claim.shown()).evidence_missing).toEqual(['contract']);
    setClock('2026-01-08T10:00:00+08:00');
    const { contract } = await evidence(claim.caller);
    const { status, body } = await claim.tell('evidence_added', { evidence: { contract } }, claim.caller);
    expect([status, body.status]).toEqual([201, 'submitted']);
    const shown = await claim.shown();
    // As if it had been submitted that day: five days later, where every day is worked.
    expect(promiseOf(shown, 'claim_decision')).toMatchObject({ due_at: '2026-01-14T00:00:00+08:00', state: 'open' });
    expect(shown.evidence).toEqual({ ...others, contract });
    const answer = await call(getAttachment, {
      caller: claim.caller,
      method: 'GET',
      path: { id: contract?.[0] ?? '' },
    });
    expect(answer.body).toMatchObject({ subject: 'claim', subject_id: claim.claim_number });
  });

  it('is complete at once with all evidence', async () => {
    const partner = newPartner();
    const claim = await newClaim({ evidence: await evidence(partner) }, partner);
    const shown = await claim.shown(partner);
    expect(shown).toMatchObject({ status: 'submitted', evidence_missing: [], next_due: { name: 'claim_decision' } });
    expect((await claim.tell('review_started')).body.status).toBe('under_review');
    await claim.tell('evidence_asked', { evidence: ['contract'], message: '请补充合同' });
    expect((await claim.shown()).evidence_missing).toEqual(['contract']);
  });

  it.each<[field: string, otherwise: (partner: Holder) => unknown]>([
    ['amount', () => ({ amount: 0 })],
    ['amount', () => ({ amount: undefined })],
    ['amount', () => ({ amount: 1.5 })],
    ['currency', () => ({ currency: 'USD' })],
    ['kind', () => ({ kind: 'theft' })],
    ['waybill_number', () => ({ waybill_number: 'HD0' })],
    ['waybill_number', async () => ({ waybill_number: (await newShipment()).waybill_number })],
    ['partner', () => ({ partner: 'somebody-else' })],
    [
      'evidence.contract[0]',
      async () => ({ evidence: { contract: [await brought(newPartner(), { purpose: 'claim' })] } }),
    ],
    ['evidence.contract[0]', async (partner) => ({ evidence: { contract: [await brought(partner)] } })],
    [
      'evidence',
      async (partner) => {
        const id = await brought(partner, { purpose: 'claim' });
        return { evidence: { contract: [id], proof_of_value: [id] } };
      },
    ],
  ])('is refused for its %s', async (field, otherwise) => {
    const partner = newPartner();
    const { waybill_number } = await newShipment({}, partner);
    const answer = await submit(
      partner,
      claimOf(waybill_number, (await otherwise(partner)) as Record<string, unknown>),
    );
    expect([answer.status, fieldsIn(answer)]).toEqual([422, [field]]);
  });

  it('is one, twenty times at once with one Idempotency-Key', async () => {
    const partner = newPartner();
    const { waybill_number } = await newShipment({}, partner);
    const body = claimOf(waybill_number, { amount: WORTH, evidence: await evidence(partner) });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => submit(partner, body, { 'Idempotency-Key': 'one' })),
    );
    expect(new Set(answers.map(({ status, body: { claim_number } }) => `${status} ${claim_number}`)).size).toBe(1);
    expect((await list(partner)).body.claims).toHaveLength(1);
    expect(await takenOf(waybill_number)).toBe(WORTH);
  });
});

describe('the limit of a waybill (G5)', () => {
  it.each([
    [WORTH, [201, undefined]],
    [WORTH + 1, [409, 'claim_above_limit']],
  ])('is its declared value: %i', async (amount, expected) => {
    const partner = newPartner();
    const { waybill_number } = await newShipment({}, partner);
    expect(codeOf(await submit(partner, claimOf(waybill_number, { amount })))).toEqual(expected);
  });

  it('is kept by two claims at once', async () => {
    const partner = newPartner();
    const { waybill_number } = await newShipment({}, partner);
    const half = claimOf(waybill_number, { amount: WORTH / 2 + 1 });
    const answers = await Promise.all([submit(partner, half), submit(partner, half)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'claim_above_limit',
      limit: { amount: WORTH, currency: 'CNY', by: 'declared_value' },
      claimed: WORTH / 2 + 1,
    });
  });

  it('is free again for what is withdrawn, rejected, or cut down', async () => {
    const claim = await newClaim({ amount: WORTH });
    const again = (amount: number) => newClaim({ amount, waybill_number: claim.waybill_number }, claim.caller);
    await claim.tell('withdrawn', { reason: '找到了' }, claim.caller);
    expect(await takenOf(claim.waybill_number)).toBe(0);
    const second = await again(WORTH);
    expect((await second.assess({ liability: 'customer' })).body.status).toBe('rejected');
    const third = await again(400_000);
    expect((await third.assess({ approved_amount: 100_000 })).body).toMatchObject({
      status: 'approved',
      approved_amount: 100_000,
    });
    expect(await takenOf(claim.waybill_number)).toBe(100_000);
    await again(WORTH - 100_000);
  });

  it("is that of the partner's contract without a declared value, and none without either", async () => {
    const partner = newPartner();
    const { waybill_number } = await newShipment(undeclared, partner);
    const free = await submit(partner, claimOf(waybill_number, { amount: 90_000_000 }));
    expect([free.status, free.body.limit]).toEqual([201, null]);
    const limit = { amount: 500_000, currency: 'CNY' };
    await call(putClaimLimit, { caller: OPERATIONS, method: 'PUT', path: { id: partner.id }, body: { limit } });
    const other = (await newShipment(undeclared, partner)).waybill_number;
    expect(codeOf(await submit(partner, claimOf(other, { amount: 500_001 })))).toEqual([409, 'claim_above_limit']);
    expect((await submit(partner, claimOf(other, { amount: 500_000 }))).body.limit).toEqual({
      ...limit,
      by: 'contract',
    });
  });
});

describe('an assessment (G5)', () => {
  it('pays nothing by itself while evidence lacks: a manager decides', async () => {
    const claim = await newClaim({ amount: 100_000 });
    const { body } = await claim.assessAlone();
    expect([body.status, promiseOf(body, 'payment')]).toEqual(['evidence_awaited', undefined]);
    const { status } = await claim.tell('approved', { actor: MANAGER });
    expect([status, (await claim.shown()).status]).toEqual([201, 'approved']);
  });

  it.each([
    [499_999, 'approved'],
    [500_000, 'under_review'],
  ])('of %i with clear liability makes it %s', async (amount, status) => {
    const claim = await newClaim({ amount });
    const { body } = await claim.assess();
    expect(body.status).toBe(status);
    expect(promiseOf(body, 'payment')?.['due_at']).toBe(
      status === 'approved' ? '2026-01-09T00:00:00+08:00' : undefined,
    );
  });

  it.each([
    ['customer', 'rejected'],
    ['force_majeure', 'rejected'],
    ['unclear', 'under_review'],
  ])('%s makes it %s', async (liability, status) => {
    const partner = newPartner();
    const claim = await newClaim({ evidence: await evidence(partner) }, partner);
    expect((await claim.assess({ liability })).body.status).toBe(status);
  });

  it('of several claims of a waybill that are small each and large together is for a manager', async () => {
    const partner = newPartner();
    const { waybill_number } = await newShipment(undeclared, partner);
    const first = await newClaim({ waybill_number, amount: 300_000 }, partner);
    expect((await first.assess()).body.status).toBe('approved');
    const second = await newClaim({ waybill_number, amount: 200_000 }, partner);
    expect((await second.assess()).body.status).toBe('under_review');
  });

  it('takes no evidence that another partner has brought, by operations neither', async () => {
    const claim = await newClaim();
    const others = await evidence(newPartner());
    expect(fieldsIn(await claim.tell('evidence_added', { evidence: others }))).toEqual([
      expect.stringMatching(/^evidence\.[a-z_]+\[0\]$/),
    ]);
    const own = await evidence(OPERATIONS);
    expect((await claim.tell('evidence_added', { evidence: own })).status).toBe(201);
  });

  it('is decided by a manager who did not make it', async () => {
    const claim = await newClaim({ amount: 800_000 });
    expect(codeOf(await claim.tell('approved', { actor: MANAGER }))).toEqual([409, 'event_not_allowed']);
    const unassessed = await claim.tell('approved', { actor: MANAGER, amount: 700_000 });
    expect(codeOf(unassessed)).toEqual([409, 'event_not_allowed']);
    expect(unassessed.body.allowed).not.toContain('approved');
    await claim.assess({ actor: MANAGER });
    expect(codeOf(await claim.tell('approved', { actor: ASSESSOR }))).toEqual([409, 'not_a_manager']);
    expect(codeOf(await claim.tell('approved', { actor: MANAGER }))).toEqual([409, 'assessor_approves']);
    const other = { ...MANAGER, name: '客服经理丙' };
    expect(fieldsIn(await claim.tell('approved', { actor: other, amount: 800_001 }))).toEqual(['amount']);
    expect((await claim.tell('approved', { actor: other, amount: 700_000 })).body.status).toBe('approved');
    expect((await claim.shown()).approved_amount).toBe(700_000);
  });

  it('names no carrier and no more than is claimed where that cannot be', async () => {
    const claim = await newClaim();
    expect(fieldsIn(await claim.assess({ liability: 'unclear', recover_from: 'X' }))).toEqual(['recover_from']);
    expect(fieldsIn(await claim.assess({ approved_amount: 320_001 }))).toEqual(['approved_amount']);
  });
});

/** A claim that is paid, and to be paid back by a carrier. */
async function paid(of: string): Promise<SampleClaim> {
  const claim = await newClaim();
  await claim.assess({ recover_from: of });
  await claim.tell('paid', { reference: 'P-1' });
  return claim;
}

describe('what is recovered (G5)', () => {
  it('is owed for 30 days after the payment, and is the desk’s alone to see', async () => {
    const of = carrier();
    const claim = await paid(of);
    const desk = await claim.shown();
    expect(desk).toMatchObject({ status: 'recovering', recover_from: of, recovered_amount: 0 });
    expect(promiseOf(desk, 'recovery')).toMatchObject({ due_at: '2026-02-05T00:00:00+08:00', state: 'open' });
    const partners = JSON.stringify(await claim.shown(claim.caller));
    expect(partners).not.toContain(of);
    expect(partners).not.toContain('recovery');
    expect(fieldsIn(await claim.tell('recovered', { amount: 320_001 }))).toEqual(['amount']);
    expect((await claim.tell('recovered', { amount: 120_000 })).body.status).toBe('recovering');
    expect(await figuresOf(of)).toEqual({
      carrier: of,
      currency: 'CNY',
      claims: 1,
      claimed: 320_000,
      approved: 320_000,
      paid: 320_000,
      recovering: 200_000,
      recovered: 120_000,
      written_off: 0,
    });
    expect((await claim.tell('recovered', { amount: 200_000 })).body.status).toBe('recovered');
    expect(promiseOf(await claim.shown(), 'recovery')?.['state']).toBe('met');
  });

  it('is written off by a manager', async () => {
    const of = carrier();
    const claim = await paid(of);
    expect(codeOf(await claim.tell('written_off', { reason: '承运商破产' }))).toEqual([409, 'not_a_manager']);
    expect((await claim.tell('written_off', { reason: '承运商破产', actor: MANAGER })).body.status).toBe('written_off');
    expect(await figuresOf(of)).toMatchObject({ recovering: 0, recovered: 0, written_off: 320_000 });
  });

  it('begins when the desk says so, where the assessment named nobody', async () => {
    const of = carrier();
    const claim = await newClaim();
    await claim.assess();
    expect((await claim.tell('paid', { reference: 'P-2' })).body.status).toBe('paid');
    expect((await claim.tell('recovery_started', { recover_from: of })).body.status).toBe('recovering');
    expect((await list(OPERATIONS, { carrier: of })).body.claims).toHaveLength(1);
  });

  it('goes to another statement with another carrier', async () => {
    const [first, second] = [carrier(), carrier()];
    const claim = await newClaim({ amount: 600_000 });
    await claim.assess({ recover_from: first });
    await claim.assess({ recover_from: second });
    expect(await figuresOf(first)).toMatchObject({ claims: 0, claimed: 0 });
    expect((await list(OPERATIONS, { carrier: first })).body.claims).toEqual([]);
    expect(await figuresOf(second)).toMatchObject({ claims: 1, claimed: 600_000, approved: 0 });
  });

  it('is of one carrier, however its name is written (X9)', async () => {
    const of = carrier();
    const claim = await paid(of);
    const other = await newClaim({ amount: 600_000 });
    await other.assess({ recover_from: of.toUpperCase() });
    await other.assess({ recover_from: ` ${of}` });
    const { body } = await list(OPERATIONS, { carrier: of.toUpperCase() });
    expect((body.claims as { claim_number: string }[]).map(({ claim_number }) => claim_number).toSorted()).toEqual(
      [claim.claim_number, other.claim_number].toSorted(),
    );
    expect(body.statement.by_currency).toMatchObject([{ claims: 2, claimed: 920_000 }]);
  });

  it('is counted whole by a statement, whatever a page shows and whoever writes at once', async () => {
    const of = carrier();
    const claims = await Promise.all(Array.from({ length: 3 }, () => newClaim()));
    await Promise.all(claims.map((claim) => claim.assess({ recover_from: of })));
    const page = (await list(OPERATIONS, { carrier: of, limit: '2' })).body;
    const rest = (await list(OPERATIONS, { carrier: of, limit: '2', cursor: page.next_cursor })).body;
    const numbers = [...page.claims, ...rest.claims].map(({ claim_number }) => claim_number);
    expect([page.claims.length, rest.claims.length, new Set(numbers).size, rest.has_next_page]).toEqual([
      2,
      1,
      3,
      false,
    ]);
    for (const { statement } of [page, rest])
      expect(statement.by_currency).toMatchObject([{ claims: 3, claimed: 960_000 }]);
    const all = await call(listClaimStatements, { caller: OPERATIONS, method: 'GET', query: { limit: '1' } });
    expect([all.status, all.body.statements.length, all.body.has_next_page]).toEqual([200, 1, true]);
  });
});

describe('claims in lists', () => {
  it("are a partner's own by their status, and all of operations by what is due first", async () => {
    const claim = await newClaim();
    const other = await newClaim();
    expect((await list(claim.caller, { status: 'evidence_awaited' })).body.claims).toMatchObject([
      { claim_number: claim.claim_number },
    ]);
    expect((await list(claim.caller, { status: 'paid' })).body.claims).toEqual([]);
    expect(fieldsIn(await list(claim.caller, { partner: other.caller.id }))).toEqual(['partner']);
    expect(codeOf(await list(claim.caller, { carrier: 'X' }))).toEqual([422, 'filter_not_served']);
    expect((await list(OPERATIONS, { waybill_number: claim.waybill_number })).body.claims).toHaveLength(1);
    expect((await list(OPERATIONS, { partner: claim.caller.id })).body.claims).toHaveLength(1);
    await claim.assess();
    const { claims } = (await list(OPERATIONS, { status: 'approved', limit: '100' })).body;
    const found = claims.filter(({ claim_number }: { claim_number: string }) => claim_number === claim.claim_number);
    expect(found).toMatchObject([{ next_due: { name: 'payment' } }]);
  });
});

describe('what is told of a claim', () => {
  it('is the desk’s to tell, but for evidence and a withdrawal', async () => {
    const claim = await newClaim();
    expect(codeOf(await claim.tell('review_started', {}, claim.caller))).toEqual([403, 'forbidden']);
    expect(codeOf(await claim.tell('withdrawn', {}, newPartner()))).toEqual([404, 'not_found']);
  });

  it('is one event with one id, and in no future', async () => {
    const claim = await newClaim();
    const event_id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => claim.tell('review_started', { event_id })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect((await claim.shown()).history).toHaveLength(2);
    expect(codeOf(await claim.tell('noted', { event_id, note: 'x' }))).toEqual([409, 'event_id_reused']);
    expect(fieldsIn(await claim.tell('review_started', { occurred_at: '2026-01-06T09:00:00+08:00' }))).toEqual([
      'occurred_at',
    ]);
    expect(fieldsIn(await claim.tell('review_started', { occurred_at: '2026-01-04T09:00:00+08:00' }))).toEqual([
      'occurred_at',
    ]);
  });
});
