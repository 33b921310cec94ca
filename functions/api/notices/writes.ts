import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as acknowledgeNotice } from './acknowledge-notice.ts';
import { handler as acknowledgeOnPage } from './acknowledge-on-page.ts';

/** What is written of notices: called by the gateway. */
export const handler = serving(ROUTES['notices/writes'], {
  acknowledgeNotice: audited(acknowledgeNotice),
  acknowledgeOnPage,
});
