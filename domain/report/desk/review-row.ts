import { commitmentState, type CommitmentState } from '../../promise/commitment-state.ts';
import type { Verdict } from '../../case/case-figures.ts';
import { localText, type Instant } from '../../time/instant.ts';
import type { CountedCase } from './desk-tally.ts';

/** A closed case that a supervisor reviews, or has reviewed (G4); times are the company's. */
export interface ReviewRow {
  /** The week of whose closed cases it was drawn. */
  readonly week: string;
  readonly caseNumber: string;
  readonly agent: string | null;
  readonly type: CountedCase['type'];
  readonly channel: CountedCase['channel'];
  /** Null while it is open again, and of what is due then. */
  readonly closedAt: string | null;
  readonly dueAt: string | null;
  readonly state: CommitmentState | null;
  readonly verdict: Verdict | null;
}

/** The row of a case that was drawn in a week, as its review stands by `now`. */
export function reviewRow(week: string, one: CountedCase, now: Instant, zone: string): ReviewRow {
  const { caseNumber, owner, type, channel, closedAt, promised, verdicts } = one;
  const review = promised.filter(({ name }) => name === 'review').at(-1);
  return {
    week,
    caseNumber,
    agent: owner ?? null,
    type,
    channel,
    closedAt: closedAt === undefined ? null : localText(closedAt, zone),
    dueAt: review ? localText(review.dueAt, zone) : null,
    state: review ? commitmentState(review, now) : null,
    verdict: (review?.metAt !== undefined && verdicts.at(-1)) || null,
  };
}
