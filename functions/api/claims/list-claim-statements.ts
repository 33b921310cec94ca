import { statements, statementSortKey } from '../../adapters/claim-statement-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { statementsQuery } from '../contract/claims-query.ts';
import { statementView } from '../contract/claim-view.ts';

const SORT_KEY = /^.+#[A-Z]{3}$/u;

/** GET /v1/claim_statements: what the claims that carriers have to pay back come to, by carrier and currency (G5). */
export const handler = route({
  scope: 'claims:decide',
  query: statementsQuery,
  respond: async ({ query: { limit, cursor } }) => {
    const found = await statements(sortKeyIn(cursor, SORT_KEY), limit + 1);
    const { items, ...next } = pageOf(found, limit, statementSortKey);
    return ok({ statements: items.map(statementView), ...next });
  },
});
