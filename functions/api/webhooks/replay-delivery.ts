import { replayed } from '../../../domain/webhooks/with-attempt.ts';
import { accepted } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { changeDelivery } from '../../adapters/webhook-delivery-store.ts';
import { enqueueWork } from '../../adapters/webhook-work.ts';
import { lookedForAt } from '../../webhook/put-on-the-way.ts';
import { deliveryView } from '../contract/delivery-view.ts';
import { deliveryPath, endpointQuery } from '../contract/webhook-schema.ts';
import { endpointOf } from './endpoint-of-caller.ts';

/** POST /v1/webhook_endpoints/{id}/deliveries/{delivery_id}/replay: sends it again at once, whatever became of it, under the same id. */
export const handler = route({
  scope: 'webhooks:write',
  path: deliveryPath,
  query: endpointQuery,
  respond: async ({ caller, path: { id, deliveryId }, query: { partner }, now, remember }) => {
    const { owner } = await endpointOf(caller, partner, id);
    const { delivery } = await changeDelivery(
      { owner, endpointId: id },
      deliveryId,
      (current) => replayed(current, now),
      {
        lookAt: lookedForAt(now),
        together: (after) => remember(accepted(deliveryView(after))),
      },
    );
    if (!delivery) throw new Problem('not_found', 'there is no such delivery');
    await enqueueWork([{ owner, endpointId: id, delivery: deliveryId, anyway: 'asked' }]);
    return accepted(deliveryView(delivery));
  },
});
