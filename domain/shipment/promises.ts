import { PICKUP_DEADLINES } from '../pickup/pickup-deadline.ts';
import { declarePromises } from '../promise/promise-rule.ts';
import type { Role } from '../roles.ts';
import type { CONDITIONS } from './conditions.ts';
import type { DEBTORS } from './debtors.ts';
import type { EventType } from './event-types.ts';
import type { ShipmentEvent } from './event.ts';
import type { MEASURES } from './measures.ts';
import type { MILESTONES } from './milestones.ts';
import type { SHIPMENT_PHASES } from './phases.ts';

/** The words in which the promises of a shipment are written. */
interface ShipmentWords {
  readonly event: ShipmentEvent;
  readonly moment: EventType | keyof typeof MILESTONES;
  readonly condition: keyof typeof CONDITIONS;
  readonly debtor: keyof typeof DEBTORS;
  readonly measure: keyof typeof MEASURES;
  readonly phase: keyof typeof SHIPMENT_PHASES;
  readonly role: Role;
}

/** With these nothing is promised of the goods any more (X6, X7). */
const OVER = ['order_cancelled', 'goods_lost', 'goods_returned'] as const;

/** What is promised of a shipment. */
export const SHIPMENT_PROMISES = declarePromises<ShipmentWords>()({
  dispatch: {
    rule: 'A4',
    phase: 'pickup',
    owedBy: 'origin',
    promise: 'the pickup instruction goes out to the branch',
    goal: 99,
    terms: [
      {
        countsFrom: [['booked', 'confirmed']],
        due: { within: 'PT3M' },
        metBy: ['instruction_sent', 'instruction_accepted', 'goods_picked_up'],
      },
    ],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  verification: {
    rule: 'B2',
    phase: 'pickup',
    owedBy: 'origin',
    promise: 'customer service verifies whether the goods are picked up',
    goal: 95,
    terms: [
      {
        countsFrom: [['instruction_sent', 'instruction_accepted', 'goods_picked_up']],
        due: { within: 'PT1H' },
        metBy: ['pickup_verified', 'goods_picked_up'],
      },
    ],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  pickup: {
    rule: 'B1',
    phase: 'pickup',
    owedBy: 'origin',
    promise: 'the goods are picked up',
    goal: 95,
    terms: [
      {
        countsFrom: [['instruction_accepted'], ['instruction_sent', 'goods_picked_up']],
        due: { byLocalTime: PICKUP_DEADLINES },
        metBy: ['goods_picked_up'],
      },
    ],
    endedBy: OVER,
    escalation: [
      { tells: 'dispatcher', after: 'PT0S' },
      { tells: 'branch_manager', after: 'PT1H' },
      { tells: 'customer_service_supervisor', after: 'PT3H' },
    ],
  },
  loading: {
    rule: 'C3',
    phase: 'delivery',
    owedBy: 'origin',
    promise: 'urgent goods are confirmed as loaded, with the downstream branch, on the day of their pickup',
    goal: 95,
    terms: [
      {
        when: ['urgent', 'out_of_town'],
        countsFrom: [['goods_picked_up']],
        due: { localTime: '24:00', daysAfter: 0 },
        metBy: ['loading_confirmed', 'goods_transferred', 'goods_arrived'],
      },
    ],
    endedBy: OVER,
    escalation: [
      { tells: 'dispatcher', after: 'PT0S' },
      { tells: 'customer_service_supervisor', after: 'PT2H' },
    ],
  },
  appointment: {
    rule: 'C1',
    phase: 'delivery',
    owedBy: 'destination',
    promise:
      'the consignee is contacted before the goods go out; of goods from out of town, the destination branch acknowledges that they are coming',
    goal: 95,
    terms: [
      {
        when: ['local'],
        countsFrom: [['goods_picked_up']],
        due: { localTime: '12:00', daysAfter: 1 },
        noLaterThan: ['out_for_delivery', 'delivery_failed', 'delivered'],
        metBy: ['consignee_contacted'],
      },
      {
        when: ['out_of_town'],
        countsFrom: [['departed']],
        due: { within: 'PT4H' },
        metBy: ['notice_acknowledged', 'arrived', 'goods_arrived'],
      },
    ],
    // Nobody is contacted any more about goods that the consignee has.
    endedBy: [...OVER, 'goods_delivered'],
    escalation: [
      { tells: 'dispatcher', after: 'PT0S' },
      { tells: 'branch_manager', after: 'PT4H' },
    ],
  },
  arrival: {
    rule: 'C2',
    phase: 'delivery',
    owedBy: 'destination',
    promise: 'the goods arrive when they are expected',
    goal: 95,
    terms: [
      {
        countsFrom: [['goods_picked_up']],
        notBefore: ['goods_picked_up'],
        due: { localTime: '24:00', daysAfter: 'transit_days' },
        movedBy: { arrival_estimated: 'estimatedArrivalAt' },
        estimatedAfter: ['goods_picked_up'],
        metBy: ['goods_arrived'],
      },
    ],
    endedBy: OVER,
    escalation: [
      { tells: 'dispatcher', after: 'PT0S' },
      { tells: 'branch_manager', after: 'P1D' },
      { tells: 'customer_service_supervisor', after: 'P2D' },
    ],
  },
  reestimate: {
    rule: 'C2',
    phase: 'delivery',
    owedBy: 'destination',
    promise: 'of goods that have not arrived when expected, the downstream branch gives a new time',
    goal: 95,
    terms: [
      {
        countsFrom: [['arrival_missed']],
        due: { within: 'PT24H' },
        metBy: ['arrival_estimated', 'goods_arrived'],
        recurs: true,
      },
    ],
    endedBy: OVER,
    escalation: [
      { tells: 'branch_manager', after: 'PT0S' },
      { tells: 'customer_service_supervisor', after: 'P1D' },
    ],
  },
  delivery: {
    rule: 'C1',
    phase: 'delivery',
    owedBy: 'destination',
    promise:
      'the goods are delivered at the agreed receiving time, or without one by the end of the day after they arrived',
    goal: 95,
    terms: [
      {
        countsFrom: [['goods_arrived']],
        notBefore: ['goods_picked_up'],
        due: { localTime: '24:00', daysAfter: 1 },
        movedBy: { consignee_contacted: 'agreedDeliveryAt', delivery_failed: 'nextAttemptAt' },
        metBy: ['goods_delivered'],
      },
    ],
    endedBy: OVER,
    escalation: [
      { tells: 'dispatcher', after: 'PT0S' },
      { tells: 'branch_manager', after: 'P1D' },
      { tells: 'customer_service_supervisor', after: 'P2D' },
    ],
  },
  signature_recheck: {
    rule: 'D5',
    phase: 'delivery',
    owedBy: 'destination',
    promise: 'a disputed sign-off is looked into',
    goal: 95,
    terms: [
      {
        countsFrom: [['signature_disputed']],
        due: { within: 'PT48H' },
        metBy: ['signature_rechecked'],
        recurs: true,
      },
    ],
    endedBy: OVER,
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
  receipt_return: {
    rule: 'E2',
    phase: 'receipt_return',
    owedBy: 'destination',
    promise: 'every copy of the signed receipt is back at the origin branch',
    goal: 90,
    terms: [
      {
        when: ['receipt_wanted'],
        countsFrom: [['goods_arrived']],
        due: { localTime: '24:00', daysAfter: { byTransfers: [10, 15, 20] } },
        metBy: ['receipt_back'],
      },
    ],
    endedBy: [...OVER, 'receipt_gone'],
    reminder: 'P3D',
    escalation: [
      { tells: 'dispatcher', after: 'PT0S' },
      { tells: 'branch_manager', after: 'P3D' },
    ],
  },
  receipt_limit: {
    rule: 'E2',
    phase: 'receipt_return',
    owedBy: 'destination',
    promise: 'the receipt is back within the outer limit, whatever the way',
    goal: 99,
    terms: [
      {
        when: ['receipt_wanted'],
        countsFrom: [['goods_arrived']],
        due: { localTime: '24:00', daysAfter: 25 },
        metBy: ['receipt_back'],
      },
    ],
    endedBy: [...OVER, 'receipt_gone'],
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
});
