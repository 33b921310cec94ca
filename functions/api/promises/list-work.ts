import * as z from 'zod/mini';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { ROLES } from '../../../domain/roles.ts';
import { worklist } from '../../../domain/worklist.ts';
import { owedAt } from '../../adapters/commitment-lists.ts';
import { companyTimeZone } from '../../adapters/environment.ts';
import { ok } from '../../adapters/http/answer.ts';
import { whyNotAt, type Caller } from '../../adapters/http/caller.ts';
import { pageOf, sortKeyIn } from '../../adapters/http/page.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { paging } from '../../adapters/http/validation.ts';
import { readBranch } from '../../adapters/network-store.ts';
import { DUE_KEY } from '../contract/commitment-view.ts';
import { place } from '../contract/place-schema.ts';
import { workView } from '../contract/work-view.ts';

/**
 * GET /v1/worklist: what is overdue at a branch or at the company's desk, or due today by its clock, the next first, each with what to do about it;
 * of a role, what is its work. Of the index `open` it reads the promises that it shows, and of a role that others are
 * told before, what is overdue and was not told to it yet.
 */
export const handler = route({
  scope: 'worklist:read',
  query: z.strictObject({
    ...paging,
    branch: z.optional(place),
    role: z.optional(z.enum(ROLES)),
  }),
  respond: async ({ caller, query: { branch: named, role, limit, cursor }, now }) => {
    const { code, timeZone } = await branchFor(caller, named);
    const after = sortKeyIn(cursor, DUE_KEY);
    const found = await owedAt(code, worklist(role, now, timeZone), after, limit + 1);
    const { items, ...next } = pageOf(found, limit, ({ dueKey }) => dueKey);
    return ok({ work: items.map((item) => workView(item, now)), ...next });
  },
});

/** The place that is asked about, and its clock: the branch of the key, where it has one alone. @throws Problem validation_failed */
async function branchFor(caller: Caller, named: string | undefined) {
  const [only, ...others] = caller.branches ?? [];
  const code = named ?? (others.length === 0 ? only : undefined);
  const why = code === undefined ? 'is needed: whose work is it?' : whyNotAt(caller, code);
  if (code === COMPANY && why === undefined) return { code, timeZone: companyTimeZone() };
  const branch = code === undefined || why !== undefined ? undefined : await readBranch(code);
  if (!branch) throw invalid([{ field: 'branch', message: why ?? 'is not a known branch' }]);
  return branch;
}
