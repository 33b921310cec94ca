import { describe, expect, it } from 'vitest';
import { accountability } from '../../../domain/report/accountability.ts';
import { EXPLANATION_REASONS, type ExplanationReason } from '../../../domain/report/explanation.ts';
import { MANUALS_SETTINGS, reportSettings } from '../../../domain/report/settings.ts';

const AMOUNTS = MANUALS_SETTINGS.accountability;

/** E6, in fen: what the reason proposes to finance; nothing, where it makes nobody accountable. */
const PROPOSED: Readonly<Record<ExplanationReason, object | undefined>> = {
  neglect: { amount: 5_000 },
  abnormal_unreported: { amount: 10_000 },
  // Half of the loss, which somebody has still to assess.
  lost: { amount: null, share: 0.5 },
  in_transit: undefined,
  customer_holds_it: undefined,
  other: undefined,
};

it.each(EXPLANATION_REASONS)('E6: %s falls to the person whom the branch names, or to its manager', (reason) => {
  const proposal = PROPOSED[reason];
  for (const responsiblePerson of ['送货员', undefined]) {
    expect(accountability({ reason, responsiblePerson }, true, AMOUNTS)).toEqual(
      proposal && { rule: 'E6', person: responsiblePerson ?? 'branch_manager', currency: 'CNY', ...proposal },
    );
  }
});

it.each(EXPLANATION_REASONS)('X11: %s of a receipt that is not past due is no neglect', (reason) => {
  expect(accountability({ reason }, false, AMOUNTS)).toEqual(
    reason === 'neglect' ? undefined : accountability({ reason }, true, AMOUNTS),
  );
});

describe('X11: the amounts are what a deployment sets', () => {
  const amounts = reportSettings({ accountability: { neglect: 8_000, lost_share: 0.3 } }).accountability;

  it.each([
    ['neglect', { amount: 8_000 }],
    ['lost', { amount: null, share: 0.3 }],
    ['abnormal_unreported', { amount: 10_000 }],
  ] as const)('of %s', (reason, proposal) => {
    expect(accountability({ reason }, true, amounts)).toMatchObject(proposal);
  });
});
