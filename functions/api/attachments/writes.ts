import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as bringAttachment } from './bring-attachment.ts';

/** What is written of attachments: called by the gateway. */
export const handler = serving(ROUTES['attachments/writes'], { bringAttachment });
