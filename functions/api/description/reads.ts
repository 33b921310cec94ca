import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getDescription } from './get-description.ts';

/** How the API describes itself: called by the gateway. */
export const handler = serving(ROUTES['description/reads'], { getDescription });
