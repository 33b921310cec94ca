import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as openEnvelope } from '../../../functions/api/receipt-envelopes/open-envelope.ts';
import { handler as sendEnvelope } from '../../../functions/api/receipt-envelopes/send-envelope.ts';
import { handler as explainUnreturned } from '../../../functions/api/reports/explain-unreturned.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as changeConsignee } from '../../../functions/api/shipments/change-consignee.ts';
import { handler as confirmShipment } from '../../../functions/api/shipments/confirm-shipment.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import { call, fieldsIn } from '../call.ts';
import { accepted, copyOf } from '../envelopes.ts';
import { book, event, openNetwork, OPERATIONS } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

let shipment: SampleShipment;
beforeAll(openNetwork);
beforeEach(async () => {
  shipment = await newShipment();
});

/** Wherever a request may say who did it. */
const CLAIMS: Readonly<
  Record<string, (actor: unknown) => readonly [handler: unknown, path: Record<string, string>, body: object]>
> = {
  'an event': (actor) => [recordEvent, shipment.path, event('picked_up', { actor })],
  'a confirmation': (actor) => [confirmShipment, shipment.path, { agreed_by: '发货联系人', actor }],
  'a cancellation': (actor) => [cancelShipment, shipment.path, { reason: '客户取消', actor }],
  'a change of consignee': (actor) => [
    changeConsignee,
    shipment.path,
    { new_name: '李四', confirmed_in_writing_by: '发货联系人', confirmation_reference: 'F-1', actor },
  ],
  'an envelope': (actor) => [
    sendEnvelope,
    {},
    { from_branch: 'HGH', to_branch: 'CTU', contents: [copyOf(shipment)], actor },
  ],
  'an opening': (actor) => [openEnvelope, { envelope_number: 'HE' }, { contents: [accepted(shipment)], actor }],
  'an explanation': (actor) => [
    explainUnreturned,
    { kind: 'unreturned_receipts', period: '2026-01', code: 'HGH' },
    { explanations: [{ waybill_number: shipment.waybill_number, reason: 'lost' }], actor },
  ],
};

describe.each(Object.entries(CLAIMS))('the actor of %s', (_, claim) => {
  const refusedFields = async (actor: unknown) => {
    const [handler, path, body] = claim(actor);
    const answer = await call(handler, { caller: OPERATIONS, path, body });
    return answer.status === 422 ? fieldsIn(answer).filter((field) => field.startsWith('actor')) : [];
  };

  it('is never Huidan itself, by its role or by its name', async () => {
    expect(await refusedFields({ name: '司机', role: 'system' })).toEqual(['actor.role']);
    expect(await refusedFields({ name: 'huidan', role: 'driver' })).toEqual(['actor.name']);
    expect(await refusedFields({ name: 'huidan', role: 'system' })).toEqual(['actor.name', 'actor.role']);
  });

  it.each(['Huidan', ' HUIDAN\t', 'ｈｕｉｄａｎ', 'hui\u200bdan', '\u2800huidan\ufeff', '𝐡𝐮𝐢𝐝𝐚𝐧'])(
    'is compared as names are: %j (X9)',
    async (name) => {
      expect(await refusedFields({ name, role: 'driver' })).toEqual(['actor.name']);
    },
  );

  it.each(['hui dan', 'huidan-1', '回单', 'huida', 'system'])('may be anybody else: %s', async (name) => {
    expect(await refusedFields({ name, role: 'systems' })).toEqual([]);
  });
});

it('no partner has the name of Huidan', async () => {
  const booked = await book(OPERATIONS, { partner: 'huidan' });
  expect([booked.status, fieldsIn(booked)]).toEqual([422, ['partner']]);
  const list = await call(listShipments, { caller: OPERATIONS, method: 'GET', query: { partner: 'huidan' } });
  expect([list.status, fieldsIn(list)]).toEqual([422, ['partner']]);
});
