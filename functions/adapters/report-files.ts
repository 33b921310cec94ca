import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ReportKind } from '../../domain/report/reports.ts';
import { later, type Instant } from '../../domain/time/instant.ts';
import { reportBucket } from './environment.ts';
import { patience } from './patience.ts';

/** Reports are megabytes, and an attempt ends when all of one is sent: two of them are less than a request for one may take. */
const client = new S3Client(patience(2, 12_000));

/** How long a link to a report works. */
const LINK_LASTS = 'PT5M';
const LINK_SECONDS = 300;

export const FORMATS = ['json', 'csv', 'xlsx'] as const;
export type ReportFormat = (typeof FORMATS)[number];
const CONTENT_TYPES: Readonly<Record<ReportFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where the rows of a report are kept: another file for each run, so that none is changed under a report that is registered. */
export function gatheredFile(kind: ReportKind, period: string, part: string, asOf: Instant): string {
  return `gathered/${kind}/${period}/${part}.${String(Date.parse(asOf))}.json`;
}

/** Keeps a value as JSON, to be read by Huidan itself. */
export async function keepJson(key: string, value: unknown): Promise<void> {
  await client.send(
    new PutObjectCommand({
      Bucket: reportBucket(),
      Key: key,
      Body: JSON.stringify(value),
      ContentType: CONTENT_TYPES.json,
    }),
  );
}

/** What was kept under the key. @throws NoSuchKey when there is nothing */
export async function keptJson(key: string): Promise<unknown> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: reportBucket(), Key: key }));
  return JSON.parse((await Body?.transformToString()) ?? '') as unknown;
}

/** Puts a report where it can be fetched for a short while, by whoever has the link. */
export async function share(
  key: string,
  format: ReportFormat,
  content: string | Uint8Array,
  now: Instant,
): Promise<{ readonly url: string; readonly expiresAt: Instant }> {
  const place = { Bucket: reportBucket(), Key: `shared/${key}.${format}` };
  await client.send(new PutObjectCommand({ ...place, Body: content, ContentType: CONTENT_TYPES[format] }));
  const fileName = `${key.replaceAll('/', '-')}.${format}`;
  const command = new GetObjectCommand({ ...place, ResponseContentDisposition: `attachment; filename="${fileName}"` });
  const url = await getSignedUrl(client, command, { expiresIn: LINK_SECONDS, signingDate: new Date(now) });
  return { url, expiresAt: later(now, LINK_LASTS) };
}
