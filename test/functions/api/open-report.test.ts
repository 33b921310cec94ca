import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import type { Topic } from '../../../domain/notice/topic.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { linkToken } from '../../../functions/adapters/link-token.ts';
import { noticeId, writeAnew } from '../../../functions/adapters/notice-store.ts';
import { handler as readNotices } from '../../../functions/api/notices/reads.ts';
import { handler as readReports } from '../../../functions/api/reports/reads.ts';
import { collectAuditLog, type CollectedAuditLog } from '../audit-log.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { openNetwork } from '../samples.ts';
import { sweep } from '../sweep.ts';

const MADE = '2026-01-01T00:30:00+08:00';
const PERIOD = '2025-12';
let branch: Branch;
let log: CollectedAuditLog;

beforeAll(async () => {
  await ownTable();
  await openNetwork();
  branch = await newBranch();
  await receiptOut(branch, at('2025-12-03T10:00:00+08:00'));
  setClock(MADE);
  await sweep('unreturned_receipts', [branch]);
});

beforeEach(() => {
  log = collectAuditLog();
});

/** A notice that somebody was sent when the report was made. @returns its id */
async function noticeOf(topic: Partial<Topic>): Promise<string> {
  const made = new Date(MADE).toISOString() as Instant;
  const id = noticeId('X', randomUUID(), 'somebody');
  await writeAnew({
    id,
    kind: 'report',
    topic: { subject: 'report', subjectId: 'X', branch: 'company', at: made, ...topic },
    timeZone: 'Asia/Shanghai',
    eventId: id,
    place: 'company',
    role: 'finance',
    person: { personId: 'X', name: '财务', language: 'zh' },
    createdAt: made,
    sendAt: made,
    bucket: id,
    state: 'sent',
    attempts: [],
    version: 1,
  });
  return id;
}

/** Follows a link as a browser does, without a key. */
async function follow(handler: unknown, what: 'page' | 'report', id: string, token: string) {
  const event = {
    httpMethod: 'GET',
    resource: `/notices/{id}/${what}`,
    headers: {},
    path: '',
    pathParameters: { id },
    queryStringParameters: { token },
    body: null,
    requestContext: { requestId: 'request-1' },
  } as unknown as APIGatewayProxyEvent;
  return (handler as (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>)(
    event,
    {} as Context,
  );
}

const open = async (id: string, token?: string) => follow(readReports, 'report', id, token ?? (await linkToken(id)));

describe('the link of a notice that tells of a report', () => {
  it.each(['branch', 'company'])('leads to the report as a workbook: that of the %s', async (whose) => {
    const code = whose === 'branch' ? branch.code : 'company';
    const id = await noticeOf({ report: 'unreturned_receipts', period: PERIOD, branch: code });
    const { statusCode, headers } = await open(id);
    expect([statusCode, headers?.['Cache-Control']]).toEqual([303, 'no-store']);
    const link = new URL(String(headers?.['Location']));
    expect(link.pathname).toMatch(
      whose === 'branch' ? new RegExp(`/shared/.*/${code}\\.xlsx$`) : /\/rendered\/.*\/all\.xlsx$/,
    );
    expect(link.searchParams.get('X-Amz-Expires')).toBe('300');
    expect(log.lines).toMatchObject([{ kind: 'link', holder: id, route: '/notices/{id}/report', outcome: 303 }]);
  });

  it('stands on its page, and on no other', async () => {
    const [report, other] = [
      await noticeOf({ report: 'unreturned_receipts', period: PERIOD }),
      await noticeOf({ subject: 'shipment' }),
    ];
    const shown = async (id: string) => (await follow(readNotices, 'page', id, await linkToken(id))).body;
    expect(await shown(report)).toContain(`<a href="report?token=${await linkToken(report)}">打开报表</a>`);
    expect(await shown(other)).not.toContain('<a ');
    expect((await open(other)).statusCode).toBe(404);
  });

  it('is open for a week', async () => {
    const id = await noticeOf({ report: 'unreturned_receipts', period: PERIOD });
    setClock('2026-01-08T00:29:59+08:00');
    expect((await open(id)).statusCode).toBe(303);
    setClock('2026-01-08T00:30:00+08:00');
    expect((await open(id)).statusCode).toBe(404);
    setClock(MADE);
  });

  it('opens nothing with the token of another, and leaves a line that names nobody', async () => {
    const [id, other] = [await noticeOf({ report: 'unreturned_receipts', period: PERIOD }), await noticeOf({})];
    expect((await open(id, await linkToken(other))).statusCode).toBe(404);
    expect((await open(id, '')).statusCode).toBe(404);
    expect(log.lines).toMatchObject([
      { kind: 'link', holder: '', outcome: 404, code: 'not_found' },
      { kind: 'link', holder: '', outcome: 404 },
    ]);
  });
});
