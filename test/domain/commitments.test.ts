import { describe, expect, it } from 'vitest';
import type { CommitmentRule } from '../../domain/commitment/commitment-rule.ts';
import { withOverrides } from '../../domain/commitment/overrides.ts';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentTable } from '../../domain/commitments.ts';
import { PICKUP_DEADLINES } from '../../domain/pickup/pickup-deadline.ts';
import { EVENT_TYPES } from '../../domain/shipment/event-types.ts';

const TABLE: CommitmentTable = COMMITMENTS;

describe('the commitments table', () => {
  it('says what the manuals say: A4, B2, B1 and B3', () => {
    expect(COMMITMENT_NAMES).toEqual(['dispatch', 'verification', 'pickup']);
    expect(TABLE.dispatch).toMatchObject({ rule: 'A4', due: { within: 'PT3M' } });
    expect(TABLE.verification).toMatchObject({ rule: 'B2', due: { within: 'PT1H' } });
    expect(TABLE.pickup).toMatchObject({ rule: 'B1', due: { byLocalTime: PICKUP_DEADLINES } });
    expect(TABLE.pickup.escalation).toEqual([
      { tells: 'dispatcher', after: 'PT0S' },
      { tells: 'branch_manager', after: 'PT1H' },
      { tells: 'customer_service_supervisor', after: 'PT3H' },
    ]);
  });

  it('is one that an operator could have set too', () => {
    const own = Object.fromEntries(COMMITMENT_NAMES.map((name) => {
      const rule: CommitmentRule = TABLE[name];
      return [name, { ...rule.due, escalatesAfter: rule.escalation.map(({ after }) => after) }];
    }));
    expect(withOverrides(own)).toEqual(TABLE);
  });

  it.each(COMMITMENT_NAMES)('%s: what begins it, meets it and voids it', (name) => {
    const { countsFrom, metBy, voidedBy } = TABLE[name];
    for (const types of [...countsFrom, metBy, voidedBy]) expect(types).not.toHaveLength(0);
    // What neither meets nor voids it may come in any order; what does both would be judged by the order of the code.
    expect(metBy.filter((type) => voidedBy.includes(type))).toEqual([]);
    // A final status ends all that is owed.
    expect(voidedBy).toEqual(Object.keys(EVENT_TYPES).filter((type) => type === 'cancelled'));
  });
});
