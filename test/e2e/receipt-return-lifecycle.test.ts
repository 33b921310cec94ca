import pMap from 'p-map';
import { beforeAll, describe, expect, it } from 'vitest';
import { listenToBus, type Told } from '../functions/bus.ts';
import { busName } from './aws.ts';
import {
  asOperations,
  at,
  book,
  booking,
  cloud,
  commitment,
  instructed,
  newDay,
  report,
  request,
  shipment,
  to,
  until,
} from './cloud.ts';
import {
  ALL_MARKS,
  happens,
  openEnvelope,
  receiptsComeBack,
  sendEnvelope,
  SIGN_OFF,
  signedReceipt,
  states,
} from './life.ts';

const SHANGHAI = { ...booking().consignee, address: { district_code: '310101', line: '六号路' } };
const WUHAN = { ...booking().consignee, address: { district_code: '420106', line: '三号路' } };

let told: (waybill: string) => Promise<Told[]>;
beforeAll(async () => {
  process.env['BUS_NAME'] = await busName();
  told = await listenToBus();
});
const heard = async (waybill: string, type: string) =>
  (await told(waybill)).filter((each) => each.type === type).map(({ detail }) => detail);

/** A shipment that was picked up, has arrived and is delivered, all at 10:00 of the day. */
async function delivered(otherwise: object = {}): Promise<string> {
  const waybill = await book({ receipt: signedReceipt(1), ordered_at: at('09:00'), channel: 'phone', ...otherwise });
  await instructed(waybill);
  await happens(
    waybill,
    ...['picked_up', 'departed', 'arrived'].map((type) => [type, { occurred_at: at('10:00') }] as const),
    ['delivered', { occurred_at: at('10:00'), sign_off: SIGN_OFF }],
  );
  return waybill;
}

const copies = async (waybill: string) => (await shipment(waybill)).receipt.copies;

describe('a receipt is due (E2)', () => {
  const WAYS = [
    ['without a transfer', WUHAN, 10, 'WUH'],
    ['with one', SHANGHAI, 15, 'SHA'],
    ['with two', booking().consignee, 20, 'HGH'],
  ] as const;
  const waybills = new Map<string, string>();
  beforeAll(async () => {
    await newDay('10:30');
    for (const [way, consignee] of WAYS) waybills.set(way, await delivered({ consignee }));
  });

  it.each(WAYS)('%s', async (way, _, days, branch) => {
    const waybill = waybills.get(way) ?? '';
    expect((await shipment(waybill)).receipt).toMatchObject({ status: 'awaited', due_at: at('00:00', days + 1) });
    await to('23:59:30', days - 3);
    expect(await heard(waybill, 'commitment.reminder')).toEqual([]);
    await to('00:00:01', days - 2);
    expect(
      await until(
        () => heard(waybill, 'commitment.reminder'),
        (all) => all.length > 0,
      ),
    ).toMatchObject([{ commitment: 'receipt_return', branch, tells: 'dispatcher' }]);
    await to('23:59:30', days);
    expect(await commitment(waybill, 'receipt_return')).toMatchObject({ state: 'open', level: 0, branch });
    await to('00:00:01', days + 1);
    expect(await commitment(waybill, 'receipt_return')).toMatchObject({
      state: 'missed',
      level: 1,
      missed_at: at('00:00', days + 1),
    });
    const {
      body: { receipts },
    } = await asOperations('GET', `/branches/${branch}/receipts?overdue=true&state=awaited&limit=100`);
    expect(receipts).toContainEqual(
      expect.objectContaining({
        waybill_number: waybill,
        state: 'missed',
        receipt_status: 'awaited',
        due_at: at('00:00', days + 1),
      }),
    );
  });

  it('and escalates, and is chased no more when it comes back late (E4)', async () => {
    await to('00:00:01', 24);
    const levels = () =>
      Promise.all(WAYS.map(async ([way]) => (await commitment(waybills.get(way) ?? '', 'receipt_return'))?.['level']));
    expect(await levels()).toEqual([2, 2, 2]);
    const waybill = waybills.get('with two') ?? '';
    await to('23:59:30', 25);
    expect(await commitment(waybill, 'receipt_limit')).toMatchObject({ state: 'open', due_at: at('00:00', 26) });
    await to('00:00:01', 26);
    expect(await commitment(waybill, 'receipt_limit')).toMatchObject({ state: 'missed', level: 1 });
    await receiptsComeBack(waybill, [1]);
    expect(await states(waybill)).toMatchObject({ receipt_return: 'late', receipt_limit: 'late' });
    expect(
      (await asOperations('GET', '/branches/HGH/receipts?overdue=true&limit=100')).body.receipts.map(
        (row: Record<string, unknown>) => row['waybill_number'],
      ),
    ).not.toContain(waybill);
  });

  it('and back in time it rings nobody', async () => {
    await newDay('10:30');
    const waybill = await delivered({ consignee: WUHAN });
    await to('10:00', 7);
    await receiptsComeBack(waybill, [1], 'WUH');
    await to('00:00', 12);
    expect(await states(waybill)).toMatchObject({ receipt_return: 'met', receipt_limit: 'met' });
    expect(await heard(waybill, 'commitment.reminder')).toEqual([]);
  });

  it('nobody reminds of one that is back before the reminder, and one batch more moves it', async () => {
    await newDay('10:30');
    const waybill = await book({ receipt: signedReceipt(1) });
    await instructed(waybill);
    await happens(waybill, 'picked_up', ['arrived', { batch: { number: 2, of: 2 } }]);
    expect((await shipment(waybill)).receipt.due_at).toBeNull();
    await to('23:59', 2);
    await happens(waybill, ['arrived', { batch: { number: 1, of: 2 } }]);
    expect((await shipment(waybill)).receipt.due_at).toBe(at('00:00', 23));
    await happens(waybill, ['arrived', { batch: { number: 1, of: 2 }, occurred_at: at('12:00', 1) }]);
    expect((await shipment(waybill)).receipt.due_at).toBe(at('00:00', 22));
  });
});

describe('an envelope (E3)', () => {
  it('with one missing and one unexpected receipt, one rejected and signed again', async () => {
    await newDay('10:30');
    const [kept, missing, unexpected, rejected] = [
      await delivered(),
      await delivered(),
      await delivered(),
      await delivered({ freight_terms: 'prepaid' }),
    ];
    for (const waybill of [kept, missing, unexpected, rejected])
      await happens(waybill, ['receipt_signed', { copies: [1], checked: ALL_MARKS }]);
    const row = (waybill_number: string) => ({ waybill_number, copy: 1 });
    const sent = await sendEnvelope([row(kept), row(missing), row(rejected)]);
    expect(sent.status).toBe(201);
    const envelope = sent.body.envelope_number as string;
    expect(sent.headers.get('location')).toBe(`receipt_envelopes/${envelope}`);
    expect((await shipment(kept)).receipt).toMatchObject({
      status: 'sent_back',
      copies: [{ number: 1, state: 'enveloped', envelope_number: envelope }],
    });
    expect((await sendEnvelope([row(kept), row(unexpected)])).body).toMatchObject({
      status: 409,
      code: 'copies_not_signed',
      errors: [{ field: 'contents[0]' }],
    });
    expect((await shipment(unexpected)).receipt.status).toBe('awaited');

    await to('10:00', 3);
    const found = [
      { ...row(kept), outcome: 'accepted' as const },
      { ...row(unexpected), outcome: 'accepted' as const },
      { ...row(rejected), outcome: 'rejected' as const, reason: '印章不清' },
    ];
    const opened = await openEnvelope(envelope, found);
    expect(opened).toMatchObject({
      status: 200,
      body: {
        results: [
          { waybill_number: kept, copy: 1, result: 'accepted' },
          { waybill_number: unexpected, copy: 1, result: 'unexpected' },
          { waybill_number: rejected, copy: 1, result: 'rejected' },
          { waybill_number: missing, copy: 1, result: 'missing' },
        ],
      },
    });
    expect((await openEnvelope(envelope, found)).body).toEqual(opened.body);
    expect((await openEnvelope(envelope, found.slice(1))).body).toMatchObject({ status: 409, code: 'envelope_opened' });
    expect((await asOperations('GET', `/receipt_envelopes/${envelope}/opening`)).body.results).toEqual(
      opened.body.results,
    );
    expect((await asOperations('GET', `/receipt_envelopes/${envelope}`)).body).toMatchObject({
      from_branch: 'HGH',
      to_branch: 'CTU',
      opening: { results: opened.body.results },
    });
    expect(await copies(kept)).toMatchObject([{ state: 'accepted' }]);
    expect(await copies(unexpected)).toMatchObject([{ state: 'accepted', envelope_number: envelope }]);
    expect(await copies(missing)).toMatchObject([{ state: 'signed', envelope_number: null }]);
    expect(await copies(rejected)).toMatchObject([{ state: 'rejected', rejected_reason: '印章不清' }]);
    expect(await states(rejected)).toMatchObject({ receipt_return: 'open' });

    await receiptsComeBack(rejected, [1]);
    await receiptsComeBack(missing, [1]);
    expect(await states(rejected)).toMatchObject({ receipt_return: 'met', receipt_limit: 'met' });
    // E7: only the customer of a prepaid shipment is told to collect.
    await until(
      () => heard(rejected, 'receipt.ready_to_collect'),
      (all) => all.length === 1,
    );
    expect(await heard(missing, 'receipt.ready_to_collect')).toEqual([]);
    expect(
      (await report(rejected, 'receipt_handed_over', { copies: [1], to: { name: '财务', role: 'customer' } })).body
        .status,
    ).toBe('closed');
    expect((await shipment(rejected)).receipt).toMatchObject({
      status: 'handed_over',
      copies: [
        {
          state: 'handed_over',
          handed_over_to: { name: '财务', role: 'customer' },
          handed_over_at: expect.any(String),
        },
      ],
    });
  });

  it('is refused whole, naming each row that cannot be, and nothing is written', async () => {
    await newDay('10:30');
    const [signed, unsigned] = [await delivered(), await delivered()];
    await happens(signed, ['receipt_signed', { copies: [1], checked: ALL_MARKS }]);
    const row = (waybill_number: string, copy = 1) => ({ waybill_number, copy });
    const fields = async (rows: readonly object[], otherwise: object = {}) => {
      const { status, body } = await sendEnvelope(rows as never, otherwise);
      return [status, body.code, body.errors.map(({ field }: { field: string }) => field)];
    };
    expect(await fields([row(signed), row('HD000000000000'), row('nonsense')])).toEqual([
      422,
      'validation_failed',
      ['contents[1].waybill_number', 'contents[2].waybill_number'],
    ]);
    expect(await fields([row(signed), row(unsigned), row(signed, 2)])).toEqual([
      409,
      'copies_not_signed',
      ['contents[1]', 'contents[2]'],
    ]);
    expect(await fields([row(signed), row(signed)])).toEqual([422, 'validation_failed', ['contents[1]']]);
    expect(await fields([row(signed)], { from_branch: 'SHA' })).toEqual([409, 'copies_not_signed', ['contents[0]']]);
    expect(await fields([row(signed)], { from_branch: 'NONE' })).toEqual([422, 'validation_failed', ['from_branch']]);
    expect((await openEnvelope('HE000000000000', [])).body).toMatchObject({ status: 409, code: 'envelope_not_sent' });
    expect(await copies(signed)).toMatchObject([{ state: 'signed', envelope_number: null }]);
    for (const [method, path] of [
      ['POST', '/receipt_envelopes'],
      ['GET', '/receipt_envelopes/HE000000000000'],
      ['GET', '/branches/HGH/receipts'],
    ] as const) {
      expect(
        (await request(method, path, method === 'POST' ? { contents: [] } : undefined, cloud.partner_key)).body,
      ).toMatchObject({ status: 403, code: 'forbidden' });
    }
  });

  it('of a hundred waybills is taken, and so is its opening', { timeout: 240_000 }, async () => {
    await newDay('10:30');
    const order = booking({ channel: 'import', ordered_at: at('09:00'), receipt: signedReceipt(1) });
    const shipments = Array.from({ length: 50 }, () => order);
    const halves = [0, 1].map(() => request('POST', '/shipments/bulk', { shipments }));
    const waybills = (await Promise.all(halves)).flatMap(({ body: { results } }) =>
      (results as { waybill_number: string }[]).map(({ waybill_number }) => waybill_number),
    );
    const signed = ['receipt_signed', { copies: [1], checked: ALL_MARKS }] as const;
    await pMap(waybills, (waybill) => happens(waybill, 'arrived', signed), { concurrency: 4 });
    const rows = waybills.map((waybill_number) => ({ waybill_number, copy: 1 }));
    const { status, body } = await sendEnvelope(rows);
    expect(status).toBe(201);
    const opened = await openEnvelope(
      body.envelope_number as string,
      rows.map((row) => ({ ...row, outcome: 'accepted' as const })),
    );
    expect(opened.body.results.filter(({ result }: { result: string }) => result === 'accepted')).toHaveLength(100);
    expect(await states(waybills[99] ?? '')).toMatchObject({ receipt_return: 'met' });
  });
});

describe('a receipt that is lost', () => {
  it('is chased no more, keeps the shipment open, and is owed again when another is signed in its place', async () => {
    await newDay('10:30');
    const waybill = await delivered({ consignee: WUHAN });
    await happens(
      waybill,
      ['receipt_signed', { copies: [1], checked: ALL_MARKS }],
      ['receipt_lost', { copies: [1], reason: '邮寄丢失' }],
    );
    expect(await shipment(waybill)).toMatchObject({ status: 'delivered', receipt: { status: 'lost' } });
    expect(await states(waybill)).toMatchObject({ receipt_return: 'void', receipt_limit: 'void' });
    await to('00:00:01', 15);
    expect(await commitment(waybill, 'receipt_return')).toMatchObject({ state: 'void', level: 0 });
    const {
      body: { receipts },
    } = await asOperations('GET', '/branches/WUH/receipts?state=lost&limit=100');
    expect(receipts).toContainEqual(
      expect.objectContaining({ waybill_number: waybill, receipt_status: 'lost', state: 'void' }),
    );
    await happens(waybill, ['receipt_signed', { copies: [1], checked: ALL_MARKS }]);
    await until(
      () => commitment(waybill, 'receipt_return'),
      (row) => row?.['level'] === 2,
    );
    expect(await commitment(waybill, 'receipt_return')).toMatchObject({ state: 'missed' });
  });

  it('cannot have been there where none was wanted, nor be handed over before it is back', async () => {
    await newDay('10:30');
    const without = await delivered({ receipt: { kind: 'none' } });
    expect((await shipment(without)).status).toBe('closed');
    expect((await report(without, 'receipt_signed', { copies: [1], checked: ALL_MARKS })).body).toMatchObject({
      status: 422,
      errors: [{ field: 'copies[0]' }],
    });
    const waybill = await delivered({ receipt: { kind: 'signature_with_id', copies: 2 } });
    expect(
      (await report(waybill, 'receipt_handed_over', { copies: [2], to: { name: '财务', role: 'customer' } })).body,
    ).toMatchObject({ status: 409, code: 'report_conflict' });
    expect(
      (await report(waybill, 'receipt_signed', { copies: [1, 2], checked: { ...ALL_MARKS, identity_number: false } }))
        .body,
    ).toMatchObject({
      status: 422,
      code: 'receipt_incomplete',
      reasons: [{ rule: 'E1', code: 'identity_number_missing' }],
    });
    expect(await copies(waybill)).toMatchObject([{ state: 'awaited' }, { state: 'awaited' }]);
  });
});
