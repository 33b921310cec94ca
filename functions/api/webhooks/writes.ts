import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as changeEndpoint } from './change-endpoint.ts';
import { handler as createEndpoint } from './create-endpoint.ts';
import { handler as deleteEndpoint } from './delete-endpoint.ts';
import { handler as replayDeliveries } from './replay-deliveries.ts';
import { handler as replayDelivery } from './replay-delivery.ts';
import { handler as rotateSecret } from './rotate-secret.ts';
import { handler as testEndpoint } from './test-endpoint.ts';

/** What is set of webhook endpoints: called by the gateway. */
export const handler = audited(
  serving(ROUTES['webhooks/writes'], {
    createEndpoint,
    changeEndpoint,
    deleteEndpoint,
    rotateSecret,
    testEndpoint,
    replayDeliveries,
    replayDelivery,
  }),
);
