import { beforeAll, describe, expect, it } from 'vitest';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as getEnvelope } from '../../../functions/api/receipt-envelopes/get-envelope.ts';
import { handler as getOpening } from '../../../functions/api/receipt-envelopes/get-opening.ts';
import { handler as openEnvelope } from '../../../functions/api/receipt-envelopes/open-envelope.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { setClock } from '../clock.ts';
import { accepted, ALL_MARKS, copyOf, copyStates, open, rejected, send, sent, signedShipment } from '../envelopes.ts';
import { between, openNetwork, OPERATIONS } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { itemsUnder } from '../table.ts';

const SENT_AT = '2026-01-09T09:30:00+08:00';
const OPENED_AT = '2026-01-09T09:45:00+08:00';

const show = (handler: unknown, envelope_number: string, caller = OPERATIONS) =>
  call(handler, { caller, method: 'GET', path: { envelope_number } });
const typesOf = async (shipment: SampleShipment) =>
  (await shipment.shown()).history.map(({ type }: { type: string }) => type) as string[];

/** Not opened, with the code and by these fields; nothing is written, neither on the envelope nor on any of the waybills. */
async function refused(
  number: string,
  waybills: readonly SampleShipment[],
  contents: unknown,
  status: number,
  code: string,
  fields: readonly string[],
  otherwise: Record<string, unknown> = {},
): Promise<Answered['body']> {
  const stored = () =>
    Promise.all([itemsUnder(`ENVELOPE#${number}`), ...waybills.map((shipment) => shipment.stored())]);
  const before = await stored();
  const answer = await open(number, contents, otherwise);
  expect([answer.status, answer.body.code, fieldsIn(answer)]).toEqual([status, code, fields]);
  expect(await stored()).toEqual(before);
  return answer.body;
}

beforeAll(openNetwork);

describe('a branch’s key', () => {
  const keyOf = (...branches: string[]): Holder => ({ kind: 'branch', id: branches.join(), branches });
  const openAs = (caller: Holder, envelope_number: string, contents: unknown) =>
    call(openEnvelope, { caller, path: { envelope_number }, body: { contents } });

  it('opens what came to its branch, and sees what went from it, too', async () => {
    const shipment = await signedShipment([1]);
    const number = await sent([copyOf(shipment)], { sent_at: SENT_AT });
    for (const caller of [keyOf('HGH'), keyOf('SHA')]) {
      const refused = await openAs(caller, number, [accepted(shipment)]);
      expect([refused.status, refused.body.code]).toEqual([404, 'not_found']);
      // Nor what is wrong with it, which would tell what is in it.
      const ill = await openAs(caller, number, [{ ...accepted(shipment, 7), colour: 'red' }]);
      expect(fieldsIn(ill)).toEqual(['contents[0].colour']);
    }
    const path = { envelope_number: number };
    const look = (caller: Holder) => call(getEnvelope, { caller, method: 'GET', path });
    expect((await look(keyOf('HGH'))).body.opening).toBeNull();
    expect((await look(keyOf('SHA'))).status).toBe(404);
    expect((await openAs(keyOf('CTU', 'SHA'), number, [accepted(shipment)])).status).toBe(200);
    expect((await look(keyOf('CTU'))).body.opening.reported_by).toEqual({
      kind: 'branch',
      id: 'CTU,SHA',
      key: 'key-1',
    });
  });
});

describe('the opening of an envelope (E3)', () => {
  it('compares its list with its contents, and each copy is where it was found', async () => {
    const [good, bad, gone, extra] = [
      await signedShipment([1, 2]),
      await signedShipment([1]),
      await signedShipment([1]),
      await signedShipment([1, 2]),
    ];
    const number = await sent([copyOf(good, 1), copyOf(bad), copyOf(gone)], { sent_at: SENT_AT });
    const contents = [accepted(extra, 2), rejected(bad, 1, '印章不清'), accepted(good, 1)];
    const { status, body } = await open(number, contents, { opened_at: OPENED_AT });
    expect(status).toBe(200);
    const results = [
      { ...copyOf(extra, 2), result: 'unexpected' },
      { ...copyOf(bad), result: 'rejected' },
      { ...copyOf(good, 1), result: 'accepted' },
      { ...copyOf(gone), result: 'missing' },
    ];
    expect(body).toEqual({ results });
    expect((await good.shown()).receipt).toMatchObject({
      status: 'partially_returned',
      copies: [{ state: 'accepted', envelope_number: number }, { state: 'signed' }],
    });
    expect((await bad.shown()).receipt).toMatchObject({
      status: 'rejected',
      copies: [{ state: 'rejected', envelope_number: number, rejected_reason: '印章不清' }, { state: 'awaited' }],
    });
    // It never left, as far as is known: it can be looked for, and sent again.
    expect((await gone.shown()).receipt).toMatchObject({
      status: 'awaited',
      copies: [{ state: 'signed', envelope_number: null }, { state: 'awaited' }],
    });
    expect((await extra.shown()).receipt).toMatchObject({
      status: 'partially_returned',
      copies: [{ state: 'signed' }, { state: 'accepted', envelope_number: number }],
    });
    expect((await gone.shown()).history.at(-1)).toMatchObject({
      type: 'receipt_missing',
      copies: [1],
      envelope_number: number,
      occurred_at: OPENED_AT,
      actor: { name: 'CTU', role: 'branch' },
    });
    const opening = {
      opened_at: '2026-01-09T01:45:00Z',
      actor: { name: 'CTU', role: 'branch' },
      reported_by: { kind: 'operations', id: 'control-room', key: 'key-1' },
      attachments: [],
      contents,
      results,
    };
    expect((await show(getOpening, number)).body).toEqual(opening);
    expect((await show(getEnvelope, number)).body).toMatchObject({
      envelope_number: number,
      contents: [copyOf(good, 1), copyOf(bad), copyOf(gone)],
      opening,
    });
  });

  it('finds several copies of one waybill, each with an outcome of its own', async () => {
    const shipment = await signedShipment([1, 2, 3], { receipt: { kind: 'signature', copies: 3 } });
    const number = await sent([1, 2, 3].map((copy) => copyOf(shipment, copy)));
    const { body } = await open(number, [accepted(shipment, 3), rejected(shipment, 1)]);
    expect(body.results.map(({ copy, result }: Record<string, unknown>) => [copy, result])).toEqual([
      [3, 'accepted'],
      [1, 'rejected'],
      [2, 'missing'],
    ]);
    expect(await copyStates(shipment)).toEqual(['rejected', 'signed', 'accepted']);
  });

  it('may find nothing at all', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment, 1), copyOf(shipment, 2)]);
    expect((await open(number, [])).body.results).toEqual([
      { ...copyOf(shipment, 1), result: 'missing' },
      { ...copyOf(shipment, 2), result: 'missing' },
    ]);
    expect(await copyStates(shipment)).toEqual(['signed', 'signed']);
    expect((await send([copyOf(shipment, 1)])).status).toBe(201);
  });

  it('may find a copy that was never said to be signed, or that is on the list of another envelope', async () => {
    const [unsigned, elsewhere, listed] = [await signedShipment([]), await signedShipment([1]), await signedShipment()];
    const other = await sent([copyOf(elsewhere)]);
    const number = await sent([copyOf(listed)]);
    const { body } = await open(number, [accepted(unsigned), rejected(elsewhere)]);
    expect(body.results.map(({ result }: { result: string }) => result)).toEqual([
      'unexpected',
      'unexpected',
      'missing',
    ]);
    expect(await copyStates(unsigned)).toEqual(['accepted', 'awaited']);
    // The other envelope is opened later, without the copy: that it is missing there does not change what became of it.
    expect((await open(other, [])).body.results).toEqual([{ ...copyOf(elsewhere), result: 'missing' }]);
    expect(await copyStates(elsewhere)).toEqual(['rejected', 'awaited']);
  });

  it('leads a rejected copy back to the consignee, and signed again it is accepted; only then the receipt is back (E2)', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' }, freight_terms: 'prepaid' });
    await open(await sent([copyOf(shipment)], { sent_at: SENT_AT }), [rejected(shipment)], { opened_at: OPENED_AT });
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'open', met_at: null });
    expect((await send([copyOf(shipment)])).status).toBe(409);
    setClock('2026-01-15T10:00:00+08:00');
    await shipment.happened('receipt_signed', {
      copies: [1],
      checked: ALL_MARKS,
      occurred_at: '2026-01-12T09:00:00+08:00',
    });
    const second = await sent([copyOf(shipment)], { sent_at: '2026-01-12T18:00:00+08:00' });
    expect(
      (await open(second, [accepted(shipment)], { opened_at: '2026-01-14T09:00:00+08:00' })).body.results,
    ).toMatchObject([{ result: 'accepted' }]);
    expect((await shipment.shown()).receipt).toMatchObject({
      status: 'returned',
      copies: [{ state: 'accepted', envelope_number: second }],
    });
    expect(await shipment.commitment('receipt_return')).toMatchObject({
      state: 'met',
      met_at: '2026-01-14T09:00:00+08:00',
    });
    expect((await typesOf(shipment)).filter((type) => type.startsWith('receipt_'))).toEqual([
      'receipt_signed',
      'receipt_enveloped',
      'receipt_rejected',
      'receipt_signed',
      'receipt_enveloped',
      'receipt_accepted',
      'receipt_returned',
    ]);
  });

  it('counts by when it was opened, not by when that is told (E2)', async () => {
    const [early, late] = [
      await signedShipment([1], { receipt: { kind: 'signature' } }),
      await signedShipment([1], { receipt: { kind: 'signature' } }),
    ];
    setClock('2026-01-25T10:00:00+08:00');
    await open(await sent([copyOf(early)], { sent_at: SENT_AT }), [accepted(early)], {
      opened_at: '2026-01-19T00:00:00+08:00',
    });
    await open(await sent([copyOf(late)], { sent_at: SENT_AT }), [accepted(late)], {
      opened_at: '2026-01-19T00:00:00.001+08:00',
    });
    expect(await early.commitment('receipt_return')).toMatchObject({
      due_at: '2026-01-19T00:00:00+08:00',
      state: 'met',
    });
    expect(await late.commitment('receipt_return')).toMatchObject({
      due_at: '2026-01-19T00:00:00+08:00',
      state: 'late',
      missed_at: '2026-01-19T00:00:00+08:00',
    });
  });

  it('a copy that two envelopes list at the same moment is where it is found', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    const answers = await Promise.all([send([copyOf(shipment)]), send([copyOf(shipment)])]);
    for (const { status } of answers) expect([201, 409]).toContain(status);
    const [first = '', ...others] = answers
      .filter(({ status }) => status === 201)
      .map(({ body }) => body.envelope_number as string);
    for (const number of others) await open(number, []);
    await open(first, [accepted(shipment)]);
    expect(await copyStates(shipment)).toEqual(['accepted']);
  });
});

describe('the same opening sent again', () => {
  it('answers the same and changes nothing, with a time or without, in whatever order it was told', async () => {
    const [one, other] = [await signedShipment([1]), await signedShipment([1])];
    const number = await sent([copyOf(one), copyOf(other)], { sent_at: SENT_AT });
    const contents = [accepted(one), rejected(other)];
    const first = await open(number, contents, { opened_at: OPENED_AT });
    const before = await Promise.all([one, other].map((shipment) => shipment.stored()));
    for (const again of [
      await open(number, contents, { opened_at: OPENED_AT }),
      await open(number, contents),
      await open(number, contents, { opened_at: '2026-01-09T01:45:00Z' }),
    ]) {
      expect([again.status, again.body]).toEqual([200, first.body]);
    }
    expect(await Promise.all([one, other].map((shipment) => shipment.stored()))).toEqual(before);
  });

  it('answers the same though a copy has gone on since', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    const number = await sent([copyOf(shipment)]);
    const first = await open(number, [accepted(shipment)]);
    await shipment.happened('receipt_handed_over', { copies: [1], to: { name: '发货联系人', role: 'customer' } });
    expect((await open(number, [accepted(shipment)])).body).toEqual(first.body);
    expect(await copyStates(shipment)).toEqual(['handed_over']);
  });

  it('ten times at once is one opening and one answer', async () => {
    const shipment = await signedShipment([1]);
    const number = await sent([copyOf(shipment)], { sent_at: SENT_AT });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => open(number, [accepted(shipment)], { opened_at: OPENED_AT })),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`))).toEqual(
      new Set([`200 ${JSON.stringify({ results: [{ ...copyOf(shipment), result: 'accepted' }] })}`]),
    );
    expect((await typesOf(shipment)).filter((type) => type === 'receipt_accepted')).toHaveLength(1);
  });

  it('with its Idempotency-Key answers the same, and with other contents or for another envelope is refused', async () => {
    const shipment = await signedShipment();
    const [number, another] = [await sent([copyOf(shipment, 1)]), await sent([copyOf(shipment, 2)])];
    const headers = { 'Idempotency-Key': `o-${number}` };
    const first = await open(number, [accepted(shipment, 1)], {}, headers);
    const again = await open(number, [accepted(shipment, 1)], {}, headers);
    expect([again.status, again.body]).toEqual([200, first.body]);
    for (const other of [
      await open(number, [rejected(shipment, 1)], {}, headers),
      await open(another, [accepted(shipment, 2)], {}, headers),
    ]) {
      expect([other.status, other.body.code]).toEqual([409, 'idempotency_key_reused']);
    }
    expect(await copyStates(shipment)).toEqual(['accepted', 'enveloped']);
  });
});

describe('what is told by a clock that is up to two minutes ahead (X13)', () => {
  it('counts as of now, and is the same when it is sent again', async () => {
    const shipment = await signedShipment();
    const ahead = '2026-01-09T10:01:50+08:00';
    const number = await sent([copyOf(shipment)], { sent_at: ahead });
    setClock('2026-01-09T10:00:05+08:00');
    const contents = [accepted(shipment)];
    const first = await open(number, contents, { opened_at: ahead });
    expect(first.status).toBe(200);
    setClock('2026-01-09T10:30:00+08:00');
    const again = await open(number, contents, { opened_at: ahead });
    expect([again.status, again.body]).toEqual([200, first.body]);
    await refused(number, [shipment], contents, 409, 'envelope_opened', [], {
      opened_at: '2026-01-09T10:01:51+08:00',
    });
    const { body } = await call(getEnvelope, { caller: OPERATIONS, method: 'GET', path: { envelope_number: number } });
    expect([body.sent_at, body.opening.opened_at]).toEqual([
      expect.stringMatching(/^2026-01-09T02:00:0[0-4]/),
      expect.stringMatching(/^2026-01-09T02:00:0[5-9]/),
    ]);
    expect(body.opening).not.toHaveProperty('opened_at_told');
  });
});

describe('an opening that cannot be is refused, naming each, and nothing is written:', () => {
  it('other contents than before, or another time', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment, 1), copyOf(shipment, 2)], { sent_at: SENT_AT });
    await open(number, [accepted(shipment, 1), rejected(shipment, 2, '印章不清')], { opened_at: OPENED_AT });
    for (const [contents, otherwise] of [
      [[accepted(shipment, 1)], {}],
      [[accepted(shipment, 1), accepted(shipment, 2)], {}],
      [[], {}],
      [[accepted(shipment, 1), rejected(shipment, 2, '缺签字')], {}],
      [[accepted(shipment, 1), rejected(shipment, 2, '印章不清')], { opened_at: '2026-01-09T09:46:00+08:00' }],
    ] as const) {
      const body = await refused(number, [shipment], contents, 409, 'envelope_opened', [], otherwise);
      expect(body.opened_at).toBeDefined();
    }
  });

  it.each(['HE000000000000', 'HE29K8TBK3Y9F8', '回单', 'x'.repeat(300)])(
    'an envelope that was never sent: %s',
    async (number) => {
      const shipment = await signedShipment();
      const { errors } = await refused(number, [shipment], [accepted(shipment)], 409, 'envelope_not_sent', [
        'envelope_number',
      ]);
      expect(errors).toEqual([{ field: 'envelope_number', message: 'was never sent' }]);
    },
  );

  it('before it was sent, or in the future', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment)], { sent_at: SENT_AT });
    await refused(number, [shipment], [accepted(shipment)], 422, 'validation_failed', ['opened_at'], {
      opened_at: '2026-01-09T09:29:59.999+08:00',
    });
    await refused(number, [shipment], [accepted(shipment)], 422, 'validation_failed', ['opened_at'], {
      opened_at: '2026-01-09T10:05:00+08:00',
    });
    expect((await open(number, [accepted(shipment)], { opened_at: SENT_AT })).status).toBe(200);
  });

  it('waybills that nobody knows beside what is wrong with its form', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment)], { sent_at: SENT_AT });
    const contents = [accepted({ waybill_number: 'HD000000000000' }), { ...accepted(shipment), outcome: 'burnt' }];
    await refused(
      number,
      [shipment],
      contents,
      422,
      'validation_failed',
      ['contents[1].outcome', 'colour', 'opened_at', 'contents[0]'],
      { opened_at: '2026-01-09T11:00:00+08:00', colour: 'red' },
    );
  });

  it('waybills that nobody knows and copies that were never required, with all else that is wrong', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment)], { sent_at: SENT_AT });
    const contents = [
      accepted(shipment, 1),
      accepted({ waybill_number: 'HD000000000000' }),
      accepted(shipment, 3),
      accepted({ waybill_number: '../x' }),
    ];
    const { errors } = await refused(
      number,
      [shipment],
      contents,
      422,
      'validation_failed',
      ['opened_at', 'contents[1]', 'contents[2]', 'contents[3]'],
      { opened_at: '2026-01-09T10:05:00+08:00' },
    );
    expect(errors.slice(1).map(({ message }: { message: string }) => message)).toEqual([
      'there is no shipment HD000000000000',
      'copy 3 was never required: 2 were',
      'there is no shipment ../x',
    ]);
  });

  it('a copy of an order that does not stand', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment)], { sent_at: SENT_AT });
    const waiting = await newShipment({ ...between('510185', '330106') });
    const { errors } = await refused(
      number,
      [shipment, waiting],
      [accepted(shipment), accepted(waiting)],
      409,
      'report_conflict',
      ['contents'],
    );
    expect(errors).toEqual([{ field: 'contents', message: `${waiting.waybill_number} is awaiting_confirmation` }]);
  });

  it('a copy found twice, a rejection without its reason, more than a hundred waybills, and what is no opening', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment)], { sent_at: SENT_AT });
    await refused(number, [shipment], [accepted(shipment), rejected(shipment)], 422, 'validation_failed', [
      'contents[1]',
    ]);
    await refused(number, [shipment], [{ ...copyOf(shipment), outcome: 'rejected' }], 422, 'validation_failed', [
      'contents[0].reason',
    ]);
    await refused(
      number,
      [shipment],
      Array.from({ length: 101 }, (_, at) => accepted({ waybill_number: `HD${at}` })),
      422,
      'validation_failed',
      ['contents'],
    );
    await refused(
      number,
      [shipment],
      [{ waybill_number: 7, copy: 21, outcome: 'lost', reason: '', colour: 'red' }],
      422,
      'validation_failed',
      [
        'opened_at',
        'contents[0].waybill_number',
        'contents[0].copy',
        'contents[0].outcome',
        'contents[0].reason',
        'contents[0].colour',
        'weight',
      ],
      { opened_at: 'now', weight: 1 },
    );
    const nothing = await call(openEnvelope, { caller: OPERATIONS, path: { envelope_number: number }, body: {} });
    expect([nothing.status, fieldsIn(nothing)]).toEqual([422, ['contents']]);
  });
});

describe('an opening', () => {
  it('that has not been is not found, nor that of an envelope that was never sent', async () => {
    const number = await sent([copyOf(await signedShipment())]);
    expect((await show(getOpening, number)).body).toMatchObject({
      status: 404,
      code: 'not_found',
      detail: 'this envelope is not opened yet',
    });
    expect((await show(getOpening, 'HE000000000000')).status).toBe(404);
    expect((await show(getOpening, '回单')).status).toBe(404);
  });

  it('is not for partners: neither told nor seen', async () => {
    const shipment = await signedShipment();
    const envelope_number = await sent([copyOf(shipment)]);
    expect(
      (
        await call(openEnvelope, {
          caller: shipment.caller,
          path: { envelope_number },
          body: { contents: [accepted(shipment)] },
        })
      ).status,
    ).toBe(403);
    expect((await show(getOpening, envelope_number, shipment.caller)).status).toBe(403);
    expect(await copyStates(shipment)).toEqual(['enveloped', 'signed']);
  });
});
