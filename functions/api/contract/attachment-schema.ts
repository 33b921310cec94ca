import * as z from 'zod/mini';
import { CONTENT_TYPES, LARGEST, MOST_ATTACHED, PURPOSES } from '../../../domain/attachment/attachment.ts';

/** POST /v1/attachments: what is to be uploaded. */
export const attachmentSchema = z.strictObject({
  content_type: z.enum(CONTENT_TYPES),
  bytes: z.int().check(z.minimum(1), z.maximum(LARGEST)),
  purpose: z.enum(PURPOSES),
});

export const attachmentPath = z.strictObject({ id: z.string() });

const ID = /^att_[0-9a-f]{32}$/;

/** Whether a text may be the id of an attachment. */
export function isAttachmentId(text: string): boolean {
  return ID.test(text);
}

/** What shows what is told: attachments by their ids. */
export const attachments = z.array(z.string().check(z.regex(ID, 'must be the attachment_id of an attachment'))).check(
  z.maxLength(MOST_ATTACHED),
  z.refine((ids) => new Set(ids).size === ids.length, 'must name each attachment once'),
);
