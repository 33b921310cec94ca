import { describe, expect, it } from 'vitest';
import { allowedIn, EVENT_TYPES, fits, type EventType } from '../../../domain/shipment/event-types.ts';
import { STATUSES, type Status } from '../../../domain/shipment/status.ts';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];

/** All statuses from one to another; in `cancelled` nothing fits. */
const from = (first: Status, last: Status = 'lost'): readonly Status[] =>
  STATUSES.slice(STATUSES.indexOf(first), STATUSES.indexOf(last) + 1);

/** Where each type fits, in full: what happens on the way, as soon as the order stands and however late it is reported. */
const FITS: Record<EventType, readonly Status[]> = {
  booked: from('booked'),
  confirmation_requested: from('awaiting_confirmation'),
  confirmed: ['awaiting_confirmation'],
  cancelled: ['awaiting_confirmation', 'booked', 'instructed'],
  cancellation_overtaken: from('picked_up'),
  instruction_sent: from('booked'),
  instruction_accepted: from('booked'),
  pickup_verified: from('booked'),
  picked_up: from('booked'),
  loading_confirmed: from('booked'),
  departed: from('booked'),
  notice_acknowledged: from('booked'),
  transfer_arrived: from('booked'),
  arrival_estimated: from('booked'),
  tracked: from('booked'),
  arrived: from('booked'),
  consignee_contacted: from('booked'),
  consignee_changed: from('awaiting_confirmation', 'out_for_delivery'),
  out_for_delivery: from('booked'),
  delivery_failed: from('booked'),
  delivered: from('booked'),
  lost: from('picked_up'),
  found: from('picked_up'),
  returned: from('picked_up'),
  signature_disputed: from('delivered'),
  signature_rechecked: from('delivered'),
  receipt_signed: from('booked'),
  receipt_enveloped: from('booked'),
  receipt_accepted: from('booked'),
  receipt_rejected: from('booked'),
  receipt_missing: from('booked'),
  receipt_returned: from('booked'),
  receipt_handed_over: from('booked'),
  receipt_lost: from('booked'),
  receipt_loss_explained: from('booked'),
  closed: from('delivered'),
};

describe('an event fits a status', () => {
  it.each(TYPES)('%s', (type) => {
    expect(STATUSES.filter((status) => fits(type, status))).toEqual(FITS[type]);
  });
});

describe('someone outside may report', () => {
  const ON_THE_WAY: readonly EventType[] = [
    'instruction_accepted',
    'pickup_verified',
    'picked_up',
    'loading_confirmed',
    'departed',
    'notice_acknowledged',
    'transfer_arrived',
    'arrival_estimated',
    'tracked',
    'arrived',
    'consignee_contacted',
    'consignee_changed',
    'out_for_delivery',
    'delivery_failed',
    'delivered',
  ];
  const RECEIPT: readonly EventType[] = [
    'receipt_signed',
    'receipt_enveloped',
    'receipt_accepted',
    'receipt_rejected',
    'receipt_missing',
    'receipt_handed_over',
    'receipt_lost',
  ];
  const ENDS = ['lost', 'found', 'returned'];
  const LATE = [
    ...ON_THE_WAY.filter((type) => type !== 'consignee_changed'),
    ...ENDS,
    'signature_disputed',
    'signature_rechecked',
    ...RECEIPT,
  ];

  it.each<[Status, readonly string[]]>([
    ['awaiting_confirmation', ['confirmed', 'cancelled', 'consignee_changed']],
    ['booked', ['cancelled', ...ON_THE_WAY, ...RECEIPT]],
    ['instructed', ['cancelled', ...ON_THE_WAY, ...RECEIPT]],
    ['picked_up', [...ON_THE_WAY, ...ENDS, ...RECEIPT]],
    ['in_transit', [...ON_THE_WAY, ...ENDS, ...RECEIPT]],
    ['arrived', [...ON_THE_WAY, ...ENDS, ...RECEIPT]],
    ['out_for_delivery', [...ON_THE_WAY, ...ENDS, ...RECEIPT]],
    ['delivered', LATE],
    ['closed', LATE],
    ['returned', LATE],
    ['lost', LATE],
    ['cancelled', []],
  ])('in %s', (status, types) => {
    expect(allowedIn(status)).toEqual(types);
  });
});
