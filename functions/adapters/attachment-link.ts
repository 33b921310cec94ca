import { GetObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Attachment, ContentType } from '../../domain/attachment/attachment.ts';
import { later, type Instant } from '../../domain/time/instant.ts';
import { files, incomingFile } from './attachment-files.ts';
import { attachmentBucket } from './environment.ts';

/** How long a link to an attachment works. */
const LINK_LASTS = 'PT5M';
const LINK_SECONDS = 300;

const ENDINGS: Readonly<Record<ContentType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
};

/** A link to an attachment for whoever has it. What it leads to is saved under a name of ours, never shown as a page of the bucket's. */
export async function linkTo(
  { attachmentId, contentType, attached }: Attachment,
  now: Instant,
): Promise<{ readonly url: string; readonly expiresAt: Instant }> {
  const command = new GetObjectCommand({
    Bucket: attachmentBucket(),
    Key: attached?.file ?? incomingFile(attachmentId),
    ResponseContentType: contentType,
    ResponseContentDisposition: `attachment; filename="${attachmentId}.${ENDINGS[contentType]}"`,
  });
  const url = await getSignedUrl(files(), command, { expiresIn: LINK_SECONDS, signingDate: new Date(now) });
  return { url, expiresAt: later(now, LINK_LASTS) };
}
