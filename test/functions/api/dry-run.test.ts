import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMITMENTS, type CommitmentName } from '../../../domain/commitments.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as bookShipment } from '../../../functions/api/shipments/book-shipment.ts';
import { handler as cancel } from '../../../functions/api/shipments/cancel-shipment.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { ask, inquiry, openNetworkWithTariff } from '../quotes.ts';
import { between, book, booking, newPartner, OPERATIONS } from '../samples.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** Every item of the table, but what is counted of every request. */
async function everything(): Promise<Record<string, unknown>[]> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new ScanCommand({ TableName: process.env['TABLE_NAME'], ConsistentRead: true }),
  );
  if (LastEvaluatedKey) throw new Error('the table has more than a page');
  return Items.filter(({ pk }) => !String(pk).startsWith('RATE#')).toSorted((one, other) =>
    `${one['pk']} ${one['sk']}` < `${other['pk']} ${other['sk']}` ? -1 : 1,
  );
}

/** Asks what a booking would be, and that nothing was written by it. */
async function wouldBe(
  caller: Holder,
  otherwise: Record<string, unknown> = {},
  headers: Record<string, string> = {},
  query: Record<string, string> = { dry_run: 'true' },
): Promise<Answered> {
  const before = await everything();
  const answer = await call(bookShipment, { caller, at: '/shipments', query, body: booking(otherwise), headers });
  expect(await everything()).toEqual(before);
  return answer;
}

/** What is answered to a dry run and to the booking, at the same moment. */
async function both(caller: Holder, otherwise: Record<string, unknown>) {
  const answers: Answered[] = [];
  await atExactly('2031-03-03T09:12:00+08:00', async () => {
    answers.push(await wouldBe(caller, otherwise), await book(caller, otherwise));
  });
  const [dry, real] = answers;
  if (!dry || !real) throw new Error('nothing was answered');
  return { dry, real };
}

beforeAll(async () => {
  await ownTable();
  await openNetworkWithTariff();
  setClock('2031-03-03T09:12:00+08:00');
});

describe('a dry run', () => {
  it('says what a booking would be, and writes nothing', async () => {
    const { status, body, headers } = await wouldBe(newPartner(), {
      reference: 'PO-1',
      freight_charge: { amount: 45_000, currency: 'CNY' },
    });
    expect([status, headers?.['Location']]).toEqual([200, undefined]);
    const { promises, ...rest } = body as { promises: { name: CommitmentName; due_at: string }[] };
    expect(rest).toEqual({
      dry_run: true,
      status: 'booked',
      confirmation_reasons: [],
      origin_branch: 'CTU',
      destination_branch: 'HGH',
      area: 'urban',
      route: { transfers: [], transit_days: 3, local: false },
      freight_charge: { amount: 45_000, currency: 'CNY' },
      extra_charges: [{ kind: 'extra_pickup_fee', amount: 3000, currency: 'CNY' }],
      amount_to_collect: { amount: 48_000, currency: 'CNY' },
      collect_from: 'consignee',
      expected_arrival_at: '2031-03-07T00:00:00+08:00',
    });
    expect(promises.map(({ name }) => name)).toEqual([
      'dispatch',
      'verification',
      'pickup',
      'appointment',
      'arrival',
      'delivery',
      'receipt_return',
      'receipt_limit',
    ]);
    expect(promises[2]).toEqual({
      name: 'pickup',
      rule: 'B1',
      promise: COMMITMENTS.pickup.promise,
      branch: 'CTU',
      due_at: '2031-03-03T15:00:00+08:00',
    });
  });

  it('is what the booking is then', async () => {
    const partner = newPartner();
    for (const otherwise of [
      {},
      { urgent: true, freight_terms: 'monthly' },
      between('510185', '310101'),
      { goods: [{ ...(booking()['goods'] as object[])[0], category: 'dangerous' }] },
    ]) {
      const { dry, real } = await both(partner, otherwise);
      const [said, is] = [dry.body as Record<string, unknown>, real.body];
      expect([dry.status, real.status]).toEqual([200, 201]);
      const { dry_run, expected_arrival_at, promises, ...facts } = said;
      expect({ freight_charge: null, ...is }).toMatchObject(facts);
      for (const { name, due_at } of is.commitments as { name: string; due_at: string }[])
        expect(promises).toContainEqual(expect.objectContaining({ name, due_at }));
    }
  });

  it('names the reasons to wait, and has no expected arrival where there is no route', async () => {
    const { body } = await wouldBe(newPartner(), between('510185', '310101'));
    expect(body).toMatchObject({ status: 'awaiting_confirmation', route: null, expected_arrival_at: null });
    expect(body.confirmation_reasons.map(({ code }: { code: string }) => code)).toEqual([
      'outside_pickup_area',
      'no_route',
    ]);
    expect(body.promises.map(({ name }: { name: string }) => name)).toEqual([
      'dispatch',
      'verification',
      'pickup',
      'appointment',
    ]);
  });

  it('costs what its quote says, and does not take it', async () => {
    const partner = newPartner();
    const { body: quote } = await ask(partner, { goods: inquiry()['goods'] });
    const otherwise = { quote_number: quote.quote_number };
    for (let again = 0; again < 2; again++)
      expect((await wouldBe(partner, otherwise)).body).toMatchObject({
        freight_charge: { amount: 45_000, currency: 'CNY' },
        amount_to_collect: { amount: 48_000, currency: 'CNY' },
      });
    expect((await book(partner, otherwise)).status).toBe(201);
    const { status, body } = await wouldBe(partner, otherwise);
    expect([status, body.code]).toEqual([409, 'quote_not_applicable']);
  });

  it('by operations is for the partner that they name', async () => {
    expect(fieldsIn(await wouldBe(OPERATIONS))).toEqual(['partner']);
    expect((await wouldBe(OPERATIONS, { partner: 'acme' })).status).toBe(200);
  });
});

describe('what a booking would be refused for, a dry run is', () => {
  it.each([
    ['a district that nobody serves', between('510104', '999999')],
    ['a time in the future', { ordered_at: '2031-03-04T09:12:00+08:00' }],
    ['a time long ago', { ordered_at: '2031-01-01T09:12:00+08:00' }],
    ['another partner', { partner: 'someone-else' }],
    ['no goods', { goods: [] }],
    ['an unknown field, and several that do not hold', { colour: 'red', freight_terms: 'cash', urgent: 'no' }],
    ['a quote that there is not', { quote_number: 'HQ000000000000' }],
  ])('%s', async (_, otherwise) => {
    const { dry, real } = await both(newPartner(), otherwise);
    expect(dry.status).toBe(422);
    expect(dry).toEqual({ ...real, headers: expect.anything() as unknown });
  });

  it('a reference that a shipment has, until that is cancelled', async () => {
    const [partner, reference] = [newPartner(), `PO-${randomUUID()}`];
    const { body: booked } = await book(partner, { reference });
    const { status, body } = await wouldBe(partner, { reference });
    expect([status, body.code, body.waybill_number]).toEqual([409, 'reference_taken', booked.waybill_number]);
    expect((await wouldBe(newPartner(), { reference })).status).toBe(200);
    const path = { waybill_number: booked.waybill_number as string };
    await call(cancel, { caller: partner, path, body: { reason: '客户取消' } });
    expect((await wouldBe(partner, { reference })).status).toBe(200);
  });

  it('a key without the scope', async () => {
    const answer = await call(bookShipment, {
      caller: { ...newPartner(), scopes: ['shipments:read'] },
      query: { dry_run: 'true' },
      body: booking(),
    });
    expect(answer.status).toBe(403);
  });
});

describe('an Idempotency-Key', () => {
  it('of a dry run is kept for the booking, and what was booked under it is no answer to a dry run', async () => {
    const [partner, reference] = [newPartner(), `PO-${randomUUID()}`];
    const headers = { 'Idempotency-Key': randomUUID() };
    expect((await wouldBe(partner, { reference }, headers)).status).toBe(200);
    const booked = await book(partner, { reference }, headers);
    expect([booked.status, booked.headers?.['Idempotent-Replayed']]).toEqual([201, undefined]);
    const { status, body } = await wouldBe(partner, { reference }, headers);
    expect([status, body.code]).toEqual([409, 'reference_taken']);
    const again = await book(partner, { reference }, headers);
    expect([again.body.waybill_number, again.headers?.['Idempotent-Replayed']]).toEqual([
      booked.body.waybill_number,
      'true',
    ]);
  });

  it('that is none is refused', async () => {
    expect(fieldsIn(await wouldBe(newPartner(), {}, { 'Idempotency-Key': 'ein Schlüssel' }))).toEqual([
      'Idempotency-Key',
    ]);
  });
});

it.each(['', '1', 'TRUE', 'yes'])('a dry_run of %j is refused, and nothing is booked', async (value) => {
  const { status, body } = await wouldBe(newPartner(), {}, {}, { dry_run: value });
  expect([status, body.errors.map(({ field }: { field: string }) => field)]).toEqual([422, ['dry_run']]);
});

it('without dry_run, or with false, a booking is one', async () => {
  const answer = await call(bookShipment, {
    caller: newPartner(),
    at: '/shipments',
    query: { dry_run: 'false' },
    body: booking(),
  });
  expect(answer.status).toBe(201);
});
