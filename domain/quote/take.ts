import type { Booking } from '../booking/booking.ts';
import type { PromiseTable } from '../promise/promise-rule.ts';
import { withEvent } from '../promise/record-event.ts';
import type { Teller } from '../promise/subject.ts';
import type { Instant } from '../time/instant.ts';
import { QUOTE } from './quote-kind.ts';
import type { QuoteFile } from './quote-event.ts';
import { quoteOutcome } from './quote-status.ts';
import { quotedCharges, type QuotedCharges } from './quoted-charges.ts';
import { whyNotApplicable, type NotApplicable } from './why-not-applicable.ts';

export type QuoteTaken =
  | { readonly outcome: 'taken'; readonly file: QuoteFile; readonly charges: QuotedCharges }
  | { readonly outcome: 'not_applicable'; readonly reasons: readonly NotApplicable[] };

/** Who takes a quote for which shipment, and when the customer agreed: it must not have expired by then. */
export interface Taking extends Teller {
  readonly waybillNumber: string;
  readonly agreedAt: Instant;
}

/** What a booking makes of the quote that it names: `accepted`, by this shipment and by no other (A6). */
export function take(
  file: QuoteFile,
  booking: Pick<Booking, 'goods' | 'shipper' | 'consignee'>,
  { waybillNumber, actor, reportedBy, agreedAt }: Taking,
  now: Instant,
  table: PromiseTable,
): QuoteTaken {
  const reasons = whyNotApplicable(file.subject, file.events, booking, agreedAt);
  const { quoted } = quoteOutcome(file.events, agreedAt);
  if (reasons.length > 0 || !quoted) return { outcome: 'not_applicable', reasons };
  const accepted = {
    eventId: '@accepted',
    type: 'accepted',
    occurredAt: now,
    actor,
    reportedBy,
    details: { waybillNumber },
  } as const;
  return { outcome: 'taken', file: withEvent(QUOTE, file, accepted, now, table), charges: quotedCharges(quoted) };
}
