import type { Claim, ClaimStatus } from '../../../domain/claim/claim.ts';
import type { ClaimEvent, ClaimFile } from '../../../domain/claim/claim-event.ts';
import { CLAIM_EVENT_TYPES, type ClaimEventRule } from '../../../domain/claim/claim-event-types.ts';
import { claimSummary, type ClaimSummary } from '../../../domain/claim/claim-summary.ts';
import { standing } from '../../../domain/claim/standing.ts';
import type { Entry } from '../../../domain/claim/statement.ts';
import { isInternal } from '../../../domain/commitments.ts';
import { isOverdueBy, nextDue } from '../../../domain/promise/dues.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { byTime } from './by-time.ts';
import { commitmentViews } from './commitment-view.ts';
import { isForDesk, type Reader } from './for-desk.ts';

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
    commitments: commitmentViews(
      commitments.filter(({ name }) => isForDesk(reader) || !isInternal(name)),
      now,
    ),
    history: events
      .filter(({ type }) => isForDesk(reader) || !isInternalEvent(type))
      .toSorted(byTime)
      .map((event) => claimEventView(event, subject, reader)),
  };
}

/** What a list shows of a claim. */
export function claimSummaryView(summary: ClaimSummary, status: ClaimStatus, reader: Reader, now: Instant) {
  const { claimNumber, waybillNumber, partner, kind, amount, currency, submittedAt, timeZone } = summary;
  const { evidenceMissing, liability, approvedAmount, decidedAt, paidAt, recoverFrom, recoveredAmount } = summary;
  const local = (time: Instant | undefined): string | null => (time === undefined ? null : localText(time, timeZone));
  const dues = Object.fromEntries(
    Object.entries(summary.dues).filter(([name]) => isForDesk(reader) || !isInternal(name)),
  );
  const next = nextDue(dues, now);
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
    nextDue: next ? { name: next.name, dueAt: localText(next.dueAt, timeZone) } : null,
    overdue: isOverdueBy(dues, now),
  };
}

/** An event of a claim as the API shows it, in the time of the desk. */
export function claimEventView(event: ClaimEvent, { timeZone }: Pick<Claim, 'timeZone'>, reader: Reader) {
  const { eventId, type, occurredAt, recordedAt, actor, reportedBy = null, details } = event;
  const { recoverFrom, ...others } = details as { readonly recoverFrom?: string };
  return {
    ...(isForDesk(reader) ? details : others),
    eventId,
    type,
    occurredAt: localText(occurredAt, timeZone),
    recordedAt: localText(recordedAt, timeZone),
    actor,
    reportedBy,
  };
}

/** What the claims that a carrier has to pay back come to. */
export function statementView({ carrier, currency, figures }: Entry) {
  return { carrier, currency, ...figures };
}

function isInternalEvent(type: ClaimEvent['type']): boolean {
  const { internal }: ClaimEventRule = CLAIM_EVENT_TYPES[type];
  return internal ?? false;
}
