import { QUOTE } from '../../../domain/quote/quote-kind.ts';
import type { RecordedStatus } from '../../../domain/quote/quote.ts';
import type { QuoteSummary } from '../../../domain/quote/quote-summary.ts';
import { recordedAs } from '../../../domain/quote/quote-status.ts';
import { ok } from '../../adapters/http/answer.ts';
import { partnerFor } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { subjectsOf } from '../../adapters/subject-lists.ts';
import { quotesQuery } from '../contract/quote-schema.ts';
import { summaryView } from '../contract/quote-view.ts';

const ASKED_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#HQ[0-9A-Z]{12}$/;

/**
 * GET /v1/quotes: a partner's own, newest first, as they are now. Operations name the partner;
 * what a branch has to answer is in its worklist. That an offer has expired
 * stands in no index: a page of those that are `quoted`, or `expired`, is what such a page of both has of them.
 */
export const handler = route({
  scope: 'quotes:read',
  query: quotesQuery,
  respond: async ({ caller, query: { partner, status, limit, cursor }, now }) => {
    const after = sortKeyIn(cursor, ASKED_KEY);
    const found = await subjectsOf(
      QUOTE,
      partnerFor(caller, partner),
      { status: status && recordedAs(status) },
      after,
      limit + 1,
    );
    const { items, ...next } = pageOf(found, limit, ({ bookedKey }) => bookedKey);
    const quotes = items.map((item) => summaryView(item.shows as QuoteSummary, item.status as RecordedStatus, now));
    return ok({ quotes: quotes.filter((quote) => status === undefined || quote.status === status), ...next });
  },
});
