import { declarePromises } from '../promise/promise-rule.ts';
import type { Role } from '../roles.ts';
import type { QuoteEvent } from './quote-event.ts';

/** The phase in which a price inquiry waits: a machine. */
export const QUOTE_PHASES = {
  inquiry: 'From a price inquiry to its answer (A6)',
} as const;

interface QuoteWords {
  readonly event: QuoteEvent;
  readonly moment: QuoteEvent['type'];
  readonly condition: never;
  readonly debtor: 'origin';
  readonly measure: never;
  readonly phase: keyof typeof QUOTE_PHASES;
  readonly role: Role;
}

/** What is promised of a price inquiry. */
export const QUOTE_PROMISES = declarePromises<QuoteWords>()({
  quote: {
    rule: 'A6',
    phase: 'inquiry',
    owedBy: 'origin',
    promise: 'a price inquiry is answered, with a price or with a refusal',
    inChinese: '询价得到答复：报价或不予报价',
    toDo: { en: 'Answer the price inquiry, with a price or with a refusal', zh: '答复询价：报价或不予报价' },
    goal: 95,
    terms: [{ countsFrom: [['asked']], due: { within: 'PT8H' }, metBy: ['quoted', 'refused'] }],
    endedBy: [],
    escalation: [{ tells: 'customer_service_supervisor', after: 'PT0S' }],
  },
});
