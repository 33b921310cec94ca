import { describe, expect, it } from 'vitest';
import { PATTERN, wants } from '../../../domain/webhooks/wants.ts';

describe('an endpoint', () => {
  it.each([
    [['*'], 'shipment.delivered'],
    [['shipment.*'], 'shipment.delivered'],
    [['shipment.delivered'], 'shipment.delivered'],
    [['quote.*', 'shipment.delivered'], 'shipment.delivered'],
  ])('that asks for %j gets %s', (patterns, type) => {
    expect(wants(patterns, type)).toBe(true);
  });

  it.each([
    [['shipment.*'], 'shipment_batch.made'],
    [['shipment.*'], 'quote.asked'],
    [['shipment.deliver'], 'shipment.delivered'],
    [['receipt.*'], 'receipt_envelope.sent'],
    [[], 'shipment.delivered'],
  ])('that asks for %j does not get %s', (patterns, type) => {
    expect(wants(patterns, type)).toBe(false);
  });
});

it.each(['shipment', '.*', 'shipment.', 'ship*', '*.delivered', 'shipment.*.x', 'Shipment.*', '', '**'])(
  '%j has not the form of a pattern',
  (text) => {
    expect(text).not.toMatch(PATTERN);
  },
);
