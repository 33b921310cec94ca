import { expect, it } from 'vitest';
import { accountability } from '../../../domain/report/accountability.ts';
import { EXPLANATION_REASONS, type ExplanationReason } from '../../../domain/report/explanation.ts';

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
    expect(accountability({ waybillNumber: 'HD29KNCTZC8B69', reason, responsiblePerson })).toEqual(
      proposal && { rule: 'E6', person: responsiblePerson ?? 'branch_manager', currency: 'CNY', ...proposal },
    );
  }
});
