import { fileTypeFromBuffer } from 'file-type';
import type { Attachment } from '../../domain/attachment/attachment.ts';
import type { Upload } from '../adapters/attachment-upload.ts';

/** Why a file is not the one that an attachment was to be, by its content; undefined when it is. */
export async function whyNotUpload(
  { contentType, bytes }: Attachment,
  upload: Upload | undefined,
): Promise<string | undefined> {
  if (!upload) return 'is not uploaded yet';
  if (upload.bytes !== bytes) return `has ${upload.bytes} bytes, not ${bytes}`;
  const type = await fileTypeFromBuffer(upload.beginning);
  return type?.mime === contentType ? undefined : `is no ${contentType}`;
}
