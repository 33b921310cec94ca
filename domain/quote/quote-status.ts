import type { Instant } from '../time/instant.ts';
import type { QuoteDetails, QuoteEvent } from './quote-event.ts';

export const QUOTE_STATUSES = ['asked', 'quoted', 'refused', 'accepted', 'expired'] as const;
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
  const status = (): QuoteStatus => {
    if (accepted) return 'accepted';
    if (refused) return 'refused';
    if (!quoted) return 'asked';
    return now < quoted.details.expiresAt ? 'quoted' : 'expired';
  };
  return {
    status: status(),
    quoted: quoted?.details,
    answeredAt: (quoted ?? refused)?.occurredAt,
    refusedBecause: refused?.details.reason,
    waybillNumber: accepted?.details.waybillNumber,
  };
}
