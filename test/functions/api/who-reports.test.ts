import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVENT_TYPES, type ShipmentEventRule } from '../../../domain/shipment/event-types.ts';
import { PARTS, type Part } from '../../../domain/shipment/part.ts';
import { putRoute } from '../../../functions/adapters/network-store.ts';
import type { Holder, Scope } from '../../../functions/adapters/http/caller.ts';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { setClock } from '../clock.ts';
import { ALL_MARKS } from '../envelopes.ts';
import { ownTable } from '../own-table.ts';
import { event, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

const AT: Readonly<Record<Part, string>> = { origin: 'CTU', transfer: 'WUH', destination: 'HGH' };
const keyOf = (...branches: string[]): Holder => ({ kind: 'branch', id: branches.join(), branches });
const withScopes = (caller: Holder, ...scopes: Scope[]) => ({ ...caller, scopes });

/** What a type tells besides, where it has to tell something. */
const DETAILS: Readonly<Record<string, Record<string, unknown>>> = {
  transfer_arrived: { branch: 'WUH' },
  arrival_estimated: { estimated_arrival_at: '2026-01-10T10:00:00+08:00' },
  tracked: { asked: '司机', late: false },
  delivery_failed: { reason: '无人' },
  delivered: { sign_off: signOff() },
  lost: { reason: '车辆起火' },
  signature_rechecked: { finding: '本人签字' },
  receipt_signed: { copies: [1], checked: ALL_MARKS },
  receipt_handed_over: { copies: [1], to: { name: '发货联系人', role: 'customer' } },
  receipt_lost: { copies: [1], reason: '邮寄丢失' },
};
const REPORTED = (Object.entries(EVENT_TYPES) as [string, ShipmentEventRule][]).flatMap(([type, { knownAt }]) =>
  knownAt ? [[type, knownAt] as const] : [],
);

let shipment: SampleShipment;
const report = (caller: Holder, type: string, otherwise: Record<string, unknown> = {}): Promise<Answered> =>
  call(recordEvent, { caller, path: shipment.path, body: event(type, { ...DETAILS[type], ...otherwise }) });
const types = async () => ((await shipment.shown()).history as { type: string }[]).map(({ type }) => type);

beforeAll(async () => {
  await ownTable();
  await openNetwork();
  await putRoute({ origin: 'CTU', destination: 'HGH', transfers: ['WUH'], transitDays: 3, local: false });
});
beforeEach(async () => {
  setClock('2026-01-05T09:00:00+08:00');
  shipment = await newShipment();
  setClock('2026-01-05T10:00:00+08:00');
});

describe.each(REPORTED)('%s', (type, knownAt) => {
  it.each(PARTS)('at the %s is taken where it can be known, and refused elsewhere', async (part) => {
    const seenAt = type === 'transfer_arrived' ? { branch: AT[part] } : {};
    const { status, body } = await report(keyOf(AT[part]), type, seenAt);
    if (knownAt.includes(part)) {
      expect(body.code).not.toBe('not_yours_to_report');
      expect([201, 409]).toContain(status);
      return;
    }
    expect([status, body.code, body.known_at, body.branches]).toEqual([
      403,
      'not_yours_to_report',
      knownAt,
      knownAt.map((each) => AT[each]),
    ]);
    for (const each of knownAt) expect(body.detail).toContain(AT[each]);
    expect(await types()).toEqual(['booked']);
  });
});

describe('a life that is told by the branches on its way', () => {
  it('is told as by anybody, and told twice is told once', async () => {
    const [origin, destination] = [keyOf('CTU', 'SHA'), keyOf('HGH')];
    const pickedUp = event('picked_up');
    const asked = { caller: origin, path: shipment.path, body: pickedUp };
    const [first, again] = [await call(recordEvent, asked), await call(recordEvent, asked)];
    expect([first.status, again.status, again.headers?.['Idempotent-Replayed']]).toEqual([201, 201, 'true']);
    expect(again.body).toEqual(first.body);
    expect((await report(keyOf('WUH'), 'transfer_arrived')).status).toBe(201);
    expect((await report(destination, 'arrived')).status).toBe(201);
    expect((await report(destination, 'delivered')).body.status).toBe('delivered');
    expect((await report(origin, 'signature_disputed')).status).toBe(201);
  });

  it('where goods were seen a branch’s key says of its own branches', async () => {
    const answer = await report(keyOf('WUH'), 'transfer_arrived', { branch: 'SHA' });
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ field: 'branch', message: 'is no branch of this key' }],
    ]);
    const ill = await report(keyOf('WUH'), 'transfer_arrived', { branch: 'SHA', note: 7 });
    expect(fieldsIn(ill).sort()).toEqual(['branch', 'note']);
    expect((await report(OPERATIONS, 'transfer_arrived', { branch: 'SHA' })).status).toBe(201);
    // Seen there, the goods passed it: it is on their way from then on.
    expect((await report(keyOf('SHA'), 'tracked')).status).toBe(201);
  });

  it('of a way that is not theirs branches hear nothing, whatever they report', async () => {
    for (const [type] of REPORTED) {
      const { status, body } = await report(keyOf('SHA'), type, type === 'transfer_arrived' ? { branch: 'SHA' } : {});
      expect([type, status, body.code]).toEqual([type, 404, 'not_found']);
    }
  });
});

describe('what a key needs', () => {
  it.each(REPORTED.map(([type]) => type))('to report %s', async (type) => {
    const customers = type === 'signature_disputed';
    const [needed, other] = customers
      ? (['shipments:write', 'events:write'] as const)
      : (['events:write', 'shipments:write'] as const);
    for (const caller of [shipment.caller, OPERATIONS]) {
      const refused = await report(withScopes(caller, other), type);
      expect([refused.status, refused.body.code, refused.body.detail]).toEqual([
        403,
        'forbidden',
        `this needs a key with the scope ${needed}`,
      ]);
      expect([201, 409]).toContain((await report(withScopes(caller, needed), type)).status);
    }
  });

  it('is events:write for a branch, whatever it reports', async () => {
    for (const type of ['picked_up', 'signature_disputed'])
      expect([201, 409]).toContain((await report(withScopes(keyOf('CTU'), 'events:write'), type)).status);
    const { status, body } = await report(withScopes(keyOf('CTU'), 'shipments:read'), 'picked_up');
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });

  it('is no matter of whose shipment it is', async () => {
    const { status } = await report(withScopes(newPartner(), 'events:write'), 'picked_up');
    expect(status).toBe(404);
  });
});
