import { describe, expect, it } from 'vitest';
import { allowedIn, EVENT_TYPES, fits, statusAfter, type EventType } from '../../../domain/shipment/event-types.ts';
import { FINAL_STATUSES, STATUSES, type Status } from '../../../domain/shipment/status.ts';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];

/** Where each type fits, in full; in `cancelled` nothing does. */
const FITS: Record<EventType, readonly Status[]> = {
  booked: ['booked', 'instructed', 'picked_up'],
  confirmation_requested: ['awaiting_confirmation', 'booked', 'instructed', 'picked_up'],
  confirmed: ['awaiting_confirmation'],
  cancelled: ['awaiting_confirmation', 'booked', 'instructed'],
  instruction_sent: ['booked', 'instructed', 'picked_up'],
  instruction_accepted: ['booked', 'instructed', 'picked_up'],
  pickup_verified: ['booked', 'instructed', 'picked_up'],
  picked_up: ['booked', 'instructed', 'picked_up'],
};

describe('an event fits a status', () => {
  it.each(TYPES)('%s', (type) => {
    expect(STATUSES.filter((status) => fits(type, status))).toEqual(FITS[type]);
  });
});

describe('someone outside may report', () => {
  it.each<[Status, EventType[]]>([
    ['awaiting_confirmation', ['confirmed', 'cancelled']],
    ['booked', ['cancelled', 'instruction_accepted', 'pickup_verified', 'picked_up']],
    ['instructed', ['cancelled', 'instruction_accepted', 'pickup_verified', 'picked_up']],
    ['picked_up', ['instruction_accepted', 'pickup_verified', 'picked_up']],
    ['cancelled', []],
  ])('in %s', (status, types) => {
    expect(allowedIn(status)).toEqual(types);
  });
});

describe('the status after events', () => {
  it.each<[EventType[], Status]>([
    [[], 'awaiting_confirmation'],
    [['booked'], 'booked'],
    [['confirmation_requested'], 'awaiting_confirmation'],
    [['confirmation_requested', 'confirmed'], 'booked'],
    [['booked', 'pickup_verified'], 'booked'],
    [['booked', 'instruction_sent'], 'instructed'],
    [['booked', 'instruction_accepted'], 'instructed'],
    [['booked', 'picked_up'], 'picked_up'],
    [['booked', 'picked_up', 'instruction_sent', 'instruction_accepted', 'pickup_verified'], 'picked_up'],
    [['confirmation_requested', 'cancelled'], 'cancelled'],
    [['booked', 'instruction_sent', 'cancelled'], 'cancelled'],
  ])('%j is %s, in any order', (types, status) => {
    expect(statusAfter(types)).toBe(status);
    expect(statusAfter(types.toReversed())).toBe(status);
  });

  it('has an event type that leads to each, and none that leads out of a final one', () => {
    const reached = TYPES.map((type) => statusAfter([type]));
    expect(new Set(reached)).toEqual(new Set(STATUSES));
    for (const final of FINAL_STATUSES) expect(TYPES.filter((type) => fits(type, final))).toEqual([]);
  });
});
