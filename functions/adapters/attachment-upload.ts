import { CopyObjectCommand, GetObjectCommand, NoSuchKey, S3ServiceException } from '@aws-sdk/client-s3';
import type { Attachment } from '../../domain/attachment/attachment.ts';
import { files, incomingFile, keptFile } from './attachment-files.ts';
import { attachmentBucket } from './environment.ts';
import { Clashed } from './table.ts';

/** What tells of a file what it is stands at its beginning; a picture's colour profile may come before. */
const BEGINNING = 64 * 1024;

/** A file as it was brought. */
export interface Upload {
  readonly beginning: Uint8Array;
  readonly bytes: number;
  /** Stands for its content: another has another. */
  readonly etag: string;
}

/** The file that was brought by an attachment's form; undefined where none was. */
export async function uploadOf({ attachmentId }: Attachment): Promise<Upload | undefined> {
  try {
    const { Body, ContentRange, ETag } = await files().send(
      new GetObjectCommand({
        Bucket: attachmentBucket(),
        Key: incomingFile(attachmentId),
        Range: `bytes=0-${BEGINNING - 1}`,
      }),
    );
    if (!Body || ETag === undefined) throw new Error('the bucket gave no file');
    const beginning = await Body.transformToByteArray();
    return { beginning, bytes: Number(ContentRange?.split('/')[1] ?? beginning.length), etag: ETag };
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

/**
 * Keeps the very file that was looked at, beside the one that was brought: done twice, it is the same.
 * @returns where it lies
 * @throws Clashed with `attachment` where another was brought in its place
 */
export async function keepUpload(
  { attachmentId, contentType }: Attachment,
  { etag }: Pick<Upload, 'etag'>,
): Promise<string> {
  const kept = keptFile(attachmentId, etag);
  try {
    await files().send(
      new CopyObjectCommand({
        Bucket: attachmentBucket(),
        Key: kept,
        CopySource: `${attachmentBucket()}/${incomingFile(attachmentId)}`,
        CopySourceIfMatch: etag,
        MetadataDirective: 'REPLACE',
        ContentType: contentType,
      }),
    );
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'PreconditionFailed') throw new Clashed('attachment');
    throw error;
  }
  return kept;
}
