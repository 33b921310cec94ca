import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../../functions/api/bulk/writes.ts';
import { bookedShipmentsAnswer, recordedEventsAnswer } from '../../../functions/api/contract/bulk-answer.ts';
import { handler as bookShipment } from '../../../functions/api/shipments/book-shipment.ts';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { collectAuditLog } from '../audit-log.ts';
import { call, type Answered } from '../call.ts';
import { booking, event, identityDocument, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { itemsUnder } from '../table.ts';

interface Result {
  readonly index: number;
  readonly status: number;
  readonly waybill_number: string | null;
  // What an answer holds is what the tests are about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly event?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly shipment?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly problem?: any;
}

beforeAll(openNetwork);

let caller: Holder;
beforeEach(() => {
  caller = newPartner();
});

const ask = (at: string, body: unknown, by: Holder = caller, key?: string): Promise<Answered> =>
  call(handler, { caller: by, at, body, headers: key === undefined ? {} : { 'Idempotency-Key': key } });
const send = (events: readonly unknown[], by?: Holder, key?: string) => ask('/events', { events }, by, key);
const book = (shipments: readonly unknown[], by?: Holder, key?: string) =>
  ask('/shipments/bulk', { shipments }, by, key);
const resultsOf = ({ status, body }: Answered): readonly Result[] => {
  expect([status, body.code]).toEqual([200, undefined]);
  const described = [recordedEventsAnswer, bookedShipmentsAnswer].some((schema) => schema.safeParse(body).success);
  expect(described).toBe(true);
  return body.results as Result[];
};
const statusesOf = (answered: Answered) => resultsOf(answered).map(({ status }) => status);
const of = ({ path }: SampleShipment, type: string, otherwise: Record<string, unknown> = {}) => ({
  ...path,
  ...event(type, otherwise),
});

describe('many events', () => {
  it('are recorded over many shipments, of each in their order', async () => {
    const [one, other] = [await newShipment({}, caller), await newShipment({}, caller)];
    const life = ['instruction_accepted', 'pickup_verified', 'picked_up'];
    const results = resultsOf(await send(life.flatMap((type) => [of(one, type), of(other, type)])));
    expect(results.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(results.map(({ waybill_number }) => waybill_number)).toEqual(
      life.flatMap(() => [one.waybill_number, other.waybill_number]),
    );
    for (const shipment of [one, other]) {
      const { history, status } = await shipment.shown();
      expect(status).toBe('picked_up');
      expect((history as { type: string }[]).map(({ type }) => type)).toEqual(['booked', ...life]);
    }
  });

  it('are each answered as alone', async () => {
    const shipment = await newShipment({}, caller);
    const foreign = await newShipment();
    const items = [
      of(shipment, 'instruction_accepted'),
      of(shipment, 'arrived_on_mars'),
      of(shipment, 'picked_up', { event_id: ' ', occurred_at: 'yesterday', weight: 3 }),
      of(shipment, 'transfer_arrived', { branch: 'NOWHERE', occurred_at: '2999-01-01T00:00:00Z' }),
      of(shipment, 'found'),
      of(shipment, 'picked_up', { note: '\ud800' }),
      of(foreign, 'instruction_accepted'),
      { ...event('picked_up'), waybill_number: 'HD1' },
      { ...event('picked_up'), waybill_number: 7 },
      event('picked_up'),
    ];
    const results = resultsOf(await send(items));
    expect(results.map(({ status }) => status)).toEqual([201, 422, 422, 422, 409, 422, 404, 404, 422, 422]);
    expect(results.at(-1)?.problem.errors).toEqual([{ field: 'waybill_number', message: 'is missing' }]);
    // The first is repeated, so its answer is the same, too.
    for (const [at, item] of items.slice(0, 8).entries()) {
      const { waybill_number, ...body } = item as Record<string, unknown>;
      const alone = await call(recordEvent, { caller, path: { waybill_number: String(waybill_number) }, body });
      const { status, event: recorded, problem } = results[at] as Result;
      expect({ status, body: recorded ?? problem }).toEqual({ status: alone.status, body: alone.body });
    }
  });

  it('that are no objects are refused as such', async () => {
    const shipment = await newShipment({}, caller);
    const results = resultsOf(await send([null, 'picked_up', [], of(shipment, 'instruction_accepted')]));
    expect(results.map(({ status }) => status)).toEqual([422, 422, 422, 201]);
    expect(results[1]?.problem.errors.map(({ field }: { field: string }) => field)).toEqual(['waybill_number', 'body']);
  });

  it('take the scope that each needs', async () => {
    const shipment = await newShipment({}, caller);
    const shipper = { ...caller, scopes: ['shipments:write'] };
    expect(statusesOf(await send([of(shipment, 'instruction_accepted')], shipper))).toEqual([403]);
    const neither = await send([of(shipment, 'instruction_accepted')], {
      ...caller,
      scopes: ['shipments:read'],
    } as Holder);
    expect([neither.status, neither.body.code]).toEqual([403, 'forbidden']);
  });

  it('name their shipment by the reference of its partner', async () => {
    const reference = `PO-${randomUUID()}`;
    const shipment = await newShipment({ reference }, caller);
    const named = { reference, ...event('instruction_accepted') };
    expect(resultsOf(await send([named]))).toMatchObject([{ status: 201, waybill_number: shipment.waybill_number }]);
    const byOperations = { ...named, partner: caller.id };
    expect(resultsOf(await send([byOperations], OPERATIONS))).toMatchObject([
      { status: 201, waybill_number: shipment.waybill_number },
    ]);
    const stranger = newPartner();
    const branch: Holder = { kind: 'branch', id: 'CTU', branches: ['CTU'] };
    const fieldsOf = (answered: Answered) =>
      resultsOf(answered).map(({ status, waybill_number, problem }) => [
        status,
        waybill_number,
        problem.errors.map(({ field }: { field: string }) => field).join(),
      ]);
    expect(fieldsOf(await send([named, byOperations], stranger))).toEqual([
      [422, null, 'reference'],
      [422, null, 'partner'],
    ]);
    expect(fieldsOf(await send([named], OPERATIONS))).toEqual([[422, null, 'partner']]);
    expect(fieldsOf(await send([named], branch))).toEqual([[422, null, 'partner']]);
    expect(
      fieldsOf(
        await send([
          { ...named, ...shipment.path },
          { ...of(shipment, 'picked_up'), partner: caller.id },
        ]),
      ),
    ).toEqual([
      [422, null, 'waybill_number'],
      [422, shipment.waybill_number, 'partner'],
    ]);
  });

  it('of one shipment are in order, by whichever of its names they come', async () => {
    const reference = `PO-${randomUUID()}`;
    const shipment = await newShipment({ reference }, caller);
    const events = [
      of(shipment, 'instruction_accepted'),
      { reference, ...event('pickup_verified') },
      of(shipment, 'picked_up'),
    ];
    expect(statusesOf(await send(events))).toEqual([201, 201, 201]);
  });

  it('leave no identity number behind, not even as a hash', async () => {
    const shipment = await newShipment({}, caller);
    const at = (number: string) =>
      of(shipment, 'delivered', { event_id: 'd', sign_off: signOff({ documents: [identityDocument({ number })] }) });
    const key = randomUUID();
    await send([at('330106199001010026')], caller, key);
    const [one, another] = await itemsUnder(`KEY#partner:${caller.id}#${key}`);
    expect(JSON.stringify([one, another])).not.toContain('0026"');
    // Of another number, of which no more is kept than of the first, they are the same.
    const { status } = await send([at('110105199001010026')], caller, key);
    expect(status).toBe(200);
  });
});

describe('many orders', () => {
  it('are each taken as alone', async () => {
    const results = resultsOf(await book([booking(), booking({ urgent: true }), booking({ goods: [] })]));
    expect(results.map(({ status }) => status)).toEqual([201, 201, 422]);
    const alone = await call(bookShipment, { caller, at: '/shipments', body: booking({ goods: [] }) });
    expect(results[2]?.problem).toEqual(alone.body);
    const [first, second] = results;
    expect(first?.shipment).toMatchObject({ waybill_number: first?.waybill_number, partner: caller.id, urgent: false });
    expect(second?.shipment).toMatchObject({ urgent: true });
    expect(first?.waybill_number).not.toBe(second?.waybill_number);
  });

  it('with one reference are one, and the others are told whose it is', async () => {
    const reference = `PO-${randomUUID()}`;
    const results = resultsOf(await book([booking({ reference }), booking({ reference: ` ${reference}` }), booking()]));
    expect(results.map(({ status }) => status)).toEqual([201, 409, 201]);
    expect(results[1]).toMatchObject({
      waybill_number: null,
      problem: { code: 'reference_taken', waybill_number: results[0]?.waybill_number },
    });
  });

  it('leave one line in the audit log that names all of their shipments', async () => {
    const { lines } = collectAuditLog();
    const results = resultsOf(await book([booking(), booking({ goods: [] }), booking()]));
    expect(lines).toMatchObject([
      { route: '/shipments/bulk', outcome: 200, waybills: [results[0]?.waybill_number, results[2]?.waybill_number] },
    ]);
  });
});

describe('the whole', () => {
  it.each([
    [{}, 'events'],
    [{ events: [] }, 'events'],
    [{ events: {} }, 'events'],
    [{ events: Array.from({ length: 101 }, () => event('picked_up')) }, 'events'],
    [{ events: [event('picked_up')], more: true }, 'more'],
    [[event('picked_up')], 'body'],
    [null, 'body'],
  ])('%j is refused as a whole', async (body, field) => {
    const { status, body: problem } = await ask('/events', body);
    expect([status, problem.errors.map((error: { field: string }) => error.field)]).toEqual([422, [field]]);
  });

  it('may have a MiB, and no more', async () => {
    const note = 'n'.repeat(400);
    const large = Array.from({ length: 50 }, (_, at) => ({ ...booking({ note, unknown: note.repeat(40) }), at }));
    expect(new Set(statusesOf(await book(large)))).toEqual(new Set([422]));
    const { status, body } = await book([{ unknown: 'n'.repeat(1024 * 1024) }]);
    expect([status, body.code]).toEqual([413, 'payload_too_large']);
  });
});

describe('an Idempotency-Key', () => {
  const orders = [booking(), booking({ goods: [] }), booking()];
  const waybills = (results: readonly Result[]) => results.map(({ waybill_number }) => waybill_number);

  it('gives what was taken the same answers again, and takes nothing twice', async () => {
    const key = randomUUID();
    const first = resultsOf(await book(orders, caller, key));
    expect(resultsOf(await book(orders, caller, key))).toEqual(first);
    expect(first.map(({ status }) => status)).toEqual([201, 422, 201]);
  });

  it('says so of an answer of which all was given before, and of no other', async () => {
    const isReplayed = ({ headers }: Answered) => headers?.['Idempotent-Replayed'];
    const [key, other] = [randomUUID(), randomUUID()];
    const good = [booking(), booking()];
    expect(isReplayed(await book(good, caller, key))).toBeUndefined();
    expect(isReplayed(await book(good, caller, key))).toBe('true');
    await book(orders, caller, other);
    expect(isReplayed(await book(orders, caller, other))).toBeUndefined();
  });

  it('has a call that was cut short finished', async () => {
    const key = randomUUID();
    // What has no shipment at first stands for what was left undone.
    const shipment = await newShipment({}, caller);
    const late = { reference: `PO-${randomUUID()}`, ...event('instruction_accepted') };
    const events = [of(shipment, 'instruction_accepted'), late, of(shipment, 'pickup_verified')];
    const first = resultsOf(await send(events, caller, key));
    expect(first.map(({ status }) => status)).toEqual([201, 422, 201]);
    await newShipment({ reference: late.reference }, caller);
    const again = resultsOf(await send(events, caller, key));
    expect(again.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect([again[0], again[2]]).toEqual([first[0], first[2]]);
  });

  it('is of one body alone, and of all of it', async () => {
    const key = randomUUID();
    const first = resultsOf(await book(orders, caller, key));
    for (const other of [orders.slice(0, 1), [...orders, booking()], [booking({ urgent: true }), ...orders.slice(1)]]) {
      const { status, body } = await book(other, caller, key);
      expect([status, body.code]).toEqual([409, 'idempotency_key_reused']);
    }
    const alone = await call(bookShipment, {
      caller,
      at: '/shipments',
      body: booking(),
      headers: { 'Idempotency-Key': key },
    });
    expect([alone.status, alone.body.code]).toEqual([409, 'idempotency_key_reused']);
    expect(waybills(resultsOf(await book(orders, caller, key)))).toEqual(waybills(first));
  });

  it('must be one', async () => {
    const { status, body } = await book(orders, caller, 'k k');
    expect([status, body.errors[0].field]).toEqual([422, 'Idempotency-Key']);
  });

  it('that comes twice at the same time takes nothing twice', async () => {
    const key = randomUUID();
    const [one, other] = await Promise.all([book(orders, caller, key), book(orders, caller, key)]);
    expect(waybills(resultsOf(one))).toEqual(waybills(resultsOf(other)));
  });
});
