import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as showTracking } from './show-tracking.ts';

/** What whoever waits for a shipment is shown: called by the gateway. It leaves no audit line: it has no personal data, and nobody asks by name. */
export const handler = serving(ROUTES['tracking/reads'], { showTracking });
