import fc from 'fast-check';
import { ALWAYS_OPEN, DESK } from '../../case/judge/workplaces.ts';
import { DAY, HOUR, MINUTE, SECOND, Teller, written } from '../../judge/teller.ts';
import { judge } from './judge.ts';
import { EVIDENCE, type ClaimToJudge, type ToldEvent } from './life.ts';

/** A claim's life, told in two orders; what a claim would refuse is among it. */
export interface WholeLife {
  readonly submitted: ClaimToJudge;
  readonly tellings: readonly [readonly ToldEvent[], readonly ToldEvent[]];
  /** When it is judged: once all has happened, or later. */
  readonly now: string;
}

const DAYS = ['2026-11-27', '2026-12-30', '2027-01-29', '2027-02-03'] as const;

type Types = readonly [string, ...string[]];

/** What is likely to happen next, by the status. */
const LIKELY: Readonly<Record<string, Types>> = {
  submitted: ['review_started', 'evidence_asked', 'evidence_asked', 'assessed', 'assessed', 'withdrawn'],
  evidence_awaited: ['evidence_added', 'evidence_added', 'evidence_added', 'evidence_asked', 'assessed', 'withdrawn'],
  under_review: ['assessed', 'evidence_asked', 'approved', 'approved', 'rejected', 'withdrawn'],
  approved: ['paid', 'paid', 'paid', 'withdrawn', 'noted'],
  paid: ['recovery_started', 'recovery_started', 'noted'],
  recovering: ['recovered', 'recovered', 'recovered', 'written_off', 'noted'],
};
const ANY: Types = ['evidence_added', 'evidence_asked', 'assessed', 'approved', 'paid', 'recovered', 'noted'];

/** Lives as they happen, well or badly; many things happen when something is due, or right before or after. */
export const lives: fc.Arbitrary<WholeLife> = fc.gen().map((draw) => {
  const teller = new Teller(draw);
  const received = Date.parse(`${teller.oneOf(...DAYS)}T00:00:00Z`) + teller.upTo(24 * 60 * 60 - 1) * SECOND;
  const submitted: ClaimToJudge = {
    submittedAt: written(received),
    evidence: EVIDENCE.filter(() => teller.chance(75)),
    desk: teller.chance(85) ? DESK : ALWAYS_OPEN,
  };
  for (let at = received, steps = 1 + teller.upTo(13); steps > 0; steps -= 1) {
    const { status, rows } = judge({ submitted, told: told(teller) }, written(at));
    at = next(
      teller,
      at,
      rows.map(({ dueAt }) => Date.parse(dueAt)),
    );
    const type = teller.chance(5) ? teller.oneOf(...ANY) : teller.oneOf(...(LIKELY[status] ?? ANY));
    teller.tell(type, at, detailsOf(teller, type));
  }
  teller.crowd();
  const events = told(teller);
  const last = Math.max(received, ...events.map(({ occurredAt }) => Date.parse(occurredAt)));
  const dues = judge({ submitted, told: events }, written(last)).rows.map(({ dueAt }) => Date.parse(dueAt));
  return {
    submitted,
    tellings: [teller.inSomeOrder(events), teller.inSomeOrder(events)],
    now: written(next(teller, last, dues)),
  };
});

function next(teller: Teller, at: number, dues: readonly number[]): number {
  const due = dues.filter((each) => each > at).toSorted((one, other) => one - other)[0];
  const way = teller.upTo(9);
  if (due !== undefined && way < 4) return Math.max(at, due + teller.oneOf(0, 0, -1, 1, -SECOND, SECOND, -MINUTE));
  if (way === 9) return at;
  return teller.later(at, teller.oneOf(3 * HOUR, DAY, 3 * DAY, 8 * DAY));
}

function detailsOf(teller: Teller, type: string): Pick<ToldEvent, 'evidence' | 'verdict' | 'fromCarrier' | 'amount'> {
  switch (type) {
    case 'evidence_added':
      return { evidence: EVIDENCE.filter(() => teller.chance(70)) };
    case 'evidence_asked':
      return { evidence: [teller.oneOf(...EVIDENCE)] };
    case 'assessed':
      return {
        verdict: teller.oneOf('approved', 'rejected', 'for_manager', 'for_manager'),
        fromCarrier: teller.chance(60),
      };
    case 'recovered':
      return { amount: teller.oneOf(100_000, 200_000, 300_000) };
    default:
      return {};
  }
}

function told({ happened }: Teller): ToldEvent[] {
  return happened.map(({ type, occurredAt, details }, place) => ({ id: `e${place}`, type, occurredAt, ...details }));
}
