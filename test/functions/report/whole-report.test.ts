import { DescribeExecutionCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { writeReport, readReport, type Report } from '../../../functions/adapters/report-store.ts';
import { handler as explainUnreturned } from '../../../functions/api/reports/explain-unreturned.ts';
import { handler as renewReport } from '../../../functions/sweeps/renew-report.ts';
import { at, newBranch, putAll, receiptOut } from '../branches.ts';
import { call } from '../call.ts';
import { atExactly } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { OPERATIONS } from '../samples.ts';
import { askForReport, reportOf, sweep } from '../sweep.ts';

const KIND = 'unreturned_receipts';

beforeAll(async () => {
  await ownTable();
});

/** The renewals that were started of a period, by their names: with what each was started. */
async function renewalsOf(period: string): Promise<Record<string, unknown>> {
  const machines = new SFNClient({});
  const stateMachineArn = process.env['RENEWAL_MACHINE_ARN'];
  const { executions = [] } = await machines.send(new ListExecutionsCommand({ stateMachineArn }));
  const own = executions.filter(({ name = '' }) => name.startsWith(`${period}.`));
  return Object.fromEntries(
    await Promise.all(
      own.map(async ({ name = '', executionArn }) => {
        const { input = '' } = await machines.send(new DescribeExecutionCommand({ executionArn }));
        return [name, JSON.parse(input) as unknown] as const;
      }),
    ),
  );
}

describe('the report of all branches', () => {
  const PERIOD = '2047-11';
  let branches: readonly [Branch, Branch];
  let waybills: readonly string[];
  const explain = (branch: Branch, waybill: string | undefined, note: string) =>
    call(explainUnreturned, {
      caller: OPERATIONS,
      path: { kind: KIND, period: PERIOD, code: branch.code },
      body: { explanations: [{ waybill_number: waybill, reason: 'other', note }] },
    });

  beforeAll(async () => {
    branches = [await newBranch(), await newBranch()];
    waybills = await Promise.all(branches.map((branch) => receiptOut(branch, at('2047-11-03T10:00:00+08:00'))));
    await atExactly('2047-12-01T00:30:00+08:00', () => sweep(KIND, branches));
  });

  const notes = async () =>
    ((await reportOf(KIND, PERIOD)).rows as { explanation: { note: string } | null }[])
      .map(({ explanation }) => explanation?.note ?? null)
      .sort();
  const answersUntil = async () => (await askForReport(KIND, PERIOD)).body.answers_until as string;

  it('is made anew once for all answers of five minutes, when the last of them is stored (E5)', async () => {
    await atExactly('2047-12-01T10:01:00+08:00', () => explain(branches[0], waybills[0], '一'));
    await atExactly('2047-12-01T10:04:59+08:00', () => explain(branches[1], waybills[1], '二'));
    await atExactly('2047-12-01T10:05:00+08:00', () => explain(branches[1], waybills[1], '三'));
    const input = (time: string) => ({ kind: KIND, period: PERIOD, at: time });
    expect(Object.values(await renewalsOf(PERIOD))).toHaveLength(2);
    expect(Object.values(await renewalsOf(PERIOD))).toEqual(
      expect.arrayContaining([input('2047-12-01T02:06:00.000Z'), input('2047-12-01T02:11:00.000Z')]),
    );
  });

  it('is as it was until then, and says so', async () => {
    expect(await notes()).toEqual([null, null]);
    expect(await answersUntil()).toBe('2047-12-01T00:30:00+08:00');
    await atExactly('2047-12-01T10:06:00+08:00', () => renewReport({ kind: KIND, period: PERIOD }));
    expect(await notes()).toEqual(['一', '三']);
    expect(await answersUntil()).toBe('2047-12-01T10:06:00+08:00');
  });

  it('comes to the same, and was made when it was', async () => {
    expect(await readReport(KIND, PERIOD)).toMatchObject({
      generatedAt: '2047-11-30T16:30:00.000Z',
      branches: 2,
      rows: 2,
      totals: { rows: 2, overdue: 2 },
      failedBranches: [],
    });
  });

  it('is not made anew where there is none yet: that is tried again', async () => {
    await expect(renewReport({ kind: KIND, period: '2047-10' })).rejects.toThrow('is not finished');
  });
});

describe('a report that is registered', () => {
  const report = (period: string, otherwise: Partial<Report> = {}): Report => ({
    kind: KIND,
    period,
    generatedAt: '2047-01-01T00:00:00.000Z' as Instant,
    branches: 1,
    rows: 1,
    totals: {},
    failedBranches: [],
    renderedAt: '2047-01-01T00:00:00.000Z' as Instant,
    ...otherwise,
  });

  it('is not replaced by one that was begun before it', async () => {
    await writeReport(report('2046-01', { renderedAt: '2047-01-01T00:00:02.000Z' as Instant }));
    const older = report('2046-01', { renderedAt: '2047-01-01T00:00:01.000Z' as Instant });
    await expect(writeReport(older)).rejects.toMatchObject({ what: 'subject' });
    await writeReport(report('2046-01', { renderedAt: '2047-01-01T00:00:02.000Z' as Instant, rows: 2 }));
    expect(await readReport(KIND, '2046-01')).toMatchObject({ rows: 2 });
  });

  it('has no workbook beyond 200,000 rows', async () => {
    await writeReport(report('2046-02', { rows: 200_001 }));
    const ask = async (format: string) => (await askForReport(KIND, '2046-02', { format })).status;
    expect([await ask('json'), await ask('csv'), await ask('xlsx')]).toEqual([200, 200, 404]);
  });

  it('is there when its sweep is run again, where it was made before reports had files', async () => {
    const { renderedAt: _, ...before } = report('2046-03');
    await putAll([{ ...before, pk: `REPORTS#${KIND}`, sk: 'REPORT#2046-03', file: 'gathered/all' }]);
    expect((await askForReport(KIND, '2046-03')).status).toBe(404);
    await atExactly('2047-01-01T00:30:00+08:00', () => sweep(KIND, [], '2046-03'));
    expect((await askForReport(KIND, '2046-03')).status).toBe(200);
  });
});
