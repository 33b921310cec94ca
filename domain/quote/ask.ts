import type { Branch, ServiceArea } from '../network.ts';
import type { PromiseTable } from '../promise/promise-rule.ts';
import { withEvent } from '../promise/record-event.ts';
import type { Teller } from '../promise/subject.ts';
import { HUIDAN } from '../promise/huidan.ts';
import type { Instant } from '../time/instant.ts';
import { offerByTariff, VALID_FOR } from './offer.ts';
import { QUOTE } from './quote-kind.ts';
import type { Inquiry } from './quote.ts';
import type { QuoteFile } from './quote-event.ts';
import type { Tariff } from './tariff.ts';

/** Where goods would go from and to, and what that costs. */
export interface AskedWay {
  readonly pickup: ServiceArea;
  readonly delivery: ServiceArea;
  /** The branch that serves the origin district. */
  readonly origin: Branch;
  /** Between the branches of the two districts; undefined where there is none. */
  readonly tariff: Tariff | undefined;
}

/** Opens a quote's file: `asked`, or `quoted` at once where the tariff covers it (A6). @param partner whose inquiry it is @param teller who asks */
export function ask(
  inquiry: Inquiry,
  partner: string,
  quoteNumber: string,
  { pickup, delivery, origin, tariff }: AskedWay,
  { actor, reportedBy }: Teller,
  now: Instant,
  table: PromiseTable,
): QuoteFile {
  const subject = {
    ...inquiry,
    quoteNumber,
    partner,
    askedAt: now,
    originBranch: origin.code,
    destinationBranch: delivery.branch,
    timeZone: origin.timeZone,
    status: 'asked',
    version: 0,
  } as const;
  const asked = withEvent(
    QUOTE,
    { subject, events: [], commitments: [] },
    { eventId: '@asked', type: 'asked', occurredAt: now, actor, reportedBy, details: {} },
    now,
    table,
  );
  const offer = offerByTariff(tariff, inquiry, pickup, delivery, now, VALID_FOR);
  if (!offer) return asked;
  const details = { ...offer, by: 'tariff' } as const;
  const quoted = { eventId: '@quoted', type: 'quoted', occurredAt: now, actor: HUIDAN, details } as const;
  return withEvent(QUOTE, asked, quoted, now, table);
}
