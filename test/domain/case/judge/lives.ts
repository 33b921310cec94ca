import fc from 'fast-check';
import { DAY, HOUR, MINUTE, SECOND, Teller, written } from '../../judge/teller.ts';
import { judge } from './judge.ts';
import type { CaseToJudge, ToldEvent } from './life.ts';
import { ALWAYS_OPEN, BRANCH, DESK, type Place } from './workplaces.ts';

/** A case as it was opened, in the words of the judge, and where those work who owe something. */
export interface OpenedCase extends CaseToJudge {
  readonly desk: Place;
  readonly responsible: Place;
}

/** A case's life, told in two orders; what a case would refuse is among it. */
export interface WholeLife {
  readonly opened: OpenedCase;
  readonly tellings: readonly [readonly ToldEvent[], readonly ToldEvent[]];
  /** When it is judged: once all has happened, or later. */
  readonly now: string;
}

/** A plain Friday, the year's end, and the days before and in the Spring Festival. */
const DAYS = ['2026-11-27', '2026-12-30', '2027-01-29', '2027-02-03', '2027-02-10'] as const;
const AGENTS = ['坐席甲', '坐席乙', '坐席丙'] as const;

type Types = readonly [string, ...string[]];

/** What happens to any case that is worked on. */
const WORK: Types = [
  'taken',
  'handed_over',
  'responded',
  'customer_replied',
  'customer_replied',
  'information_asked',
  'information_asked',
  'department_asked',
  'department_asked',
  'solved',
  'solved',
  'solved',
];
/** What happens besides to cases of some types. */
const BESIDES: Readonly<Partial<Record<CaseToJudge['type'], Types>>> = {
  complaint: ['acknowledged', 'acknowledged'],
  exception: ['plan_agreed', 'plan_agreed', 'task_accepted', 'task_accepted', 'task_done'],
  after_sales: ['classified', 'classified', 'approved', 'refused', 'handled', 'tracked', 'reported_back'],
};
/** By which steps a request comes to its end (G6). */
const STEPS: Readonly<Record<string, Types>> = {
  opened: ['classified'],
  classified: ['approved', 'approved', 'refused'],
  approved: ['handled'],
  handled: ['tracked'],
  tracked: ['reported_back'],
  refused: ['reported_back'],
};
/** What is likely to happen next, by the status. */
const LIKELY: Readonly<Record<string, Types>> = {
  waiting_for_customer: [
    'customer_replied',
    'customer_replied',
    'customer_replied',
    'responded',
    'solved',
    'withdrawn',
  ],
  waiting_for_department: [
    'department_answered',
    'department_answered',
    'department_answered',
    'department_asked',
    'information_asked',
    'solved',
  ],
  solved: [
    'confirmed',
    'confirmed',
    'closed',
    'closed',
    'reopened',
    'reopened',
    'called_back',
    'called_back',
    'customer_replied',
    'department_answered',
    'reported_back',
    'solved',
    'task_done',
    'merged',
    'withdrawn',
  ],
  closed: [
    'selected_for_review',
    'selected_for_review',
    'selected_for_review',
    'reviewed',
    'reviewed',
    'reopened',
    'called_back',
    'customer_replied',
    'responded',
    'handed_over',
  ],
  withdrawn: ['noted', 'reopened', 'responded'],
};
/** What ends a case, and what seldom happens to it. */
const SELDOM: Types = ['withdrawn', 'merged', 'disproved', 'noted', 'reopened', 'selected_for_review', 'reported_back'];

/** Lives as they happen, well or badly; many things happen when something is due, or right before or after. */
export const lives: fc.Arbitrary<WholeLife> = fc.gen().map((draw) => {
  const teller = new Teller(draw);
  const opened = opening(teller);
  const received = Date.parse(opened.receivedAt);
  // X13: told to the minute, of the minute of the opening.
  if (teller.chance(5)) happens(teller, 'responded', Math.floor(received / MINUTE) * MINUTE);
  for (let at = received, steps = 1 + teller.upTo(23); steps > 0; steps -= 1) {
    const { status, rows } = judge({ opened, told: told(teller) }, written(at));
    at = next(
      teller,
      at,
      rows.map(({ dueAt }) => Date.parse(dueAt)),
      status,
    );
    happens(teller, likely(teller, opened, status), at);
  }
  teller.crowd();
  const events = told(teller);
  const last = Math.max(received, ...events.map(({ occurredAt }) => Date.parse(occurredAt)));
  const dues = judge({ opened, told: events }, written(last)).rows.map(({ dueAt }) => Date.parse(dueAt));
  return {
    opened,
    tellings: [teller.inSomeOrder(events), teller.inSomeOrder(events)],
    now: written(next(teller, last, dues, 'open')),
  };
});

function opening(teller: Teller): OpenedCase {
  const type = teller.oneOf('inquiry', 'complaint', 'complaint', 'after_sales', 'claim', 'exception', 'exception');
  const day = Date.parse(`${teller.oneOf(...DAYS)}T00:00:00Z`);
  const received = day + teller.upTo(24 * 60 - 1) * MINUTE + teller.upTo(59) * SECOND;
  const desk = teller.chance(85) ? DESK : ALWAYS_OPEN;
  return {
    type,
    channel: teller.oneOf('phone', 'chat', 'email', 'api'),
    tier: teller.oneOf('vip', 'key', 'standard'),
    ...(type === 'exception' && { grade: teller.oneOf(1, 2, 3) }),
    ...(type === 'after_sales' && { request: teller.oneOf('return', 'exchange', 'repair') }),
    receivedAt: written(received),
    desk,
    responsible: teller.chance(50) ? BRANCH : desk,
  };
}

/** When the next thing happens: when something is due or about then, at once, some hours later, or days. */
function next(teller: Teller, at: number, dues: readonly number[], status: string): number {
  const ahead = dues.filter((due) => due > at).toSorted((one, other) => one - other);
  const due = ahead[teller.upTo(Math.max(0, ahead.length - 1))];
  const way = teller.upTo(11);
  if (due !== undefined && way < 5) return Math.max(at, due + teller.oneOf(0, 0, -1, 1, -SECOND, SECOND));
  if (way < 9) return teller.later(at, 3 * HOUR);
  if (way === 9) return teller.later(at, 3 * DAY);
  // G4: so long without a word a solved case may be closed.
  if (way === 10 && status === 'solved') return at + 7 * DAY;
  return at;
}

/** What comes next of what is asked for after the sale, one step after the other (G6). */
function nextStep({ happened }: Teller): Types | undefined {
  const last = happened.findLast(({ type }) => type in STEPS)?.type;
  return STEPS[last ?? 'opened'];
}

function likely(teller: Teller, { type }: OpenedCase, status: string): string {
  const step = type === 'after_sales' ? nextStep(teller) : undefined;
  if (step && teller.chance(40)) return teller.oneOf(...step);
  if (teller.chance(5)) return teller.oneOf(...SELDOM);
  if (status in LIKELY && teller.chance(85)) return teller.oneOf(...(LIKELY[status] ?? WORK));
  const besides = BESIDES[type];
  return besides && teller.chance(40) ? teller.oneOf(...besides) : teller.oneOf(...WORK);
}

function happens(teller: Teller, type: string, at: number): void {
  const agent = type === 'taken' || type === 'handed_over' ? { agent: teller.oneOf(...AGENTS) } : {};
  // G3: what an agent hands over is refused.
  const by = type === 'handed_over' ? { bySupervisor: teller.chance(80) } : {};
  teller.tell(type, at, { ...agent, ...by });
}

function told({ happened }: Teller): ToldEvent[] {
  return happened.map(({ type, occurredAt, details }, place) => ({
    id: `e${place}`,
    type,
    occurredAt,
    agent: details['agent'] as string | undefined,
    bySupervisor: details['bySupervisor'] as boolean | undefined,
  }));
}
