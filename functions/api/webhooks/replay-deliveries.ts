import { accepted } from '../../adapters/http/answer.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { writeTogether } from '../../adapters/table.ts';
import { enqueueWork } from '../../adapters/webhook-work.ts';
import { endpointPath, endpointQuery, replaySchema } from '../contract/webhook-schema.ts';
import { endpointOf } from './endpoint-of-caller.ts';

/**
 * POST /v1/webhook_endpoints/{id}/replay: sends again what was recorded since then and was delivered or given up; what is
 * under way goes on by itself. It is done in parts, a little later.
 */
export const handler = route({
  scope: 'webhooks:write',
  path: endpointPath,
  query: endpointQuery,
  body: replaySchema,
  respond: async ({ caller, path: { id }, query: { partner }, body: { since }, now: until, remember }) => {
    if (since > until) throw invalid([{ field: 'since', message: 'is in the future' }]);
    const { owner } = await endpointOf(caller, partner, id);
    await enqueueWork(
      (['delivered', 'failed'] as const).map((state) => ({ owner, endpointId: id, replay: { state, since, until } })),
    );
    const answer = accepted({ since, until });
    // Last: to send twice is less than to answer that it is done and not to do it.
    const writes = remember(answer);
    if (writes.length > 0) await writeTogether(writes);
    return answer;
  },
});
