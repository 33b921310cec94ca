import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyWebhook, WebhookVerificationError } from '../../client/src/index.ts';

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const OTHER = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;
const BODY = JSON.stringify({ type: 'shipment.booked', timestamp: '2026-11-26T08:00:00Z', data: { event_id: 'e-1' } });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-26T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** As it is sent, signed with each of the secrets. */
function headers(...secrets: readonly string[]): Record<string, string> {
  const now = new Date();
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign('msg_1', now, BODY)).join(' '),
  };
}

describe('a webhook', () => {
  it('is what was sent, by its type', () => {
    const event = verifyWebhook(BODY, headers(SECRET), SECRET);
    expect(event.type === 'shipment.booked' && event.data.event_id).toBe('e-1');
  });

  it.each([
    ['fetch has them', (given: Record<string, string>) => new Headers(given)],
    ['Node has them', (given: Record<string, string>) => ({ ...given, 'set-cookie': ['a', 'b'], host: undefined })],
    [
      'others have them',
      (given: Record<string, string>) =>
        Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toUpperCase(), value])),
    ],
  ])('has headers as %s', (_, form) => {
    expect(verifyWebhook(Buffer.from(BODY), form(headers(SECRET)), [SECRET])).toEqual(JSON.parse(BODY));
  });

  it.each([
    ['signed with both, read with the old one', [SECRET, OTHER], [SECRET]],
    ['signed with both, read with the new one', [SECRET, OTHER], [OTHER]],
    ['signed with the new one, read with either', [OTHER], [SECRET, OTHER]],
    ['signed with the old one, read with either', [SECRET], [SECRET, OTHER]],
  ])('is known while a secret is changed: %s', (_, signed, known) => {
    expect(verifyWebhook(BODY, headers(...signed), known)).toMatchObject({ type: 'shipment.booked' });
  });

  it.each([
    ['signed by others', BODY, headers.bind(undefined, OTHER), SECRET],
    ['changed on the way', BODY.replace('e-1', 'e-2'), headers.bind(undefined, SECRET), SECRET],
    ['not signed', BODY, () => ({}), SECRET],
    ['of another id', BODY, () => ({ ...headers(SECRET), 'webhook-id': 'msg_2' }), SECRET],
    ['read without a secret', BODY, headers.bind(undefined, SECRET), []],
  ])('is refused that is %s', (_, body, given, secrets) => {
    expect(() => verifyWebhook(body, given(), secrets)).toThrow(WebhookVerificationError);
  });

  it.each([
    [300, true],
    [301, false],
    [-300, true],
    [-301, false],
  ])('of %i seconds ago is taken: %s', (seconds, taken) => {
    const given = headers(SECRET);
    vi.setSystemTime(Date.now() + seconds * 1000);
    const verified = () => verifyWebhook(BODY, given, SECRET);
    if (taken) expect(verified()).toMatchObject({ type: 'shipment.booked' });
    else expect(verified).toThrow(/too (old|new)/);
  });

  it('is not read with what is no secret', () => {
    expect(() => verifyWebhook(BODY, headers(SECRET), 'whsec_')).toThrow("Secret can't be empty.");
  });
});
