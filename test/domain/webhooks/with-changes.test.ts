import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../domain/time/instant.ts';
import type { WebhookEndpoint } from '../../../domain/webhooks/webhook-endpoint.ts';
import { withChanges } from '../../../domain/webhooks/with-changes.ts';
import { ENDPOINT } from './samples.ts';

const FAILING: WebhookEndpoint = {
  ...ENDPOINT,
  enabled: false,
  disabledReason: 'failing',
  failingSince: '2026-02-27T00:00:00.000Z' as Instant,
};

describe('a change of an endpoint', () => {
  it('leaves what it does not name', () => {
    const url = 'https://other.example.com/';
    expect(withChanges(ENDPOINT, { url })).toEqual({ ...ENDPOINT, url });
  });

  it('enables one that is disabled only where it says so, and that begins anew', () => {
    const [moved, revived] = [{ url: 'https://other.example.com/' }, { enabled: true }];
    expect(withChanges(FAILING, moved)).toMatchObject({ enabled: false, disabledReason: 'failing' });
    expect(withChanges(FAILING, revived)).toEqual({ ...ENDPOINT, disabledReason: undefined, failingSince: undefined });
  });

  it('that disables says so, unless it was disabled already', () => {
    expect(withChanges(ENDPOINT, { enabled: false })).toMatchObject({ enabled: false, disabledReason: 'requested' });
    expect(withChanges(FAILING, { enabled: false })).toEqual(FAILING);
  });
});
