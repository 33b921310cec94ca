import { describe, expect, it } from 'vitest';
import { commitmentState } from '../../../domain/promise/commitment-state.ts';
import type { CommitmentName } from '../../../domain/commitments.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import {
  after,
  at,
  awaitingConfirmation,
  booked,
  commitment,
  event,
  HOUR,
  MINUTE,
  ORDERED_AT,
  plus,
  rung,
  SUBURBAN,
  type TimedEvent,
} from '../samples.ts';

/** Local time in Chengdu on the day of the order, or on the day after. */
const on = (time: string, day = '2026-11-23') => at(`${day}T${time}+08:00`);
const nextDay = (time: string) => on(time, '2026-11-24');

const sent = event('instruction_sent', plus(ORDERED_AT, MINUTE));
const accepted = event('instruction_accepted', on('09:30:00'));
const instructed = after(booked(), [sent]);

const state = (file: ShipmentFile, name: CommitmentName, now = nextDay('23:00:00')) =>
  commitmentState(commitment(file, name), now);
const names = ({ commitments }: ShipmentFile) => commitments.map(({ name }) => name);

describe('A4: dispatch', () => {
  it('is not owed while the order waits for confirmation', () => {
    expect(names(awaitingConfirmation())).toEqual([]);
  });

  it('is due 3 minutes after the order where no confirmation is needed, and owed by the origin branch', () => {
    expect(names(booked())).toEqual(['dispatch']);
    expect(commitment(booked(), 'dispatch')).toEqual({
      name: 'dispatch',
      branch: 'CTU',
      timeZone: 'Asia/Shanghai',
      terms: { due: { within: 'PT3M' }, escalatesAfter: ['PT0S'] },
      dueAt: plus(ORDERED_AT, 3 * MINUTE),
      firstDueAt: plus(ORDERED_AT, 3 * MINUTE),
      moved: 0,
      metAt: undefined,
      endedAt: undefined,
      remindedAt: undefined,
      level: 0,
      renewals: 0,
      arming: 1,
      history: false,
    });
  });

  it('is due 3 minutes after the confirmation', () => {
    const confirmed = after(awaitingConfirmation(), [event('confirmed', on('16:00:00'))]);
    expect(commitment(confirmed, 'dispatch').dueAt).toBe(on('16:03:00'));
  });

  it.each(['instruction_sent', 'instruction_accepted', 'picked_up', 'departed', 'out_for_delivery'] as const)(
    'is met by %s, to the millisecond',
    (type) => {
      const due = plus(ORDERED_AT, 3 * MINUTE);
      expect(state(after(booked(), [event(type, due)]), 'dispatch')).toBe('met');
      const late = after(booked(), [event(type, plus(due, 1))]);
      expect(state(late, 'dispatch')).toBe('late');
      expect(commitment(late, 'dispatch')).toMatchObject({ missedAt: due, level: 1 });
    },
  );

  it('is not met by pickup_verified', () => {
    expect(commitment(after(booked(), [event('pickup_verified', ORDERED_AT)]), 'dispatch').metAt).toBeUndefined();
  });
});

describe('B2: verification', () => {
  it('is due 1 hour after the instruction', () => {
    expect(commitment(instructed, 'verification').dueAt).toBe(plus(sent.occurredAt, HOUR));
  });

  it.each(['pickup_verified', 'picked_up', 'departed', 'transfer_arrived'] as const)('is met by %s', (type) => {
    expect(state(after(instructed, [event(type, plus(sent.occurredAt, HOUR))]), 'verification')).toBe('met');
    expect(state(after(instructed, [event(type, plus(sent.occurredAt, HOUR + 1))]), 'verification')).toBe('late');
  });

  it('is not met by the acceptance, and counts from whatever is first known of the instruction', () => {
    expect(commitment(after(instructed, [accepted]), 'verification')).toEqual(commitment(instructed, 'verification'));
    expect(commitment(after(booked(), [event('instruction_accepted', ORDERED_AT), sent]), 'verification').dueAt).toBe(
      plus(ORDERED_AT, HOUR),
    );
  });
});

describe('B1: pickup', () => {
  it('counts from the sending until the instruction is accepted, then from the acceptance', () => {
    expect(commitment(instructed, 'pickup')).toMatchObject({ dueAt: on('15:00:00'), arming: 1 });
    const late = after(instructed, [event('instruction_accepted', on('12:00:00'))]);
    expect(commitment(late, 'pickup')).toMatchObject({ dueAt: on('18:00:00'), arming: 2 });
    expect(
      commitment(after(late, [event('instruction_accepted', on('11:59:59'), 'again')], on('12:00:01')), 'pickup'),
    ).toMatchObject({ dueAt: on('15:00:00'), arming: 3 });
  });

  it('follows the area', () => {
    expect(commitment(after(booked({}, { pickup: SUBURBAN }), [sent]), 'pickup').dueAt).toBe(on('18:00:00'));
  });

  it("follows the branch's time zone", () => {
    const file = after(booked({}, { origin: { code: 'BER', name: 'Berlin', timeZone: 'Europe/Berlin' } }), [sent]);
    expect(commitment(file, 'pickup')).toMatchObject({
      timeZone: 'Europe/Berlin',
      dueAt: at('2026-11-23T15:00:00+01:00'),
    });
  });

  it('is not met by the verification', () => {
    expect(
      state(after(instructed, [accepted, event('pickup_verified', on('10:00:00'))]), 'pickup', on('15:00:00')),
    ).toBe('open');
  });

  it.each(['picked_up', 'departed', 'transfer_arrived', 'arrived', 'out_for_delivery', 'delivery_failed'] as const)(
    'is met by %s, to the millisecond: by then they were picked up',
    (type) => {
      const told = (time: string) => event(type, on(time));
      expect(state(after(instructed, [accepted, told('15:00:00')]), 'pickup')).toBe('met');
      expect(state(after(instructed, [accepted, told('15:00:00.001')]), 'pickup')).toBe('late');
    },
  );

  it('goes by the report of the pickup itself, where that is earlier than what proves it (X3)', () => {
    const departed = after(instructed, [accepted, event('departed', on('15:30:00'))]);
    expect(state(departed, 'pickup')).toBe('late');
    expect(commitment(after(departed, [event('picked_up', on('14:30:00'))], on('16:30:00')), 'pickup')).toMatchObject({
      metAt: on('14:30:00'),
      level: 0,
    });
    const later = after(departed, [event('picked_up', on('16:00:00'))]);
    expect(commitment(later, 'pickup')).toEqual(commitment(departed, 'pickup'));
  });
});

describe('B3: how far a miss has been told', () => {
  const overdue = rung(after(instructed, [accepted]), 'pickup', 2);
  const due = on('15:00:00');

  it('stays with an event that neither meets it nor moves it', () => {
    expect(commitment(after(overdue, [event('pickup_verified', on('16:30:00'))]), 'pickup')).toEqual(
      commitment(overdue, 'pickup'),
    );
  });

  it('a late report of a pickup in time withdraws it: there was no miss', () => {
    const file = after(overdue, [event('picked_up', on('14:59:59'))], on('17:00:00'));
    expect(state(file, 'pickup')).toBe('met');
    expect(commitment(file, 'pickup')).toMatchObject({ metAt: on('14:59:59'), level: 0 });
  });

  it('an acceptance that moves the due time withdraws it and begins anew', () => {
    const moved = after(rung(instructed, 'pickup', 2), [event('instruction_accepted', on('14:00:00'))], on('16:30:00'));
    expect(commitment(moved, 'pickup')).toMatchObject({ dueAt: on('18:00:00'), level: 0, arming: 2 });
  });

  it.each([
    ['15:30:00', 1],
    ['15:59:59.999', 1],
    ['16:00:00', 2],
    ['17:59:59.999', 2],
    ['18:00:00', 3],
    ['23:00:00', 3],
  ])('a late pickup reported at %s has told level %i, whether or not the timer rang', (reportedAt, level) => {
    const file = after(instructed, [event('picked_up', on('15:00:01'))], on(reportedAt));
    expect(commitment(file, 'pickup')).toMatchObject({ missedAt: due, level });
    const told = after(rung(instructed, 'pickup', level), [event('picked_up', on('15:00:01'))], on(reportedAt));
    expect(commitment(told, 'pickup')).toEqual(commitment(file, 'pickup'));
  });

  it('rises no more once the pickup is known, whatever is reported afterwards', () => {
    const file = after(instructed, [event('picked_up', on('15:30:00'))]);
    expect(commitment(file, 'pickup').level).toBe(1);
    const corrected = after(file, [event('picked_up', on('15:20:00'))], nextDay('09:00:00'));
    expect(commitment(corrected, 'pickup')).toMatchObject({ metAt: on('15:20:00'), missedAt: due, level: 1 });
  });

  it('rises no more once it is known from what follows the pickup, whatever is reported afterwards', () => {
    const file = after(instructed, [event('departed', on('15:30:00'))]);
    expect(commitment(file, 'pickup').level).toBe(1);
    const corrected = after(file, [event('picked_up', on('15:20:00'))], nextDay('09:00:00'));
    expect(commitment(corrected, 'pickup')).toMatchObject({ metAt: on('15:20:00'), missedAt: due, level: 1 });
  });

  it('of another due time is that of another miss: the one before is withdrawn', () => {
    const file = after(instructed, [event('picked_up', on('18:30:00'))]);
    expect(commitment(file, 'pickup').level).toBe(3);
    const moved = after(file, [event('instruction_accepted', on('12:30:00'))], on('18:31:00'));
    expect(commitment(moved, 'pickup')).toMatchObject({ dueAt: on('18:00:00'), missedAt: on('18:00:00'), level: 1 });
  });
});

describe('a cancellation ends what is open', () => {
  const cancelled = (file: ShipmentFile, occurredAt: TimedEvent['occurredAt'], now = occurredAt) =>
    after(file, [event('cancelled', occurredAt)], now);

  it('before it is due: it is void', () => {
    const file = cancelled(instructed, on('14:59:59'));
    expect(state(file, 'pickup')).toBe('void');
    expect(commitment(file, 'pickup')).toMatchObject({
      endedAt: on('14:59:59'),
      metAt: undefined,
      level: 0,
      arming: 1,
    });
  });

  it('and leaves what is met', () => {
    const file = cancelled(instructed, on('10:00:00'));
    expect(state(file, 'dispatch')).toBe('met');
    expect(commitment(file, 'dispatch').endedAt).toBeUndefined();
  });

  it('when or after it was due: it stays missed, whether or not the timer rang (X1)', () => {
    expect(state(cancelled(instructed, on('15:00:00')), 'pickup')).toBe('missed');
    const file = cancelled(instructed, on('16:30:00'));
    expect(state(file, 'pickup')).toBe('missed');
    expect(commitment(file, 'pickup')).toMatchObject({ missedAt: on('15:00:00'), level: 2 });
    expect(commitment(cancelled(rung(instructed, 'pickup', 2), on('16:30:00')), 'pickup')).toEqual(
      commitment(file, 'pickup'),
    );
  });

  it('reported late, it leaves what the timer told until then', () => {
    const file = cancelled(instructed, on('15:30:00'), on('16:30:00'));
    expect(commitment(file, 'pickup')).toMatchObject({ endedAt: on('15:30:00'), missedAt: on('15:00:00'), level: 2 });
  });

  it('reported late, it withdraws a miss told since', () => {
    const file = cancelled(rung(instructed, 'pickup', 1), on('14:00:00'), on('15:30:00'));
    expect(commitment(file, 'pickup')).toMatchObject({ endedAt: on('14:00:00'), endedBy: 'cancelled', level: 0 });
  });
});

describe("an imported order's history rings no one", () => {
  const imported = booked({ channel: 'import' }, {}, nextDay('09:00:00'));

  it('what was due before the import is history, and has its outcome all the same', () => {
    expect(commitment(imported, 'pickup')).toMatchObject({ dueAt: on('15:00:00'), history: true, level: 0 });
    expect(state(imported, 'pickup')).toBe('missed');
    const late = after(imported, [event('picked_up', on('19:00:00'))], nextDay('09:00:00'));
    expect(state(late, 'pickup')).toBe('late');
    expect(commitment(late, 'pickup')).toMatchObject({ missedAt: on('15:00:00'), level: 0 });
  });

  it('what is due at the import is history, a millisecond later is not', () => {
    expect(commitment(booked({ channel: 'import' }, {}, on('15:00:00')), 'pickup').history).toBe(true);
    expect(commitment(booked({ channel: 'import' }, {}, on('14:59:59.999')), 'pickup').history).toBe(false);
  });

  it('of another channel nothing is history, however late it was booked', () => {
    expect(commitment(booked({ channel: 'phone' }, {}, nextDay('09:00:00')), 'dispatch').history).toBe(false);
  });
});
