import type { Instant } from '../time/instant.ts';
import type { Offer } from './quote.ts';

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
  [T in keyof QuoteDetails]: {
    readonly type: T;
    readonly occurredAt: Instant;
    readonly details: QuoteDetails[T];
  };
}[keyof QuoteDetails];
