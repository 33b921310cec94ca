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
    inChinese: '提货指令下达网点',
    toDo: {
      en: 'Find out why the pickup instruction has not gone out, and have the dispatcher accept it',
      zh: '查明提货指令为何未下达，并请调度接受指令',
    },
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
    inChinese: '客服核实货物是否已提取',
    toDo: { en: 'Ask dispatcher and driver whether the goods are picked up', zh: '向调度和司机核实货物是否已提取' },
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
    inChinese: '货物按时提取',
    toDo: { en: 'Send the driver for the goods, and report the pickup', zh: '安排司机上门提货，并上报提货' },
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
    inChinese: '加急货物在提货当日确认装车，并通知下游网点',
    toDo: {
      en: 'Confirm with the downstream branch that the urgent goods are loaded',
      zh: '与下游网点确认加急货物已装车',
    },
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
    inChinese: '送货前联系收货人；外地来货由目的网点确认到货预告',
    toDo: {
      en: 'Agree a receiving time with the consignee; of goods from out of town, acknowledge that they are coming',
      zh: '与收货人约定收货时间；外地来货请确认到货预告',
    },
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
    inChinese: '货物按预计时间到达',
    toDo: { en: 'Find out where the goods are, and report their arrival', zh: '查明货物位置，并上报到达' },
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
    inChinese: '货物未按预计时间到达的，由下游网点给出新的时间',
    toDo: { en: 'Report the new time of arrival', zh: '上报新的预计到达时间' },
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
    inChinese: '货物按约定时间送达；未约定的，在到达次日内送达',
    toDo: { en: 'Deliver the goods and have them signed for', zh: '送货并取得签收' },
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
    inChinese: '有争议的签收得到复核',
    toDo: { en: 'Look into the disputed sign-off, and report what was found', zh: '复核有争议的签收，并上报结果' },
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
    inChinese: '签收回单各联全部返回始发网点',
    toDo: {
      en: 'Have the receipt signed, and send it to the origin branch in an envelope',
      zh: '取得签收回单，并装入信封寄回始发网点',
    },
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
    inChinese: '无论经过何处，回单在最长期限内返回',
    toDo: {
      en: 'Find out where the receipt is, and bring it back to the origin branch',
      zh: '查明回单下落，并追回始发网点',
    },
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
