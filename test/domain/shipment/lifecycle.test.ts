import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentState, COMMITMENT_STATES } from '../../../domain/promise/commitment-state.ts';
import { isOpen, type Commitment } from '../../../domain/promise/commitment.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { DAY, plus, record, SECOND, type Outside, type TimedEvent } from '../samples.ts';
import { PROMISED, promisesByTheRules } from './by-the-rules.ts';
import {
  expectByTheRules,
  expectNothingOwedWhenOver,
  expectNoticed,
  expectNoWayBack,
  expectOneState,
  expectReckoned,
  expectTimers,
  owedBy,
} from './invariants.ts';
import { begin, live, NEVER, PROMPT, type Change, type Lived } from './lifecycle.ts';
import { chance, END, happening, lag, story, TYPES, type Story } from './stories.ts';

const anyStory = story();
/** For a machine that is busy; a property takes a second. */
const TIMEOUT = { timeout: 30_000 };
const check = <T>(property: fc.IProperty<T>) => {
  fc.assert(property, { numRuns: 40 });
};

/** What a shipment has come to by the end, but for what was told on the way. */
function outcome({ file }: Lived) {
  return {
    status: file.subject.status,
    commitments: owedBy(file, END).map((one) => ({
      name: one.name,
      dueAt: one.dueAt,
      metAt: one.metAt,
      endedAt: one.endedAt,
      renewals: one.renewals,
      state: commitmentState(one, END),
    })),
  };
}

/** What was reported and taken, without what Huidan registered itself. */
function taken({ start }: Story, { file }: Lived): TimedEvent[] {
  const known = start.events.map(({ eventId }) => eventId);
  return file.events
    .filter(({ eventId, type }) => !known.includes(eventId) && type !== 'receipt_returned' && type !== 'closed')
    .map(({ eventId, type, occurredAt, actor, details }) => ({ eventId, type, occurredAt, actor, details }));
}

const endOf = ({ metAt, endedAt }: Commitment): Instant | undefined => metAt ?? endedAt;

/** Whether the row is of another promise than the one before: it was broken, and promised anew. */
const isAnew = ({ before, after }: Change) =>
  before !== undefined && before.renewals < after.renewals && before.dueAt !== after.dueAt;

describe('whatever is reported, in whatever order', TIMEOUT, () => {
  it('the shipment comes to the same', () => {
    const shuffled = story({ unended: true }).chain((one) => {
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
        let [waiting, seconds] = [events, 0];
        // What is refused because something else is not known yet is reported again later.
        for (let before = Infinity; waiting.length < before;) {
          before = waiting.length;
          waiting = waiting.filter(
            (each) =>
              life.tell({ event: each, reportedAt: plus(END, seconds++ * SECOND - DAY) }).outcome !== 'recorded',
          );
        }
        fc.pre(waiting.length === 0);
        expect(outcome(life.lived)).toEqual(outcome(told));
      }),
    );
  });

  it('the shipment comes to what the rules say (A4, B1, B2, C1-C3, D5, E2)', () => {
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        expectByTheRules(live(start, reports, late, END).file, END);
      }),
    );
  });

  it('each promise is met, late, missed, void or open', () => {
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        const { file, moments } = live(start, reports, late, END);
        for (const { file: then, now } of [...moments, { file, now: END }]) expectOneState(then, now);
      }),
    );
  });

  it('telling any beginning of it again changes nothing', () => {
    check(
      fc.property(anyStory, fc.nat(40), ({ start, reports }, length) => {
        const beginning = reports.slice(0, length);
        const now = beginning.at(-1)?.reportedAt ?? start.shipment.bookedAt;
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

  it('a final status is never left, and the status goes back only with a failed attempt to deliver', () => {
    check(
      fc.property(anyStory, ({ start, reports }) => {
        const { moments } = live(start, reports, PROMPT, END);
        for (const [at, { file }] of moments.entries()) expectNoWayBack(moments[at - 1]?.file ?? start, file);
      }),
    );
  });

  it('a cancelled shipment changes no more', () => {
    check(
      fc.property(anyStory, ({ start, reports }) => {
        const { moments } = live(start, reports, PROMPT, END);
        const cancelled = moments.filter(({ file }) => file.subject.status === 'cancelled');
        for (const { file } of cancelled) expect(file).toEqual(cancelled[0]?.file);
      }),
    );
  });

  it('a shipment that is closed, lost or cancelled owes nothing, but for the re-check of a disputed sign-off (D5)', () => {
    check(
      fc.property(anyStory, ({ start, reports }) => {
        for (const { file } of live(start, reports, PROMPT, END).moments) expectNothingOwedWhenOver(file);
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
        if (recorded.outcome !== 'not_allowed') {
          expect(['recorded', 'objected']).toContain(recorded.outcome);
          return;
        }
        expect(recorded.status).toBe(file.subject.status);
        expect(recorded.allowed).not.toContain(type);
        for (const allowed of recorded.allowed)
          expect(['recorded', 'objected']).toContain(oneMore(allowed as Outside).outcome);
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
          // What has ended has the level that prompt timers told, and when it broke.
          for (const one of owedBy(prompt.file, END)) {
            const same = owedBy(other.file, END).find(({ name }) => name === one.name);
            if (isOpen(one)) continue;
            expect([one.name, same?.level]).toEqual([one.name, one.level]);
            if (one.level > 0) expect([same?.missedAt, one.missedAt]).toEqual([one.dueAt, one.dueAt]);
          }
        }
      }),
    );
  });

  it('none that was broken goes unnoticed and none that was kept is reported broken (B3)', () => {
    check(
      fc.property(anyStory, ({ start, reports }) => {
        expectNoticed(live(start, reports, PROMPT, END).file, END);
      }),
    );
  });

  it('of what is reported as it happens, exactly the due times that were broken are told (B3, C2)', () => {
    check(
      fc.property(story({ prompt: true }), ({ start, reports }) => {
        const { changes, file } = live(start, reports, PROMPT, END);
        // That goods which went out were picked up or arrived later than that, or that lost ones turn up, nobody can know before it is told.
        fc.pre(
          !changes.some(
            ({ before, after }) =>
              ['pickup', 'arrival', 'delivery'].includes(after.name) &&
              before &&
              (endOf(before) ?? END) < (endOf(after) ?? END),
          ),
        );
        const told = new Set<string>();
        for (const { before, after, told: news } of changes) {
          if (news.some(({ kind }) => kind === 'escalation_withdrawn'))
            told.delete(`${after.name} ${before?.dueAt ?? ''}`);
          if (news.some(({ kind }) => kind === 'missed')) told.add(`${after.name} ${after.dueAt}`);
        }
        const broken = Object.entries(promisesByTheRules(file.subject, file.events, END)).flatMap(
          ([name, promised]) => {
            if (!promised) return [];
            const { dueAt, metAt, endedAt, broken: before } = promised;
            return [...before, ...((metAt ?? endedAt ?? END) > dueAt ? [dueAt] : [])].map((due) => `${name} ${due}`);
          },
        );
        expect([...told].sort()).toEqual(broken.sort());
      }),
    );
  });

  it('reckoning again changes nothing: every miss has opened what it opens (C2)', () => {
    check(
      fc.property(anyStory, ({ start, reports }) => {
        const { file, moments } = live(start, reports, PROMPT, END);
        for (const { file: then, now } of [...moments, { file, now: END }]) expectReckoned(then, now);
      }),
    );
  });

  it('a miss stays on record, told or withdrawn', () => {
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        for (const { before, after } of live(start, reports, late, END).changes) {
          if (before?.missedAt !== undefined) expect(after.missedAt).toBeDefined();
        }
      }),
    );
  });
});

describe('what is told (B3)', TIMEOUT, () => {
  it('is each level in turn, at most once for a due time unless it was withdrawn in between, and each outcome', () => {
    check(
      fc.property(anyStory, lag, ({ start, reports }, late) => {
        const { changes, file } = live(start, reports, late, END);
        for (const name of PROMISED) {
          const own = changes.filter(({ after }) => after.name === name);
          let level = 0;
          let ended: string | undefined;
          for (const change of own) {
            if (isAnew(change)) [level, ended] = [0, undefined];
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
            // Who listens knows what the row says.
            expect([name, level]).toEqual([name, change.after.level]);
          }
          const row = file.commitments.find((one) => one.name === name);
          // An outcome of history is not told when the due time then moves past the import.
          if (row?.metAt !== undefined && !own.some(({ after }) => after.history))
            expect([name, ended]).toEqual([name, commitmentState(row, END)]);
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
  it('reach every status, every state of each promise, moved due times, renewals, reminders, withdrawn misses and history', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyStory, ({ start, reports }) => {
        const { file, changes, moments } = live(start, reports, PROMPT, END);
        for (const {
          file: { shipment, commitments },
          now,
        } of [...moments, { file, now: END }]) {
          seen.add(shipment.status);
          for (const one of commitments) seen.add(`${one.name} ${commitmentState(one, now)}`);
        }
        for (const change of changes) {
          const { before, after, told } = change;
          for (const { kind } of told) seen.add(`${after.name} ${kind}`);
          if (!before) continue;
          if (before.dueAt !== after.dueAt) seen.add(`${after.name} moved ${isOpen(after) ? 'open' : 'ended'}`);
          if (isAnew(change)) seen.add(`${after.name} renewed`);
          if (before.renewals > after.renewals) seen.add(`${after.name} not renewed after all`);
          if (!isOpen(before) && isOpen(after)) seen.add(`${after.name} owed again`);
          if (before.history && !after.history) seen.add('became news');
        }
      }),
      { numRuns: 300, seed: 20_261_123 },
    );
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        ...STATUSES.filter((status) => status !== 'awaiting_confirmation'),
        ...PROMISED.flatMap((name) => COMMITMENT_STATES.map((state) => `${name} ${state}`)),
        ...PROMISED.filter((name) => !['dispatch', 'verification'].includes(name)).map((name) => `${name} moved open`),
        ...PROMISED.map((name) => `${name} escalation_withdrawn`),
        ...['arrival', 'reestimate', 'delivery', 'signature_recheck'].map((name) => `${name} renewed`),
        ...['reestimate', 'signature_recheck', 'receipt_return', 'receipt_limit'].map((name) => `${name} owed again`),
        'arrival not renewed after all',
        'receipt_return reminder',
        'became news',
      ]),
    );
  });
});
