import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getAttachment } from './get-attachment.ts';

/** What is read of attachments: called by the gateway. */
export const handler = audited(serving(ROUTES['attachments/reads'], { getAttachment }));
