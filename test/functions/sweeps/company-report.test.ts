import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import type * as reports from '../../../domain/report/reports.ts';
import { handler as planSweep } from '../../../functions/sweeps/plan-sweep.ts';
import { handler as sweepBranch } from '../../../functions/sweeps/sweep-branch.ts';
import { at, newBranch } from '../branches.ts';
import { atExactly } from '../clock.ts';
import { itemsUnder } from '../table.ts';

const { KIND } = vi.hoisted(() => ({ KIND: 'receipt_chase' }) as const);
const ASOF = '2030-01-01T02:00:00+08:00';

/** A report as the table may have one: of the whole company, monthly and quarterly. */
vi.mock(import('../../../domain/report/reports.ts'), async (original) => {
  const real = await original();
  const rule: reports.ReportRule = {
    ...real.REPORTS[KIND],
    at: 'company',
    runs: { month: 'cron(0 2 1 * ? *)', quarter: 'cron(0 2 1 1,4,7,10 ? *)' },
  };
  Object.assign(real.REPORTS, { [KIND]: rule });
  return real;
});

type Planned = Awaited<ReturnType<typeof planSweep>>;

async function planned(input: object, time = ASOF): Promise<Planned> {
  let plan: Planned | undefined;
  await atExactly(time, async () => {
    plan = await planSweep({ kind: KIND, ...input });
  });
  if (!plan) throw new Error('nothing was planned');
  return plan;
}

beforeAll(() => newBranch());
afterEach(() => vi.unstubAllEnvs());

describe('a report of the whole company', () => {
  it('is planned as one part, whatever branches there are', async () => {
    expect((await planned({})).branches).toEqual([COMPANY]);
  });

  it("is gathered once, by the clock of the company's zone", async () => {
    // There it is midnight, two hours after that of Shanghai.
    vi.stubEnv('COMPANY_TIME_ZONE', 'Asia/Urumqi');
    const before = await planned({}, '2030-01-01T01:59:59+08:00');
    const { period, asOf } = await planned({});
    expect([before.period, period]).toEqual(['2029-11', '2029-12']);
    const swept = await sweepBranch({ kind: KIND, period, asOf, branch: COMPANY });
    expect(swept).toMatchObject({ branch: COMPANY, rows: 0 });
    const [part, ...others] = await itemsUnder(`BRANCH_REPORT#${KIND}.${period}.${COMPANY}`);
    expect(others).toEqual([]);
    expect(part).toMatchObject({ branch: COMPANY, timeZone: 'Asia/Urumqi', generatedAt: at(ASOF) });
  });
});

describe('a report of several units', () => {
  it.each([
    [{}, '2029-12'],
    [{ unit: 'month' }, '2029-12'],
    [{ unit: 'quarter' }, '2029-Q4'],
    [{ period: '2029-Q3' }, '2029-Q3'],
    [{ period: '2029-11' }, '2029-11'],
  ])('asked for %j is that of %s', async (input, period) => {
    expect((await planned(input)).period).toBe(period);
  });

  it.each([
    [{ period: '2029-W48' }, 'not a month or a quarter: 2029-W48'],
    [{ unit: 'week' }, 'not a month or a quarter: 2029-W52'],
    [{ period: '2030-Q1' }, '2030-Q1 has not ended'],
  ])('asked for %j is refused: %s', async (input, why) => {
    await expect(planned(input)).rejects.toThrow(why);
  });

  it('has a part of each period, of whatever unit', async () => {
    const asOf = at(ASOF);
    const swept = await sweepBranch({ kind: KIND, period: '2029-Q4', asOf, branch: COMPANY });
    expect(swept.branch).toBe(COMPANY);
    expect(await itemsUnder(`BRANCH_REPORT#${KIND}.2029-Q4.${COMPANY}`)).toHaveLength(1);
  });
});
