import { BRANCH_REPORT } from './branch-report/branch-report-kind.ts';
import { BRANCH_REPORT_PHASES, BRANCH_REPORT_PROMISES } from './branch-report/promises.ts';
import { CASE } from './case/case-kind.ts';
import { CASE_PHASES, CASE_PROMISES } from './case/promises.ts';
import { CLAIM } from './claim/claim-kind.ts';
import { CLAIM_PHASES, CLAIM_PROMISES } from './claim/promises.ts';
import { COMPANY } from './contacts/told-roles.ts';
import type { PromiseRule, PromiseTable } from './promise/promise-rule.ts';
import type { SubjectKind } from './promise/subject.ts';
import { QUESTION_PHASES, QUESTION_PROMISES } from './question/promises.ts';
import { QUESTION } from './question/question-kind.ts';
import { QUOTE_PHASES, QUOTE_PROMISES } from './quote/promises.ts';
import { QUOTE } from './quote/quote-kind.ts';
import { SHIPMENT_PHASES } from './shipment/phases.ts';
import { SHIPMENT_PROMISES } from './shipment/promises.ts';
import { SHIPMENT } from './shipment/shipment-kind.ts';

/** Every kind of subject of which something is promised. */
export const SUBJECTS: readonly SubjectKind[] = [SHIPMENT, BRANCH_REPORT, QUOTE, CASE, QUESTION, CLAIM];

/**
 * Every promise, once, of all subjects together. The machines, what the API shows, dashboards, alarms and the docs are made
 * from this table; the numbers are the manuals' and can be overridden for a deployment (overrides.ts).
 */
export const COMMITMENTS = {
  ...SHIPMENT_PROMISES,
  ...BRANCH_REPORT_PROMISES,
  ...QUOTE_PROMISES,
  ...CASE_PROMISES,
  ...QUESTION_PROMISES,
  ...CLAIM_PROMISES,
} satisfies PromiseTable;

export type CommitmentName = keyof typeof COMMITMENTS;
export type CommitmentTable = Readonly<Record<CommitmentName, PromiseRule>>;

export const COMMITMENT_NAMES = Object.keys(COMMITMENTS) as CommitmentName[];

/** Whether the company promises something to itself, of which no partner hears. What the code no longer knows was promised to partners. */
export function isInternal(name: string): boolean {
  return (COMMITMENTS as PromiseTable)[name]?.internal ?? false;
}

/** The phases of all subjects, with what happens in them: each is a Step Functions machine. */
export const PHASES = {
  ...SHIPMENT_PHASES,
  ...BRANCH_REPORT_PHASES,
  ...QUOTE_PHASES,
  ...CASE_PHASES,
  ...QUESTION_PHASES,
  ...CLAIM_PHASES,
};
export type Phase = keyof typeof PHASES;
export const PHASE_NAMES = Object.keys(PHASES) as Phase[];

/** What the company's desk answers for: the kinds of which something is owed there, and not at branches alone. */
export const OF_THE_DESK: readonly SubjectKind[] = SUBJECTS.filter(({ atCompany }) => atCompany !== undefined);

/** Every promise of those kinds. */
export const DESK_PROMISES: readonly CommitmentName[] = COMMITMENT_NAMES.filter((name) =>
  OF_THE_DESK.some(({ promises }) => name in promises),
);

/** Where a promise may be owed: at branches, at the company's desk, or at both. */
export function placesThatOwe(name: CommitmentName, branches: readonly string[]): readonly string[] {
  const { owedBy }: PromiseRule = COMMITMENTS[name];
  const at = SUBJECTS.find(({ promises }) => name in promises)?.atCompany?.[owedBy];
  if (at === undefined) return branches;
  return at === 'always' ? [COMPANY] : [...branches, COMPANY];
}

/** The promises whose miss begins another. No event tells of a miss: the bus does (C2). */
export function missesThatOpen(): string[] {
  const names: readonly string[] = COMMITMENT_NAMES;
  const moments = Object.values<PromiseRule>(COMMITMENTS).flatMap(({ terms }) =>
    terms.flatMap(({ countsFrom }) => countsFrom.flat()),
  );
  return names.filter((name) => moments.includes(`${name}_missed`));
}
