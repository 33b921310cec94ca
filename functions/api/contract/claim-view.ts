import type { Claim, ClaimStatus } from '../../../domain/claim/claim.ts';
import type { ClaimEvent, ClaimFile } from '../../../domain/claim/claim-event.ts';
import { CLAIM_EVENT_TYPES } from '../../../domain/claim/claim-event-types.ts';
import { claimSummary, type ClaimSummary } from '../../../domain/claim/claim-summary.ts';
import { standing } from '../../../domain/claim/standing.ts';
import type { Entry } from '../../../domain/claim/statement.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { commitmentViews } from './commitment-view.ts';
import { duesView } from './dues-view.ts';
import { commitmentsFor, duesFor, historyFor, isForDesk, type Reader } from './for-desk.ts';
import { toldView } from './told-view.ts';

/** A claim as the API shows it, with its promises and its history. Amounts are in minor units of `currency`, times those of the desk. */
export function claimView(file: ClaimFile, reader: Reader, now: Instant) {
  const { subject, events, commitments } = file;
  const { evidence, assessment, rejectedBecause, paymentReference, writtenOffBecause } = standing(file);
  return {
    ...claimSummaryView(claimSummary(file), subject.status, reader, now),
    description: subject.description,
    limit: subject.limit ?? null,
    evidence,
    assessment: assessment
      ? {
          liability: assessment.liability,
          reasons: assessment.reasons,
          amount: assessment.amount,
          assessor: assessment.assessor,
          assessedAt: localText(assessment.at, subject.timeZone),
        }
      : null,
    rejectionReason: rejectedBecause ?? null,
    paymentReference: paymentReference ?? null,
    writeOffReason: (isForDesk(reader) ? writtenOffBecause : undefined) ?? null,
    commitments: commitmentViews(commitmentsFor(reader, commitments), now),
    history: historyFor(reader, events, CLAIM_EVENT_TYPES).map((event) => claimEventView(event, subject, reader)),
  };
}

/** What a list shows of a claim. */
export function claimSummaryView(summary: ClaimSummary, status: ClaimStatus, reader: Reader, now: Instant) {
  const { claimNumber, waybillNumber, partner, kind, amount, currency, submittedAt, timeZone } = summary;
  const { evidenceMissing, liability, approvedAmount, decidedAt, paidAt, recoverFrom, recoveredAmount } = summary;
  const local = (time: Instant | undefined): string | null => (time === undefined ? null : localText(time, timeZone));
  return {
    claimNumber,
    status,
    waybillNumber,
    partner,
    kind,
    amount,
    currency,
    evidenceMissing,
    liability: liability ?? null,
    approvedAmount: approvedAmount ?? null,
    submittedAt: localText(submittedAt, timeZone),
    decidedAt: local(decidedAt),
    paidAt: local(paidAt),
    recoverFrom: (isForDesk(reader) ? recoverFrom : undefined) ?? null,
    recoveredAmount: isForDesk(reader) ? recoveredAmount : null,
    ...duesView(duesFor(reader, summary.dues), timeZone, now),
  };
}

/** An event of a claim as the API shows it, in the time of the desk. */
export function claimEventView(event: ClaimEvent, { timeZone }: Pick<Claim, 'timeZone'>, reader: Reader) {
  const { recoverFrom, ...others } = event.details as { readonly recoverFrom?: string };
  return { ...(isForDesk(reader) ? event.details : others), ...toldView(event, timeZone) };
}

/** What the claims that a carrier has to pay back come to. */
export function statementView({ carrier, currency, figures }: Entry) {
  return { carrier, currency, ...figures };
}
