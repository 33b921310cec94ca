import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getEndpoint } from './get-endpoint.ts';
import { handler as listDeliveries } from './list-deliveries.ts';
import { handler as listEndpoints } from './list-endpoints.ts';

/** What is read of webhook endpoints: called by the gateway. */
export const handler = audited(serving(ROUTES['webhooks/reads'], { listEndpoints, getEndpoint, listDeliveries }));
