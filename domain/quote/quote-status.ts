import type { Instant } from '../time/instant.ts';
import { RECORDED_STATUSES, type RecordedStatus } from './quote.ts';
import type { QuoteDetails, QuoteEvent } from './quote-event.ts';

export const QUOTE_STATUSES = [...RECORDED_STATUSES, 'expired'] as const;
export type QuoteStatus = (typeof QUOTE_STATUSES)[number];

/** What became of an inquiry by a moment. */
export interface QuoteOutcome {
  readonly status: QuoteStatus;
  /** The answer, whether it still binds or not. */
  readonly quoted?: QuoteDetails['quoted'] | undefined;
  readonly answeredAt?: Instant | undefined;
  readonly refusedBecause?: string | undefined;
  /** The shipment that took it. */
  readonly waybillNumber?: string | undefined;
}

/** What became of an inquiry, in whatever order its events are told: an acceptance stands, and an offer that nobody took expires by itself. */
export function quoteOutcome(events: readonly QuoteEvent[], now: Instant): QuoteOutcome {
  const quoted = events.find((event) => event.type === 'quoted');
  const refused = events.find((event) => event.type === 'refused');
  const accepted = events.find((event) => event.type === 'accepted');
  return {
    status: statusAt(recordedStatus(events), quoted?.details.expiresAt, now),
    quoted: quoted?.details,
    answeredAt: (quoted ?? refused)?.occurredAt,
    refusedBecause: refused?.details.reason,
    waybillNumber: accepted?.details.waybillNumber,
  };
}

/** What its events make of a quote, in whatever order they are told. */
export function recordedStatus(events: readonly Pick<QuoteEvent, 'type'>[]): RecordedStatus {
  const last = RECORDED_STATUSES.findLast((status) => events.some(({ type }) => type === status));
  return last ?? 'asked';
}

/** What stands recorded of those that have a status now. */
export function recordedAs(status: QuoteStatus): RecordedStatus {
  return status === 'expired' ? 'quoted' : status;
}

/** What a quote is at a moment: an offer that nobody took binds until it expires. */
export function statusAt(status: RecordedStatus, expiresAt: Instant | undefined, now: Instant): QuoteStatus {
  return status === 'quoted' && expiresAt !== undefined && now >= expiresAt ? 'expired' : status;
}
