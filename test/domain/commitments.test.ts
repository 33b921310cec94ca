import { describe, expect, it } from 'vitest';
import type { CommitmentRule, Due } from '../../domain/promise/promise-rule.ts';
import { isMilestone } from '../../domain/promise/moments.ts';
import { withOverrides } from '../../domain/promise/overrides.ts';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentName, type CommitmentTable } from '../../domain/commitments.ts';
import { PICKUP_DEADLINES } from '../../domain/pickup/pickup-deadline.ts';
import { EVENT_TYPES, type EventRule } from '../../domain/shipment/event-types.ts';

const TABLE: CommitmentTable = COMMITMENTS;

/** What the manuals say, in numbers: the rule, when a promise is due, and after how long a miss is told to whom. */
const MANUALS: readonly [CommitmentName, string, readonly Due[], readonly string[]][] = [
  ['dispatch', 'A4', [{ within: 'PT3M' }], ['customer_service_supervisor PT0S']],
  ['verification', 'B2', [{ within: 'PT1H' }], ['customer_service_supervisor PT0S']],
  [
    'pickup',
    'B1',
    [{ byLocalTime: PICKUP_DEADLINES }],
    ['dispatcher PT0S', 'branch_manager PT1H', 'customer_service_supervisor PT3H'],
  ],
  ['loading', 'C3', [{ localTime: '24:00', daysAfter: 0 }], ['dispatcher PT0S', 'customer_service_supervisor PT2H']],
  [
    'appointment',
    'C1',
    [{ localTime: '12:00', daysAfter: 1 }, { within: 'PT4H' }],
    ['dispatcher PT0S', 'branch_manager PT4H'],
  ],
  [
    'arrival',
    'C2',
    [{ localTime: '24:00', daysAfter: 'transit_days' }],
    ['dispatcher PT0S', 'branch_manager P1D', 'customer_service_supervisor P2D'],
  ],
  ['reestimate', 'C2', [{ within: 'PT24H' }], ['branch_manager PT0S', 'customer_service_supervisor P1D']],
  [
    'delivery',
    'C1',
    [{ localTime: '24:00', daysAfter: 1 }],
    ['dispatcher PT0S', 'branch_manager P1D', 'customer_service_supervisor P2D'],
  ],
  ['signature_recheck', 'D5', [{ within: 'PT48H' }], ['customer_service_supervisor PT0S']],
  [
    'receipt_return',
    'E2',
    [{ localTime: '24:00', daysAfter: { byTransfers: [10, 15, 20] } }],
    ['dispatcher PT0S', 'branch_manager P3D'],
  ],
  ['receipt_limit', 'E2', [{ localTime: '24:00', daysAfter: 25 }], ['customer_service_supervisor PT0S']],
  ['explanation', 'E5', [{ within: 'P5D' }], ['customer_service_supervisor PT0S']],
];

describe('the commitments table', () => {
  it.each(MANUALS)('says of %s what the manuals say: %s', (name, rule, due, told) => {
    expect(TABLE[name].rule).toBe(rule);
    expect(TABLE[name].terms.map((terms) => terms.due)).toEqual(due);
    expect(TABLE[name].escalation.map(({ tells, after }) => `${tells} ${after}`)).toEqual(told);
  });

  it('has no promise but these', () => {
    expect(COMMITMENT_NAMES).toEqual(MANUALS.map(([name]) => name));
  });

  it('reminds somebody of the receipt, 3 days before it is due, and of nothing else (E2)', () => {
    expect(
      COMMITMENT_NAMES.flatMap((name) => (TABLE[name].reminder === undefined ? [] : [[name, TABLE[name].reminder]])),
    ).toEqual([['receipt_return', 'P3D']]);
  });

  it('is one that an operator could have set too', () => {
    const own = Object.fromEntries(
      COMMITMENT_NAMES.map((name) => {
        const { terms, reminder, escalation }: CommitmentRule = TABLE[name];
        const due = Object.assign({}, ...terms.map((one) => one.due)) as object;
        return [
          name,
          { ...due, ...(reminder !== undefined && { reminder }), escalatesAfter: escalation.map(({ after }) => after) },
        ];
      }),
    );
    expect(withOverrides(own)).toEqual(TABLE);
  });

  it.each(COMMITMENT_NAMES)('%s: what begins it, meets it and voids it', (name) => {
    const { terms, voidedBy, branch } = TABLE[name];
    for (const { countsFrom, metBy } of terms) {
      for (const moments of [...countsFrom, metBy]) expect(moments).not.toHaveLength(0);
      // What neither meets nor voids it may come in any order; what does both would be judged by the order of the code.
      expect(metBy.filter((moment) => voidedBy.includes(moment))).toEqual([]);
    }
    // A final status ends all that is owed for a shipment; one that is closed has kept its promises. A branch's own stays.
    const ends = Object.entries<EventRule>(EVENT_TYPES)
      .filter(([, { leadsTo }]) => leadsTo === 'cancelled' || leadsTo === 'lost')
      .map(([type]) => type);
    expect(voidedBy.filter((moment) => !isMilestone(moment))).toEqual(branch === 'reported' ? [] : ends);
  });
});
