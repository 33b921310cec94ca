import { randomUUID } from 'node:crypto';
import { localText } from '../../../domain/time/instant.ts';
import { formFor } from '../../adapters/attachment-form.ts';
import { newAttachment } from '../../adapters/attachment-store.ts';
import { created } from '../../adapters/http/answer.ts';
import { belongingOf } from '../../adapters/http/caller.ts';
import { route } from '../../adapters/http/route.ts';
import { writeTogether } from '../../adapters/table.ts';
import { attachmentSchema } from '../contract/attachment-schema.ts';

/**
 * POST /v1/attachments: a form to upload one picture or document by, of this type and size. It is looked at when something
 * refers to it, and goes after a day where nothing does.
 */
export const handler = route({
  scope: 'attachments:write',
  body: attachmentSchema,
  respond: async ({ caller, body, now, remember }) => {
    const attachmentId = `att_${randomUUID().replaceAll('-', '')}`;
    const attachment = { ...body, attachmentId, ...belongingOf(caller), createdAt: now };
    const { url, fields, expiresAt } = await formFor(attachment, now);
    const answer = created(
      { attachmentId, expiresAt: localText(expiresAt, 'UTC'), upload: { url, fields } },
      attachmentId,
    );
    await writeTogether([...remember(answer), newAttachment(attachment)]);
    return answer;
  },
});
