import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getDescription } from './get-description.ts';
import { handler as getReferenceAsset } from './get-reference-asset.ts';
import { handler as showReference } from './show-reference.ts';

/** How the API describes itself: called by the gateway. */
export const handler = serving(ROUTES['description/reads'], {
  getDescription,
  showReference,
  getReferenceAsset,
});
