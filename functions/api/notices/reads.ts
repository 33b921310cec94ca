import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as listNotices } from './list-notices.ts';
import { handler as showPage } from './show-page.ts';

/** What is read of notices: called by the gateway. */
export const handler = serving(ROUTES['notices/reads'], { listNotices: audited(listNotices), showPage });
