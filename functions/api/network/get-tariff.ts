import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readBranch } from '../../adapters/network-store.ts';
import { readTariff } from '../../adapters/tariff-store.ts';
import { tariffPath } from '../contract/network-paths.ts';
import { tariffView } from '../contract/tariff-view.ts';

/** GET /v1/tariffs/{origin_branch}/{destination_branch} */
export const handler = route({
  scope: 'network:read',
  path: tariffPath,
  respond: async ({ path: { originBranch, destinationBranch } }) => {
    const [tariff, origin] = await Promise.all([readTariff(originBranch, destinationBranch), readBranch(originBranch)]);
    if (!tariff || !origin)
      throw new Problem('not_found', `there is no tariff from ${originBranch} to ${destinationBranch}`);
    return ok(tariffView(tariff, origin.timeZone));
  },
});
