import { describe, expect, it } from 'vitest';
import { entryOf, resources, synthesize, type Resource } from './template.ts';

const overrides = { dispatch: { within: 'PT5M' } };

const VARIABLE = 'Environment.Variables.COMMITMENT_OVERRIDES';

/** The functions that are told, and what. */
function told(all: readonly Resource[]): string[][] {
  return all.filter((each) => each.at(VARIABLE) !== undefined).map((each) => [entryOf(each), each.text(VARIABLE)]);
}

const RECKONING = [
  'api/book-shipment',
  'api/cancel-shipment',
  'api/change-consignee',
  'api/confirm-shipment',
  'api/explain-unreturned',
  'api/get-report',
  'api/get-shipment',
  'api/list-branch-receipts',
  'api/list-overdue',
  'api/open-envelope',
  'api/record-event',
  'api/send-envelope',
  'lifecycles/enter-envelope',
  'lifecycles/follow-miss',
  'lifecycles/send-pickup-instruction',
  'operations/overdue-widget',
  'stream/arm-timers',
  'stream/publish',
  'sweeps/sweep-branch',
];

describe("a deployment's own numbers", () => {
  it('are told to all functions that reckon with commitments, and are none unless it sets them', () => {
    expect(told(resources).sort()).toEqual(RECKONING.map((entry) => [entry, '{}']));
  });

  it.each([
    ['cdk.json', overrides],
    ['the command line', JSON.stringify(overrides)],
  ])('are taken from %s', (_, commitments) => {
    expect(told(synthesize({ commitments }).resources).sort()).toEqual(
      RECKONING.map((entry) => [entry, JSON.stringify(overrides)]),
    );
  });

  it.each([
    { dispatch: { within: 'soon' } },
    { dipsatch: {} },
    { pickup: { escalatesAfter: ['PT0S'] } },
    { arrival: { reminder: 'P1D' } },
    { receipt_return: { daysAfter: { byTransfers: [10, 15] } } },
  ])('that fit no commitment fail before anything is deployed: %j', (commitments) => {
    expect(() => synthesize({ commitments })).toThrow();
  });
});
