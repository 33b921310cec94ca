import { ok } from '../adapters/http/answer.ts';
import { route } from '../adapters/http/route.ts';
import { putBranch } from '../adapters/network-store.ts';
import { branchPath, branchSchema } from './contract/network-schema.ts';
import { branchView } from './contract/network-view.ts';

/** PUT /v1/branches/{code}: opens a branch or changes it. Shipments keep the time zone that they were booked with. */
export const handler = route({
  scope: 'network:write',
  path: branchPath,
  body: branchSchema,
  respond: async ({ path, body }) => {
    const branch = { ...path, ...body };
    await putBranch(branch);
    return ok(branchView(branch));
  },
});
