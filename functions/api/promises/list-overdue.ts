import * as z from 'zod/mini';
import { COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { ok } from '../../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { paging } from '../../adapters/http/validation.ts';
import { DUE_KEY } from '../contract/commitment-view.ts';
import { listedView } from '../contract/listed-view.ts';
import { place } from '../contract/place-schema.ts';
import { overdueOfCaller } from './overdue-of-caller.ts';

/**
 * GET /v1/overdue: what is missed and still not met, oldest first. Of a branch it reads its partition of the index `open` for
 * each commitment that is asked for; of all branches what is marked as missed, in a few queries however many there are.
 */
export const handler = route({
  scope: 'overdue:read',
  query: z.strictObject({
    ...paging,
    commitment: z.optional(z.enum(COMMITMENT_NAMES)),
    branch: z.optional(place),
  }),
  respond: async ({ caller, query: { commitment, branch, limit, cursor }, now }) => {
    const after = sortKeyIn(cursor, DUE_KEY);
    const names = commitment === undefined ? COMMITMENT_NAMES : [commitment];
    const found = await overdueOfCaller(caller, { names, branch, after, limit: limit + 1 }, now);
    const { items, ...next } = pageOf(found, limit, ({ dueKey }) => dueKey);
    return ok({
      overdue: items.map((item) => listedView(item, now)),
      ...next,
    });
  },
});
