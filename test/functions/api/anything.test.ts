import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { handler as bookShipment } from '../../../functions/api/book-shipment.ts';
import { handler as getShipment } from '../../../functions/api/get-shipment.ts';
import { handler as listShipments } from '../../../functions/api/list-shipments.ts';
import { handler as putServiceArea } from '../../../functions/api/put-service-area.ts';
import { handler as recordEvent } from '../../../functions/api/record-event.ts';
import { call } from '../call.ts';
import { book, booking, event, newPartner, openNetwork, OPERATIONS } from '../samples.ts';

const caller = newPartner();
let waybill_number: string;

beforeAll(async () => {
  await openNetwork();
  waybill_number = (await book(caller)).body.waybill_number as string;
});

/** A body that nearly holds: one of its parts, at any depth, is something else. */
function nearly(whole: Record<string, unknown>): fc.Arbitrary<unknown> {
  const paths = pathsIn(whole);
  return fc.tuple(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.double(), fc.constant(null)))
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
    await fc.assert(fc.asyncProperty(fc.oneof(nearly(booking()), fc.jsonValue(), fc.string()), async (body) => {
      const { status } = await call(bookShipment, { caller, body });
      expect([201, 400, 422]).toContain(status);
    }), { numRuns: 300 });
  });

  it('as an event is taken or refused, never a failure', async () => {
    await fc.assert(fc.asyncProperty(nearly(event('pickup_verified', { occurred_at: '2026-01-01T00:00:00Z', note: 'x' })), async (body) => {
      const { status } = await call(recordEvent, { caller, path: { waybill_number }, body });
      expect([201, 409, 422]).toContain(status);
    }), { numRuns: 200 });
  });

  it('as a service area, a waybill number or a query is taken or refused, never a failure', async () => {
    const area = { branch: 'CTU', area: 'urban', pickup: true, delivery: true, extra_pickup_fee: { amount: 1, currency: 'CNY' }, extra_delivery_fee: null };
    await fc.assert(fc.asyncProperty(nearly(area), fc.string({ unit: 'binary' }), async (body, text) => {
      expect([200, 422]).toContain((await call(putServiceArea, { caller: OPERATIONS, method: 'PUT', path: { district_code: '510199' }, body })).status);
      expect((await call(getShipment, { caller, method: 'GET', path: { waybill_number: text } })).status).toBe(404);
      for (const name of ['limit', 'cursor', 'status', 'reference']) {
        expect([200, 422]).toContain((await call(listShipments, { caller, method: 'GET', query: { [name]: text } })).status);
      }
    }), { numRuns: 60 });
  });
});
