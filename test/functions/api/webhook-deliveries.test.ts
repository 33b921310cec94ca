import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { partnerOf } from '../../../domain/webhooks/owner.ts';
import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';
import { webhookId } from '../../../functions/adapters/webhook-delivery-store.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { ROUTES } from '../../../functions/api/routes.ts';
import { handler as reads } from '../../../functions/api/webhooks/reads.ts';
import { handler as writes } from '../../../functions/api/webhooks/writes.ts';
import { call, type Answered, type Call } from '../call.ts';
import { setClock } from '../clock.ts';
import { startHookReceiver, type HookReceiver } from '../hook-receiver.ts';
import { deliveriesTo, newHook, startHooks, type Hooks } from '../hooks.ts';
import { newPartner } from '../samples.ts';

const T0 = '2026-03-02T09:00:00.000Z' as Instant;

let hooks: Hooks;
let receiver: HookReceiver;
let partner: Holder;
let name: string;
let endpoint: WebhookEndpoint;

beforeAll(async () => {
  receiver = await startHookReceiver();
});
beforeEach(async () => {
  setClock(T0);
  hooks = startHooks();
  partner = newPartner();
  name = randomUUID();
  endpoint = await newHook(receiver.urlOf(name), { partner: partner.id });
});

const asking =
  (handler: unknown, { method, path: resource }: { readonly method: string; readonly path: string }) =>
  (caller: Call['caller'], asked: Omit<Call, 'caller'> = {}): Promise<Answered> =>
    call(handler, { caller, method, resource, path: { id: endpoint.id }, ...asked });
const list = asking(reads, ROUTES['webhooks/reads'].listDeliveries);
const test = asking(writes, ROUTES['webhooks/writes'].testEndpoint);
const replaySince = asking(writes, ROUTES['webhooks/writes'].replayDeliveries);
const replay = asking(writes, ROUTES['webhooks/writes'].replayDelivery);
const change = asking(writes, ROUTES['webhooks/writes'].changeEndpoint);

const told = (type = 'shipment.delivered'): Promise<string> => hooks.told(type, { partner: partnerOf(endpoint.owner) });
const idsOf = (answered: Answered) => (answered.body['deliveries'] as { id: string }[]).map(({ id }) => id);
const receivedIds = (): unknown[] => receiver.sentTo(name).map(({ headers }) => headers['webhook-id']);

describe('the deliveries of an endpoint', () => {
  it('are listed newest first, a page at a time, of one state or of all', async () => {
    const events: string[] = [];
    for (let minute = 0; minute < 5; minute++) {
      setClock(later(T0, `PT${minute}M`));
      receiver.answers(name, { status: minute < 2 ? 500 : 204 });
      events.unshift(webhookId(await told()));
      await hooks.drain();
    }
    const first = await list(partner, { query: { limit: '3' } });
    expect(first).toMatchObject({ status: 200, body: { has_next_page: true } });
    const rest = await list(partner, { query: { limit: '3', cursor: String(first.body['next_cursor']) } });
    expect(rest.body).toMatchObject({ has_next_page: false, next_cursor: null });
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(events);
    expect(idsOf(await list(partner, { query: { state: 'pending' } }))).toEqual(events.slice(3));
    const { body } = await list(partner, { query: { state: 'pending', limit: '1' } });
    expect(body['deliveries']).toMatchObject([
      {
        type: 'shipment.delivered',
        state: 'pending',
        created_at: expect.stringMatching(/^2026-03-02T09:01:0.*Z$/) as string,
        next_try_at: expect.stringMatching(/^2026-03-02T09:01:.*Z$/) as string,
        attempts: [{ status: 500, no_answer: null, latency_ms: expect.any(Number) as number }],
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('127.0.0.1');
  });

  it('are shown to nobody else, nor sent again, nor is the endpoint tried', async () => {
    await told();
    await hooks.drain();
    const [delivery] = await deliveriesTo(endpoint);
    const other = newPartner();
    const path = { id: endpoint.id, delivery_id: delivery?.id ?? '' };
    const answers = [
      await list(other),
      await test(other),
      await replaySince(other, { body: { since: T0 } }),
      await replay(other, { path }),
      await replay(partner, { path: { ...path, delivery_id: `msg_${'0'.repeat(32)}` } }),
      await list({ kind: 'operations', id: 'desk' }),
    ];
    expect(answers.map(({ status, body }) => [status, body['code']])).toEqual(answers.map(() => [404, 'not_found']));
    expect(await list({ kind: 'operations', id: 'desk' }, { query: { partner: partner.id } })).toMatchObject({
      status: 200,
    });
    expect(hooks.queued()).toEqual([]);
  });
});

describe('an endpoint that is tried', () => {
  it('is sent a webhook.test at once, even where it is disabled or fails', async () => {
    await change(partner, { body: { enabled: false } });
    const { status, body } = await test(partner);
    expect([status, body]).toMatchObject([202, { type: 'webhook.test', state: 'pending', attempts: [] }]);
    await hooks.drain();
    expect(receiver.sentTo(name).map((hook) => JSON.parse(hook.body) as object)).toMatchObject([
      { type: 'webhook.test', data: { event_id: body['event_id'] } },
    ]);
    expect((await list(partner)).body['deliveries']).toMatchObject([{ id: body['id'], state: 'delivered' }]);
  });

  it('under an Idempotency-Key is sent one, and answered alike', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const [first, second] = [await test(partner, { headers }), await test(partner, { headers })];
    expect(second.body).toEqual(first.body);
    expect(second.headers).toMatchObject({ 'Idempotent-Replayed': 'true' });
    await hooks.drain();
    expect(receiver.sentTo(name)).toHaveLength(1);
  });
});

describe('what is replayed', () => {
  it('is sent again under the same id, whatever became of it, and has its tries anew', async () => {
    const id = webhookId(await told());
    await hooks.drain();
    receiver.answers(name, { status: 500 });
    expect(await replay(partner, { path: { id: endpoint.id, delivery_id: id } })).toMatchObject({
      status: 202,
      body: { id, state: 'pending', attempts: [{ status: 204 }] },
    });
    await hooks.drain();
    expect(receivedIds()).toEqual([id, id]);
    expect(await deliveriesTo(endpoint)).toMatchObject([
      { state: 'pending', tries: 1, attempts: [{ status: 204 }, { status: 500 }] },
    ]);
  });

  it('under an Idempotency-Key is sent again once', async () => {
    const id = webhookId(await told());
    await hooks.drain();
    const asked = { path: { id: endpoint.id, delivery_id: id }, headers: { 'Idempotency-Key': randomUUID() } };
    const [first, second] = [await replay(partner, asked), await replay(partner, asked)];
    expect(second.body).toEqual(first.body);
    await hooks.drain();
    expect(receivedIds()).toEqual([id, id]);
  });

  it('since a time is what was recorded from then on, and is over', async () => {
    const ids: string[] = [];
    for (let minute = 0; minute < 4; minute++) {
      setClock(later(T0, `PT${minute}M`));
      ids.push(webhookId(await told()));
    }
    await hooks.drain();
    setClock(later(T0, 'PT10M'));
    const since = later(T0, 'PT2M');
    const { status, body } = await replaySince(partner, { body: { since } });
    expect([status, body['since']]).toEqual([202, since]);
    await hooks.drain();
    expect(receivedIds().slice(4).sort()).toEqual(ids.slice(2).sort());
    expect((await deliveriesTo(endpoint)).map(({ state }) => state)).toEqual(Array(4).fill('delivered'));
  });

  it('is nothing of the future', async () => {
    expect(await replaySince(partner, { body: { since: later(T0, 'PT1H') } })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'since' }] },
    });
  });
});

describe('an endpoint that is enabled again', () => {
  it('is sent what was held', async () => {
    await change(partner, { body: { enabled: false } });
    const id = webhookId(await told());
    await hooks.drain();
    expect((await list(partner, { query: { state: 'held' } })).body['deliveries']).toMatchObject([
      { id, next_try_at: null },
    ]);
    await change(partner, { body: { enabled: true } });
    await hooks.drain();
    expect(receivedIds()).toEqual([id]);
  });
});
