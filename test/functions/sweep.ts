import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Branch } from '../../domain/network.ts';
import type { ReportKind } from '../../domain/report/reports.ts';
import type { ReportFormat } from '../../functions/adapters/report-files.ts';
import { handler as getReport } from '../../functions/api/reports/get-report.ts';
import { handler as listReports } from '../../functions/api/reports/list-reports.ts';
import { handler as finishSweep } from '../../functions/sweeps/finish-sweep.ts';
import { handler as planSweep } from '../../functions/sweeps/plan-sweep.ts';
import { handler as sweepBranch } from '../../functions/sweeps/sweep-branch.ts';
import { call, type Answered } from './call.ts';
import { OPERATIONS } from './samples.ts';

export interface Swept {
  readonly period: string;
  readonly complete: boolean;
  readonly failedBranches: readonly string[];
}

/**
 * Runs a sweep as its machine does, of these branches alone: of the others that the plan names, other tests know. A step
 * that fails is not tried again.
 */
export async function sweep(kind: ReportKind, branches: readonly Branch[], period?: string): Promise<Swept> {
  const planned = await planSweep({ kind, ...(period !== undefined && { period }) });
  const results = await Promise.all(
    planned.branches
      .filter((code) => branches.some((branch) => branch.code === code))
      .map(async (branch) => {
        try {
          return await sweepBranch({ kind, period: planned.period, asOf: planned.asOf, branch });
        } catch {
          return { branch, failed: true };
        }
      }),
  );
  return { period: planned.period, ...(await finishSweep({ ...planned, results })) };
}

export function askForReport(kind: string, period: string, query: Record<string, string> = {}): Promise<Answered> {
  return call(getReport, { caller: OPERATIONS, method: 'GET', path: { kind, period }, query });
}

/** A report in JSON, by the link that the API gives; of a branch, or of all. */
// What a report holds is what the tests are about.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function reportOf(kind: ReportKind, period: string, branch?: Branch): Promise<any> {
  return JSON.parse(await textOf(kind, period, branch, 'json'));
}

/** The text of a report that a link leads to, with its byte order mark. */
export async function textOf(
  kind: ReportKind,
  period: string,
  branch: Branch | undefined,
  format: 'json' | 'csv',
): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(kind, period, branch, format));
}

/** What a link leads to. It is read without the link: that is of another time than the emulator's. */
export async function bytesOf(
  kind: ReportKind,
  period: string,
  branch: Branch | undefined,
  format: ReportFormat,
): Promise<Uint8Array> {
  const { status, body } = await askForReport(kind, period, { format, ...(branch && { branch: branch.code }) });
  if (status !== 200) throw new Error(JSON.stringify(body));
  const [, bucket, ...key] = decodeURIComponent(new URL(body.url as string).pathname).split('/');
  const { Body } = await new S3Client({}).send(new GetObjectCommand({ Bucket: bucket, Key: key.join('/') }));
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
}

export interface ListedPeriod {
  readonly period: string;
  readonly generated_at: string;
  readonly branches: number;
  readonly rows: number;
  readonly failed_branches: readonly string[];
}

/** What the API lists of a period. */
export async function listedPeriod(kind: ReportKind, period: string): Promise<ListedPeriod | undefined> {
  const { body } = await call(listReports, {
    caller: OPERATIONS,
    method: 'GET',
    path: { kind },
    query: { limit: '100' },
  });
  return (body.periods as ListedPeriod[]).find((each) => each.period === period);
}
