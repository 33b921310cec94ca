import { beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '../clock.ts';
import { fieldsIn } from '../call.ts';
import { accepted, ALL_MARKS, copyOf, copyStates, open, rejected, sent, signedShipment } from '../envelopes.ts';
import { openNetwork, signOff } from '../samples.ts';
import type { SampleShipment } from '../shipment.ts';

const NO_MARKS = { signature: false, identity_number: false, company_seal: false };
const TO = { name: '发货联系人', role: 'customer' };

beforeAll(openNetwork);

/** Refused with the code, by these fields, and nothing is written. */
async function refused(
  shipment: SampleShipment,
  type: string,
  details: Record<string, unknown>,
  status: number,
  code: string,
  fields: readonly string[],
) {
  const before = await shipment.stored();
  const answer = await shipment.report(type, details);
  expect([answer.status, answer.body.code, fieldsIn(answer)]).toEqual([status, code, fields]);
  expect(await shipment.stored()).toEqual(before);
  return answer.body;
}

describe('a receipt that is signed (E1, E3)', () => {
  it.each([
    ['signature', { ...ALL_MARKS, signature: false }, ['signature_missing']],
    ['signature_with_id', { ...ALL_MARKS, identity_number: false }, ['identity_number_missing']],
    ['signature_with_id', NO_MARKS, ['signature_missing', 'identity_number_missing']],
    ['company_seal', { ...ALL_MARKS, company_seal: false }, ['company_seal_missing']],
  ])(
    'goes back to the consignee where it lacks what the shipper asked for, and nothing is written: %s %j',
    async (kind, checked, codes) => {
      const shipment = await signedShipment([], { receipt: { kind, copies: 2 } });
      const { reasons } = await refused(
        shipment,
        'receipt_signed',
        { copies: [1, 2], checked },
        422,
        'receipt_incomplete',
        ['checked'],
      );
      expect(reasons.map(({ rule, code }: Record<string, unknown>) => [rule, code])).toEqual(
        codes.map((code) => ['E1', code]),
      );
      expect(await copyStates(shipment)).toEqual(['awaited', 'awaited']);
    },
  );

  it.each([
    ['signature', { ...NO_MARKS, signature: true }],
    ['signature_with_id', { ...NO_MARKS, signature: true, identity_number: true }],
    ['company_seal', { ...NO_MARKS, company_seal: true }],
  ])('is taken with just what the shipper asked for: %s', async (kind, checked) => {
    const shipment = await signedShipment([], { receipt: { kind, copies: 2 } });
    await shipment.happened('receipt_signed', { copies: [2], checked });
    expect(await copyStates(shipment)).toEqual(['awaited', 'signed']);
  });

  it('has the copies that were asked for, and no others', async () => {
    const shipment = await signedShipment([]);
    const { errors } = await refused(
      shipment,
      'receipt_signed',
      { copies: [1, 3, 4], checked: NO_MARKS },
      422,
      'validation_failed',
      ['copies[1]', 'copies[2]'],
    );
    expect(errors[0].message).toBe('copy 3 was never required: 2 were');
    const none = await signedShipment([], { receipt: { kind: 'none' } });
    await refused(none, 'receipt_signed', { copies: [1], checked: ALL_MARKS }, 422, 'validation_failed', ['copies[0]']);
    await refused(none, 'receipt_lost', { copies: [1], reason: '丢失' }, 422, 'validation_failed', ['copies[0]']);
    await refused(none, 'receipt_handed_over', { copies: [1], to: TO }, 422, 'validation_failed', ['copies[0]']);
  });

  it('signed again, or reported late, stays where it has come to', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment)]);
    await shipment.happened('receipt_signed', {
      copies: [1, 2],
      checked: ALL_MARKS,
      occurred_at: '2026-01-09T08:00:00+08:00',
    });
    await shipment.happened('receipt_signed', { copies: [1, 2], checked: ALL_MARKS });
    expect((await shipment.shown()).receipt).toMatchObject({
      status: 'awaited',
      copies: [{ state: 'enveloped', envelope_number: number }, { state: 'signed' }],
    });
  });
});

describe('a receipt that is handed over (E3)', () => {
  it.each(['awaited', 'signed', 'enveloped', 'rejected', 'lost'])(
    'has come back before: one that is %s is not, and nothing is written',
    async (state) => {
      const shipment = await signedShipment(state === 'awaited' ? [] : [1]);
      if (state === 'enveloped' || state === 'rejected') {
        const number = await sent([copyOf(shipment)]);
        if (state === 'rejected') await open(number, [rejected(shipment)]);
      }
      if (state === 'lost') await shipment.happened('receipt_lost', { copies: [1], reason: '丢失' });
      const { errors } = await refused(
        shipment,
        'receipt_handed_over',
        { copies: [1], to: TO },
        409,
        'report_conflict',
        ['copies[0]'],
      );
      expect(errors[0].message).toBe(`copy 1 is ${state}`);
    },
  );

  it('is shown copy by copy with who has it since when, and the last one closes the shipment', async () => {
    const shipment = await signedShipment();
    await shipment.happened('delivered', { sign_off: signOff(), occurred_at: '2026-01-09T09:00:00+08:00' });
    await open(await sent([copyOf(shipment, 1), copyOf(shipment, 2)]), [accepted(shipment, 1), accepted(shipment, 2)]);
    setClock('2026-01-12T10:00:00+08:00');
    const first = await shipment.happened('receipt_handed_over', {
      copies: [2],
      to: TO,
      occurred_at: '2026-01-12T09:00:00+08:00',
    });
    expect(first.body.status).toBe('delivered');
    expect((await shipment.shown()).receipt).toMatchObject({
      status: 'returned',
      copies: [
        { state: 'accepted', handed_over_to: null, handed_over_at: null },
        { state: 'handed_over', handed_over_to: TO, handed_over_at: '2026-01-12T09:00:00+08:00' },
      ],
    });
    const last = await shipment.happened('receipt_handed_over', {
      copies: [1],
      to: { name: '客户经理', role: 'account_owner' },
    });
    expect(last.body.status).toBe('closed');
    const { status, receipt, history, commitments } = await shipment.shown();
    expect([status, receipt.status]).toEqual(['closed', 'handed_over']);
    expect(history.at(-1)).toMatchObject({ type: 'closed', actor: { role: 'system' } });
    expect(commitments.filter(({ state }: { state: string }) => state === 'open')).toEqual([]);
  });

  it('to a second taker stays with the first', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    await open(await sent([copyOf(shipment)]), [accepted(shipment)]);
    await shipment.happened('receipt_handed_over', { copies: [1], to: TO });
    await shipment.happened('receipt_handed_over', { copies: [1], to: { name: '别人', role: 'account_owner' } });
    expect((await shipment.shown()).receipt.copies).toMatchObject([{ state: 'handed_over', handed_over_to: TO }]);
  });

  it('does not close a shipment that nobody has said to be delivered; its delivery does', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    await open(await sent([copyOf(shipment)]), [accepted(shipment)]);
    expect((await shipment.happened('receipt_handed_over', { copies: [1], to: TO })).body.status).toBe('arrived');
    const { body } = await shipment.happened('delivered', {
      sign_off: signOff(),
      occurred_at: '2026-01-09T08:00:00+08:00',
    });
    expect(body.status).toBe('closed');
  });

  it('of a closed shipment cannot be lost any more', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    await open(await sent([copyOf(shipment)]), [accepted(shipment)]);
    await shipment.happened('receipt_handed_over', { copies: [1], to: TO });
    await refused(shipment, 'receipt_lost', { copies: [1], reason: '丢失' }, 409, 'report_conflict', ['copies[0]']);
  });
});

describe('a receipt that is lost (E6)', () => {
  it('is owed no longer once every copy that is out is lost', async () => {
    const shipment = await signedShipment();
    await open(await sent([copyOf(shipment, 1)]), [accepted(shipment, 1)]);
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'open' });
    await shipment.happened('receipt_lost', { copies: [2], reason: '邮寄丢失' });
    expect((await shipment.shown()).receipt).toMatchObject({
      status: 'lost',
      copies: [{ state: 'accepted' }, { state: 'lost' }],
    });
    for (const name of ['receipt_return', 'receipt_limit'])
      expect(await shipment.commitment(name)).toMatchObject({ state: 'void' });
  });

  it('is still owed while another copy is out', async () => {
    const shipment = await signedShipment();
    await shipment.happened('receipt_lost', { copies: [2], reason: '邮寄丢失' });
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'open' });
  });

  it('may be signed anew, and is owed again by the same time (E2)', async () => {
    const shipment = await signedShipment();
    const due = (await shipment.commitment('receipt_return'))?.['due_at'];
    await shipment.happened('receipt_lost', {
      copies: [1, 2],
      reason: '邮寄丢失',
      occurred_at: '2026-01-09T09:30:00+08:00',
    });
    await shipment.happened('receipt_signed', { copies: [1, 2], checked: ALL_MARKS });
    expect(await copyStates(shipment)).toEqual(['signed', 'signed']);
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'open', due_at: due });
  });

  it('keeps its shipment from closing', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    await shipment.happened('receipt_lost', { copies: [1], reason: '丢失' });
    expect((await shipment.happened('delivered', { sign_off: signOff() })).body.status).toBe('delivered');
  });
});

describe('a receipt that has come back (E2, E7)', () => {
  it.each([
    ['prepaid', true],
    ['collect', false],
    ['monthly', false],
  ] as const)(
    'is registered at once; the customer of a %s shipment is to collect it: %s',
    async (freight_terms, customer_collects) => {
      const shipment = await signedShipment([1, 2], { freight_terms });
      await open(await sent([copyOf(shipment, 1)]), [accepted(shipment, 1)]);
      expect((await shipment.shown()).receipt.status).toBe('partially_returned');
      const returned = async () =>
        (await shipment.shown()).history.filter(
          ({ type }: { type: string }) => type === 'receipt_returned',
        ) as unknown[];
      expect(await returned()).toEqual([]);
      await open(await sent([copyOf(shipment, 2)]), [accepted(shipment, 2)]);
      expect(await returned()).toMatchObject([{ customer_collects, actor: { role: 'system' } }]);
      expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'met' });
      expect((await shipment.shown()).receipt.status).toBe('returned');
    },
  );

  it('is due at the end of the tenth day after the arrival, and at the outer limit of the twenty-fifth (E2)', async () => {
    const shipment = await signedShipment();
    expect((await shipment.shown()).receipt.due_at).toBe('2026-01-19T00:00:00+08:00');
    expect(await shipment.commitment('receipt_return')).toMatchObject({
      rule: 'E2',
      branch: 'HGH',
      due_at: '2026-01-19T00:00:00+08:00',
    });
    expect(await shipment.commitment('receipt_limit')).toMatchObject({
      rule: 'E2',
      branch: 'HGH',
      due_at: '2026-02-03T00:00:00+08:00',
    });
  });
});
