import { describe, expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES, type CommitmentName } from '../../../domain/commitments.ts';
import { dueTimers, HORIZON } from '../../../domain/promise/due-timers.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { after, at, booked, detailed, event, SIGN_OFF, type TimedEvent } from '../../domain/samples.ts';
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

  it('are 3 for a reminder, which has one of its own', () => {
    const machine = new Machine('receipt_return');
    const { names = [] } = machine.chains.find(({ promise }) => promise === 'receipt_return.reminder') ?? {};
    expect([machine.start, ...names]).toHaveLength(3);
  });

  it.each([
    ['dispatch', 1, 3],
    ['loading', 1, 6],
    ['loading', 2, 5],
    ['pickup', 1, 6],
    ['pickup', 2, 8],
    ['pickup', 3, 7],
    ['receipt_return', 1, 6],
    ['receipt_return', 2, 5],
    ['receipt_limit', 1, 3],
  ] as const)('of %s are, after %i marks, %i', (name, marks, counted) => {
    expect(transitions(name, marks)).toBe(counted);
  });
});

const on = (day: number, time: string) => at(`2026-12-${String(day).padStart(2, '0')}T${time.padEnd(8, ':00')}+08:00`);
const ORDERED = on(1, '09:00');

/**
 * Of a shipment whose promises are all kept: the timers that are started, and their transitions. A timer is started once its
 * promise is due within two minutes and still owed: as it stands after each event, until the next.
 */
function costOf(start: ShipmentFile, ...events: TimedEvent[]): { timers: string[]; transitions: number } {
  const steps = events.map((_, at) => after(start, events.slice(0, at)));
  const { commitments } = after(start, events);
  expect(commitments.filter(({ metAt, dueAt }) => metAt === undefined || metAt > dueAt)).toEqual([]);
  const timers = new Set(
    events.flatMap(({ occurredAt }, at) =>
      (steps[at]?.commitments ?? []).flatMap((one) =>
        dueTimers(one, occurredAt, later(occurredAt, HORIZON)).map(() => one.name),
      ),
    ),
  );
  const each = [...timers].map((name) => transitions(name as CommitmentName, 0));
  return { timers: [...timers], transitions: each.reduce((sum, counted) => sum + counted, 0) };
}

const PICKED_UP = [event('instruction_sent', on(1, '09:01')), event('picked_up', on(1, '09:50'))];
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

describe('the whole life of a shipment whose promises are kept costs nothing', () => {
  const receipt = { kind: 'signature', copies: 1, shipperForm: false } as const;
  const start = booked({ orderedAt: ORDERED, receipt });
  const NOTHING = { timers: [], transitions: 0 };

  it('without a receipt, with one, and when it is urgent', () => {
    const without = booked({ orderedAt: ORDERED, receipt: { kind: 'none', copies: 0, shipperForm: false } });
    expect(costOf(without, ...PICKED_UP, ...DELIVERED)).toEqual(NOTHING);
    expect(costOf(start, ...PICKED_UP, ...DELIVERED, ...RETURNED)).toEqual(NOTHING);
    const urgent = booked({ orderedAt: ORDERED, receipt, urgent: true });
    expect(costOf(urgent, ...PICKED_UP, event('loading_confirmed', on(1, '10:30')), ...DELIVERED, ...RETURNED)).toEqual(
      NOTHING,
    );
  });

  it('where due times are moved: by the acceptance, an estimate, an agreed delivery', () => {
    expect(
      costOf(
        start,
        event('instruction_sent', on(1, '09:01')),
        event('pickup_verified', on(1, '09:50')),
        event('instruction_accepted', on(1, '12:30')),
        event('picked_up', on(1, '14:00')),
        event('departed', on(1, '15:00')),
        event('notice_acknowledged', on(1, '15:30')),
        detailed('arrival_estimated', on(2, '09:00'), { estimatedArrivalAt: on(4, '12:00') }),
        event('arrived', on(4, '10:00')),
        detailed('consignee_contacted', on(4, '11:00'), { agreedDeliveryAt: on(4, '18:00') }),
        delivered(on(4, '15:00')),
        ...RETURNED,
      ),
    ).toEqual(NOTHING);
  });

  it('but for what is kept in its last two minutes: a timer, and its 4 transitions', () => {
    const late = [event('instruction_sent', on(1, '09:01:01')), event('picked_up', on(1, '14:58:01'))];
    const verified = event('pickup_verified', on(1, '09:50'));
    expect(costOf(start, late[0] as TimedEvent, verified, late[1] as TimedEvent, ...DELIVERED, ...RETURNED)).toEqual({
      timers: ['dispatch', 'pickup'],
      transitions: 8,
    });
  });
});
