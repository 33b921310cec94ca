import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { instantOf, type Instant } from '../../../domain/time/instant.ts';
import { newWebhookSecret, webhookHeaders } from '../../../functions/adapters/standard-webhooks.ts';
import { startReceiver, type Receiver } from '../../../local/listen/receiver.ts';
import { shownEvent } from '../../../local/listen/shown-event.ts';
import { EVENTS_PATH, takeEvents } from '../../../local/listen/take-events.ts';
import { DateTime } from 'luxon';

const BODY = JSON.stringify({
  type: 'shipment.delivered',
  timestamp: '2026-11-23T01:12:00.000Z',
  data: { waybill_number: 'HD1', status: 'delivered' },
});
const EVENT = {
  id: 'HD1.e1',
  type: 'shipment.delivered',
  about: 'HD1',
  timestamp: '2026-11-23T01:12:00.000Z',
  verified: true,
};

let receiver: Receiver;
let secret: string | undefined;
const told = vi.fn();

beforeAll(async () => {
  receiver = await startReceiver(
    0,
    undefined,
    takeEvents(() => secret, told),
  );
});
beforeEach(() => {
  told.mockClear();
  secret = newWebhookSecret();
});
afterAll(() => receiver.stop());

async function send(body: string, headers: Record<string, string>, path = EVENTS_PATH): Promise<number> {
  return (await fetch(receiver.url + path, { method: 'POST', headers, body })).status;
}
const now = (): Instant => instantOf(DateTime.now());

describe('a receiver of events', () => {
  it('takes and tells what is signed with its secret, also beside another', async () => {
    const secrets = [newWebhookSecret(), secret ?? ''];
    expect(await send(BODY, webhookHeaders('HD1.e1', now(), BODY, secrets))).toBe(204);
    expect(told).toHaveBeenCalledExactlyOnceWith(EVENT);
  });

  it('refuses and tells what is signed with another, for another body or long ago, and what is not signed', async () => {
    const signedWith = (with_: string, body = BODY, at = now()) => webhookHeaders('HD1.e1', at, body, [with_]);
    const wrong = [
      signedWith(newWebhookSecret()),
      signedWith(secret ?? '', '{}'),
      signedWith(secret ?? '', BODY, '2026-01-01T00:00:00.000Z' as Instant),
      {},
    ];
    for (const headers of wrong) {
      expect(await send(BODY, headers)).toBe(401);
      expect(told.mock.lastCall?.[0]).toMatchObject({ type: 'shipment.delivered', verified: false });
    }
  });

  it('takes nothing before it has a secret', async () => {
    const headers = webhookHeaders('HD1.e1', now(), BODY, [secret ?? '']);
    secret = undefined;
    expect(await send(BODY, headers)).toBe(401);
  });

  it('refuses what is no event, and what is sent elsewhere', async () => {
    expect(await send('{}', {})).toBe(400);
    expect(await send('no JSON', {})).toBe(400);
    expect(await send(BODY, {}, '/elsewhere')).toBe(404);
    expect(told).not.toHaveBeenCalled();
  });
});

it('an event is shown with what it is about, and whether it was taken', () => {
  expect(shownEvent(EVENT)).toBe('event → shipment.delivered HD1, verified\n    2026-11-23T01:12:00.000Z HD1.e1');
  expect(shownEvent({ ...EVENT, about: undefined, verified: false })).toContain(
    'event → shipment.delivered, its signature is wrong: not taken',
  );
});
