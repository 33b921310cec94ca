import * as z from 'zod/mini';
import { ok } from '../../adapters/http/answer.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { route } from '../../adapters/http/route.ts';
import { branchCode, paging } from '../../adapters/http/validation.ts';
import { listedAreaKey, listServiceAreas } from '../../adapters/network-store.ts';
import { serviceAreaView } from '../contract/network-view.ts';

/** What a cursor of this list holds. */
const AREA_KEY = /^[A-Z0-9]{2,8}#[1-9]\d{5}$/;

/** GET /v1/service_areas: the districts that are served, of all branches or of one, by branch and district. */
export const handler = route({
  scope: 'service_areas:read',
  query: z.strictObject({ ...paging, branch: z.optional(branchCode) }),
  respond: async ({ query: { branch, limit, cursor } }) => {
    const found = await listServiceAreas(branch, sortKeyIn(cursor, AREA_KEY), limit + 1);
    const { items, ...next } = pageOf(found, limit, listedAreaKey);
    return ok({ serviceAreas: items.map(serviceAreaView), ...next });
  },
});
