import type { Tariff } from '../../domain/quote/tariff.ts';
import type { Holder } from '../../functions/adapters/http/caller.ts';
import { putTariff } from '../../functions/adapters/tariff-store.ts';
import { handler as answerQuote } from '../../functions/api/quotes/answer-quote.ts';
import { handler as askQuote } from '../../functions/api/quotes/ask-quote.ts';
import { handler as getQuote } from '../../functions/api/quotes/get-quote.ts';
import { handler as refuseQuote } from '../../functions/api/quotes/refuse-quote.ts';
import { call, type Answered } from './call.ts';
import { booking, newPartner, openNetwork, OPERATIONS } from './samples.ts';
import { itemsUnder, type StoredItem } from './table.ts';

/** From Chengdu to Hangzhou: the sample goods cost CNY 450 by volume, and the fee for pickup in 510104. */
export const TARIFF: Tariff = {
  originBranch: 'CTU',
  destinationBranch: 'HGH',
  minimum: 5_000,
  perKg: [{ fromKg: 0, amount: 90 }],
  perM3: 25_000,
  validUntil: null,
};
export const BY_TARIFF = 48_000;

/** The small network, with a tariff from Chengdu to Hangzhou and none to Shanghai. */
export async function openNetworkWithTariff(): Promise<void> {
  await openNetwork();
  await putTariff(TARIFF);
}

/** An inquiry that the tariff covers, with what a test wants otherwise. */
export function inquiry(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  const { goods, freight_terms } = booking();
  return { origin_district: '510104', destination_district: '330106', goods, freight_terms, ...otherwise };
}

/** Without a tariff: a person has to answer. */
export const UNCOVERED = { destination_district: '310101' };

export function ask(
  caller: Holder,
  otherwise: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answered> {
  return call(askQuote, { caller, at: '/quotes', body: inquiry(otherwise), headers });
}

/** A quote that was asked for, and what tests do with it. */
export interface SampleQuote {
  readonly caller: Holder;
  readonly quote_number: string;
  readonly path: { readonly quote_number: string };
  readonly shown: () => Promise<Answered['body']>;
  readonly answer: (body: unknown, headers?: Record<string, string>, caller?: Holder) => Promise<Answered>;
  readonly refuse: (body: unknown, headers?: Record<string, string>, caller?: Holder) => Promise<Answered>;
  /** Everything that the table holds of it. */
  readonly stored: () => Promise<StoredItem[]>;
}

/** Asks for a quote, for a partner that no other test has unless one is named. */
export async function newQuote(
  otherwise: Record<string, unknown> = {},
  caller: Holder = newPartner(),
): Promise<SampleQuote> {
  const asked = await ask(caller, otherwise);
  if (asked.status !== 201) throw new Error(JSON.stringify(asked.body));
  const { quote_number } = asked.body as { quote_number: string };
  const path = { quote_number };
  const tell =
    (handler: unknown, to: string): SampleQuote['answer'] =>
    (body, headers = {}, by = OPERATIONS) =>
      call(handler, { caller: by, path, at: `/quotes/${quote_number}/${to}`, body, headers });
  return {
    caller,
    quote_number,
    path,
    shown: async () => (await call(getQuote, { caller, method: 'GET', path })).body,
    answer: tell(answerQuote, 'answer'),
    refuse: tell(refuseQuote, 'refusal'),
    stored: () => itemsUnder(`QUOTE#${quote_number}`),
  };
}
