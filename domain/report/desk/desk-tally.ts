import type { CaseType, Channel } from '../../case/case.ts';
import type { CaseFigures, Verdict } from '../../case/case-figures.ts';
import { solvedAtFirstContact } from '../../case/first-contact.ts';
import { commitmentState } from '../../promise/commitment-state.ts';
import type { Instant } from '../../time/instant.ts';

/** A case with what reports count of it. */
export interface CountedCase extends CaseFigures {
  readonly caseNumber: string;
  readonly type: CaseType;
  readonly channel: Channel;
  readonly receivedAt: Instant;
}

/** How many there were, and of how many it was so. */
export interface Share {
  readonly of: number;
  readonly so: number;
}

/** What cases come to: counts, and times of which percentiles are taken (J1). */
export interface DeskTally {
  readonly cases: number;
  readonly complaints: number;
  /** First answers and solutions that were due, and those in time. */
  readonly firstResponse: Share;
  readonly resolution: Share;
  /** In seconds, from when the customer turned to us: to the first answer, and to the solution that stands. */
  readonly responseSeconds: readonly number[];
  readonly resolutionSeconds: readonly number[];
  /** Cases of which it is settled whether they were solved at the first contact, and those that were. */
  readonly firstContact: Share;
  /** Cases that were solved, and those of them that were reopened. */
  readonly reopened: Share;
  readonly scores: readonly number[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** What cases come to by `now`; what was merged into another is that other. */
export function deskTally(all: readonly CountedCase[], now: Instant): DeskTally {
  const cases = all.filter(({ closedAs }) => closedAs !== 'merged');
  const verdicts = cases.flatMap((each) => each.verdicts);
  const found = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  const firstContact = cases.flatMap((each) => solvedAtFirstContact(each, now) ?? []);
  const solved = cases.filter(({ firstSolvedAt }) => firstSolvedAt !== undefined);
  return {
    cases: cases.length,
    complaints: cases.filter(({ type }) => type === 'complaint').length,
    firstResponse: keptOf(cases, 'first_response', now),
    resolution: keptOf(cases, 'resolution', now),
    responseSeconds: cases.flatMap(({ receivedAt, firstRespondedAt }) => seconds(receivedAt, firstRespondedAt)),
    resolutionSeconds: cases.flatMap(({ receivedAt, solvedAt }) => seconds(receivedAt, solvedAt)),
    firstContact: { of: firstContact.length, so: firstContact.filter(Boolean).length },
    reopened: { of: solved.length, so: solved.filter(({ reopenedAt }) => reopenedAt.length > 0).length },
    scores: cases.flatMap((each) => each.scores),
    verdicts: { good: found('good'), fair: found('fair'), poor: found('poor') },
  };
}

/** Of a promise each due time counts by itself (X2); what is not due yet, or ended before, does not. */
function keptOf(cases: readonly CountedCase[], commitment: string, now: Instant): Share {
  const states = cases
    .flatMap(({ promised }) => promised.filter(({ name }) => name === commitment))
    .map((promise) => commitmentState(promise, now))
    .filter((state) => state !== 'open' && state !== 'void');
  return { of: states.length, so: states.filter((state) => state === 'met').length };
}

function seconds(from: Instant, to: Instant | undefined): number[] {
  return to === undefined ? [] : [(Date.parse(to) - Date.parse(from)) / 1000];
}
