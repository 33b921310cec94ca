import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type EventType, type ShipmentEventRule } from '../../../domain/shipment/event-types.ts';
import { PARTS, type Part } from '../../../domain/shipment/part.ts';
import { whyNotToReport } from '../../../domain/shipment/why-not-to-report.ts';
import { booked, ROUTE } from '../samples.ts';

/** From Chengdu by way of Wuhan to Hangzhou. */
const file = booked({}, { route: { ...ROUTE, transfers: ['WUH'] } });
const AT: Readonly<Record<Part, string>> = { origin: 'CTU', transfer: 'WUH', destination: 'HGH' };
const RULES = Object.entries(EVENT_TYPES) as [EventType, ShipmentEventRule][];
const REPORTED = RULES.filter(([, { source }]) => source === 'events');

/** Who can know of what, in full. */
const KNOWN_AT: Partial<Record<EventType, readonly Part[]>> = {
  instruction_accepted: ['origin'],
  pickup_verified: ['origin'],
  picked_up: ['origin'],
  loading_confirmed: ['origin', 'transfer'],
  departed: ['origin'],
  notice_acknowledged: ['destination'],
  transfer_arrived: ['transfer'],
  arrival_estimated: PARTS,
  tracked: PARTS,
  arrived: ['destination'],
  consignee_contacted: ['destination'],
  out_for_delivery: ['destination'],
  delivery_failed: ['destination'],
  delivered: ['destination'],
  lost: PARTS,
  found: PARTS,
  returned: PARTS,
  signature_disputed: ['origin', 'destination'],
  signature_rechecked: ['destination'],
  receipt_signed: ['destination'],
  receipt_handed_over: ['origin'],
  receipt_lost: ['origin', 'destination'],
};

describe('a branch reports what its part of the way can know', () => {
  it('of each type that is reported, and of no other', () => {
    expect(Object.keys(KNOWN_AT)).toEqual(REPORTED.map(([type]) => type));
  });

  it.each(REPORTED.flatMap(([type]) => PARTS.map((part) => [type, part] as const)))('%s at the %s', (type, part) => {
    const knownAt = KNOWN_AT[type] ?? [];
    expect(whyNotToReport(type, [AT[part]], file)).toEqual(
      knownAt.includes(part) ? undefined : { knownAt, branches: knownAt.map((each) => AT[each]) },
    );
  });

  it.each(RULES.filter(([, { source }]) => source !== 'events').map(([type]) => type))('%s is no branch’s', (type) => {
    expect(whyNotToReport(type, Object.values(AT), file)).toEqual({ knownAt: [], branches: [] });
  });
});

describe('who can know', () => {
  it('is one of several branches of a key', () => {
    expect(whyNotToReport('picked_up', ['HGH', 'CTU'], file)).toBeUndefined();
    expect(whyNotToReport('transfer_arrived', ['HGH', 'CTU'], file)).toEqual({
      knownAt: ['transfer'],
      branches: ['WUH'],
    });
  });

  it('is no branch where the way has no such part', () => {
    expect(whyNotToReport('transfer_arrived', ['CTU'], booked())).toEqual({ knownAt: ['transfer'], branches: [] });
  });

  it('is a branch that has both ends of the way', () => {
    const local = booked({}, { destination: { code: 'CTU', name: '成都网点', timeZone: 'Asia/Shanghai' } });
    for (const type of ['picked_up', 'delivered'] as const)
      expect(whyNotToReport(type, ['CTU'], local)).toBeUndefined();
  });

  it('is nobody elsewhere', () => {
    expect(whyNotToReport('tracked', ['XIY'], file)).toEqual({ knownAt: PARTS, branches: ['CTU', 'WUH', 'HGH'] });
  });
});
