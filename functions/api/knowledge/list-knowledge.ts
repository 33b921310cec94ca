import { audiencesOf } from '../../../domain/knowledge/audiences-of.ts';
import { ok } from '../../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { searchOfAll } from '../../knowledge/search-of-all.ts';
import { knowledgeQuery } from '../contract/knowledge-query.ts';
import { knowledgeView } from '../contract/knowledge-view.ts';

/** What a cursor of this list holds. */
const PLACE = /^\d{9}#[a-z0-9-]{1,64}$/;

/** GET /v1/knowledge: the entries that are for the caller; those that answer a question best first, else by slug (G7). */
export const handler = route({
  scope: 'knowledge:read',
  query: knowledgeQuery,
  respond: async ({ caller, query: { limit, cursor, ...wanted } }) => {
    const after = sortKeyIn(cursor, PLACE) ?? '';
    const search = await searchOfAll();
    const found = search({ ...wanted, audiences: audiencesOf(caller.kind) }).filter(({ place }) => place > after);
    const { items, ...next } = pageOf(found, limit, ({ place }) => place);
    return ok({ knowledge: items.map(({ entry }) => knowledgeView(entry)), ...next });
  },
});
