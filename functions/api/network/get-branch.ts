import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readBranch } from '../../adapters/network-store.ts';
import { branchPath } from '../contract/network-paths.ts';
import { branchView } from '../contract/network-view.ts';

/** GET /v1/branches/{code} */
export const handler = route({
  scope: 'network:read',
  path: branchPath,
  respond: async ({ path: { code } }) => {
    const branch = await readBranch(code);
    if (!branch) throw new Problem('not_found', `there is no branch ${code}`);
    return ok(branchView(branch));
  },
});
