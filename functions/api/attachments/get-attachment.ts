import { localText } from '../../../domain/time/instant.ts';
import { linkTo } from '../../adapters/attachment-link.ts';
import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { attachmentPath } from '../contract/attachment-schema.ts';
import { attachmentView } from '../contract/attachment-view.ts';
import { attachmentOf } from './attachment-of.ts';

/** GET /v1/attachments/{id}: an attachment, with a link of some minutes to its file. */
export const handler = route({
  scope: 'attachments:read',
  path: attachmentPath,
  respond: async ({ caller, path, now }) => {
    const attachment = await attachmentOf(caller, path.id, now);
    const { url, expiresAt } = await linkTo(attachment, now);
    return ok({ ...attachmentView(attachment), url, expiresAt: localText(expiresAt, 'UTC') });
  },
});
