import type { Context } from 'aws-lambda';
import pMap from 'p-map';
import { COMMITMENT_NAMES, type CommitmentName } from '../domain/commitments.ts';
import { overdueKey } from '../functions/adapters/subject-items.ts';
import { putItem } from '../functions/adapters/table.ts';
import { handler as listOverdue } from '../functions/api/promises/list-overdue.ts';
import { handler as widget } from '../functions/operations/overdue-widget.ts';
import { useLocalTable } from './local-access.ts';
import { runningCloud } from './running-cloud.ts';

/**
 * What it takes to list what is overdue at all branches: `node tools/measure-overdue.ts`, beside `npm start`, puts a promise of
 * each name at each of 500 branches past due into the local cloud, where they stay until it is started anew, and prints the processor's seconds of a first page.
 */
const USAGE = 'Usage: node tools/measure-overdue.ts [BRANCHES]';
const branches = Number(process.argv[2] ?? 500);

useLocalTable(runningCloud(USAGE));
const rows = Array.from({ length: branches }, (_, branch) => COMMITMENT_NAMES.map((name) => row(name, branch))).flat();
await pMap(rows, putItem, { concurrency: 16 });
const asked = { caller: { kind: 'operations', id: 'measure', scopes: 'overdue:read' } };
for (const limit of ['50', '100']) {
  const request = {
    httpMethod: 'GET',
    path: '/overdue',
    resource: '/overdue',
    headers: {},
    pathParameters: null,
    queryStringParameters: { limit },
    requestContext: { requestId: 'measure', authorizer: asked.caller },
  };
  await measured(`GET /v1/overdue?limit=${limit}`, async () => {
    const { statusCode } = await listOverdue(request as never, {} as Context);
    if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
  });
}
await measured('the list on the dashboard', async () => {
  await widget({}, { invokedFunctionArn: 'arn' });
});

async function measured(what: string, act: () => Promise<void>): Promise<void> {
  // Once before, so that what is loaded and connected is not counted.
  await act();
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  console.log(`${what}: ${((user + system) / 1e6).toFixed(2)} s of the processor, of ${rows.length} rows`);
}

function row(name: CommitmentName, branch: number) {
  const subjectId = `MEASURE${String(branch).padStart(4, '0')}`;
  const dueAt = new Date(Date.UTC(2026, 0, 1) + branch * 60_000).toISOString();
  return {
    pk: `SHIPMENT#${subjectId}`,
    sk: `COMMITMENT#${name}`,
    overdueKey: overdueKey(name, subjectId),
    dueKey: `${dueAt}#${subjectId}#${name}`,
    subject: 'shipment',
    subjectId,
    of: { waybillNumber: subjectId, partner: 'measure', originBranch: 'CTU', destinationBranch: 'HGH' },
    name,
    branch: `M${branch}`,
    timeZone: 'Asia/Shanghai',
    dueAt,
    missedAt: dueAt,
    level: 1,
    renewals: 0,
    history: false,
    form: 2,
  };
}
