import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../domain/time/instant.ts';
import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';
import { secretsAt, withSecret } from '../../../domain/webhooks/with-secret.ts';
import { ENDPOINT } from './samples.ts';

const at = (time: string) => time as Instant;
const signing = (endpoint: WebhookEndpoint, time: string) => secretsAt(endpoint, at(time)).map(({ sealed }) => sealed);

describe('a new secret', () => {
  const rotated = withSecret(ENDPOINT, 'second', at('2026-03-02T00:00:00.000Z'));

  it('signs first, and the one before it until 24 hours later', () => {
    expect(signing(rotated, '2026-03-02T00:00:00.000Z')).toEqual(['second', 'first']);
    expect(signing(rotated, '2026-03-02T23:59:59.999Z')).toEqual(['second', 'first']);
    expect(signing(rotated, '2026-03-03T00:00:00.000Z')).toEqual(['second']);
  });

  it('within these 24 hours takes the place of the one before it, and the oldest signs no more', () => {
    const again = withSecret(rotated, 'third', at('2026-03-02T12:00:00.000Z'));
    expect(signing(again, '2026-03-02T12:00:00.000Z')).toEqual(['third', 'second']);
    expect(signing(again, '2026-03-03T11:59:59.999Z')).toEqual(['third', 'second']);
    expect(signing(again, '2026-03-03T12:00:00.000Z')).toEqual(['third']);
  });
});
