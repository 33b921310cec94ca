import type { Life, Reported, SubjectEvent, SubjectFile } from '../promise/subject.ts';
import type { Offer, Quote } from './quote.ts';

/** What can happen to a quote, and what each type of event tells besides. */
export interface QuoteDetails {
  /** The inquiry came in (A6). */
  readonly asked: Readonly<Record<string, never>>;
  /** It was answered, by a tariff at once or by a person. */
  readonly quoted: Offer & { readonly by: 'tariff' | 'person'; readonly note?: string | undefined };
  readonly refused: { readonly reason: string };
  /** A booking took it. */
  readonly accepted: { readonly waybillNumber: string };
}

/** What happened to a quote. */
export type QuoteEvent = {
  readonly [T in keyof QuoteDetails]: SubjectEvent & { readonly type: T; readonly details: QuoteDetails[T] };
}[keyof QuoteDetails];

export type QuoteLife = Life<Quote, QuoteEvent>;
export type QuoteFile = SubjectFile<Quote, QuoteEvent>;
export type ReportedQuoteEvent = Reported<QuoteEvent>;
