import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentState } from '../../../domain/commitment/commitment-state.ts';
import { isOpen } from '../../../domain/commitment/commitment.ts';
import { levelBy } from '../../../domain/commitment/escalation.ts';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { pickupDeadline } from '../../../domain/pickup/pickup-deadline.ts';
import type { ShipmentFile } from '../../../domain/shipment/shipment-file.ts';
import { FINAL_STATUSES, STATUSES } from '../../../domain/shipment/status.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import {
  after, at, awaitingConfirmation, booked, DAY, event, HOUR, MINUTE, ORDERED_AT, plus, record, SECOND, SUBURBAN, type Outside, type TimedEvent,
} from '../samples.ts';
import { live, NEVER, PROMPT, type Lag, type Lived, type Report } from './lifecycle.ts';

/** Shipments at the beginning of their lives: by area, zone, channel, and delay of the booking. */
const STARTS: readonly ShipmentFile[] = [
  booked(),
  booked({}, { pickup: SUBURBAN }),
  booked({}, { origin: { code: 'BER', name: 'Berlin', timeZone: 'Europe/Berlin' } }),
  booked({ channel: 'phone' }, {}, plus(ORDERED_AT, 2 * HOUR)),
  after(awaitingConfirmation(), [event('confirmed', plus(ORDERED_AT, 3 * HOUR))]),
  booked({ channel: 'import' }, {}, plus(ORDERED_AT, 3 * HOUR)),
  booked({ channel: 'import' }, {}, plus(ORDERED_AT, 7 * HOUR)),
  booked({ channel: 'import' }, {}, plus(ORDERED_AT, 30 * HOUR)),
];
/** After all that is generated has happened and been reported, and every level told. */
const END = plus(ORDERED_AT, 10 * DAY);

/** Moments of the first three days, by preference just at what B1 and A4 turn on. */
const edge = fc.tuple(
  fc.constantFrom(...['2026-11-23', '2026-11-24', '2026-11-25'].flatMap((day) => ['12:00', '15:00', '18:00'].map((time) => at(`${day}T${time}+08:00`))),
    plus(ORDERED_AT, 3 * MINUTE), plus(ORDERED_AT, HOUR)),
  fc.constantFrom(-SECOND, -1, 0, 1, SECOND, HOUR),
).map(([time, by]) => plus(time, by));
const moment = fc.oneof(edge, fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => plus(ORDERED_AT, minutes * MINUTE)));
const delay = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 * 60 }).map((minutes) => minutes * MINUTE), fc.integer({ min: 0, max: 2 * DAY }));

const NON_CANCELLING = ['instruction_accepted', 'pickup_verified', 'picked_up'] as const;

function reports(types: readonly Outside[], start: ShipmentFile): fc.Arbitrary<Report[]> {
  const event_ = fc.tuple(fc.constantFrom(...types), moment).map(([type, occurredAt]) => event(type, occurredAt));
  // An imported order's instruction counts as sent already; else Huidan sends it once, some time or never.
  const sent = start.shipment.channel === 'import' ? fc.constant([]) : fc.array(moment.map((time) => event('instruction_sent', time)), { maxLength: 1 });
  return fc.tuple(fc.array(event_, { maxLength: 7 }), sent).chain(([events, own]) => {
    const all: TimedEvent[] = [...own, ...events];
    return fc.tuple(...all.map((one) => fc.tuple(fc.constant(one), fc.array(delay, { minLength: 1, maxLength: 2 }))));
  }).map((told) => told
    .flatMap(([one, delays]) => delays.map((by) => ({ event: one, reportedAt: latest(start.shipment.bookedAt, plus(one.occurredAt, by)) })))
    .sort((one, other) => one.reportedAt < other.reportedAt ? -1 : 1));
}

function latest(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

/** A shipment and what is reported of it, with repeats, each at its time. */
const quiet = fc.constantFrom(...STARTS).chain((start) => fc.record({ start: fc.constant(start), reports: reports(NON_CANCELLING, start) }));
const eventful = fc.constantFrom(...STARTS).chain((start) => fc.record({ start: fc.constant(start), reports: reports([...NON_CANCELLING, 'cancelled'], start) }));

const lag: fc.Arbitrary<Lag> = fc.array(fc.option(delay, { nil: undefined }), { minLength: 7, maxLength: 7 })
  .map((lags) => (name, arming) => lags[(name.length + arming) % lags.length]);

/** What a shipment has come to by the end, but for what was told on the way. */
function outcome({ file: { shipment, commitments } }: Lived) {
  return {
    status: shipment.status,
    commitments: commitments.map((one) => ({
      name: one.name, dueAt: one.dueAt, metAt: one.metAt, voidedAt: one.voidedAt, state: commitmentState(one, END),
    })),
  };
}

const check = <T>(property: fc.IProperty<T>) => { fc.assert(property, { numRuns: 150 }); };

describe('whatever is reported, in whatever order', () => {
  it('the shipment comes to the same', () => {
    const shuffled = quiet.chain(({ start, reports: told }) => fc.record({
      start: fc.constant(start), told: fc.constant(told), other: fc.shuffledSubarray(told, { minLength: told.length }),
    }));
    check(fc.property(shuffled, lag, ({ start, told, other }, late) => {
      const afterwards = other.map(({ event: one }, place) => ({ event: one, reportedAt: plus(ORDERED_AT, 6 * DAY + place * SECOND) }));
      expect(outcome(live(start, afterwards, late, END))).toEqual(outcome(live(start, told, NEVER, END)));
    }));
  });

  it('the shipment comes to what the rules say (A4, B1, B2)', () => {
    check(fc.property(quiet, lag, ({ start, reports: told }, late) => {
      const lived = live(start, told, late, END);
      const happened = [...start.events, ...told.map(({ event: one }) => one)];
      const first = (...types: string[]) => happened.filter(({ type }) => types.includes(type)).map(({ occurredAt }) => occurredAt).sort()[0];

      const [sent, accepted, pickedUp] = [first('instruction_sent'), first('instruction_accepted'), first('picked_up')];
      expect(lived.file.shipment.status).toBe(pickedUp ? 'picked_up' : sent ?? accepted ? 'instructed' : 'booked');

      const [dispatch, verification, pickup] = COMMITMENT_NAMES.map((name) => lived.file.commitments.find((one) => one.name === name));
      const instructedAt = first('instruction_sent', 'instruction_accepted', 'picked_up');
      expect([dispatch?.dueAt, dispatch?.metAt]).toEqual([plus(first('booked', 'confirmed') ?? END, 3 * MINUTE), instructedAt]);
      expect([verification?.dueAt, verification?.metAt]).toEqual(instructedAt
        ? [plus(instructedAt, HOUR), first('pickup_verified', 'picked_up')] : [undefined, undefined]);
      const from = accepted ?? first('instruction_sent', 'picked_up');
      const { area, originTimeZone } = start.shipment;
      expect([pickup?.dueAt, pickup?.metAt]).toEqual([from && pickupDeadline(from, area, originTimeZone), from && pickedUp]);
    }));
  });

  it('telling any beginning of it again changes nothing', () => {
    check(fc.property(eventful, fc.nat(20), ({ start, reports: told }, length) => {
      const beginning = told.slice(0, length);
      const now = beginning.at(-1)?.reportedAt ?? start.shipment.bookedAt;
      const again = [...beginning, ...beginning].map(({ event: one }) => ({ event: one, reportedAt: now }));
      const once = live(start, told, PROMPT, END);
      const repeated = live(start, [...beginning, ...again, ...told.slice(length)], PROMPT, END);
      expect(repeated.file).toEqual(once.file);
      expect(repeated.changes).toEqual(once.changes);
    }));
  });

  it('the status never goes back, and a final one is never left', () => {
    check(fc.property(eventful, ({ start, reports: told }) => {
      const { files } = live(start, told, PROMPT, END);
      let before = start;
      for (const file of files) {
        expect(STATUSES.indexOf(file.shipment.status)).toBeGreaterThanOrEqual(STATUSES.indexOf(before.shipment.status));
        if (before.shipment.status === 'picked_up') expect(file.shipment.status).toBe('picked_up');
        // Not even a commitment changes any more.
        if (FINAL_STATUSES.includes(before.shipment.status)) expect(file).toEqual(before);
        before = file;
      }
    }));
  });

  it('a refusal says why, and what is allowed is taken', () => {
    const types = ['confirmed', 'cancelled', ...NON_CANCELLING] as const;
    check(fc.property(eventful, fc.constantFrom(...types), ({ start, reports: told }, type) => {
      const { file } = live(start, told, NEVER, END);
      const recorded = record(file, event(type, END, 'one-more'));
      if (recorded.outcome !== 'not_allowed') {
        expect(recorded.outcome).toBe('recorded');
        return;
      }
      expect(recorded.status).toBe(file.shipment.status);
      expect(recorded.allowed).not.toContain(type);
      for (const allowed of recorded.allowed) expect(record(file, event(allowed as Outside, END, 'one-more')).outcome).toBe('recorded');
    }));
  });
});

describe('whenever the timers ring', () => {
  it('the outcome is the same', () => {
    check(fc.property(eventful, lag, ({ start, reports: told }, late) => {
      const prompt = live(start, told, PROMPT, END);
      for (const other of [live(start, told, late, END), live(start, told, NEVER, END)]) {
        expect(outcome(other)).toEqual(outcome(prompt));
        // What has ended has the level that prompt timers told, and when it broke.
        for (const [at_, one] of prompt.file.commitments.entries()) {
          if (isOpen(one)) continue;
          const same = other.file.commitments[at_];
          expect(same?.level).toBe(one.level);
          if (one.level > 0) expect([same?.missedAt, one.missedAt]).toEqual([one.dueAt, one.dueAt]);
        }
      }
    }));
  });

  it('none that was broken goes unnoticed and none that was kept is reported broken (B3)', () => {
    check(fc.property(eventful, ({ start, reports: told }) => {
      for (const one of live(start, told, PROMPT, END).file.commitments) {
        const broken = (one.metAt ?? one.voidedAt ?? END) > one.dueAt;
        if (isOpen(one)) expect(one.level).toBe(one.history ? 0 : levelBy(COMMITMENTS[one.name], one.dueAt, END));
        else if (!one.history) expect(one.level > 0).toBe(broken);
        if (broken && !(isOpen(one) && one.history)) expect(one.missedAt).toBe(one.dueAt);
      }
    }));
  });

  it('a miss stays on record, told or withdrawn', () => {
    check(fc.property(eventful, lag, ({ start, reports: told }, late) => {
      for (const { before, after: changed } of live(start, told, late, END).changes) {
        if (before?.missedAt !== undefined) expect(changed.missedAt).toBeDefined();
      }
    }));
  });
});

describe('what is told (B3)', () => {
  it('is each level in turn, at most once for a due time unless it was withdrawn in between, and each outcome', () => {
    check(fc.property(eventful, lag, ({ start, reports: told }, late) => {
      const { changes, file } = live(start, told, late, END);
      for (const name of COMMITMENT_NAMES) {
        let level = 0;
        let ended: string | undefined;
        for (const { after: changed, told: news } of changes.filter((change) => change.after.name === name)) {
          for (const one of news) {
            if (one.kind === 'missed') {
              expect(one.level).toBe(++level);
              expect(changed.history).toBe(false);
            } else if (one.kind === 'escalation_withdrawn') {
              expect(level).toBeGreaterThan(0);
              level = 0;
            } else {
              expect(changed.history).toBe(false);
              expect(one.kind).not.toBe(ended);
              ended = one.kind;
            }
          }
          // Who listens knows what the row says.
          expect(level).toBe(changed.level);
        }
        const row = file.commitments.find((one) => one.name === name);
        // An outcome of history is not told when the due time then moves past the import.
        if (row && !changes.some((change) => change.after.name === name && change.after.history)) expect(ended).toBe(row.metAt === undefined ? undefined : commitmentState(row, END));
      }
    }));
  });

  it('is each level at most once where no due time moves', () => {
    // The dispatch counts from the booking or the confirmation, of which there is one.
    check(fc.property(eventful, lag, ({ start, reports: told }, late) => {
      const levels = live(start, told, late, END).changes
        .filter(({ after: { name } }) => name === 'dispatch')
        .flatMap(({ told: news }) => news.filter(({ kind }) => kind === 'missed'));
      expect(levels.length).toBeLessThanOrEqual(1);
    }));
  });
});

describe('timers', () => {
  it('are armed one for each due time that an open commitment has, and none for history', () => {
    check(fc.property(eventful, lag, ({ start, reports: told }, late) => {
      const { changes, timers } = live(start, told, late, END);
      // Names of executions follow from the arming: none is used twice.
      expect(new Set(timers.map(({ name, arming }) => `${name} ${arming}`)).size).toBe(timers.length);
      for (const { before, after: changed } of changes) {
        const own = timers.filter(({ name, arming }) => name === changed.name && arming === changed.arming);
        if (isOpen(changed)) expect(own.map(({ dueAt }) => dueAt)).toEqual(changed.history ? [] : [changed.dueAt]);
        const begins = isOpen(changed) && before?.dueAt !== changed.dueAt;
        expect(changed.arming - (before?.arming ?? 0)).toBe(begins ? 1 : 0);
      }
    }));
  });
});

describe('the generated shipments', () => {
  it('reach every status, every state, moved due times, withdrawn misses and history', () => {
    const seen = new Set<string>();
    fc.assert(fc.property(eventful, ({ start, reports: told }) => {
      const { file, changes } = live(start, told, PROMPT, END);
      seen.add(file.shipment.status);
      for (const one of file.commitments) seen.add(`${one.name} ${commitmentState(one, END)}`);
      for (const { before, after: changed, told: news } of changes) {
        if (before && before.dueAt !== changed.dueAt) seen.add(`moved ${isOpen(changed) ? 'open' : 'ended'}`);
        if (before && before.history !== changed.history) seen.add(changed.history ? 'became history' : 'became news');
        for (const { kind } of news) seen.add(kind);
      }
    }), { numRuns: 400, seed: 20_261_123 });
    for (const what of [
      'booked', 'instructed', 'picked_up', 'cancelled', 'moved open', 'moved ended', 'missed', 'escalation_withdrawn', 'met', 'late',
      'became news',
      ...COMMITMENT_NAMES.flatMap((name) => ['met', 'missed', 'late', 'void'].map((state) => `${name} ${state}`)),
    ]) expect(seen).toContain(what);
  });
});
