import { beforeAll, describe, expect, it } from 'vitest';
import { isEnvelopeNumber } from '../../../domain/receipt/envelope-number.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as getEnvelope } from '../../../functions/api/receipt-envelopes/get-envelope.ts';
import { handler as sendEnvelope } from '../../../functions/api/receipt-envelopes/send-envelope.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import {
  accepted,
  ALL_MARKS,
  copyOf,
  copyStates,
  open,
  rejected,
  send,
  sent,
  signedShipment,
  signedShipments,
} from '../envelopes.ts';
import { between, newPartner, openNetwork, OPERATIONS } from '../samples.ts';
import type { SampleShipment } from '../shipment.ts';

const show = (envelope_number: string) =>
  call(getEnvelope, { caller: OPERATIONS, method: 'GET', path: { envelope_number } });

beforeAll(openNetwork);

/** Not sent, with the code and by these fields; nothing is written on any of the waybills. */
async function refused(
  waybills: readonly SampleShipment[],
  contents: unknown,
  status: number,
  code: string,
  fields: readonly string[],
  otherwise: Record<string, unknown> = {},
): Promise<Answered['body']> {
  const stored = () => Promise.all(waybills.map((shipment) => shipment.stored()));
  const before = await stored();
  const answer = await send(contents, otherwise);
  expect([answer.status, answer.body.code, fieldsIn(answer)]).toEqual([status, code, fields]);
  expect(await stored()).toEqual(before);
  return answer.body;
}

describe('an envelope of receipts (E3)', () => {
  it('is registered with a number of its own, and its copies are in it', async () => {
    const [one, other] = [await signedShipment(), await signedShipment([1])];
    const contents = [copyOf(one, 2), copyOf(other, 1)];
    const { status, headers, body } = await send(contents, { sent_at: '2026-01-09T09:30:00+08:00' });
    expect(status).toBe(201);
    expect(Object.keys(body as object)).toEqual(['envelope_number']);
    expect(isEnvelopeNumber(body.envelope_number)).toBe(true);
    expect(headers?.['Location']).toBe(`receipt_envelopes/${body.envelope_number}`);
    expect((await show(body.envelope_number)).body).toEqual({
      envelope_number: body.envelope_number,
      from_branch: 'HGH',
      to_branch: 'CTU',
      sent_at: '2026-01-09T01:30:00Z',
      actor: { name: 'HGH', role: 'branch' },
      reported_by: { kind: 'operations', id: 'control-room', key: 'key-1' },
      attachments: [],
      contents,
      opening: null,
    });
    expect((await one.shown()).receipt).toMatchObject({
      status: 'awaited',
      copies: [
        { number: 1, state: 'signed', envelope_number: null },
        { number: 2, state: 'enveloped', envelope_number: body.envelope_number },
      ],
    });
    expect((await other.shown()).history.at(-1)).toMatchObject({
      type: 'receipt_enveloped',
      copies: [1],
      envelope_number: body.envelope_number,
      occurred_at: '2026-01-09T09:30:00+08:00',
      actor: { name: 'HGH', role: 'branch' },
    });
  });

  it('with every copy of a receipt has sent it back', async () => {
    const shipment = await signedShipment();
    await sent([copyOf(shipment, 1), copyOf(shipment, 2)]);
    expect((await shipment.shown()).receipt.status).toBe('sent_back');
  });

  it('is sent now where no time is given', async () => {
    const shipment = await signedShipment();
    expect((await show(await sent([copyOf(shipment)]))).body.sent_at).toMatch(/^2026-01-09T02:00:0/);
  });

  it('goes within a branch for local goods', async () => {
    const shipment = await signedShipment([1], between('510104', '510104'));
    expect((await send([copyOf(shipment)], { from_branch: 'CTU' })).status).toBe(201);
  });

  it('takes a hundred waybills, and so does its opening', async () => {
    const shipments = await signedShipments(100);
    const number = await sent(shipments.map((shipment) => copyOf(shipment)));
    const { status, body } = await open(
      number,
      shipments.map((shipment) => accepted(shipment)),
    );
    expect(status).toBe(200);
    expect(body.results).toEqual(shipments.map((shipment) => ({ ...copyOf(shipment), result: 'accepted' })));
    const states = await Promise.all(
      shipments.map(async (shipment) => (await shipment.shown()).receipt.status as string),
    );
    expect(new Set(states)).toEqual(new Set(['returned']));
    const more = await send([...shipments, { waybill_number: 'HD000000000000' }].map((shipment) => copyOf(shipment)));
    expect([more.status, more.body.code]).toEqual([422, 'validation_failed']);
    expect(more.body.errors).toEqual([{ field: 'contents', message: 'must be of at most 100 waybills' }]);
  });
});

describe('an envelope that cannot be as it is listed is refused, naming each, and nothing is written:', () => {
  it('waybills that nobody knows', async () => {
    const shipment = await signedShipment();
    const unknown = [
      { waybill_number: 'HD000000000000', copy: 1 },
      { waybill_number: 'HD29K8TBK3Y9F8', copy: 1 },
      { waybill_number: '../../x', copy: 1 },
    ];
    const { errors } = await refused([shipment], [copyOf(shipment), ...unknown], 422, 'validation_failed', [
      'contents[1].waybill_number',
      'contents[2].waybill_number',
      'contents[3].waybill_number',
    ]);
    expect(errors[0].message).toBe('there is no shipment HD000000000000');
  });

  it('a copy listed twice', async () => {
    const shipment = await signedShipment();
    const { errors } = await refused(
      [shipment],
      [copyOf(shipment), copyOf(shipment, 2), copyOf(shipment), copyOf(shipment)],
      422,
      'validation_failed',
      ['contents[2]', 'contents[3]'],
    );
    expect(errors[0].message).toBe(`is listed twice: ${shipment.waybill_number}`);
  });

  it('copies that are not signed, were rejected, lost, are back, handed over, or were never required', async () => {
    const ready = await signedShipment();
    const unsigned = await signedShipment([2]);
    const back = await signedShipment();
    await open(await sent([copyOf(back, 1), copyOf(back, 2)]), [rejected(back, 1), accepted(back, 2)]);
    const done = await signedShipment([1]);
    await open(await sent([copyOf(done)]), [accepted(done)]);
    await done.happened('receipt_handed_over', { copies: [1], to: { name: '发货联系人', role: 'customer' } });
    const lost = await signedShipment();
    await lost.happened('receipt_lost', { copies: [1], reason: '丢失' });
    const { errors } = await refused(
      [ready, unsigned, back, done, lost],
      [
        copyOf(ready),
        copyOf(unsigned, 1),
        copyOf(back, 1),
        copyOf(back, 2),
        copyOf(done),
        copyOf(lost),
        copyOf(ready, 3),
      ],
      409,
      'copies_not_signed',
      ['contents[1]', 'contents[2]', 'contents[3]', 'contents[4]', 'contents[5]', 'contents[6]'],
    );
    expect(errors.map(({ message }: { message: string }) => message)).toEqual([
      `${unsigned.waybill_number} copy 1 is not signed`,
      `${back.waybill_number} copy 1 was rejected, and is not signed again`,
      `${back.waybill_number} copy 2 is back at the origin branch already`,
      `${done.waybill_number} copy 1 is handed over already`,
      `${lost.waybill_number} copy 1 is lost`,
      `${ready.waybill_number} copy 3 was never required: 2 were`,
    ]);
  });

  it('copies that are in another envelope already', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment, 1)]);
    const { errors } = await refused([shipment], [copyOf(shipment, 1), copyOf(shipment, 2)], 409, 'copies_not_signed', [
      'contents[0]',
    ]);
    expect(errors[0].message).toBe(`${shipment.waybill_number} copy 1 is already in the envelope ${number}`);
  });

  it('waybills of other branches', async () => {
    const there = await signedShipment();
    const back = await signedShipment([1], between('330106', '510104'));
    const { errors } = await refused([there, back], [copyOf(there), copyOf(back)], 409, 'copies_not_signed', [
      'contents[1]',
    ]);
    expect(errors[0].message).toBe(`${back.waybill_number} is delivered by branch CTU, not HGH`);
    await refused([there], [copyOf(there)], 409, 'copies_not_signed', ['contents[0]'], { to_branch: 'SHA' });
  });

  it('branches and waybills that nobody knows, beside what is wrong with its form', async () => {
    const shipment = await signedShipment();
    await refused(
      [shipment],
      [copyOf(shipment, 0), { waybill_number: 'HD000000000000', copy: 1 }],
      422,
      'validation_failed',
      ['to_branch', 'contents[0].copy', 'from_branch', 'contents[1].waybill_number'],
      { from_branch: 'NOBODY', to_branch: 'x' },
    );
  });

  it('branches that nobody knows, and a time to come, all at once', async () => {
    const shipment = await signedShipment();
    await refused(
      [shipment],
      [copyOf(shipment), { waybill_number: 'HD000000000000', copy: 1 }],
      422,
      'validation_failed',
      ['from_branch', 'to_branch', 'sent_at', 'contents[1].waybill_number'],
      { from_branch: 'NOBODY', to_branch: 'NOWHERE', sent_at: '2026-01-09T10:05:00+08:00' },
    );
  });

  it('a time at which there was nothing to send yet', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    const early = await refused([shipment], [copyOf(shipment)], 409, 'copies_not_signed', ['contents[0]'], {
      sent_at: '2026-01-05T08:59:59+08:00',
    });
    expect(early.errors[0].message).toBe(`${shipment.waybill_number} was ordered after the envelope was sent`);
    await open(await sent([copyOf(shipment)], { sent_at: '2026-01-09T09:30:00+08:00' }), [rejected(shipment)], {
      opened_at: '2026-01-09T09:40:00+08:00',
    });
    await shipment.happened('receipt_signed', {
      copies: [1],
      checked: ALL_MARKS,
      occurred_at: '2026-01-09T09:50:00+08:00',
    });
    const between_ = await refused([shipment], [copyOf(shipment)], 409, 'copies_not_signed', ['contents[0]'], {
      sent_at: '2026-01-09T09:35:00+08:00',
    });
    expect(between_.errors[0].message).toBe(
      `${shipment.waybill_number} copy 1 was signed again after the envelope was sent`,
    );
    expect((await send([copyOf(shipment)], { sent_at: '2026-01-09T09:50:00+08:00' })).status).toBe(201);
  });

  it('a shipment that was cancelled since its receipt was signed', async () => {
    const shipments = await signedShipments(2);
    const [cancelled, kept] = shipments;
    if (!cancelled || !kept) throw new Error('two were booked');
    await call(cancelShipment, { caller: cancelled.caller, path: cancelled.path, body: { reason: '客户取消' } });
    const { errors } = await refused(shipments, [copyOf(kept), copyOf(cancelled)], 409, 'copies_not_signed', [
      'contents[1]',
    ]);
    expect(errors[0].message).toBe(`${cancelled.waybill_number} is cancelled`);
  });

  it('what is no envelope at all', async () => {
    const shipment = await signedShipment();
    await refused([shipment], [], 422, 'validation_failed', ['contents']);
    await refused([shipment], 'all of them', 422, 'validation_failed', ['contents']);
    await refused(
      [shipment],
      [{ waybill_number: 7, copy: 0, colour: 'red' }, {}],
      422,
      'validation_failed',
      [
        'to_branch',
        'sent_at',
        'contents[0].waybill_number',
        'contents[0].copy',
        'contents[0].colour',
        'contents[1].waybill_number',
        'contents[1].copy',
        'weight',
      ],
      { to_branch: 'c', sent_at: '2026-01-09', weight: 1 },
    );
  });
});

describe('an envelope sent again', () => {
  it('with its Idempotency-Key is the same envelope, though its copies are no longer at hand', async () => {
    const shipment = await signedShipment();
    const again = () => send([copyOf(shipment)], {}, { 'Idempotency-Key': `e-${shipment.waybill_number}` });
    const [first, second] = [await again(), await again()];
    expect([second.status, second.body, second.headers?.['Location']]).toEqual([
      201,
      first.body,
      first.headers?.['Location'],
    ]);
    expect(second.headers?.['Idempotent-Replayed']).toBe('true');
    expect(
      (await shipment.shown()).history.filter(({ type }: { type: string }) => type === 'receipt_enveloped'),
    ).toHaveLength(1);
    const other = await send([copyOf(shipment, 2)], {}, { 'Idempotency-Key': `e-${shipment.waybill_number}` });
    expect([other.status, other.body.code]).toEqual([409, 'idempotency_key_reused']);
    expect(await copyStates(shipment)).toEqual(['enveloped', 'signed']);
  });

  it('ten times at once with one key is one envelope', async () => {
    const shipment = await signedShipment();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        send([copyOf(shipment)], {}, { 'Idempotency-Key': `ten-${shipment.waybill_number}` }),
      ),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(
      (await shipment.shown()).history.filter(({ type }: { type: string }) => type === 'receipt_enveloped'),
    ).toHaveLength(1);
  });

  it('of a refused one leaves the key for the mended one', async () => {
    const shipment = await signedShipment([2]);
    const headers = { 'Idempotency-Key': `m-${shipment.waybill_number}` };
    expect((await send([copyOf(shipment, 1)], {}, headers)).status).toBe(409);
    expect((await send([copyOf(shipment, 2)], {}, headers)).status).toBe(201);
  });
});

describe('envelopes', () => {
  it('are not for partners: neither sent nor seen', async () => {
    const shipment = await signedShipment();
    const partner = newPartner();
    const body = { from_branch: 'HGH', to_branch: 'CTU', contents: [copyOf(shipment)] };
    for (const caller of [partner, shipment.caller]) {
      const { status, body: problem } = await call(sendEnvelope, { caller, body });
      expect([status, problem.code]).toEqual([403, 'forbidden']);
    }
    const envelope_number = await sent([copyOf(shipment)]);
    expect(
      (await call(getEnvelope, { caller: shipment.caller, method: 'GET', path: { envelope_number } })).status,
    ).toBe(403);
    expect((await call(sendEnvelope, { caller: { ...OPERATIONS, scopes: ['receipts:read'] }, body })).status).toBe(403);
  });

  it.each(['HE000000000000', 'HE', '回单', 'x'.repeat(300), '../x'])(
    'that are not known are not found: %s',
    async (number) => {
      const { status, body } = await show(number);
      expect([status, body.code]).toEqual([404, 'not_found']);
    },
  );

  it('hold a copy that was rejected and signed again', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    await open(await sent([copyOf(shipment)]), [rejected(shipment)]);
    await shipment.happened('receipt_signed', { copies: [1], checked: ALL_MARKS });
    const number = await sent([copyOf(shipment)]);
    expect((await shipment.shown()).receipt.copies).toMatchObject([{ state: 'enveloped', envelope_number: number }]);
  });
});
