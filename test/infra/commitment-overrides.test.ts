import { describe, expect, it } from 'vitest';
import { entryOf, resources, synthesize, type Resource } from './template.ts';

const overrides = { dispatch: { within: 'PT5M' } };

const VARIABLE = 'Environment.Variables.COMMITMENT_OVERRIDES';

/** The functions that are told, and what. */
function told(all: readonly Resource[]): string[][] {
  return all.filter((each) => each.at(VARIABLE) !== undefined).map((each) => [entryOf(each), each.text(VARIABLE)]);
}

/** What makes promises, or looks when somebody is reminded. What reads them has the numbers under which they were made (X14). */
const RECKONING = [
  'api/bulk/writes',
  'api/cases/writes',
  'api/claims/writes',
  'api/knowledge/writes',
  'api/quotes/writes',
  'api/receipt-envelopes/writes',
  'api/reports/reads',
  'api/reports/writes',
  'api/shipments/writes',
  'api/vehicle-arrivals/writes',
  'lifecycles/enter-report',
  'lifecycles/follow-cases',
  'lifecycles/follow-miss',
  'lifecycles/follow-shipments',
  'lifecycles/send-pickup-instruction',
  'mail/receive',
  'sweeps/finish-sweep',
  'sweeps/renew-report',
  'sweeps/sweep-branch',
  'sweeps/watch',
];

describe("a deployment's own numbers", () => {
  it('are told to all functions that make promises, and are none unless it sets them', () => {
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
    { receipt_return: { daysAfter: { byTransfers: [] } } },
    { receipt_return: { daysAfter: { byWeight: [10, 15] } } },
    { dispatch: { calendar: 'branch' } },
  ])('that fit no commitment fail before anything is deployed: %j', (commitments) => {
    expect(() => synthesize({ commitments })).toThrow();
  });
});
