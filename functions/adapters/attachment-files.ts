import { S3Client } from '@aws-sdk/client-s3';
import { PATIENCE } from './patience.ts';

let client: S3Client | undefined;

/** Made for the first attachment: most of what is told has none. */
export const files = (): S3Client => (client ??= new S3Client(PATIENCE));

/** Where an attachment lies that nothing refers to: whoever has its form may write there. */
export function incomingFile(attachmentId: string): string {
  return `incoming/${attachmentId}`;
}

/** Where the file lies that was looked at: another for each content, so that none is changed under what refers to it. */
export function keptFile(attachmentId: string, etag: string): string {
  return `kept/${attachmentId}/${etag.replaceAll('"', '')}`;
}
