import type { Reason } from '../reason.ts';
import type { SubjectKind } from '../promise/subject.ts';
import { QUOTE_PHASES, QUOTE_PROMISES } from './promises.ts';
import type { Quote } from './quote.ts';
import type { QuoteEvent } from './quote-event.ts';
import { recordedStatus } from './quote-status.ts';
import { quoteSummary } from './quote-summary.ts';
import { whyNotAnswer } from './why-not-answer.ts';

/** An answer to what is answered. */
export interface QuoteRefusal {
  readonly outcome: 'answered';
  readonly reason: Reason<'quote_answered'>;
}

/** A price inquiry, and the offer that it is answered with (A6). */
export const QUOTE: SubjectKind<Quote, QuoteEvent, QuoteRefusal> = {
  kind: 'quote',
  id: ({ quoteNumber }) => quoteNumber,
  beginsAt: ({ askedAt }) => askedAt,
  references: ({ quoteNumber, partner, originBranch, destinationBranch }) => ({
    quoteNumber,
    partner,
    originBranch,
    destinationBranch,
  }),
  listed: (life) => ({ partner: life.subject.partner, at: life.subject.askedAt, shows: { ...quoteSummary(life) } }),
  lists: { asked: 'asked', quoted: 'quoted', refused: 'refused', accepted: 'accepted' },
  events: {
    asked: { tells: 'a partner asks what freight would cost (A6)', source: 'inquiry' },
    quoted: {
      tells: 'the inquiry is answered with a price, by a tariff or by a person',
      source: 'answer',
      onBus: ['amount', 'expiresAt', 'by'],
    },
    refused: { tells: 'the inquiry is answered without a price', source: 'refusal' },
    accepted: { tells: 'a booking has taken the quote', source: 'booking', onBus: ['waybillNumber'] },
  },
  statusOf: ({ events }) => recordedStatus(events),
  refuses: ({ type, occurredAt }, { events }) => {
    const reason = type === 'quoted' || type === 'refused' ? whyNotAnswer(events, occurredAt) : undefined;
    return reason && { outcome: 'answered', reason };
  },
  follows: () => [],
  debtors: { origin: ({ originBranch, timeZone }) => ({ branch: originBranch, timeZone }) },
  conditions: {},
  measures: {},
  milestones: {},
  phases: QUOTE_PHASES,
  promises: QUOTE_PROMISES,
};
