import { createPresignedPost, type PresignedPost } from '@aws-sdk/s3-presigned-post';
import type { Attachment } from '../../domain/attachment/attachment.ts';
import { later, type Instant } from '../../domain/time/instant.ts';
import { files, incomingFile } from './attachment-files.ts';
import { attachmentBucket } from './environment.ts';

/** How long a form takes its file. */
const FORM_LASTS = 'PT15M';
const FORM_SECONDS = 900;

/** A form by which one file is brought, of exactly this type and size: any other is refused by S3. */
export async function formFor(
  { attachmentId, contentType, bytes }: Pick<Attachment, 'attachmentId' | 'contentType' | 'bytes'>,
  now: Instant,
): Promise<PresignedPost & { readonly expiresAt: Instant }> {
  const form = await createPresignedPost(files(), {
    Bucket: attachmentBucket(),
    Key: incomingFile(attachmentId),
    Fields: { 'Content-Type': contentType },
    Conditions: [['content-length-range', bytes, bytes]],
    Expires: FORM_SECONDS,
  });
  return { ...form, expiresAt: later(now, FORM_LASTS) };
}
