import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentState, COMMITMENT_STATES, isBroken } from '../../../domain/promise/commitment-state.ts';
import { isOpen } from '../../../domain/promise/commitment.ts';
import { SHIPMENT_PROMISES } from '../../../domain/shipment/promises.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import { DAY, plus, record, type Outside, type TimedEvent } from '../samples.ts';
import {
  expectNothingOwedWhenOver,
  expectNoticed,
  expectOneOwed,
  expectOneState,
  expectReckoned,
  expectTimers,
  promisedBy,
} from './invariants.ts';
import { begin, live, NEVER, PROMPT, sameRow, type Lived } from './lifecycle.ts';
import { chance, END, happening, lag, story, TYPES, type Story } from './stories.ts';

const PROMISES = Object.keys(SHIPMENT_PROMISES);
/** What hardly ever happens: a shipment that is cancelled within minutes, lost on its first day, or when it is signed for. */
const RARE = ['dispatch void', 'loading void', 'signature_recheck void'];

const anyStory = story();
/** For a machine that is busy: a life takes some 30 ms. */
const TIMEOUT = { timeout: 30_000 };
const check = <T>(property: fc.IProperty<T>) => {
  fc.assert(property, { numRuns: 25 });
};

/** What a shipment has come to by the end, but for what was told on the way. */
function outcome({ file }: Lived) {
  return {
    status: file.subject.status,
    rows: promisedBy(file, END).map((one) => {
      const { name, renewals, dueAt, firstDueAt, moved, metAt, endedAt, endedBy } = one;
      return { name, renewals, dueAt, firstDueAt, moved, metAt, endedAt, endedBy, state: commitmentState(one, END) };
    }),
  };
}

/** What Huidan registers when something else is known. */
const FOLLOWS: readonly string[] = ['receipt_returned', 'closed', 'cancellation_overtaken'];

/** What was reported and taken, without what Huidan registered itself. */
function taken({ start }: Story, { file }: Lived): TimedEvent[] {
  const known = start.events.map(({ eventId }) => eventId);
  return file.events
    .filter(({ eventId, type }) => !known.includes(eventId) && !FOLLOWS.includes(type))
    .map(
      ({ eventId, type, occurredAt, actor, details }) => ({ eventId, type, occurredAt, actor, details }) as TimedEvent,
    );
}

describe('whatever is reported, in whatever order', TIMEOUT, () => {
  it('the shipment comes to the same (X5)', () => {
    const shuffled = story({ apart: true }).chain((one) => {
      const told = live(one.start, one.reports, NEVER, END);
      const events = taken(one, told);
      return fc.record({
        one: fc.constant(one),
        told: fc.constant(told),
        events: fc.shuffledSubarray(events, { minLength: events.length }),
      });
    });
    check(
      fc.property(shuffled, lag, ({ one, told, events }, late) => {
        const life = begin(one.start, late);
        const reportedAt = plus(END, -DAY);
        let waiting = events;
        // What is refused because something else is not known yet is reported again later.
        for (let before = Infinity; waiting.length < before;) {
          before = waiting.length;
          waiting = waiting.filter((each) => life.tell({ event: each, reportedAt }).outcome !== 'recorded');
        }
        // What ends a shipment can be told too early for what would have been taken before it.
        fc.pre(waiting.length === 0);
        life.passTo(END);
        expect(outcome(life.lived)).toEqual(outcome(told));
      }),
    );
  });

  it('each promise is met, late, missed, void or open, one of each name is owed (X1, X2), and none when it is over', () => {
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        const { file, moments } = live(start, reports, late, END);
        for (const { file: then, now } of [...moments, { file, now: END }]) {
          expectOneState(then, now);
          expectOneOwed(then);
          expectNothingOwedWhenOver(then);
        }
      }),
    );
  });

  it('telling any beginning of it again changes nothing', () => {
    check(
      fc.property(anyStory, fc.nat(40), ({ start, reports }, length) => {
        const beginning = reports.slice(0, length);
        const now = beginning.at(-1)?.reportedAt ?? start.subject.bookedAt;
        // What was refused at first might be taken the second time.
        const first = begin(start, PROMPT);
        const known = beginning.filter((report) => ['recorded', 'repeated'].includes(first.tell(report).outcome));
        const again = [...known, ...known].map(({ event }) => ({ event, reportedAt: now }));
        const once = live(start, reports, PROMPT, END);
        const repeated = live(start, [...beginning, ...again, ...reports.slice(length)], PROMPT, END);
        expect(repeated.file).toEqual(once.file);
        expect(repeated.changes).toEqual(once.changes);
      }),
    );
  });

  it('a cancelled shipment takes what happened before it was cancelled, and nothing after (X6)', () => {
    check(
      fc.property(anyStory, fc.constantFrom(...TYPES), chance, ({ start, reports }, type, by) => {
        const { moments } = live(start, reports, NEVER, END);
        const cancelled = moments.filter(({ file }) => file.subject.status === 'cancelled');
        for (const { file } of cancelled.slice(0, 3))
          expect(record(file, { ...happening(type, END, by, file), eventId: 'one-more' }).outcome).toBe('not_allowed');
      }),
    );
  });

  it('a refusal says why, and what is allowed is taken or objected to', () => {
    check(
      fc.property(anyStory, fc.constantFrom<Outside>('confirmed', ...TYPES), chance, ({ start, reports }, type, by) => {
        const { file } = live(start, reports, NEVER, END);
        const oneMore = (each: Outside) => record(file, { ...happening(each, END, by, file), eventId: 'one-more' });
        const recorded = oneMore(type);
        if (recorded.outcome === 'objected') expect(recorded.objections).not.toEqual([]);
        const TAKEN = ['recorded', 'objected', 'already_delivered'];
        if (recorded.outcome !== 'not_allowed') {
          expect(TAKEN).toContain(recorded.outcome);
          return;
        }
        expect(recorded.status).toBe(file.subject.status);
        expect(recorded.allowed).not.toContain(type);
        for (const allowed of recorded.allowed) expect(TAKEN).toContain(oneMore(allowed as Outside).outcome);
      }),
    );
  });
});

describe('whenever the timers ring', TIMEOUT, () => {
  it('the outcome is the same', () => {
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        const prompt = live(start, reports, PROMPT, END);
        for (const other of [live(start, reports, late, END), live(start, reports, NEVER, END)]) {
          expect(outcome(other)).toEqual(outcome(prompt));
          // What has ended says when it broke, and that this was told.
          for (const one of promisedBy(prompt.file, END)) {
            const same = promisedBy(other.file, END).find((row) => sameRow(row, one));
            if (isOpen(one)) continue;
            expect([one.name, same?.missedAt, (same?.level ?? 0) > 0]).toEqual([one.name, one.missedAt, one.level > 0]);
          }
        }
      }),
    );
  });

  it('none that was broken goes unnoticed, none that was kept is reported broken (B3), every miss has opened what it opens (C2)', () => {
    check(
      fc.property(anyStory, ({ start, reports }) => {
        const { file, moments } = live(start, reports, PROMPT, END);
        for (const { file: then, now } of [...moments, { file, now: END }]) expectReckoned(then, now);
        expectNoticed(file, END);
      }),
    );
  });

  it('of what is reported as it happens, exactly the due times that were broken are told (B3, C2)', () => {
    check(
      fc.property(story({ prompt: true }), ({ start, reports }) => {
        const { changes, file } = live(start, reports, PROMPT, END);
        const told = new Set<string>();
        for (const { before, after, told: news } of changes) {
          if (news.some(({ kind }) => kind === 'escalation_withdrawn'))
            told.delete(`${after.name} ${after.renewals} ${before?.dueAt ?? ''}`);
          if (news.some(({ kind }) => kind === 'missed')) told.add(`${after.name} ${after.renewals} ${after.dueAt}`);
        }
        const broken = promisedBy(file, END).filter((one) => isBroken(one, END));
        expect([...told].sort()).toEqual(
          broken.map(({ name, renewals, dueAt }) => `${name} ${renewals} ${dueAt}`).sort(),
        );
      }),
    );
  });
});

describe('what is told (B3)', TIMEOUT, () => {
  it('is each level in turn, at most once for a due time unless it was withdrawn in between, and each outcome', () => {
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        const { changes, file } = live(start, reports, late, END);
        for (const row of file.commitments) {
          const own = changes.filter(({ after }) => sameRow(after, row));
          let level = 0;
          let ended: string | undefined;
          for (const change of own) {
            for (const one of change.told) {
              if (one.kind === 'missed') {
                expect(one.level).toBe(++level);
                expect(change.after.history).toBe(false);
              } else if (one.kind === 'escalation_withdrawn') {
                expect(level).toBeGreaterThan(0);
                level = 0;
              } else if (one.kind !== 'reminder') {
                expect(change.after.history).toBe(false);
                ended = one.kind;
              }
            }
            // What was met and is owed again is told again, by a timer of its own.
            if (isOpen(change.after) && change.before && !isOpen(change.before)) level = change.after.level;
            // Who listens knows what the row says.
            expect([row.name, level]).toEqual([row.name, change.after.level]);
          }
          // An outcome of history is not told when the due time then moves past the import.
          if (row.metAt !== undefined && !own.some(({ after }) => after.history))
            expect([row.name, ended]).toEqual([row.name, commitmentState(row, END)]);
        }
      }),
    );
  });

  it('is one reminder of a due time, and none of what is over (E2)', () => {
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        const reminders = live(start, reports, late, END).changes.filter(({ told }) =>
          told.some(({ kind }) => kind === 'reminder'),
        );
        for (const { before, after } of reminders)
          expect([after.name, isOpen(after), before?.dueAt]).toEqual(['receipt_return', true, after.dueAt]);
        const due = reminders.map(({ after: { arming, dueAt } }) => `${arming} ${dueAt}`);
        expect(new Set(due).size).toBe(due.length);
      }),
    );
  });

  it('is each level at most once where no due time moves and nothing is withdrawn', () => {
    // The dispatch counts from the booking or the confirmation, of which there is one.
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        const told = live(start, reports, late, END)
          .changes.filter(({ after: { name } }) => name === 'dispatch')
          .flatMap((change) => change.told);
        const count = (kind: string) => told.filter((one) => one.kind === kind).length;
        expect(count('missed')).toBeLessThanOrEqual(1 + count('escalation_withdrawn'));
      }),
    );
  });
});

describe('timers', TIMEOUT, () => {
  it('are armed one for each due time that an open commitment has, and none for history', () => {
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        expectTimers(live(start, reports, late, END));
      }),
    );
  });
});

describe('the generated shipments', TIMEOUT, () => {
  it('reach every status, every state of each promise, moved due times, renewals, reminders and withdrawn rows', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyStory, ({ start, reports }) => {
        const { file, changes, moments } = live(start, reports, PROMPT, END);
        for (const {
          file: { subject, commitments },
          now,
        } of [...moments, { file, now: END }]) {
          seen.add(subject.status);
          for (const one of commitments) seen.add(`${one.name} ${commitmentState(one, now)}`);
        }
        for (const { before, after, told } of changes) {
          for (const { kind } of told) seen.add(`${after.name} ${kind}`);
          if (after.renewals > 0) seen.add(`${after.name} renewed`);
          if (after.moved > 0) seen.add(`${after.name} moved`);
          if (after.withdrawn) seen.add(`${after.name} withdrawn`);
          if (!before) continue;
          if (before.dueAt !== after.dueAt) seen.add(`${after.name} due otherwise`);
          if (!isOpen(before) && isOpen(after)) seen.add(`${after.name} owed again`);
        }
      }),
      { numRuns: 150, seed: 20_261_123 },
    );
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        ...STATUSES.filter((status) => status !== 'awaiting_confirmation'),
        ...PROMISES.flatMap((name) => COMMITMENT_STATES.map((state) => `${name} ${state}`)).filter(
          (state) => !RARE.includes(state),
        ),
        ...PROMISES.map((name) => `${name} escalation_withdrawn`),
        ...PROMISES.filter((name) => name !== 'dispatch').map((name) => `${name} due otherwise`),
        ...['arrival', 'reestimate', 'delivery', 'signature_recheck'].map((name) => `${name} renewed`),
        ...['arrival', 'delivery'].map((name) => `${name} moved`),
        ...['arrival', 'delivery', 'reestimate', 'receipt_return', 'receipt_limit'].map((name) => `${name} withdrawn`),
        ...['reestimate', 'delivery', 'receipt_return', 'receipt_limit'].map((name) => `${name} owed again`),
        'receipt_return reminder',
      ]),
    );
  });
});
