import { afterEach, expect, it, vi } from 'vitest';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { askedAt } from '../../../functions/adapters/http/asked-at.ts';
import { isTrackingKey, trackingUrl } from '../../../functions/adapters/tracking-link.ts';

const [ONE, OTHER] = ['HD261123000001', 'HD261123000002'];
const keyIn = (url: string): string => new URL(url).searchParams.get('k') ?? '';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('the link of a shipment has a key of 128 bits, the same each time, that opens this shipment alone', async () => {
  const url = await trackingUrl('https://api.example.com/v1', ONE);
  expect(url).toMatch(/^https:\/\/api\.example\.com\/v1\/t\/HD261123000001\?k=[\w-]{22}$/);
  expect(await trackingUrl('https://api.example.com/v1', ONE)).toBe(url);
  const key = keyIn(url);
  expect(await isTrackingKey(ONE, key)).toBe(true);
  expect(await isTrackingKey(OTHER, key)).toBe(false);
  for (const wrong of ['', key.slice(1), `${key}A`, key.toLowerCase(), 'é'.repeat(11)])
    expect([wrong, await isTrackingKey(ONE, wrong)]).toEqual([wrong, false]);
});

it('links lead to where the API was asked: its domain, or the gateway of the local cloud', () => {
  const event = { requestContext: { apiId: 'abc123', domainName: 'api.example.com' } } as APIGatewayProxyEvent;
  expect(askedAt(event)).toBe('https://api.example.com/v1');
  vi.stubEnv('HUIDAN_GATEWAY_URL', 'http://127.0.0.1:4566/_aws/execute-api');
  expect(askedAt(event)).toBe('http://127.0.0.1:4566/_aws/execute-api/abc123/v1');
});
