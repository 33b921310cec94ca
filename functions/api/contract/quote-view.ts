import { COMPANY_CURRENCY } from '../../../domain/money.ts';
import type { RecordedStatus } from '../../../domain/quote/quote.ts';
import type { QuoteFile } from '../../../domain/quote/quote-event.ts';
import { quoteOutcome, statusAt } from '../../../domain/quote/quote-status.ts';
import { quoteSummary, type QuoteSummary } from '../../../domain/quote/quote-summary.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { commitmentViews } from './commitment-view.ts';

/** A quote as the API shows it, with its promise. Amounts are in minor units of `currency`, times local to the origin branch. */
export function quoteView(file: QuoteFile, now: Instant) {
  const { subject, events, commitments } = file;
  const { quoted, refusedBecause } = quoteOutcome(events, now);
  return {
    ...summaryView(quoteSummary(file), subject.status, now),
    goods: subject.goods,
    freightTerms: subject.freightTerms,
    note: subject.note ?? null,
    lines: quoted?.lines ?? [],
    answerNote: quoted?.note ?? null,
    refusalReason: refusedBecause ?? null,
    commitments: commitmentViews(commitments, now),
  };
}

/** What a list shows of a quote, as it is at a moment. */
export function summaryView(summary: QuoteSummary, recorded: RecordedStatus, now: Instant) {
  const { quoteNumber, partner, originDistrict, destinationDistrict, originBranch, destinationBranch } = summary;
  const { askedAt, answeredAt, amount, expiresAt, waybillNumber, timeZone } = summary;
  const local = (time: Instant | undefined): string | null => (time === undefined ? null : localText(time, timeZone));
  return {
    quoteNumber,
    status: statusAt(recorded, expiresAt, now),
    partner,
    originDistrict,
    destinationDistrict,
    originBranch,
    destinationBranch,
    askedAt: local(askedAt),
    answeredAt: local(answeredAt),
    amount: amount ?? null,
    currency: COMPANY_CURRENCY,
    expiresAt: local(expiresAt),
    waybillNumber: waybillNumber ?? null,
  };
}
