import { Readable } from 'node:stream';
import { Upload } from '@aws-sdk/lib-storage';
import { reportBucket } from './environment.ts';
import { CONTENT_TYPES, files, type ReportFormat } from './report-files.ts';

/** Keeps a report as it is fetched, as it comes: of a large one some megabytes are held at once. */
export async function keepRendered(
  key: string,
  format: ReportFormat,
  content: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const params = { Bucket: reportBucket(), Key: key, Body: Readable.from(content), ContentType: CONTENT_TYPES[format] };
  // What is left of one that failed the bucket throws away by itself.
  await new Upload({ client: files, params, leavePartsOnError: true }).done();
}
