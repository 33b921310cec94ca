import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentName } from '../../../domain/commitments.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { after, at, booked, detailed, event, ROUTE, SIGN_OFF, type TimedEvent } from '../../domain/samples.ts';
import { Machine } from './machine.ts';

/**
 * Step Functions counts a transition for every state that is entered, and that is most of what a shipment costs.
 * @param marks how many of the timer's writes found the promise still owed
 */
function transitions(name: CommitmentName, marks: number): number {
  const machine = new Machine(COMMITMENTS[name].phase);
  const states = machine.chains.find(({ promise }) => promise === name)?.names ?? [];
  const marked = states.slice(0, 2 * marks);
  const [wait, idle] = states.slice(2 * marks);
  const end = idle === undefined ? [] : [wait, idle, machine.state(idle).Catch?.[0]?.Next];
  return [machine.start, ...marked, ...end].length;
}

describe('the transitions of one timer', () => {
  it.each(COMMITMENT_NAMES)('are 4 when %s is kept: which promise, wait, mark, end', (name) => {
    expect(transitions(name, 0)).toBe(4);
  });

  it('are 6 when a receipt comes back after its reminder', () => {
    expect(transitions('receipt_return', 1)).toBe(6);
  });

  it.each([
    ['dispatch', 1, 3],
    ['loading', 1, 6],
    ['loading', 2, 5],
    ['pickup', 1, 6],
    ['pickup', 2, 8],
    ['pickup', 3, 7],
    ['receipt_return', 2, 8],
    ['receipt_return', 3, 7],
    ['receipt_limit', 1, 3],
  ] as const)('of %s are, after %i marks, %i', (name, marks, counted) => {
    expect(transitions(name, marks)).toBe(counted);
  });
});

const on = (day: number, time: string) => at(`2026-12-${String(day).padStart(2, '0')}T${time}:00+08:00`);
const ORDERED = on(1, '09:00');

/** Of a shipment whose promises are all kept: how many timers are armed, a new one for each due time, and what they cost. */
function costOf(file: ShipmentFile, ...events: TimedEvent[]): { timers: number; transitions: number } {
  const { commitments } = after(file, events);
  expect(commitments.filter(({ metAt, dueAt }) => metAt === undefined || metAt > dueAt)).toEqual([]);
  const counted = commitments.flatMap(({ name, arming }) =>
    Array.from({ length: arming }, () => transitions(name as CommitmentName, 0)),
  );
  return { timers: counted.length, transitions: counted.reduce((sum, each) => sum + each, 0) };
}

const PICKED_UP = [event('instruction_sent', on(1, '09:01')), event('picked_up', on(1, '10:00'))];
const DELIVERED = [
  event('departed', on(1, '11:00')),
  event('notice_acknowledged', on(1, '12:00')),
  event('arrived', on(4, '10:00')),
  delivered(on(4, '15:00')),
];
const RETURNED = [
  detailed('receipt_signed', on(4, '16:00'), {
    copies: [1],
    checked: { signature: true, identityNumber: true, companySeal: true },
  }),
  detailed('receipt_enveloped', on(5, '09:00'), { copies: [1], envelopeNumber: 'HE000000000000' }),
  detailed('receipt_accepted', on(8, '09:00'), { copies: [1], envelopeNumber: 'HE000000000000', branch: 'CTU' }),
];

function delivered(occurredAt: Instant): TimedEvent {
  return detailed('delivered', occurredAt, { signOff: SIGN_OFF });
}

describe('the whole life of a shipment whose promises are kept costs', () => {
  const receipt = { kind: 'signature', copies: 1, shipperForm: false } as const;
  const start = booked({ orderedAt: ORDERED, receipt });

  it('6 timers and 24 transitions where no receipt is wanted', () => {
    const without = booked({ orderedAt: ORDERED, receipt: { kind: 'none', copies: 0, shipperForm: false } });
    expect(costOf(without, ...PICKED_UP, ...DELIVERED)).toEqual({ timers: 6, transitions: 24 });
  });

  it('8 timers and 32 transitions with its receipt, and one timer more when it is urgent', () => {
    expect(costOf(start, ...PICKED_UP, ...DELIVERED, ...RETURNED)).toEqual({ timers: 8, transitions: 32 });
    const urgent = booked({ orderedAt: ORDERED, receipt, urgent: true });
    expect(costOf(urgent, ...PICKED_UP, event('loading_confirmed', on(1, '10:30')), ...DELIVERED, ...RETURNED)).toEqual(
      { timers: 9, transitions: 36 },
    );
  });

  it('no more where it is delivered at home', () => {
    const home = booked({ orderedAt: ORDERED, receipt }, { route: { ...ROUTE, destination: 'CTU', local: true } });
    const contacted = detailed('consignee_contacted', on(1, '11:00'), {});
    expect(
      costOf(home, ...PICKED_UP, contacted, event('arrived', on(2, '10:00')), delivered(on(2, '15:00')), ...RETURNED),
    ).toEqual({ timers: 8, transitions: 32 });
  });

  it('one timer more for each due time that is moved: by the acceptance, an estimate, an agreed delivery', () => {
    expect(
      costOf(
        start,
        event('instruction_sent', on(1, '09:01')),
        event('pickup_verified', on(1, '10:00')),
        event('instruction_accepted', on(1, '12:30')),
        event('picked_up', on(1, '14:00')),
        event('departed', on(1, '15:00')),
        event('notice_acknowledged', on(1, '16:00')),
        detailed('arrival_estimated', on(2, '09:00'), { estimatedArrivalAt: on(4, '12:00') }),
        event('arrived', on(4, '10:00')),
        detailed('consignee_contacted', on(4, '11:00'), { agreedDeliveryAt: on(4, '18:00') }),
        delivered(on(4, '15:00')),
        ...RETURNED,
      ),
    ).toEqual({ timers: 11, transitions: 44 });
  });
});
