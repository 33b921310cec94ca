import * as z from 'zod/mini';
import { ATTACHED_TO, CONTENT_TYPES, LARGEST, PURPOSES } from '../../../domain/attachment/attachment.ts';

const id = z.string().check(z.regex(/^att_[0-9a-f]{32}$/));
const time = z.iso.datetime({ offset: true });

/** The form by which an attachment is uploaded. */
export const announcedAnswer = z.strictObject({
  attachment_id: id,
  expires_at: time.check(z.describe('Until when the form takes the file')),
  upload: z.strictObject({
    url: z.url().check(z.describe('Where the form is sent to, as multipart/form-data')),
    fields: z
      .record(z.string(), z.string())
      .check(z.describe('Its fields, as they are; the file comes last, in a field named `file`')),
  }),
});

/** An attachment with a link to its file. */
export const attachmentAnswer = z.strictObject({
  id,
  content_type: z.enum(CONTENT_TYPES),
  bytes: z.int().check(z.minimum(1), z.maximum(LARGEST)),
  purpose: z.enum(PURPOSES),
  created_at: time,
  subject: z.nullable(z.enum(ATTACHED_TO)).check(z.describe('What refers to it; null while nothing does')),
  subject_id: z.nullable(z.string()).check(z.describe('Its waybill number, or the number of the envelope')),
  url: z.url().check(z.describe('Where its file is, for whoever has the link')),
  expires_at: time.check(z.describe('Until when the link works')),
});
