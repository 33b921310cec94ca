import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as openEnvelope } from '../../../functions/api/receipt-envelopes/open-envelope.ts';
import { handler as getEnvelope } from '../../../functions/api/receipt-envelopes/get-envelope.ts';
import { handler as sendEnvelope } from '../../../functions/api/receipt-envelopes/send-envelope.ts';
import { handler as explainUnreturned } from '../../../functions/api/reports/explain-unreturned.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as changeConsignee } from '../../../functions/api/shipments/change-consignee.ts';
import { handler as confirmShipment } from '../../../functions/api/shipments/confirm-shipment.ts';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { accepted, copyOf, rejected, signedShipment } from '../envelopes.ts';
import { newQuote, openNetworkWithTariff, UNCOVERED } from '../quotes.ts';
import { booking, event, OPERATIONS } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { reportOf, sweep } from '../sweep.ts';
import { itemsUnder } from '../table.ts';

const by = ({ kind, id }: Holder) => ({ kind, id, key: 'key-1' });
const CHENGDU: Holder = { kind: 'branch', id: 'CTU', branches: ['CTU'] };
const HANGZHOU: Holder = { kind: 'branch', id: 'HGH', branches: ['HGH'] };
const BY_OPERATIONS = by(OPERATIONS);
const DISPATCHER = { name: '王调度', role: 'dispatcher' };

/** The events of a shipment of these types, as the API shows them. */
async function shown(shipment: SampleShipment, ...types: string[]): Promise<unknown[]> {
  const { history } = (await shipment.shown()) as { history: { type: string }[] };
  return history.filter(({ type }) => types.includes(type));
}

beforeAll(openNetworkWithTariff);
beforeEach(() => {
  setClock('2026-01-05T09:00:00+08:00');
});

describe('whose key told it is shown beside who is said to have done it', () => {
  it('of a booking, whose actor is Huidan itself', async () => {
    const shipment = await newShipment();
    expect(await shown(shipment, 'booked')).toMatchObject([
      { actor: { name: 'huidan', role: 'system' }, reported_by: by(shipment.caller) },
    ]);
    const dangerous = { ...(booking()['goods'] as object[])[0], category: 'dangerous' };
    const waiting = await newShipment({ goods: [dangerous], partner: shipment.caller.id }, shipment.caller);
    expect(await shown(waiting, 'confirmation_requested')).toMatchObject([{ reported_by: by(shipment.caller) }]);
    await call(confirmShipment, { caller: OPERATIONS, path: waiting.path, body: { agreed_by: '发货联系人' } });
    expect(await shown(waiting, 'confirmed')).toMatchObject([{ reported_by: BY_OPERATIONS }]);
  });

  it('of an event, in the answer and in the history; the same event of another key is the first', async () => {
    const shipment = await newShipment();
    const body = event('picked_up', { actor: DISPATCHER });
    const report = (caller: Holder) => call(recordEvent, { caller, path: shipment.path, body });
    const told = { actor: DISPATCHER, reported_by: by(CHENGDU) };
    expect((await report(CHENGDU)).body).toMatchObject(told);
    const again = await report(OPERATIONS);
    expect([again.status, again.body]).toMatchObject([201, told]);
    expect(await shown(shipment, 'picked_up')).toMatchObject([told]);
  });

  it('of a change of consignee and of a cancellation', async () => {
    const shipment = await newShipment();
    const body = { new_name: '李四', confirmed_in_writing_by: '发货联系人', confirmation_reference: 'F-1' };
    await call(changeConsignee, { caller: OPERATIONS, path: shipment.path, body });
    await call(cancelShipment, { caller: shipment.caller, path: shipment.path, body: { reason: '客户取消' } });
    expect(await shown(shipment, 'consignee_changed', 'cancelled')).toMatchObject([
      { reported_by: BY_OPERATIONS },
      { actor: { name: shipment.caller.id, role: 'partner' }, reported_by: by(shipment.caller) },
    ]);
  });

  it('of what Huidan did itself it is null', async () => {
    const shipment = await newShipment({ channel: 'import', ordered_at: '2026-01-04T09:00:00+08:00' });
    expect(await shown(shipment, 'instruction_sent')).toMatchObject([{ reported_by: null }]);
  });

  it('of an envelope and its opening, and of what they tell of their waybills', async () => {
    const [one, other] = [await signedShipment([1]), await signedShipment([1])];
    const contents = [copyOf(one), copyOf(other)];
    const sent = await call(sendEnvelope, {
      caller: HANGZHOU,
      at: '/receipt_envelopes',
      body: { from_branch: 'HGH', to_branch: 'CTU', actor: DISPATCHER, contents },
    });
    const path = { envelope_number: sent.body.envelope_number as string };
    const found = [accepted(one), rejected(other)];
    const open = (caller: Holder, body: object) =>
      call(openEnvelope, { caller, path, body: { contents: found, ...body } });
    expect((await open(CHENGDU, {})).status).toBe(200);
    // The same opening again, by whomever: the first is the one that was.
    expect((await open(OPERATIONS, { actor: DISPATCHER })).status).toBe(200);
    const envelope = await call(getEnvelope, { caller: CHENGDU, method: 'GET', path });
    const sender = { actor: DISPATCHER, reported_by: by(HANGZHOU) };
    const opener = { actor: { name: 'CTU', role: 'branch' }, reported_by: by(CHENGDU) };
    expect(envelope.body).toMatchObject({ ...sender, opening: opener });
    expect(await shown(one, 'receipt_enveloped', 'receipt_accepted')).toMatchObject([sender, opener]);
    expect(await shown(other, 'receipt_enveloped', 'receipt_rejected')).toMatchObject([sender, opener]);
  });

  it('of an explanation, in the rows of its report and on the waybill whose loss it explains (E5)', async () => {
    const branch = await newBranch();
    const caller: Holder = { kind: 'branch', id: branch.code, branches: [branch.code] };
    const [late, lost] = [
      await receiptOut(branch, at('2045-11-03T10:00:00+08:00')),
      await receiptOut(branch, at('2045-11-03T10:00:00+08:00')),
    ];
    setClock('2045-11-20T10:00:00+08:00');
    const losing = event('receipt_lost', { copies: [1], reason: '邮寄丢失' });
    await call(recordEvent, { caller, path: { waybill_number: lost }, body: losing });
    setClock('2045-12-01T00:30:00+08:00');
    await sweep('unreturned_receipts', [branch]);
    const path = { kind: 'unreturned_receipts', period: '2045-11', code: branch.code };
    const explain = (waybill_number: string, reason: string, otherwise: object) =>
      call(explainUnreturned, { caller, path, body: { explanations: [{ waybill_number, reason }], ...otherwise } });
    expect((await explain(late, 'neglect', { actor: DISPATCHER })).status).toBe(200);
    expect((await explain(lost, 'lost', {})).status).toBe(200);
    const { rows } = (await reportOf('unreturned_receipts', '2045-11', branch)) as {
      rows: { waybill_number: string; explanation: unknown }[];
    };
    expect(rows.find(({ waybill_number }) => waybill_number === late)?.explanation).toMatchObject({
      actor: DISPATCHER,
      reported_by: by(caller),
    });
    expect(rows.find(({ waybill_number }) => waybill_number === lost)?.explanation).toMatchObject({
      actor: { name: branch.code, role: 'branch' },
      reported_by: by(caller),
    });
    const events = (await itemsUnder(`SHIPMENT#${lost}`)).filter(({ type }) => type === 'receipt_loss_explained');
    expect(events).toMatchObject([{ reportedBy: by(caller) }]);
  });

  it('of what happens to a quote', async () => {
    const quote = await newQuote(UNCOVERED);
    await quote.answer({ amount: 45_000 });
    const events = (await quote.stored()).filter(({ sk }) => String(sk).startsWith('EVENT#'));
    expect(events.map(({ type, reportedBy }) => [type, reportedBy])).toEqual(
      expect.arrayContaining([
        ['asked', by(quote.caller)],
        ['quoted', BY_OPERATIONS],
      ]),
    );
  });
});
