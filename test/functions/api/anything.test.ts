import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { handler as putContacts } from '../../../functions/api/contacts/put-contacts.ts';
import { handler as answerQuote } from '../../../functions/api/quotes/answer-quote.ts';
import { handler as askQuote } from '../../../functions/api/quotes/ask-quote.ts';
import { handler as bookShipment } from '../../../functions/api/shipments/book-shipment.ts';
import { handler as changeConsignee } from '../../../functions/api/shipments/change-consignee.ts';
import { handler as checkRelease } from '../../../functions/api/shipments/check-release.ts';
import { handler as getEnvelope } from '../../../functions/api/receipt-envelopes/get-envelope.ts';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import { handler as getQuote } from '../../../functions/api/quotes/get-quote.ts';
import { handler as listBranchReceipts } from '../../../functions/api/promises/list-branch-receipts.ts';
import { handler as listQuotes } from '../../../functions/api/quotes/list-quotes.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { handler as openEnvelope } from '../../../functions/api/receipt-envelopes/open-envelope.ts';
import { handler as putRoute } from '../../../functions/api/network/put-route.ts';
import { handler as putServiceArea } from '../../../functions/api/network/put-service-area.ts';
import { handler as putTariff } from '../../../functions/api/network/put-tariff.ts';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import { handler as refuseQuote } from '../../../functions/api/quotes/refuse-quote.ts';
import { handler as sendEnvelope } from '../../../functions/api/receipt-envelopes/send-envelope.ts';
import { call } from '../call.ts';
import { accepted, ALL_MARKS, copyOf, rejected, sent, signedShipment } from '../envelopes.ts';
import { inquiry, newQuote, UNCOVERED } from '../quotes.ts';
import { book, booking, event, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';

const caller = newPartner();
let waybill_number: string;

beforeAll(async () => {
  await openNetwork();
  waybill_number = (await book(caller)).body.waybill_number as string;
});

/** A body that nearly holds: one of its parts, at any depth, is something else. */
function nearly(whole: Record<string, unknown>): fc.Arbitrary<unknown> {
  const paths = pathsIn(whole);
  return fc
    .tuple(
      fc.constantFrom(...paths),
      fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.double(), fc.constant(null)),
    )
    .map(([path, value]) => changed(whole, path, value));
}

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[key], ...pathsIn(part).map((path) => [key, ...path])]);
}

function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

describe('whatever is sent', () => {
  it('as a booking is taken or refused, never a failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearly(booking()), fc.jsonValue(), fc.string()), async (body) => {
        const { status } = await call(bookShipment, { caller, body });
        expect([201, 400, 422]).toContain(status);
      }),
      { numRuns: 300 },
    );
  });

  it('as an event is taken or refused, never a failure', async () => {
    await fc.assert(
      fc.asyncProperty(
        nearly(event('pickup_verified', { occurred_at: '2026-01-01T00:00:00Z', note: 'x' })),
        async (body) => {
          const { status } = await call(recordEvent, { caller, path: { waybill_number }, body });
          expect([201, 400, 409, 422]).toContain(status);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('as a service area, a waybill number or a query is taken or refused, never a failure', async () => {
    const area = {
      branch: 'CTU',
      area: 'urban',
      pickup: true,
      delivery: true,
      extra_pickup_fee: { amount: 1, currency: 'CNY' },
      extra_delivery_fee: null,
    };
    await fc.assert(
      fc.asyncProperty(nearly(area), fc.string({ unit: 'binary' }), async (body, text) => {
        expect([200, 400, 422]).toContain(
          (await call(putServiceArea, { caller: OPERATIONS, method: 'PUT', path: { district_code: '510199' }, body }))
            .status,
        );
        expect((await call(getShipment, { caller, method: 'GET', path: { waybill_number: text } })).status).toBeOneOf([
          400, 404,
        ]);
        for (const name of [
          'limit',
          'cursor',
          'status',
          'reference',
          'phone',
          'consignee',
          'own_number',
          'at',
          'due_before',
        ]) {
          expect([200, 400, 422]).toContain(
            (await call(listShipments, { caller, method: 'GET', query: { [name]: text } })).status,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('as contacts is taken or refused, never a failure', async () => {
    const contacts = {
      people: [
        {
          name: '张三',
          language: 'zh',
          channels: [
            { kind: 'dingtalk', address: 'https://oapi.dingtalk.com/robot/send?access_token=1', secret: 'SEC12345' },
            { kind: 'sms', address: '+8613800000001' },
          ],
          hours: { mon: [['08:00', '18:00']] },
        },
      ],
      acknowledge_within: 'PT1H',
    };
    const path = { place: 'CTU', role: 'finance' };
    await fc.assert(
      fc.asyncProperty(nearly(contacts), async (body) => {
        const { status } = await call(putContacts, { caller: OPERATIONS, method: 'PUT', path, body });
        expect([200, 422]).toContain(status);
      }),
      { numRuns: 200 },
    );
  });

  it('as a tariff is taken or refused, never a failure', async () => {
    const tariff = {
      minimum: 5_000,
      per_kg: [
        { from_kg: 0, amount: 120 },
        { from_kg: 100, amount: 90 },
      ],
      per_m3: 25_000,
      valid_until: '2027-06-30T00:00:00+08:00',
    };
    const path = { origin_branch: 'SHA', destination_branch: 'HGH' };
    await fc.assert(
      fc.asyncProperty(nearly(tariff), async (body) => {
        const { status } = await call(putTariff, { caller: OPERATIONS, method: 'PUT', path, body });
        expect([200, 422]).toContain(status);
      }),
      { numRuns: 100 },
    );
  });

  it('as an inquiry, its answer, a quote number or a query for quotes is taken or refused, never a failure', async () => {
    const { path } = await newQuote(UNCOVERED, caller);
    const answer = {
      amount: 52_000,
      lines: [{ kind: 'freight', description: 'x', amount: 52_000 }],
      note: 'x',
      valid_until: '2099-01-01T00:00:00Z',
    };
    await fc.assert(
      fc.asyncProperty(
        nearly(inquiry({ note: 'x' })),
        nearly(answer),
        nearly({ reason: 'x' }),
        fc.string({ unit: 'binary' }),
        async (asked, answered, refused, text) => {
          expect([201, 422]).toContain((await call(askQuote, { caller, body: asked })).status);
          for (const [handler, body] of [
            [answerQuote, answered],
            [refuseQuote, refused],
          ] as const)
            expect([200, 409, 422]).toContain((await call(handler, { caller: OPERATIONS, path, body })).status);
          expect((await call(getQuote, { caller, method: 'GET', path: { quote_number: text } })).status).toBeOneOf([
            400, 404,
          ]);
          expect((await call(bookShipment, { caller, body: booking({ quote_number: text }) })).status).toBeOneOf([
            400, 422,
          ]);
          for (const name of ['limit', 'cursor', 'status', 'partner']) {
            expect([200, 400, 422]).toContain(
              (await call(listQuotes, { caller, method: 'GET', query: { [name]: text } })).status,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('as a sign-off, a check of one or a change of consignee is taken or refused, never a failure', async () => {
    const delivered = event('delivered', {
      sign_off: signOff({ collector: 'delegate' }),
      occurred_at: '2026-01-08T00:00:00Z',
    });
    const change = {
      new_name: '新收货人',
      confirmed_in_writing_by: '发货联系人',
      confirmation_reference: 'x',
      actor: { name: 'x', role: 'driver' },
    };
    await fc.assert(
      fc.asyncProperty(
        nearly(delivered),
        nearly({ sign_off: signOff() }),
        nearly(change),
        fc.string({ unit: 'binary' }),
        async (body, check, changed_, text) => {
          expect([201, 400, 409, 422]).toContain(
            (await call(recordEvent, { caller, path: { waybill_number }, body })).status,
          );
          expect([200, 400, 409, 422]).toContain(
            (await call(checkRelease, { caller, path: { waybill_number }, body: check })).status,
          );
          expect([200, 400, 409, 422]).toContain(
            (await call(changeConsignee, { caller, path: { waybill_number }, body: changed_ })).status,
          );
          expect(
            (await call(recordEvent, { caller, path: { waybill_number: text }, body: { ...delivered, event_id: 'x' } }))
              .status,
          ).toBeOneOf([400, 404]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('as what happens to a receipt, an envelope, its opening, a route or a query for receipts is taken or refused, never a failure', async () => {
    const shipment = await signedShipment([1, 2]);
    const envelope_number = await sent([copyOf(shipment, 1)]);
    const signed = event('receipt_signed', { copies: [1, 2], checked: ALL_MARKS, occurred_at: '2026-01-09T01:00:00Z' });
    const envelope = {
      from_branch: 'HGH',
      to_branch: 'CTU',
      sent_at: '2026-01-09T01:00:00Z',
      contents: [copyOf(shipment, 2)],
    };
    const opening = { opened_at: '2026-01-09T02:00:00Z', contents: [accepted(shipment, 1), rejected(shipment, 2)] };
    const way = { transfers: ['SHA'], transit_days: 3, local: false };
    await fc.assert(
      fc.asyncProperty(
        nearly(signed),
        nearly(envelope),
        nearly(opening),
        nearly(way),
        fc.string({ unit: 'binary' }),
        async (body, sending, found, route, text) => {
          const { status } = await call(recordEvent, { caller: shipment.caller, path: shipment.path, body });
          expect([201, 400, 409, 422]).toContain(status);
          expect([201, 400, 409, 422]).toContain(
            (await call(sendEnvelope, { caller: OPERATIONS, body: sending })).status,
          );
          expect([200, 400, 409, 422]).toContain(
            (await call(openEnvelope, { caller: OPERATIONS, path: { envelope_number }, body: found })).status,
          );
          expect([200, 400, 422]).toContain(
            (
              await call(putRoute, {
                caller: OPERATIONS,
                method: 'PUT',
                path: { origin: 'SHA', destination: 'HGH' },
                body: route,
              })
            ).status,
          );
          expect(
            (await call(getEnvelope, { caller: OPERATIONS, method: 'GET', path: { envelope_number: text } })).status,
          ).toBeOneOf([400, 404]);
          for (const name of ['limit', 'cursor', 'state', 'overdue']) {
            expect([200, 400, 422]).toContain(
              (
                await call(listBranchReceipts, {
                  caller: OPERATIONS,
                  method: 'GET',
                  path: { code: 'HGH' },
                  query: { [name]: text },
                })
              ).status,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
