import { beforeAll, describe, expect, it } from 'vitest';
import { handler as bookShipment } from '../../../functions/api/shipments/book-shipment.ts';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { isWaybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { between, book, booking, newPartner, openNetwork, OPERATIONS } from '../samples.ts';

beforeAll(openNetwork);

const listed = async (caller: ReturnType<typeof newPartner>) =>
  (await call(listShipments, { caller, method: 'GET' })).body.shipments as { waybill_number: string }[];

describe('booking', () => {
  it('answers 201 with the way, the charges and the promise that begins (A2, A3, A4)', async () => {
    const caller = newPartner();
    setClock('2026-01-05T16:00:00+08:00');
    const { status, headers, body } = await book(caller, {
      reference: 'PO-1',
      ordered_at: '2026-01-05T09:12:00+08:00',
    });
    expect(status).toBe(201);
    expect(isWaybillNumber(body.waybill_number)).toBe(true);
    expect(headers?.['Location']).toBe(`shipments/${body.waybill_number}`);
    expect(body).toMatchObject({
      status: 'booked',
      reference: 'PO-1',
      partner: caller.id,
      origin_branch: 'CTU',
      destination_branch: 'HGH',
      area: 'urban',
      ordered_at: '2026-01-05T09:12:00+08:00',
      confirmation_reasons: [],
      extra_charges: [{ kind: 'extra_pickup_fee', amount: 3000, currency: 'CNY' }],
      // No freight is agreed: nobody knows how much (A5, X12).
      amount_to_collect: null,
      collect_from: 'consignee',
      commitments: [{ name: 'dispatch', rule: 'A4', due_at: '2026-01-05T09:15:00+08:00', met_at: null, level: 0 }],
    });
    expect(
      (await call(getShipment, { caller, method: 'GET', path: { waybill_number: body.waybill_number } })).body,
    ).toMatchObject({
      shipper: booking()['shipper'],
      goods: booking()['goods'],
      history: [{ type: 'booked', occurred_at: '2026-01-05T09:12:00+08:00' }],
    });
  });

  it('waits for the customer where something does not hold, with every reason (A3)', async () => {
    const { status, body } = await book(newPartner(), {
      shipper: { ...(booking()['shipper'] as object), address: { district_code: '510185', line: '山路' } },
      goods: [{ description: '电池', category: 'dangerous', pieces: 1, weight_kg: 2, volume_m3: 0.1 }],
    });
    expect(status).toBe(201);
    expect(body.status).toBe('awaiting_confirmation');
    expect(body.confirmation_reasons.map(({ code }: { code: string }) => code)).toEqual([
      'data_sheet_missing',
      'outside_pickup_area',
    ]);
    expect(body.commitments).toEqual([]);
  });

  it('without a route waits for the customer: nobody knows when the goods would arrive (C1)', async () => {
    const { status, body } = await book(newPartner(), between('510104', '310101'));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'awaiting_confirmation',
      route: null,
      commitments: [],
      confirmation_reasons: [
        { rule: 'C1', code: 'no_route', message: 'there is no route from branch CTU to branch SHA' },
      ],
    });
    const both = await book(newPartner(), between('510185', '310101'));
    expect(both.body.confirmation_reasons.map(({ code }: { code: string }) => code)).toEqual([
      'outside_pickup_area',
      'no_route',
    ]);
  });

  it('takes the route as it is, and a consignee that is not said to be a company for a person', async () => {
    const { body } = await book(newPartner());
    expect(body).toMatchObject({
      route: { transfers: [], transit_days: 3, local: false },
      consignee: { kind: 'person' },
      sign_off: null,
      receipt: {
        status: 'awaited',
        kind: 'company_seal',
        shipper_form: true,
        due_at: null,
        copies: [1, 2].map((number) => ({
          number,
          state: 'awaited',
          envelope_number: null,
          rejected_reason: null,
          handed_over_to: null,
          handed_over_at: null,
        })),
      },
    });
    const company = await book(newPartner(), {
      consignee: { ...(booking()['consignee'] as object), kind: 'company' },
      receipt: { kind: 'none' },
    });
    expect(company.body).toMatchObject({
      consignee: { kind: 'company' },
      receipt: { status: 'not_required', kind: 'none', copies: [], due_at: null },
    });
    expect(
      (await book(newPartner(), { consignee: { ...(booking()['consignee'] as object), kind: 'robot' } })).body.errors[0]
        .field,
    ).toBe('consignee.kind');
  });

  it('gives an imported order its outcomes at once and counts its instruction as sent when it was ordered', async () => {
    const { body } = await book(newPartner(), { channel: 'import', ordered_at: '2026-01-05T09:12:00+08:00' });
    expect(body.status).toBe('instructed');
    expect(body.commitments).toMatchObject([
      { name: 'dispatch', state: 'met', met_at: '2026-01-05T09:12:00+08:00' },
      { name: 'verification', state: 'missed', due_at: '2026-01-05T10:12:00+08:00', level: 0 },
      { name: 'pickup', state: 'missed', due_at: '2026-01-05T15:00:00+08:00', level: 0 },
    ]);
  });

  it('by operations names the partner that it is for', async () => {
    const partner = newPartner();
    expect((await book(OPERATIONS)).body.errors).toEqual([{ field: 'partner', message: 'is needed: whose is it?' }]);
    const { body } = await book(OPERATIONS, { partner: partner.id, channel: 'phone' });
    expect((await listed(partner)).map(({ waybill_number }) => waybill_number)).toEqual([body.waybill_number]);
    expect((await book(partner, { partner: 'another' })).status).toBe(422);
  });
});

describe('the same booking twenty times at once', () => {
  it('with one Idempotency-Key is one shipment and one answer', async () => {
    const caller = newPartner();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => book(caller, { reference: 'PO-20' }, { 'Idempotency-Key': 'once' })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers?.['Idempotent-Replayed'] === 'true')).toHaveLength(19);
    expect(await listed(caller)).toHaveLength(1);
  });

  it('with one reference and no key is one shipment, and nineteen are told which', async () => {
    const caller = newPartner();
    const answers = await Promise.all(Array.from({ length: 20 }, () => book(caller, { reference: 'PO-20' })));
    const [made, ...others] = answers.sort((a, b) => a.status - b.status);
    expect(made?.status).toBe(201);
    for (const { status, body } of others) {
      expect(status).toBe(409);
      expect(body).toMatchObject({ code: 'reference_taken', waybill_number: made?.body.waybill_number });
    }
    expect(await listed(caller)).toHaveLength(1);
  });

  it('with neither is twenty shipments', async () => {
    const caller = newPartner();
    const answers = await Promise.all(Array.from({ length: 20 }, () => book(caller)));
    expect(new Set(answers.map(({ body }) => body.waybill_number)).size).toBe(20);
    expect(await listed(caller)).toHaveLength(20);
  });
});

describe('an Idempotency-Key', () => {
  it('with another body is 409, and writes nothing', async () => {
    const caller = newPartner();
    await book(caller, {}, { 'Idempotency-Key': 'k' });
    const { status, body } = await book(caller, { urgent: true }, { 'idempotency-key': 'k' });
    expect([status, body.code]).toEqual([409, 'idempotency_key_reused']);
    expect(await listed(caller)).toHaveLength(1);
  });

  it("is the caller's own", async () => {
    const [one, two] = [newPartner(), newPartner()];
    const first = await book(one, {}, { 'Idempotency-Key': 'shared' });
    const second = await book(two, {}, { 'Idempotency-Key': 'shared' });
    expect(second.status).toBe(201);
    expect(second.body.waybill_number).not.toBe(first.body.waybill_number);
  });

  it('of a refused request is free for the mended one', async () => {
    const caller = newPartner();
    expect((await book(caller, { freight_terms: 'barter' }, { 'Idempotency-Key': 'k' })).status).toBe(422);
    expect((await book(caller, {}, { 'Idempotency-Key': 'k' })).status).toBe(201);
  });
});

describe('a booking that does not hold', () => {
  const wrong = async (body: unknown, headers = {}) => {
    const caller = newPartner();
    const answer = await call(bookShipment, { caller, body, headers });
    expect(await listed(caller)).toEqual([]);
    expect(answer.headers?.['Content-Type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ status: answer.status, request_id: 'request-1' });
    return {
      status: answer.status,
      code: answer.body.code as string,
      fields: (answer.body.errors as { field: string }[]).map(({ field }) => field),
    };
  };
  const [goods] = booking()['goods'] as [Record<string, unknown>];
  const shipper = booking()['shipper'] as Record<string, unknown>;

  it('is answered with all its problems at once, each by its path', async () => {
    expect(
      await wrong(
        booking({
          colour: 'red',
          freight_terms: 'barter',
          ordered_at: '2026-01-05T09:12:00',
          urgent: 'yes',
          goods: [{ ...goods, weight_kg: -1, pieces: 1.5, volume_m3: 1e9 }],
          consignee: { ...shipper, address: { district_code: '12', line: 'x' }, phone: 12 },
        }),
      ),
    ).toEqual({
      status: 422,
      code: 'validation_failed',
      fields: [
        'ordered_at',
        'consignee.phone',
        'consignee.address.district_code',
        'goods[0].pieces',
        'goods[0].weight_kg',
        'goods[0].volume_m3',
        'freight_terms',
        'urgent',
        'colour',
      ],
    });
  });

  it.each([
    [
      'an unknown district',
      booking({ shipper: { ...shipper, address: { district_code: '999999', line: 'x' } } }),
      ['shipper.address.district_code'],
    ],
    [
      'two unknown districts',
      booking({
        shipper: { ...shipper, address: { district_code: '999999', line: 'x' } },
        consignee: { ...shipper, address: { district_code: '999998', line: 'x' } },
      }),
      ['shipper.address.district_code', 'consignee.address.district_code'],
    ],
    ['an order in the future', booking({ ordered_at: '2199-01-01T00:00:00Z' }), ['ordered_at']],
    ['no goods', booking({ goods: [] }), ['goods']],
    ['goods without weight', booking({ goods: [{ ...goods, weight_kg: 0 }] }), ['goods[0].weight_kg']],
    ['a number that JSON makes infinite', JSON.stringify(booking()).replace('340.5', '1e999'), ['goods[0].weight_kg']],
    ['control characters', booking({ reference: 'a\u0000b' }), ['reference']],
    ['broken Unicode', JSON.stringify(booking({ reference: 'REF' })).replace('REF', '\\ud800'), ['reference']],
    ['no seal and two copies', booking({ receipt: { kind: 'none', copies: 2 } }), ['receipt.copies']],
    [
      'a freight charge in dollars',
      booking({ freight_charge: { amount: 1, currency: 'USD' } }),
      ['freight_charge.currency'],
    ],
    ['a list', [], ['body']],
    ['null', 'null', ['body']],
    ['__proto__', JSON.stringify(booking()).replace('{', '{"__proto__":{"partner":"x"},'), ['__proto__']],
  ])('%s', async (_, body, fields) => {
    expect(await wrong(body)).toEqual({ status: 422, code: 'validation_failed', fields });
  });

  it.each([
    ['no JSON', '{"reference": ', {}, 400, 'malformed_json'],
    ['nothing', '', {}, 400, 'malformed_json'],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, {}, 422, 'validation_failed'],
    ['too much', JSON.stringify(booking({ reference: 'x'.repeat(200_000) })), {}, 413, 'payload_too_large'],
    ['a form', 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415, 'unsupported_media_type'],
    ['an Idempotency-Key with spaces', booking(), { 'Idempotency-Key': 'a b' }, 422, 'validation_failed'],
  ])('%s', async (_, body, headers, status, code) => {
    expect(await wrong(body, headers)).toMatchObject({ status, code });
  });

  it('says what is missing and what was expected', async () => {
    const { reference, shipper: _, ...rest } = booking({ reference: 7 });
    const { body } = await call(bookShipment, { caller: newPartner(), body: { reference, ...rest } });
    expect(body.errors).toEqual([
      { field: 'reference', message: 'expected string, received number' },
      { field: 'shipper', message: 'is missing' },
    ]);
  });

  it('needs the scope', async () => {
    const { status, body } = await call(bookShipment, {
      caller: { ...newPartner(), scopes: ['shipments:read'] },
      body: booking(),
    });
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });
});
