import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { putServiceArea } from '../../../functions/adapters/network-store.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { setClock } from '../clock.ts';
import { newQuote, openNetworkWithTariff, UNCOVERED } from '../quotes.ts';
import { between, book, booking, newPartner, OPERATIONS } from '../samples.ts';

const FREIGHT = { amount: 45_000, currency: 'CNY' };
const FEE = { kind: 'extra_pickup_fee', amount: 3_000, currency: 'CNY' };

beforeAll(openNetworkWithTariff);
beforeEach(() => {
  setClock('2026-11-23T09:00:00+08:00');
});

const codes = ({ status, body }: Answered) => [
  status,
  body.code,
  ((body.reasons ?? []) as { rule: string; code: string }[]).map(({ code }) => code),
];

describe('a booking that names a quote (A6)', () => {
  it("has the quote's freight, with the fees of the areas as extra charges, and makes it accepted", async () => {
    const { caller, quote_number, shown } = await newQuote();
    const { status, body } = await book(caller, { quote_number });
    expect([status, body.quote_number, body.freight_charge, body.extra_charges]).toEqual([
      201,
      quote_number,
      FREIGHT,
      [FEE],
    ]);
    expect(body.amount_to_collect).toEqual({ amount: 48_000, currency: 'CNY' });
    expect(await shown()).toMatchObject({ status: 'accepted', waybill_number: body.waybill_number, amount: 48_000 });
    const path = { waybill_number: body.waybill_number as string };
    expect((await call(getShipment, { caller, method: 'GET', path })).body).toMatchObject({
      quote_number,
      freight_charge: FREIGHT,
      extra_charges: [FEE],
    });
  });

  it('costs what was quoted, whatever the areas charge by now', async () => {
    const districtCode = '510197';
    const area = { districtCode, branch: 'CTU', area: 'urban', pickup: true, delivery: true } as const;
    const charging = (amount: number) =>
      putServiceArea({ ...area, extraPickupFee: { amount, currency: 'CNY' }, extraDeliveryFee: null });
    await charging(3_000);
    const { caller, quote_number } = await newQuote({ origin_district: districtCode });
    await charging(9_900);
    const { body } = await book(caller, { quote_number, ...between(districtCode, '330106') });
    expect([body.freight_charge, body.extra_charges]).toEqual([FREIGHT, [FEE]]);
  });

  it("costs what a person answered, all of it freight unless they name the areas' fees", async () => {
    const { caller, quote_number, answer } = await newQuote(UNCOVERED);
    await answer({ amount: 52_000 });
    const { body } = await book(caller, { quote_number, ...between('510104', '310101') });
    expect([body.freight_charge, body.extra_charges]).toEqual([{ amount: 52_000, currency: 'CNY' }, []]);
  });

  it('names none: the quote is null', async () => {
    expect((await book(newPartner())).body.quote_number).toBeNull();
  });

  it('is 409 with every reason where the quote does not apply, and nothing is written', async () => {
    const { caller, quote_number, shown } = await newQuote();
    const [goods] = booking()['goods'] as Record<string, unknown>[];
    const otherwise = { quote_number, goods: [{ ...goods, pieces: 13 }], ...between('510104', '310101') };
    setClock('2026-11-30T09:01:00+08:00');
    const refused = await book(caller, { ...otherwise, reference: 'PO-1' });
    expect(codes(refused)).toEqual([
      409,
      'quote_not_applicable',
      ['quote_expired', 'goods_differ', 'districts_differ'],
    ]);
    expect([refused.body.quote_number, fieldsIn(refused)]).toEqual([quote_number, ['quote_number']]);
    expect((await shown()).status).toBe('expired');
    expect((await book(caller, { reference: 'PO-1' })).status).toBe(201);
  });

  it('is 409 while the inquiry waits, and when it was refused', async () => {
    const { caller, quote_number, refuse } = await newQuote(UNCOVERED);
    const there = { quote_number, ...between('510104', '310101') };
    expect(codes(await book(caller, there))).toEqual([409, 'quote_not_applicable', ['quote_not_answered']]);
    await refuse({ reason: '无' });
    expect(codes(await book(caller, there))).toEqual([409, 'quote_not_applicable', ['quote_refused']]);
  });

  it("names no freight of its own besides, and a quote that is the partner's", async () => {
    const { quote_number } = await newQuote();
    const other = newPartner();
    for (const unknown of [quote_number, 'HQ000000000000', 'x', '']) {
      const refused = await book(other, { quote_number: unknown });
      expect([refused.status, fieldsIn(refused)]).toEqual([422, ['quote_number']]);
    }
    const all = await book(other, { quote_number, freight_charge: FREIGHT, urgent: 'no', ...between('110101', '1') });
    expect([all.status, fieldsIn(all).toSorted()]).toEqual([
      422,
      ['consignee.address.district_code', 'freight_charge', 'quote_number', 'shipper.address.district_code', 'urgent'],
    ]);
  });

  it('takes it alone, of many at once', async () => {
    const { caller, quote_number, shown } = await newQuote();
    const booked = await Promise.all([1, 2, 3, 4].map(() => book(caller, { quote_number })));
    const taken = booked.filter(({ status }) => status === 201);
    expect(taken).toHaveLength(1);
    for (const refused of booked.filter(({ status }) => status !== 201))
      expect(codes(refused)).toEqual([409, 'quote_not_applicable', ['quote_accepted']]);
    expect((await shown()).waybill_number).toBe(taken[0]?.body.waybill_number);
  });

  it('is the same booking when it is sent again with its Idempotency-Key', async () => {
    const { caller, quote_number } = await newQuote();
    const headers = { 'Idempotency-Key': 'book' };
    const first = await book(caller, { quote_number }, headers);
    setClock('2026-11-23T20:00:00+08:00');
    const again = await book(caller, { quote_number }, headers);
    expect([again.status, again.body, again.headers?.['Idempotent-Replayed']]).toEqual([201, first.body, 'true']);
  });

  it('of operations goes by when the customer ordered, of a partner by now', async () => {
    const ordered_at = '2026-11-30T08:00:00+08:00';
    for (const [by, status] of [
      ['operations', 201],
      ['partner', 409],
    ] as const) {
      setClock('2026-11-23T09:00:00+08:00');
      const { caller, quote_number } = await newQuote();
      setClock('2026-11-30T10:00:00+08:00');
      const order = { quote_number, ordered_at };
      const booked =
        by === 'operations' ? await book(OPERATIONS, { ...order, partner: caller.id }) : await book(caller, order);
      expect([by, booked.status]).toEqual([by, status]);
    }
  });

  it('keeps the quote when it is cancelled: another booking needs another', async () => {
    const { caller, quote_number, shown } = await newQuote();
    const { body } = await book(caller, { quote_number });
    const path = { waybill_number: body.waybill_number as string };
    expect((await call(cancelShipment, { caller, path, body: { reason: '客户取消' } })).status).toBe(200);
    expect((await shown()).status).toBe('accepted');
    expect(codes(await book(caller, { quote_number }))).toEqual([409, 'quote_not_applicable', ['quote_accepted']]);
  });
});
