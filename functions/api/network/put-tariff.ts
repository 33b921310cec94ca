import { ok } from '../../adapters/http/answer.ts';
import { invalid } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readBranches } from '../../adapters/network-store.ts';
import { putTariff } from '../../adapters/tariff-store.ts';
import { tariffPath } from '../contract/network-paths.ts';
import { tariffSchema } from '../contract/tariff-schema.ts';
import { tariffView } from '../contract/tariff-view.ts';

/**
 * PUT /v1/tariffs/{origin_branch}/{destination_branch}: says what freight from one branch to another costs (A6). Quotes
 * keep the price that was quoted. A `valid_until` that is past withdraws the tariff.
 */
export const handler = route({
  scope: 'network:write',
  path: tariffPath,
  body: tariffSchema,
  respond: async ({ path, body }) => {
    const [origin, destination] = await readBranches([path.originBranch, path.destinationBranch]);
    if (!origin || !destination) {
      throw invalid([
        ...(origin ? [] : [{ field: 'origin_branch', message: 'is not a known branch' }]),
        ...(destination ? [] : [{ field: 'destination_branch', message: 'is not a known branch' }]),
      ]);
    }
    const tariff = { ...path, ...body };
    await putTariff(tariff);
    return ok(tariffView(tariff, origin.timeZone));
  },
});
