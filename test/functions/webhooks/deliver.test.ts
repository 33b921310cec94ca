import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_IN_A_ROW } from '../../../domain/webhooks/circuit.ts';
import { DELIVERY_STATE_NAMES } from '../../../domain/webhooks/delivery.ts';
import { WAITS } from '../../../domain/webhooks/retry-at.ts';
import { earlier, later, type Instant } from '../../../domain/time/instant.ts';
import { partnerOf } from '../../../domain/webhooks/owner.ts';
import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';
import { webhookId } from '../../../functions/adapters/webhook-delivery-store.ts';
import { changeEndpoint, deleteEndpoint, readEndpoint } from '../../../functions/adapters/webhook-endpoint-store.ts';
import { useResolve } from '../../../functions/webhook/attempt.ts';
import { revive } from '../../../functions/webhook/revive.ts';
import { listenToBus } from '../bus.ts';
import { setClock } from '../clock.ts';
import { startHookReceiver, type HookReceiver, type ReceivedHook } from '../hook-receiver.ts';
import { deliveriesTo, forgetHooks, newHook, startHooks, type Hooks } from '../hooks.ts';
import { ownTable } from '../own-table.ts';
import { openNetwork } from '../samples.ts';
import { newShipment } from '../shipment.ts';

const T0 = '2026-03-02T09:00:00.000Z' as Instant;

let hooks: Hooks;
let receiver: HookReceiver;

beforeAll(async () => {
  // The watch looks at all there is.
  await ownTable();
  await openNetwork();
  receiver = await startHookReceiver();
});
beforeEach(() => {
  setClock(T0);
  hooks = startHooks();
});
afterEach(async () => {
  await forgetHooks();
  useResolve(undefined);
  vi.unstubAllEnvs();
});

const name = (): string => randomUUID();
const toldTo = (endpoint: WebhookEndpoint, detail: object = {}, type = 'shipment.delivered', id?: string) =>
  hooks.told(type, { partner: partnerOf(endpoint.owner), ...detail }, id);

describe('an event of the bus', () => {
  it('reaches who wants it, signed, as the bus told it, with the shipment as its partner sees it', async () => {
    const shipment = await newShipment();
    const [it, other, foreign] = [name(), name(), name()];
    const endpoint = await newHook(receiver.urlOf(it), { partner: 'acme', events: ['shipment.*'] });
    await newHook(receiver.urlOf(other), { partner: 'acme', events: ['commitment.missed'] });
    await newHook(receiver.urlOf(foreign));
    const detail = { waybill_number: shipment.waybill_number, occurred_at: T0, reasons: [{ rule: 'D4' }] };
    const eventId = await toldTo(endpoint, detail);
    await hooks.drain();
    const [hook, ...more] = receiver.sentTo(it);
    if (!hook) throw new Error('nothing came');
    expect([more, receiver.sentTo(other), receiver.sentTo(foreign)]).toEqual([[], [], []]);
    expect(hook.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(hook.headers['webhook-id']).toMatch(/^msg_[0-9a-f]{32}$/);
    const payload = new Webhook(endpoint.secret).verify(hook.body, hook.headers as Record<string, string>);
    const shown = await shipment.shown();
    expect(payload).toMatchObject({
      type: 'shipment.delivered',
      data: {
        ...detail,
        event_id: eventId,
        partner: 'acme',
        shipment: {
          waybill_number: shipment.waybill_number,
          status: shown.status,
          consignee: shown.consignee,
          tracking_url: shown.tracking_url,
        },
      },
    });
    expect(payload).not.toHaveProperty('data.shipment.history');
    expect(await deliveriesTo(endpoint)).toMatchObject([
      { state: 'delivered', eventId, attempts: [{ status: 204 }], tries: 1 },
    ]);
  });

  it('told twice is one delivery under one id, and the same id at operations', async () => {
    const [it, all] = [name(), name()];
    const endpoint = await newHook(receiver.urlOf(it));
    await newHook(receiver.urlOf(all), { owner: 'operations', events: ['shipment.delivered'] });
    const eventId = await toldTo(endpoint);
    await hooks.drain();
    await toldTo(endpoint, {}, 'shipment.delivered', eventId);
    await hooks.drain();
    expect(receiver.sentTo(it)).toHaveLength(1);
    expect(receiver.sentTo(all).map(({ headers }) => headers['webhook-id'])).toEqual([
      receiver.sentTo(it)[0]?.headers['webhook-id'],
    ]);
  });

  it('of no shipment has none, and a partner gets none that is not its own', async () => {
    const it = name();
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint, { quote_number: 'Q1' }, 'quote.quoted');
    await toldTo(endpoint, { report: 'unreturned_receipts' }, 'report.ready');
    await hooks.drain();
    expect(receiver.sentTo(it).map(({ body }) => JSON.parse(body) as object)).toEqual([
      {
        type: 'quote.quoted',
        timestamp: expect.any(String) as string,
        data: { event_id: expect.any(String) as string, partner: partnerOf(endpoint.owner), quote_number: 'Q1' },
      },
    ]);
  });
});

const fails =
  (type: string, status = 500) =>
  ({ body }: ReceivedHook) => ({ status: (JSON.parse(body) as { type: string }).type === type ? status : 204 });

describe('a delivery that fails', () => {
  it('is tried again after each wait of the schedule, under the same id, and then given up', async () => {
    const it = name();
    receiver.answers(it, fails('shipment.delivered'));
    const endpoint = await newHook(receiver.urlOf(it));
    const eventId = await toldTo(endpoint);
    const sent = () => receiver.sentTo(it).filter(({ headers }) => headers['webhook-id'] === webhookId(eventId));
    const found = async () => (await deliveriesTo(endpoint)).find((each) => each.eventId === eventId);
    await hooks.drain();
    let at = T0;
    for (const [tries, wait] of WAITS.entries()) {
      const delivery = await found();
      expect(delivery).toMatchObject({ state: 'pending', tries: tries + 1 });
      const next = delivery?.nextTryAt ?? at;
      const late = Date.parse(next) - Date.parse(later(at, wait));
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(1000);
      await hooks.to(earlier(next, 'PT3S'));
      expect(sent()).toHaveLength(tries + 1);
      // What takes nothing for three days is disabled.
      await toldTo(endpoint, {}, 'shipment.booked');
      await hooks.drain();
      at = next;
      await hooks.to(next);
      expect(sent()).toHaveLength(tries + 2);
    }
    expect(await found()).toMatchObject({
      state: 'failed',
      tries: 10,
      attempts: WAITS.map(() => ({ status: 500 })).concat({ status: 500 }),
    });
  });

  it('goes out within the minute when it was lost on its way', async () => {
    const it = name();
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint);
    hooks.lose();
    await hooks.to(later(T0, 'PT4M'));
    expect(receiver.sentTo(it)).toEqual([]);
    hooks.lose();
    await hooks.to(later(T0, 'PT7M1S'));
    expect(receiver.sentTo(it)).toHaveLength(1);
  });

  it('is sent again when its sender ends before it has written what came of it', async () => {
    const it = name();
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint);
    const table = process.env['TABLE_NAME'];
    receiver.answers(it, () => {
      process.env['TABLE_NAME'] = 'none';
      return { status: 204 };
    });
    const [message = ''] = hooks.queued();
    await expect(hooks.drain()).rejects.toThrow('to be tried again');
    process.env['TABLE_NAME'] = table;
    receiver.answers(it, { status: 204 });
    expect(await deliveriesTo(endpoint)).toMatchObject([{ state: 'pending', attempts: [] }]);
    hooks.put(message);
    await hooks.drain();
    hooks.put(message);
    await hooks.drain();
    const ids = receiver.sentTo(it).map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(await deliveriesTo(endpoint)).toMatchObject([{ state: 'delivered', tries: 1 }]);
  });

  it('of an endpoint that is deleted goes nowhere', async () => {
    const it = name();
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint);
    await deleteEndpoint(endpoint.owner, endpoint.id);
    await hooks.drain();
    await hooks.to(later(T0, 'PT10M'));
    expect(receiver.sentTo(it)).toEqual([]);
    expect(hooks.queued()).toEqual([]);
  });
});

describe('what counts as failed', () => {
  it.each([
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, { status: 302 }],
    ['an error of the receiver', { status: 500 }, { status: 500 }],
    ['a refusal', { status: 404 }, { status: 404 }],
  ])('%s', async (_, reply, attempt) => {
    const it = name();
    receiver.answers(it, reply);
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint);
    await hooks.drain();
    expect(await deliveriesTo(endpoint)).toMatchObject([{ state: 'pending', attempts: [attempt] }]);
    expect(receiver.sentTo(it)).toHaveLength(1);
  });

  it('no answer within ten seconds', { timeout: 30_000 }, async () => {
    const it = name();
    receiver.answers(it, () => undefined);
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint);
    await hooks.drain();
    const [delivery] = await deliveriesTo(endpoint);
    expect(delivery).toMatchObject({ state: 'pending', attempts: [{ noAnswer: 'timed_out' }] });
    expect(delivery?.attempts[0]?.latencyMs).toBeGreaterThanOrEqual(9_900);
  });

  it('nobody there, a certificate that does not fit, and what is no TLS', async () => {
    const key = readFileSync(path.join(import.meta.dirname, '../adapters/tls/key.pem'));
    const cert = readFileSync(path.join(import.meta.dirname, '../adapters/tls/certificate.pem'));
    const tls = await startHookReceiver({ key, cert });
    for (const url of ['http://127.0.0.1:1/', tls.urlOf('it'), receiver.urlOf('it').replace('http:', 'https:')]) {
      const endpoint = await newHook(url);
      await toldTo(endpoint);
      await hooks.drain();
      expect(await deliveriesTo(endpoint)).toMatchObject([
        { state: 'pending', attempts: [{ noAnswer: 'unreachable' }] },
      ]);
    }
    expect(tls.sentTo('it')).toEqual([]);
  });

  it('a name that has come to lead to this machine, at the moment of connecting', async () => {
    vi.stubEnv('HUIDAN_OUTBOUND_LOOPBACK', '');
    const it = name();
    const endpoint = await newHook(receiver.urlOf(it).replace('http://127.0.0.1', 'https://hooks.example.com'));
    const asked: string[] = [];
    useResolve((host, answer) => {
      asked.push(host);
      answer(null, [{ address: '127.0.0.1', family: 4 }]);
    });
    await toldTo(endpoint);
    await hooks.drain();
    expect(asked).toEqual(['hooks.example.com']);
    expect(await deliveriesTo(endpoint)).toMatchObject([
      { state: 'pending', attempts: [{ noAnswer: 'address_refused' }] },
    ]);
    expect(receiver.sentTo(it)).toEqual([]);
  });

  it.each([
    [429, '3600', 'PT1H'],
    [503, '3600', 'PT1H'],
    // Earlier than it would be tried anyway.
    [429, '1', 'PT5S'],
    // For a day at most.
    [429, '999999', 'PT24H'],
    // Only these two say so.
    [500, '3600', 'PT5S'],
  ])('%i with Retry-After %s, which is tried again after %s', async (status, retryAfter, wait) => {
    const it = name();
    receiver.answers(it, { status, headers: { 'retry-after': retryAfter } });
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint);
    await hooks.drain();
    const [delivery] = await deliveriesTo(endpoint);
    const late = Date.parse(delivery?.nextTryAt ?? '') - Date.parse(later(T0, wait));
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(1000);
  });
});

describe('an endpoint that wants nothing for a while', () => {
  it('is sent nothing until then, and everything after', async () => {
    const it = name();
    receiver.answers(it, { status: 429, headers: { 'retry-after': '1800' } });
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint);
    await hooks.drain();
    receiver.answers(it, { status: 204 });
    for (let more = 0; more < 3; more++) await toldTo(endpoint);
    await hooks.drain();
    await hooks.to(later(T0, 'PT29M'));
    expect(receiver.sentTo(it)).toHaveLength(1);
    await hooks.to(later(T0, 'PT30M10S'));
    expect(receiver.sentTo(it)).toHaveLength(5);
    expect((await deliveriesTo(endpoint)).map(({ state }) => state)).toEqual(Array(4).fill('delivered'));
  });
});

describe('an endpoint that is gone', () => {
  it('is disabled at once, which operations hear; what waits goes out when it is enabled', async () => {
    const it = name();
    receiver.answers(it, { status: 410 });
    const endpoint = await newHook(receiver.urlOf(it));
    const bus = await listenToBus();
    await toldTo(endpoint);
    await hooks.drain();
    expect(await readEndpoint(endpoint.owner, endpoint.id)).toMatchObject({ enabled: false, disabledReason: 'gone' });
    await toldTo(endpoint);
    await hooks.drain();
    await hooks.to(later(T0, 'P1D'));
    expect(receiver.sentTo(it)).toHaveLength(1);
    expect((await deliveriesTo(endpoint)).map(({ state }) => state)).toEqual(['held', 'held']);
    const heard = await vi.waitUntil(async () => (await bus(undefined as never))[0]);
    expect(heard).toMatchObject({
      type: 'webhook_endpoint.disabled',
      detail: { webhook_endpoint: endpoint.id, partner: partnerOf(endpoint.owner), reason: 'gone' },
    });

    receiver.answers(it, { status: 204 });
    await enable(endpoint);
    await revive({ owner: endpoint.owner, endpointId: endpoint.id });
    await hooks.drain();
    expect(receiver.sentTo(it)).toHaveLength(3);
    expect((await deliveriesTo(endpoint)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  });
});

const enable = ({ owner, id }: WebhookEndpoint) =>
  changeEndpoint(owner, id, (current) => ({ ...current, enabled: true, disabledReason: undefined }));

describe('an endpoint that fails', () => {
  it('is probed by one delivery at a time, and sent all that was held once it answers, oldest first', async () => {
    const it = name();
    receiver.answers(it, { status: 500 });
    const endpoint = await newHook(receiver.urlOf(it));
    const events: string[] = [];
    for (let many = 0; many < 20; many++) events.push(await toldTo(endpoint));
    await hooks.drain(1);
    expect(receiver.sentTo(it)).toHaveLength(MOST_IN_A_ROW);
    expect(await statesOf(endpoint)).toEqual({ pending: MOST_IN_A_ROW, held: 15 });
    await hooks.to(later(T0, 'PT15S'));
    expect(receiver.sentTo(it)).toHaveLength(MOST_IN_A_ROW + 1);
    await hooks.to(later(T0, 'PT10M'));
    expect(receiver.sentTo(it)).toHaveLength(MOST_IN_A_ROW + 2);

    receiver.answers(it, { status: 204 });
    await hooks.to(later(T0, 'PT50M'));
    expect(await statesOf(endpoint)).toEqual({ delivered: 20 });
    const known = new Set(receiver.sentTo(it).map(({ headers }) => headers['webhook-id']));
    expect(known).toEqual(new Set(events.map(webhookId)));
  });

  it('now and then holds up nothing: what it takes goes on', async () => {
    const it = name();
    receiver.answers(it, fails('commitment.missed'));
    const endpoint = await newHook(receiver.urlOf(it));
    for (let many = 0; many < 20; many++)
      await toldTo(endpoint, {}, many % 4 === 0 ? 'commitment.missed' : 'shipment.delivered');
    await hooks.drain(1);
    expect(await statesOf(endpoint)).toEqual({ delivered: 15, pending: 5 });
  });

  it('with what it never takes, is sent the rest when that is probed', async () => {
    const it = name();
    receiver.answers(it, fails('commitment.missed'));
    const endpoint = await newHook(receiver.urlOf(it));
    for (let many = 0; many < 7; many++) await toldTo(endpoint, {}, 'commitment.missed');
    for (let many = 0; many < 7; many++) await toldTo(endpoint);
    await hooks.drain(1);
    expect(await statesOf(endpoint)).toEqual({ pending: 5, held: 9 });
    for (const after of ['PT30S', 'PT10M', 'PT45M', 'PT3H']) await hooks.to(later(T0, after));
    expect(await statesOf(endpoint)).toMatchObject({ delivered: 7 });
  });

  it('for three days is disabled; a moment before it is not', async () => {
    const it = name();
    receiver.answers(it, { status: 500 });
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint);
    await hooks.drain();
    await hooks.to(later(T0, 'P2DT23H59M50S'));
    expect(await readEndpoint(endpoint.owner, endpoint.id)).toMatchObject({ enabled: true });
    await hooks.to(later(T0, 'P3DT1S'));
    expect(await readEndpoint(endpoint.owner, endpoint.id)).toMatchObject({
      enabled: false,
      disabledReason: 'failing',
      failingSince: expect.stringMatching(/^2026-03-02T09:00:0/) as string,
    });
    await hooks.to(later(T0, 'P5D'));
    expect(hooks.queued()).toEqual([]);
  });

  it('and takes one thing in between is not disabled', async () => {
    const it = name();
    receiver.answers(it, fails('shipment.delivered'));
    const endpoint = await newHook(receiver.urlOf(it));
    await toldTo(endpoint);
    await hooks.drain();
    await hooks.to(later(T0, 'P2D'));
    await toldTo(endpoint, {}, 'shipment.booked');
    await hooks.drain();
    await hooks.to(later(T0, 'P3DT1H'));
    expect(await readEndpoint(endpoint.owner, endpoint.id)).toMatchObject({ enabled: true });
  });
});

async function statesOf(endpoint: WebhookEndpoint): Promise<Record<string, number>> {
  const states = (await deliveriesTo(endpoint)).map(({ state }) => state);
  return Object.fromEntries(
    DELIVERY_STATE_NAMES.map((state) => [state, states.filter((each) => each === state).length] as const).filter(
      ([, many]) => many > 0,
    ),
  );
}

describe('fifty endpoints, of which five are dead', () => {
  it('are all served but these, which cost a handful of attempts each', { timeout: 120_000 }, async () => {
    const paths = Array.from({ length: 50 }, name);
    const [dead, alive] = [paths.slice(0, 5), paths.slice(5)];
    for (const path of dead) receiver.answers(path, { status: 502 });
    const endpoints = await Promise.all(paths.map((path) => newHook(receiver.urlOf(path))));
    for (let many = 0; many < 6; many++) await Promise.all(endpoints.map((endpoint) => toldTo(endpoint)));
    await hooks.drain(50);
    expect(alive.map((path) => receiver.sentTo(path).length)).toEqual(alive.map(() => 6));
    // Those that were on their way when the fifth failed have been sent, too.
    for (const path of dead) expect(receiver.sentTo(path).length).toBeLessThan(MOST_IN_A_ROW + 5);
  });
});
