import { PICKUP_DEADLINES } from './pickup/pickup-deadline.ts';
import type { CommitmentRule } from './commitment/commitment-rule.ts';

/**
 * Every promise, once. The machines, what the API shows, dashboards, alarms and the docs are made from this table;
 * the numbers are the manuals' and can be overridden for a deployment (commitment/overrides.ts).
 */
export const COMMITMENTS = {
  dispatch: {
    rule: 'A4',
    phase: 'pickup',
    branch: 'origin',
    promise: 'the pickup instruction goes out to the branch',
    countsFrom: [['booked', 'confirmed']],
    due: { within: 'PT3M' },
    metBy: ['instruction_sent', 'instruction_accepted', 'picked_up'],
    voidedBy: ['cancelled'],
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  verification: {
    rule: 'B2',
    phase: 'pickup',
    branch: 'origin',
    promise: 'customer service verifies whether the goods are picked up',
    countsFrom: [['instruction_sent', 'instruction_accepted', 'picked_up']],
    due: { within: 'PT1H' },
    metBy: ['pickup_verified', 'picked_up'],
    voidedBy: ['cancelled'],
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  pickup: {
    rule: 'B1',
    phase: 'pickup',
    branch: 'origin',
    promise: 'the goods are picked up',
    countsFrom: [['instruction_accepted'], ['instruction_sent', 'picked_up']],
    due: { byLocalTime: PICKUP_DEADLINES },
    metBy: ['picked_up'],
    voidedBy: ['cancelled'],
    escalation: [
      { tells: 'dispatcher', after: 'PT0S' },
      { tells: 'branch_manager', after: 'PT1H' },
      { tells: 'customer_service_supervisor', after: 'PT3H' },
    ],
  },
} as const satisfies Record<string, CommitmentRule>;

export type CommitmentName = keyof typeof COMMITMENTS;
export type CommitmentTable = Readonly<Record<CommitmentName, CommitmentRule>>;

export const COMMITMENT_NAMES = Object.keys(COMMITMENTS) as CommitmentName[];
