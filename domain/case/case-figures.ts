import type { Commitment } from '../promise/commitment.ts';
import { inOrder } from '../promise/in-order.ts';
import type { Instant } from '../time/instant.ts';
import type { Grade } from './case.ts';
import { caseEventsOf, type CaseDetails, type CaseFile } from './case-event.ts';
import { CONDITIONS } from './conditions.ts';
import { standing, type Standing } from './standing.ts';

export type Verdict = CaseDetails['reviewed']['verdict'];

/** A promise as it is judged: by its times alone. */
export type PromisedTimes = Pick<Commitment, 'name' | 'dueAt' | 'metAt' | 'endedAt'>;

/** What reports count of a case (J1, G4): moments and numbers, from which a figure follows at any time after. */
export interface CaseFigures extends Pick<Standing, 'owner' | 'solvedAt' | 'closedAt' | 'closedAs'> {
  /** Whether somebody turned to the desk with it: an exception is found. */
  readonly ofCustomer: boolean;
  readonly grade?: Grade | undefined;
  readonly firstRespondedAt?: Instant | undefined;
  /** When it was solved first, and how often the customer was answered, and asked for something, until then. */
  readonly firstSolvedAt?: Instant | undefined;
  readonly responses: number;
  readonly questions: number;
  /** Each time that a solution did not hold. */
  readonly reopenedAt: readonly Instant[];
  /** What customers who were called back gave (G3). */
  readonly scores: readonly number[];
  /** What supervisors found, oldest first (G4). */
  readonly verdicts: readonly Verdict[];
  /** The first answer, each solution, and each review that was promised. */
  readonly promised: readonly PromisedTimes[];
}

const COUNTED = ['first_response', 'resolution', 'review'];

/** What reports count of a case. */
export function caseFigures({ subject, events, commitments }: CaseFile): CaseFigures {
  const { owner, solvedAt, closedAt, closedAs } = standing(events);
  const happened = inOrder(events);
  const solved = happened.findIndex(({ type }) => type === 'solved');
  const untilSolved = solved < 0 ? happened : happened.slice(0, solved);
  return {
    owner,
    solvedAt,
    closedAt,
    closedAs,
    ofCustomer: CONDITIONS.of_customer.holds(subject),
    grade: subject.exception?.grade,
    firstRespondedAt: caseEventsOf(happened, 'responded')[0]?.occurredAt,
    firstSolvedAt: happened[solved]?.occurredAt,
    responses: caseEventsOf(untilSolved, 'responded').length,
    questions: caseEventsOf(untilSolved, 'information_asked').length,
    reopenedAt: caseEventsOf(happened, 'reopened').map(({ occurredAt }) => occurredAt),
    scores: caseEventsOf(happened, 'called_back').map(({ details }) => details.score),
    verdicts: caseEventsOf(happened, 'reviewed').map(({ details }) => details.verdict),
    promised: commitments
      .filter(({ name, withdrawn }) => COUNTED.includes(name) && !withdrawn)
      .map(({ name, dueAt, metAt, endedAt }) => ({ name, dueAt, metAt, endedAt })),
  };
}
