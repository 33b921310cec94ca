import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { parseInstant, type Instant } from '../../../domain/time/instant.ts';
import {
  newWebhookSecret,
  webhookHeaders,
  whyNotWebhookSecret,
} from '../../../functions/adapters/standard-webhooks.ts';

describe('what a webhook carries', () => {
  it("is that of the specification's own example", () => {
    const at = parseInstant('2021-02-25T15:02:10Z') as Instant;
    expect(
      webhookHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', at, '{"test": 2432232314}', [
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      ]),
    ).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is taken by whoever knows one of the secrets that it is signed with, and by nobody else', () => {
    const [one, other, third] = [newWebhookSecret(), newWebhookSecret(), newWebhookSecret()];
    const body = '{"type":"shipment.delivered"}';
    const headers = webhookHeaders('HD1.e1', new Date().toISOString() as Instant, body, [one, other]);
    for (const known of [one, other]) expect(new Webhook(known).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(third).verify(body, headers)).toThrow('No matching signature found');
  });
});

describe('the secret of a webhook', () => {
  it('that is made here is one, and another each time', () => {
    const made = [newWebhookSecret(), newWebhookSecret()];
    expect(made.map(whyNotWebhookSecret)).toEqual([undefined, undefined]);
    expect(new Set(made).size).toBe(2);
  });

  const of = (bytes: number) => `whsec_${Buffer.alloc(bytes, 251).toString('base64')}`;

  it.each([of(24), of(32), of(64), 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])('%s is one', (secret) => {
    expect(whyNotWebhookSecret(secret)).toBeUndefined();
  });

  it.each([
    of(23),
    of(65),
    of(24).replace('whsec_', ''),
    `${of(24)} `,
    'whsec_',
    'whsec_!!!!',
    of(32).replace('=', ''),
  ])('%s is none', (secret) => {
    expect(whyNotWebhookSecret(secret)).toEqual(expect.any(String));
  });
});
