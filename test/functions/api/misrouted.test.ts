import { beforeAll, describe, expect, it } from 'vitest';
import { handler as listBranchReceipts } from '../../../functions/api/promises/list-branch-receipts.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { accepted, copyOf, copyStates, open, rejected, send, sent, signedShipment } from '../envelopes.ts';
import { between, openNetwork, OPERATIONS } from '../samples.ts';
import type { SampleShipment } from '../shipment.ts';

beforeAll(openNetwork);

const RECEIPT = { receipt: { kind: 'signature', copies: 1 }, freight_terms: 'prepaid' };
const typesIn = async (shipment: SampleShipment) =>
  ((await shipment.shown()).history as { readonly type: string }[]).map(({ type }) => type);

/** A copy that belongs to Chengdu and turned up in Hangzhou, in an envelope that came from Chengdu. */
async function misrouted(): Promise<SampleShipment> {
  const shipment = await signedShipment([1], RECEIPT);
  const other = await signedShipment([1], { ...between('330106', '510104'), ...RECEIPT });
  const number = await sent([copyOf(other)], { from_branch: 'CTU', to_branch: 'HGH' });
  setClock('2026-01-10T10:00:00+08:00');
  const { status, body } = await open(number, [accepted(other), accepted(shipment)]);
  expect([status, body.results]).toEqual([
    200,
    [
      { ...copyOf(other), result: 'accepted' },
      { ...copyOf(shipment), result: 'unexpected' },
    ],
  ]);
  return shipment;
}

describe('a copy that another branch than its own has accepted (X10)', () => {
  it('is misrouted and still owed: nobody is told to collect it', async () => {
    const shipment = await misrouted();
    const { receipt } = await shipment.shown();
    expect(receipt).toMatchObject({ status: 'misrouted', copies: [{ state: 'misrouted', found_at: 'HGH' }] });
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'open', met_at: null });
    expect(await typesIn(shipment)).not.toContain('receipt_returned');
    const { body } = await call(listBranchReceipts, {
      caller: OPERATIONS,
      method: 'GET',
      path: { code: 'HGH' },
      query: { state: 'misrouted', limit: '100' },
    });
    expect((body.receipts as { waybill_number: string }[]).map((each) => each.waybill_number)).toContain(
      shipment.waybill_number,
    );
  });

  it('goes on from where it was found, in another envelope, and is back when its own branch accepts it', async () => {
    const shipment = await misrouted();
    const elsewhere = await send([copyOf(shipment)], { from_branch: 'SHA' });
    expect([elsewhere.status, elsewhere.body.errors]).toEqual([
      409,
      [
        {
          field: 'contents[0]',
          message: `${shipment.waybill_number} copy 1 was found at branch HGH, not SHA`,
        },
      ],
    ]);
    const number = await sent([copyOf(shipment)]);
    expect(await copyStates(shipment)).toEqual(['enveloped']);
    setClock('2026-01-12T10:00:00+08:00');
    await open(number, [accepted(shipment)]);
    expect((await shipment.shown()).receipt).toMatchObject({
      status: 'returned',
      copies: [{ state: 'accepted', found_at: null }],
    });
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'met' });
    expect(await typesIn(shipment)).toContain('receipt_returned');
  });

  it('can be lost or rejected there as anywhere', async () => {
    const shipment = await misrouted();
    await shipment.happened('receipt_lost', { copies: [1], reason: '邮寄丢失' });
    expect(await copyStates(shipment)).toEqual(['lost']);
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'void', ended_by: 'receipt_lost' });
  });
});

describe('one signed copy (E3)', () => {
  it('in eight envelopes at once is in one of them: seven are refused', async () => {
    for (let time = 0; time < 3; time++) {
      const shipment = await signedShipment([1], RECEIPT);
      const answers = await Promise.all(Array.from({ length: 8 }, () => send([copyOf(shipment)])));
      const codes = answers.map(({ status, body }) => `${status} ${String(body.code ?? '')}`.trim());
      expect(codes.toSorted()).toEqual(['201', ...Array.from({ length: 7 }, () => '409 copies_not_signed')]);
      expect((await typesIn(shipment)).filter((type) => type === 'receipt_enveloped')).toHaveLength(1);
      const number = answers.find(({ status }) => status === 201)?.body.envelope_number as string;
      expect((await shipment.shown()).receipt.copies).toMatchObject([{ state: 'enveloped', envelope_number: number }]);
    }
  });

  it('and two copies of one receipt in two envelopes at once are in both', async () => {
    const shipment = await signedShipment([1, 2]);
    const answers = await Promise.all([send([copyOf(shipment, 1)]), send([copyOf(shipment, 2)])]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await copyStates(shipment)).toEqual(['enveloped', 'enveloped']);
  });

  it('that was accepted and is rejected after that is owed again', async () => {
    const shipment = await signedShipment([1], RECEIPT);
    const first = await sent([copyOf(shipment)]);
    await open(first, [accepted(shipment)]);
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'met' });
    // Found once more, in an envelope on whose list it is not.
    const other = await signedShipment([1], RECEIPT);
    const second = await sent([copyOf(other)]);
    setClock('2026-01-12T10:00:00+08:00');
    await open(second, [accepted(other), rejected(shipment)]);
    expect(await copyStates(shipment)).toEqual(['rejected']);
    expect(await shipment.commitment('receipt_return')).toMatchObject({ state: 'open', met_at: null });
  });
});
