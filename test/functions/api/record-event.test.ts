import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as confirmShipment } from '../../../functions/api/shipments/confirm-shipment.ts';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { book, booking, event, newPartner, openNetwork, OPERATIONS } from '../samples.ts';

const ORDERED = '2026-01-05T09:12:00+08:00';
let caller: Holder;
let waybill_number: string;

const path = () => ({ waybill_number });
const report = (body: unknown, as: Holder = caller) => call(recordEvent, { caller: as, path: path(), body });
const cancel = (otherwise: Record<string, unknown> = {}) =>
  call(cancelShipment, { caller, path: path(), body: { reason: '客户取消', ...otherwise } });
const shown = async () => (await call(getShipment, { caller, method: 'GET', path: path() })).body;
const commitment = async (name: string) =>
  (await shown()).commitments.find((each: { name: string }) => each.name === name) as Record<string, unknown>;

beforeAll(openNetwork);
beforeEach(async () => {
  setClock(ORDERED);
  caller = newPartner();
  waybill_number = (await book(caller, { reference: randomUUID(), ordered_at: ORDERED })).body.waybill_number as string;
  setClock('2026-01-05T16:00:00+08:00');
});

describe('reporting what happened', () => {
  it('counts the pickup from the acceptance of its instruction, in the time of when it happened (B1)', async () => {
    const { status, body } = await report(event('instruction_accepted', { occurred_at: '2026-01-05T09:20:00+08:00' }));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      type: 'instruction_accepted',
      status: 'instructed',
      occurred_at: '2026-01-05T09:20:00+08:00',
      waybill_number,
    });
    expect(await commitment('pickup')).toMatchObject({
      due_at: '2026-01-05T15:00:00+08:00',
      state: 'missed',
      missed_at: '2026-01-05T15:00:00+08:00',
    });
    await report(event('picked_up', { occurred_at: '2026-01-05T15:00:00+08:00' }));
    expect(await commitment('pickup')).toMatchObject({ state: 'met', met_at: '2026-01-05T15:00:00+08:00', level: 0 });
  });

  it('one second after the deadline is late, whether or not a timer has rung', async () => {
    await report(event('instruction_accepted', { occurred_at: '2026-01-05T09:20:00+08:00' }));
    await report(event('picked_up', { occurred_at: '2026-01-05T15:00:01+08:00' }));
    expect(await commitment('pickup')).toMatchObject({ state: 'late', missed_at: '2026-01-05T15:00:00+08:00' });
  });

  it('takes the time of the report when none is given', async () => {
    const { body } = await report(event('picked_up'));
    expect(body.occurred_at).toMatch(/^2026-01-05T16:00:0\d(\.\d+)?\+08:00$/);
  });

  it('answers the same event id the same, and changes nothing', async () => {
    const once = event('picked_up');
    const [first, again] = [await report(once), await report(once)];
    expect(again.status).toBe(first.status);
    expect(again.body).toEqual(first.body);
    expect(again.headers?.['Idempotent-Replayed']).toBe('true');
    expect((await shown()).history).toHaveLength(2);
  });

  it('refuses an event id that another event has', async () => {
    const first = event('instruction_accepted');
    await report(first);
    const { status, body } = await report({ ...first, type: 'picked_up' });
    expect([status, body.code]).toEqual([409, 'event_id_reused']);
  });

  it('of the same event ten times at once is one event', async () => {
    const once = event('picked_up');
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(once)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect((await shown()).history).toHaveLength(2);
  });

  it('refuses what is in the future or before the order, and writes nothing', async () => {
    const future = await report(event('picked_up', { occurred_at: '2026-01-05T16:30:00+08:00' }));
    const before = await report(event('picked_up', { occurred_at: '2026-01-05T09:11:59+08:00' }));
    for (const { status, body } of [future, before])
      expect([status, body.errors[0].field]).toEqual([422, 'occurred_at']);
    expect((await report(event('picked_up', { occurred_at: ORDERED }))).status).toBe(201);
    expect((await shown()).history).toHaveLength(2);
  });

  it('takes what is told by a clock that is up to two minutes ahead: then it is now, and again the same (X13)', async () => {
    const ahead = event('picked_up', { occurred_at: '2026-01-05T16:01:55+08:00' });
    const first = await report(ahead);
    expect(first.status).toBe(201);
    expect(first.body.occurred_at).toMatch(/^2026-01-05T16:00:0\d/);
    const again = await report(ahead);
    expect([again.status, again.body]).toEqual([201, first.body]);
    const later = await report(event('departed', { occurred_at: '2026-01-05T16:02:30+08:00' }));
    expect([later.status, later.body.errors]).toEqual([422, [{ field: 'occurred_at', message: 'is in the future' }]]);
    const cancelled = await cancel({ occurred_at: '2026-01-05T16:02:30+08:00' });
    expect([cancelled.status, cancelled.body.errors[0].field]).toEqual([422, 'occurred_at']);
  });

  it('takes what is told of the very minute of the order as of the order (X13)', async () => {
    setClock('2026-01-05T09:12:40+08:00');
    waybill_number = (await book(caller, { ordered_at: '2026-01-05T09:12:40+08:00' })).body.waybill_number as string;
    setClock('2026-01-05T09:20:00+08:00');
    const { status, body } = await report(event('picked_up', { occurred_at: '2026-01-05T09:12:00+08:00' }));
    expect([status, body.occurred_at]).toEqual([201, '2026-01-05T09:12:40+08:00']);
    const before = await report(event('departed', { occurred_at: '2026-01-05T09:11:59+08:00' }));
    expect([before.status, before.body.errors[0].field]).toEqual([422, 'occurred_at']);
  });

  it('refuses an unknown type, an unknown field and a system event, by their paths', async () => {
    expect((await report(event('teleported'))).body.errors[0].field).toBe('type');
    expect((await report(event('instruction_sent'))).status).toBe(422);
    expect((await report(event('picked_up', { colour: 'red' }))).body.errors).toEqual([
      { field: 'colour', message: 'is not a known field' },
    ]);
    expect((await report(event('picked_up', { event_id: '@booked' }))).body.errors[0].field).toBe('event_id');
    expect((await shown()).history).toHaveLength(1);
  });
});

describe('cancelling', () => {
  it('voids what is not due yet, and nothing fits any more (X1)', async () => {
    const { status, body } = await cancel({ occurred_at: '2026-01-05T09:14:59+08:00' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'cancelled',
      commitments: [
        {
          name: 'dispatch',
          state: 'void',
          ended_at: '2026-01-05T09:14:59+08:00',
          ended_by: 'cancelled',
          missed_at: null,
        },
      ],
    });
    expect((await report(event('picked_up'))).body).toMatchObject({
      status: 409,
      code: 'event_not_allowed',
      shipment_status: 'cancelled',
      allowed: [],
    });
    expect((await cancel()).status).toBe(409);
  });

  it('sent again with its Idempotency-Key answers the same, and with other words is refused', async () => {
    const again = (reason: string) =>
      call(cancelShipment, { caller, path: path(), body: { reason }, headers: { 'Idempotency-Key': 'c' } });
    const [first, second, other] = [await again('x'), await again('x'), await again('y')];
    expect([second.status, second.body, second.headers?.['Idempotent-Replayed']]).toEqual([
      first.status,
      first.body,
      'true',
    ]);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency_key_reused']);
  });

  it('is over once the goods are picked up', async () => {
    await report(event('picked_up'));
    const { body } = await cancel();
    expect(body).toMatchObject({ status: 409, shipment_status: 'picked_up', allowed: [] });
  });

  it('and a pickup at the same time: what happened first stands, and goods on the truck are picked up (X6)', async () => {
    for (let time = 0; time < 5; time++) {
      waybill_number = (await book(caller)).body.waybill_number as string;
      const [picked, cancelled] = await Promise.all([report(event('picked_up')), cancel()]);
      const { status, history } = await shown();
      const answers = `${picked.status} ${cancelled.status} ${status} ${history.length}`;
      expect(['201 409 picked_up 2', '409 200 cancelled 2', '201 200 picked_up 4']).toContain(answers);
    }
  });
});

describe('confirming (A3)', () => {
  beforeEach(async () => {
    const shipper = { ...(booking()['shipper'] as object), address: { district_code: '510185', line: '山路' } };
    waybill_number = (await book(caller, { shipper, ordered_at: ORDERED })).body.waybill_number as string;
  });
  const confirm = (as: Holder) =>
    call(confirmShipment, {
      caller: as,
      path: path(),
      body: { agreed_by: '发货联系人', occurred_at: '2026-01-05T10:00:00+08:00' },
    });

  it('continues the order, and the instruction is owed from then on (A4)', async () => {
    expect((await confirm(OPERATIONS)).body).toMatchObject({
      status: 'booked',
      commitments: [{ name: 'dispatch', due_at: '2026-01-05T10:03:00+08:00' }],
    });
    expect((await shown()).history).toMatchObject([
      { type: 'confirmation_requested' },
      { type: 'confirmed', agreed_by: '发货联系人', actor: { name: 'control-room', role: 'operations' } },
    ]);
    expect((await confirm(OPERATIONS)).status).toBe(409);
  });

  it('is the partner’s own to give, and not for a key that only reports what a carrier does', async () => {
    const refused = await confirm({ ...caller, scopes: ['events:write'] } as Holder);
    expect([refused.status, refused.body.detail]).toEqual([403, 'this needs a key with the scope shipments:write']);
    const { status, body } = await confirm({ ...caller, scopes: ['shipments:write'] } as Holder);
    expect([status, body.status]).toEqual([200, 'booked']);
    expect((await shown()).history.at(-1)).toMatchObject({
      type: 'confirmed',
      reported_by: { kind: 'partner', id: caller.id, key: 'key-1' },
    });
  });

  it('is waited for: nothing happens before it', async () => {
    expect((await report(event('picked_up'))).body).toMatchObject({
      status: 409,
      shipment_status: 'awaiting_confirmation',
      allowed: [],
    });
    expect((await cancel()).body.status).toBe('cancelled');
  });
});

describe("another partner's shipment", () => {
  it.each(['HD', 'x'.repeat(300), 'HD000000000000', '../../etc', '%00', '回单'])(
    'and what is no waybill number are not found: %s',
    async (text) => {
      const answer = await call(getShipment, { caller, method: 'GET', path: { waybill_number: text } });
      expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
    },
  );

  it('is neither shown nor changed', async () => {
    const other = newPartner();
    expect((await call(getShipment, { caller: other, method: 'GET', path: path() })).status).toBe(404);
    expect((await report(event('picked_up'), other)).status).toBe(404);
    expect((await call(cancelShipment, { caller: other, path: path(), body: { reason: 'x' } })).status).toBe(404);
    expect((await shown()).history).toHaveLength(1);
    expect((await call(getShipment, { caller: OPERATIONS, method: 'GET', path: path() })).status).toBe(200);
  });
});
