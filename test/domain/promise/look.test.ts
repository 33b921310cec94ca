import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { dueTimers, HORIZON } from '../../../domain/promise/due-timers.ts';
import { dueTimesIn, type DueBetween, type Look } from '../../../domain/promise/look.ts';
import type { PromiseRule } from '../../../domain/promise/promise-rule.ts';
import { later, type Instant } from '../../../domain/time/instant.ts';
import { after, at, booked, commitment, DAY, event, instants, MINUTE, ORDERED_AT, plus, SECOND } from '../samples.ts';

const NOW = at('2026-12-31T23:59:00+08:00');

it('a look about now goes back an hour and a half, and ahead as far as timers are armed', () => {
  expect(dueTimesIn('about_now', undefined, NOW, later(NOW, HORIZON))).toEqual([
    { since: at('2026-12-31T22:29:00+08:00'), until: at('2027-01-01T00:01:00+08:00') },
  ]);
});

it('where somebody is reminded before, it sees what is due so much later as well (E2)', () => {
  expect(dueTimesIn('about_now', 'P3D', NOW, later(NOW, HORIZON)).slice(1)).toEqual([
    { since: at('2027-01-03T22:29:00+08:00'), until: at('2027-01-04T00:01:00+08:00') },
  ]);
});

it('a look at everything begins with the oldest', () => {
  const until = later(NOW, HORIZON);
  expect(dueTimesIn('everything', undefined, NOW, until)).toEqual([{ until }]);
  expect(dueTimesIn('everything', 'P3D', NOW, until)).toEqual([{ until: later(until, 'P3D') }]);
});

const isSeen = (dueAt: Instant, looked: readonly DueBetween[]): boolean =>
  looked.some(({ since, until }) => (since === undefined || dueAt >= since) && dueAt < until);

/** A promise of the sample order, with the numbers of the name. */
function promiseOf(name: (typeof COMMITMENT_NAMES)[number], dueAt: Instant) {
  const { escalation, reminder }: PromiseRule = COMMITMENTS[name];
  const sample = commitment(after(booked(), [event('instruction_sent', ORDERED_AT)]), 'pickup');
  const terms = { due: { within: 'PT1H' }, escalatesAfter: escalation.map(({ after: time }) => time), reminder };
  return { ...sample, name, dueAt, terms };
}

it('looks that come each minute see every promise before it rings, whenever it is due', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COMMITMENT_NAMES),
      instants(2026, 2027),
      fc.integer({ min: 0, max: MINUTE - 1 }),
      (name, dueAt, phase) => {
        const promise = promiseOf(name, dueAt);
        const { reminder }: PromiseRule = COMMITMENTS[name];
        const first = plus(dueAt, -4 * DAY - phase);
        const minutes = [...Array(2).keys()].flatMap((at) => {
          const end = reminder === undefined || at === 0 ? dueAt : plus(dueAt, -3 * DAY);
          const least = Math.floor((Date.parse(end) - Date.parse(first) - 3 * MINUTE) / MINUTE);
          return [0, 1, 2, 3].map((more) => plus(first, (least + more) * MINUTE));
        });
        const armed = minutes.flatMap((now) => {
          const until = later(now, HORIZON);
          if (!isSeen(dueAt, dueTimesIn('about_now', reminder, now, until))) return [];
          return dueTimers(promise, now, until).map(({ timer }) => `${timer} ${String(now <= dueAt)}`);
        });
        expect(armed).toContain('miss true');
        if (reminder !== undefined) expect(armed).toContain('reminder true');
      },
    ),
  );
});

it.each(['about_now', 'everything'] satisfies Look[])(
  'what was not looked at for an hour is seen by a look %s',
  (look) => {
    for (const minutesAgo of [1, 59, 60, 89]) {
      const dueAt = plus(NOW, -minutesAgo * MINUTE - SECOND);
      expect(isSeen(dueAt, dueTimesIn(look, undefined, NOW, later(NOW, HORIZON)))).toBe(true);
    }
  },
);

it('what is due for days and not marked is seen by the look at everything alone', () => {
  const dueAt = plus(NOW, -40 * DAY);
  expect(isSeen(dueAt, dueTimesIn('about_now', 'P3D', NOW, later(NOW, HORIZON)))).toBe(false);
  expect(isSeen(dueAt, dueTimesIn('everything', 'P3D', NOW, later(NOW, HORIZON)))).toBe(true);
});
