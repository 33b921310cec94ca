import { describe, expect, it } from 'vitest';
import { commitmentState } from '../../../domain/commitment/commitment-state.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { MOST_EVENTS, own, recordEvent, withEvent } from '../../../domain/shipment/record-event.ts';
import type { ShipmentFile } from '../../../domain/shipment/shipment-file.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { after, at, awaitingConfirmation, booked, event, GOODS, MINUTE, ORDERED_AT, plus, record, rung, type Outside } from '../samples.ts';

const on = (time: string) => at(`2026-11-23T${time}+08:00`);
const SENT = event('instruction_sent', on('09:13:00'));
const ACCEPTED = event('instruction_accepted', on('09:30:00'), 'e-1');
const instructed = after(booked(), [SENT]);
const pickedUp = after(instructed, [ACCEPTED, event('picked_up', on('14:00:00'))]);
const cancelled = after(instructed, [event('cancelled', on('10:00:00'))]);

/** A shipment in a line: status and the commitments' states at a time. */
function line({ shipment, commitments }: ShipmentFile, now: Instant): string {
  return [shipment.status, ...commitments.map((one) => `${one.name} ${commitmentState(one, now)}`)].join(', ');
}

describe('a shipment from booking to pickup (A4, B1, B2)', () => {
  it('owes what it should at each step', () => {
    let file = booked();
    expect(line(file, on('09:12:00'))).toBe('booked, dispatch open');
    expect(line(file, on('09:15:00.001'))).toBe('booked, dispatch missed');
    file = after(file, [SENT]);
    expect(line(file, on('09:13:00'))).toBe('instructed, dispatch met, verification open, pickup open');
    file = after(file, [ACCEPTED]);
    expect(line(file, on('10:13:00.001'))).toBe('instructed, dispatch met, verification missed, pickup open');
    file = after(file, [event('pickup_verified', on('10:12:00'))]);
    expect(line(file, on('15:00:00'))).toBe('instructed, dispatch met, verification met, pickup open');
    expect(line(file, on('15:00:01'))).toBe('instructed, dispatch met, verification met, pickup missed');
    file = after(file, [event('picked_up', on('15:00:01'))]);
    expect(line(file, on('15:00:01'))).toBe('picked_up, dispatch met, verification met, pickup late');
  });

  it('that waits for confirmation owes nothing before it (A3)', () => {
    let file = awaitingConfirmation();
    expect(line(file, on('23:00:00'))).toBe('awaiting_confirmation');
    file = after(file, [event('confirmed', on('16:00:00'))]);
    expect(line(file, on('16:03:00'))).toBe('booked, dispatch open');
    expect(line(after(file, [event('cancelled', on('16:01:00'))]), on('23:00:00'))).toBe('cancelled, dispatch void');
  });

  it('that is cancelled owes nothing more', () => {
    expect(line(cancelled, on('23:00:00'))).toBe('cancelled, dispatch met, verification void, pickup void');
    expect(line(after(awaitingConfirmation(), [event('cancelled', on('10:00:00'))]), on('23:00:00'))).toBe('cancelled');
  });

  it('picked up before anybody accepted the instruction', () => {
    expect(line(after(booked(), [event('picked_up', on('09:14:00'))]), on('23:00:00'))).toBe('picked_up, dispatch met, verification met, pickup met');
  });
});

describe('a late report of what happened in time', () => {
  it('meets the commitment, keeps the miss on record and withdraws the escalation', () => {
    const missed = rung(after(instructed, [ACCEPTED]), 'pickup', 3);
    expect(line(missed, on('18:00:00'))).toContain('pickup missed');
    const file = after(missed, [event('picked_up', on('15:00:00'))], on('18:30:00'));
    expect(line(file, on('18:30:00'))).toContain('pickup met');
    expect(file.commitments.find(({ name }) => name === 'pickup'))
      .toMatchObject({ metAt: on('15:00:00'), missedAt: on('15:00:00'), level: 0 });
  });
});

describe('a history', () => {
  const verified = (at: number) => event('pickup_verified', on('10:00:00'), `e-${at}`);
  const nearlyFull = after(instructed, Array.from({ length: MOST_EVENTS - instructed.events.length - 1 }, (_, at) => verified(at)));

  it('takes its last event and then no more, but knows those that it has', () => {
    const full = after(nearlyFull, [verified(MOST_EVENTS)]);
    expect(full.events).toHaveLength(MOST_EVENTS);
    expect(record(full, event('picked_up', on('11:00:00')))).toEqual({ outcome: 'full' });
    expect(record(full, verified(1))).toMatchObject({ outcome: 'repeated' });
  });
});

describe('an event is recorded', () => {
  it('as what happened, when, by whom, when it was told of, and what it led to', () => {
    const recorded = record(instructed, { ...ACCEPTED, details: { note: '已接单' } }, on('09:31:00'));
    expect(recorded).toMatchObject({ outcome: 'recorded' });
    if (recorded.outcome !== 'recorded') return;
    expect(recorded.event).toEqual({
      eventId: 'e-1', type: 'instruction_accepted', occurredAt: on('09:30:00'), recordedAt: on('09:31:00'),
      actor: { name: '司机', role: 'driver' }, details: { note: '已接单' }, status: 'instructed', history: false,
    });
    expect(recorded.file.events).toEqual([...instructed.events, recorded.event]);
    expect(recorded.file.shipment).toEqual({ ...instructed.shipment, version: instructed.shipment.version + 1 });
  });

  it('as of now when no time is given, and without details when there are none', () => {
    const recorded = recordEvent(instructed, { eventId: 'e-2', type: 'picked_up', actor: ACCEPTED.actor }, on('10:00:00'), COMMITMENTS);
    expect(recorded).toMatchObject({ outcome: 'recorded', event: { occurredAt: on('10:00:00'), recordedAt: on('10:00:00'), details: {} } });
  });

  it('at the moment of the order and at the moment of now', () => {
    expect(record(booked(), event('picked_up', ORDERED_AT)).outcome).toBe('recorded');
    expect(record(booked(), event('picked_up', on('12:00:00')), on('12:00:00')).outcome).toBe('recorded');
  });

  it('and leaves the file that it was reported to as it was', () => {
    const before = structuredClone(instructed);
    record(instructed, event('picked_up', on('14:00:00')));
    expect(instructed).toEqual(before);
  });
});

describe('a known event id', () => {
  it('is repeated, in any status: the event as it was first told', () => {
    const known = pickedUp.events.find(({ eventId }) => eventId === 'e-1');
    expect(known).toBeDefined();
    expect(record(pickedUp, ACCEPTED, on('20:00:00'))).toEqual({ outcome: 'repeated', event: known });
    expect(record(cancelled, SENT, on('20:00:00'))).toMatchObject({ outcome: 'repeated' });
  });

  it('is refused for another event', () => {
    expect(record(pickedUp, event('picked_up', on('09:30:00'), 'e-1'))).toEqual({ outcome: 'id_reused' });
  });
});

describe('an event is refused', () => {
  it('in the future, by a millisecond', () => {
    expect(record(instructed, event('picked_up', on('12:00:00.001')), on('12:00:00'))).toEqual({ outcome: 'in_future' });
  });

  it('before the order, by a millisecond', () => {
    expect(record(instructed, event('picked_up', plus(ORDERED_AT, -1)), on('12:00:00'))).toEqual({ outcome: 'before_order', orderedAt: ORDERED_AT });
  });

  it.each<[string, ShipmentFile, Outside[], string[]]>([
    ['that waits for confirmation', awaitingConfirmation(), ['instruction_accepted', 'pickup_verified', 'picked_up'], ['confirmed', 'cancelled']],
    ['that needs no confirmation', booked(), ['confirmed'], ['cancelled', 'instruction_accepted', 'pickup_verified', 'picked_up']],
    ['that is picked up', pickedUp, ['confirmed', 'cancelled'], ['instruction_accepted', 'pickup_verified', 'picked_up']],
    ['that is cancelled', cancelled, ['confirmed', 'cancelled', 'instruction_accepted', 'pickup_verified', 'picked_up'], []],
  ])('for a shipment %s', (_, file, types, allowed) => {
    for (const type of types) {
      expect(record(file, event(type, on('20:00:00')))).toEqual({ outcome: 'not_allowed', status: file.shipment.status, allowed });
    }
  });
});

describe('an imported order', () => {
  const imported = booked({ channel: 'import' }, {}, on('20:00:00'));

  it('keeps what happened before its import as history, what happens after as news', () => {
    const file = after(imported, [event('picked_up', on('20:00:00'), 'then'), event('picked_up', on('20:00:00.001'), 'now')], on('20:01:00'));
    expect(file.events.map(({ eventId, history }) => [eventId, history])).toEqual([
      ['@booked', true], ['@instruction_sent', true], ['then', true], ['now', false],
    ]);
  });

  it('counts as instructed when it is confirmed', () => {
    const waiting = booked({ channel: 'import', goods: [{ ...GOODS, category: 'dangerous' }] }, {}, on('20:00:00'));
    const file = after(waiting, [event('confirmed', on('10:00:00'))], on('20:01:00'));
    expect(line(file, on('20:01:00'))).toBe('instructed, dispatch met, verification missed, pickup missed');
    expect(file.events.at(-1)).toMatchObject({ type: 'instruction_sent', occurredAt: on('10:00:00') });
  });
});

describe('Huidan\'s own events', () => {
  it('have one id each, by its type, and Huidan as who did them', () => {
    expect(own('instruction_sent', ORDERED_AT)).toEqual({
      eventId: '@instruction_sent', type: 'instruction_sent', occurredAt: ORDERED_AT, actor: { name: 'huidan', role: 'system' },
    });
  });

  it('change a file as others do', () => {
    expect(withEvent(booked(), SENT, on('09:14:00'), COMMITMENTS)).toEqual(after(booked(), [SENT], on('09:14:00')));
    expect(plus(SENT.occurredAt, MINUTE)).toBe(on('09:14:00'));
  });
});
