import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentState, COMMITMENT_STATES } from '../../../domain/promise/commitment-state.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT_PROMISES } from '../../../domain/shipment/promises.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { plus, type Outside, type TimedEvent } from '../samples.ts';
import {
  expectNothingOwedWhenOver,
  expectNoticed,
  expectOneOwed,
  expectOneState,
  expectReckoned,
  expectTimers,
} from './invariants.ts';
import { begin, PROMPT, type Lag, type Life } from './lifecycle.ts';
import { chance, delay, gap, happening, lag, start, TYPES, type Chance } from './stories.ts';

/** A shipment is lived step by step: time passes, often to a moment at which something is due, and things are reported. */

/** What a clerk knows who writes everything down. */
interface Model {
  readonly start: ShipmentFile;
  now: Instant;
  /** What was taken, in whatever order it was told. */
  facts: readonly TimedEvent[];
  /** When something was, or will be, due. */
  dueTimes: readonly Instant[];
}

/** The table, its stream and its machines. */
interface Real {
  readonly life: Life;
  readonly prompt: boolean;
  readonly see: (file: ShipmentFile, now: Instant) => void;
}

/** What hardly ever happens, with so few. */
const RARE = ['dispatch void', 'loading void', 'signature_recheck void', 'reestimate void'];

type Command = fc.Command<Model, Real>;
type Type = Outside | 'instruction_sent';

/** After each step, every invariant holds. */
function verify(model: Model, { life, prompt, see }: Real): void {
  life.passTo(model.now);
  const { file, changes, timers } = life.lived;
  expectOneState(file, model.now);
  expectOneOwed(file);
  expectTimers({ changes, timers });
  expectNothingOwedWhenOver(file);
  if (prompt) {
    expectNoticed(file, model.now);
    expectReckoned(file, model.now);
  }
  model.dueTimes = file.commitments.map(({ dueAt }) => dueAt).sort();
  see(file, model.now);
}

function tell(event: TimedEvent, model: Model, real: Real): void {
  real.life.passTo(model.now);
  const before = real.life.lived.file;
  const { outcome } = real.life.tell({ event, reportedAt: model.now });
  if (outcome === 'recorded') model.facts = [...model.facts, event];
  // What is refused leaves everything as it was.
  else expect(real.life.lived.file).toBe(before);
  verify(model, real);
}

function wait(length: number): Command {
  return {
    check: () => true,
    run(model, real) {
      model.now = plus(model.now, length);
      verify(model, real);
    },
    toString: () => `wait ${length} ms`,
  };
}

/** To the next moment at which something is due, or a millisecond before or after it. */
function waitUntilDue(off: number): Command {
  const next = (model: Readonly<Model>) => model.dueTimes.map((due) => plus(due, off)).find((time) => time > model.now);
  return {
    check: (model) => next(model) !== undefined,
    run(model, real) {
      model.now = next(model) ?? model.now;
      verify(model, real);
    },
    toString: () => `wait until ${off} ms after something is due`,
  };
}

/** Something is reported: as it happens, or so long after it happened. */
function report(type: Type, by: Chance, ago: number): Command {
  return {
    check: () => true,
    run(model, real) {
      const [occurredAt, { orderedAt }] = [plus(model.now, -ago), model.start.subject];
      tell(happening(type, occurredAt < orderedAt ? orderedAt : occurredAt, by, model.start), model, real);
    },
    toString: () => `report ${type} of ${ago} ms ago, ${JSON.stringify(by)}`,
  };
}

/** Something is reported as of a moment at which something was due, or of a millisecond before or after it. */
function reportAsOfDue(type: Type, by: Chance, which: number, off: number): Command {
  const time = (model: Readonly<Model>) => {
    const times = model.dueTimes
      .map((due) => plus(due, off))
      .filter((each) => each <= model.now && each >= model.start.subject.orderedAt);
    return times[which % times.length];
  };
  return {
    check: (model) => time(model) !== undefined,
    run(model, real) {
      tell(happening(type, time(model) ?? model.now, by, model.start), model, real);
    },
    toString: () => `report ${type} of ${off} ms after the ${which}th due time, ${JSON.stringify(by)}`,
  };
}

const ORDERLY: readonly Type[] = [
  'instruction_sent',
  'instruction_accepted',
  'picked_up',
  'departed',
  'notice_acknowledged',
  'arrived',
  'arrived',
  'arrived',
  'consignee_contacted',
  'out_for_delivery',
  'delivered',
  'signature_disputed',
  'signature_rechecked',
  'receipt_signed',
  'receipt_enveloped',
  'receipt_accepted',
  'receipt_handed_over',
];

/** After a while, what comes next in an orderly life happens, and is reported. */
function onward(length: number, ahead: number): Command {
  /** The first that has not happened yet, or not often enough, and how often it has. */
  const next = ({ facts }: Readonly<Model>) =>
    ORDERLY.map((type, at) => ({ type, before: ORDERLY.slice(0, at).filter((each) => each === type).length })).find(
      ({ type, before }) => facts.filter((fact) => fact.type === type).length <= before,
    );
  return {
    check: (model) => next(model) !== undefined,
    run(model, real) {
      const { type, before } = next(model) ?? { type: 'tracked', before: 0 };
      model.now = plus(model.now, length);
      tell(happening(type, model.now, { ahead, pick: before }, model.start), model, real);
    },
    toString: () => `onward after ${length} ms, ${ahead} ms ahead`,
  };
}

/** What was told is told once more: nothing changes. */
function tellAgain(which: number): Command {
  return {
    check: ({ facts }) => facts.length > 0,
    run({ facts, now }, { life }) {
      life.passTo(now);
      const {
        file,
        changes: { length },
      } = life.lived;
      const event = facts[which % facts.length];
      if (event) expect(life.tell({ event, reportedAt: now }).outcome).toBe('repeated');
      expect(life.lived.file).toBe(file);
      expect(life.lived.changes).toHaveLength(length);
    },
    toString: () => `tell again the ${which}th`,
  };
}

const off = fc.constantFrom(-1, 0, 1);
const type = fc.constantFrom(...TYPES);
const goingOn = fc.tuple(gap, chance).map(([length, { ahead }]) => onward(length, ahead));
const commands = fc.commands<Model, Real>(
  [
    goingOn,
    goingOn,
    goingOn,
    gap.map(wait),
    off.map(waitUntilDue),
    fc.tuple(type, chance, delay).map((args) => report(...args)),
    fc.tuple(type, chance, fc.nat(20), off).map((args) => reportAsOfDue(...args)),
    fc.nat(50).map(tellAgain),
  ],
  { maxCommands: 40, size: 'max' },
);

function step(file: ShipmentFile, steps: Iterable<Command>, late: Lag, see: Real['see'] = () => undefined): void {
  fc.modelRun(
    () => ({
      model: {
        start: file,
        now: file.subject.bookedAt,
        facts: [],
        dueTimes: file.commitments.map(({ dueAt }) => dueAt),
      },
      real: { life: begin(file, late), prompt: late === PROMPT, see },
    }),
    steps,
  );
}

describe('a shipment that is lived step by step keeps its invariants', { timeout: 30_000 }, () => {
  it('with prompt timers', () => {
    fc.assert(
      fc.property(start, commands, (file, steps) => {
        step(file, steps, PROMPT);
      }),
      { numRuns: 30 },
    );
  });

  it('with timers that ring late or never', () => {
    fc.assert(
      fc.property(start, commands, lag, (file, steps, late) => {
        step(file, steps, late);
      }),
      { numRuns: 30 },
    );
  });

  it('and comes through every status, and every state of each promise', () => {
    const seen = new Set<string>();
    const see: Real['see'] = ({ subject, commitments }, now) => {
      seen.add(subject.status);
      for (const one of commitments) seen.add(`${one.name} ${commitmentState(one, now)}`);
    };
    fc.assert(
      fc.property(start, commands, (file, steps) => {
        step(file, steps, PROMPT, see);
      }),
      { numRuns: 60, seed: 20_261_123 },
    );
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        ...STATUSES.filter((status) => status !== 'awaiting_confirmation'),
        ...Object.keys(SHIPMENT_PROMISES)
          .flatMap((name) => COMMITMENT_STATES.map((state) => `${name} ${state}`))
          .filter((state) => !RARE.includes(state)),
      ]),
    );
  });
});
