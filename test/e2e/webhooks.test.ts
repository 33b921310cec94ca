import { Webhook } from 'standardwebhooks';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startHookReceiver, type HookReceiver, type ReceivedHook } from '../functions/hook-receiver.ts';
import { book, newDay, request, shipment, to, until } from './cloud.ts';

let receiver: HookReceiver;
const made: string[] = [];

beforeAll(async () => {
  receiver = await startHookReceiver();
  await newDay('09:00');
});
afterEach(async () => {
  for (const id of made.splice(0)) await request('PATCH', `/webhook_endpoints/${id}`, { enabled: false });
});

async function endpointAt(name: string, events: readonly string[]): Promise<{ id: string; secret: string }> {
  const { status, body } = await request('POST', '/webhook_endpoints', { url: receiver.urlOf(name), events });
  expect([status, body]).toMatchObject([201, { enabled: true }]);
  const endpoint = body as { id: string; secret: string };
  made.push(endpoint.id);
  return endpoint;
}

/** What a receiver reads, once it has verified it as of when it came. */
function verified({ body, headers }: ReceivedHook, secret: string): { type: string; data: Record<string, unknown> } {
  vi.useFakeTimers({ toFake: ['Date'], now: Number(headers['webhook-timestamp']) * 1000 });
  try {
    return new Webhook(secret).verify(body, headers as Record<string, string>) as ReturnType<typeof verified>;
  } finally {
    vi.useRealTimers();
  }
}

it('what happens to a shipment reaches its partner, signed, and is tried again until it is taken', async () => {
  const { id, secret } = await endpointAt('erp', ['shipment.booked']);
  receiver.answers('erp', { status: 500 });
  const waybill = await book();
  // At once, and five seconds later.
  await until(
    () => Promise.resolve(receiver.sentTo('erp')),
    (all) => all.length === 2,
  );
  const deliveries = async () =>
    (await request('GET', `/webhook_endpoints/${id}/deliveries`)).body.deliveries as object[];
  await until(deliveries, ([delivery]) => (delivery as { attempts: object[] }).attempts.length === 2);
  receiver.answers('erp', { status: 204 });
  await to('09:10');
  expect(await deliveries()).toMatchObject([
    { state: 'delivered', next_try_at: null, attempts: [{ status: 500 }, { status: 500 }, { status: 204 }] },
  ]);
  const sent = receiver.sentTo('erp');
  const { tracking_url } = await shipment(waybill);
  expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  for (const hook of sent)
    expect(verified(hook, secret)).toMatchObject({
      type: 'shipment.booked',
      data: {
        waybill_number: waybill,
        shipment: { waybill_number: waybill, consignee: { name: '收货公司' }, tracking_url },
      },
    });
});

it('an endpoint that is gone is disabled, and begins anew when its partner says so', async () => {
  const { id } = await endpointAt('gone', ['shipment.confirmed']);
  receiver.answers('gone', { status: 410 });
  await request('POST', `/webhook_endpoints/${id}/test`);
  const shown = async () => (await request('GET', `/webhook_endpoints/${id}`)).body as object;
  expect(await until(shown, (endpoint) => 'enabled' in endpoint && endpoint.enabled === false)).toMatchObject({
    disabled_reason: 'gone',
  });
  receiver.answers('gone', { status: 204 });
  expect((await request('PATCH', `/webhook_endpoints/${id}`, { enabled: true })).status).toBe(200);
  await until(
    () => Promise.resolve(receiver.sentTo('gone')),
    (all) => all.length === 2,
  );
});
