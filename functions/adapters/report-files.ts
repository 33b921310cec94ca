import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ReportKind } from '../../domain/report/reports.ts';
import { later, type Instant } from '../../domain/time/instant.ts';
import { reportBucket } from './environment.ts';
import { patience } from './patience.ts';

/** Reports are megabytes, and an attempt ends when all of one is sent: two of them are less than a request for one may take. */
export const files = new S3Client(patience(2, 12_000));

/** How long a link to a report works. */
const LINK_LASTS = 'PT5M';
const LINK_SECONDS = 300;

export const FORMATS = ['json', 'csv', 'xlsx'] as const;
export type ReportFormat = (typeof FORMATS)[number];
export const CONTENT_TYPES: Readonly<Record<ReportFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where the rows of a branch's part are kept: another file for each run, so that none is changed under a part that is registered. */
export function gatheredFile(kind: ReportKind, period: string, branch: string, asOf: Instant): string {
  return `gathered/${kind}/${period}/${branch}.${String(Date.parse(asOf))}.json`;
}

/** Keeps a value as JSON, to be read by Huidan itself. */
export async function keepJson(key: string, value: unknown): Promise<void> {
  await files.send(
    new PutObjectCommand({
      Bucket: reportBucket(),
      Key: key,
      Body: JSON.stringify(value),
      ContentType: CONTENT_TYPES.json,
    }),
  );
}

/** What was kept under the key. @throws NoSuchKey when there is nothing; on AWS AccessDenied, since nobody may list the bucket */
export async function keptJson(key: string): Promise<unknown> {
  const { Body } = await files.send(new GetObjectCommand({ Bucket: reportBucket(), Key: key }));
  return JSON.parse((await Body?.transformToString()) ?? '') as unknown;
}

/** Where the report of all branches lies as it is fetched. */
export function renderedFile(kind: ReportKind, period: string, format: ReportFormat): string {
  return `rendered/${kind}/${period}/all.${format}`;
}

/** Where the report of a branch lies for a day, made for a link. */
export function sharedFile(kind: ReportKind, period: string, branch: string, format: ReportFormat): string {
  return `shared/${kind}/${period}/${branch}.${format}`;
}

/** A link to a file that works for a short while, for whoever has it. @param name what the file is to be called */
export async function linkTo(
  key: string,
  name: string,
  now: Instant,
): Promise<{ readonly url: string; readonly expiresAt: Instant }> {
  const command = new GetObjectCommand({
    Bucket: reportBucket(),
    Key: key,
    ResponseContentDisposition: `attachment; filename="${name}"`,
  });
  const url = await getSignedUrl(files, command, { expiresIn: LINK_SECONDS, signingDate: new Date(now) });
  return { url, expiresAt: later(now, LINK_LASTS) };
}
