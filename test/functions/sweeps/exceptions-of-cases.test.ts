import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import type { ReportedCaseEvent } from '../../../domain/case/case-event.ts';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import type { Branch } from '../../../domain/network.ts';
import { HUIDAN } from '../../../domain/promise/huidan.ts';
import type { ReportKind } from '../../../domain/report/reports.ts';
import { keptJson } from '../../../functions/adapters/report-files.ts';
import { readSubject } from '../../../functions/adapters/subject-store.ts';
import { BRANCH_REPORT } from '../../../domain/branch-report/branch-report-kind.ts';
import { recordCaseEvent } from '../../../functions/case/record-case-event.ts';
import { reportException, type FoundException } from '../../../functions/case/report-exception.ts';
import { handler as planSweep } from '../../../functions/sweeps/plan-sweep.ts';
import { handler as sweepBranch } from '../../../functions/sweeps/sweep-branch.ts';
import { at, newBranch } from '../branches.ts';
import { atExactly } from '../clock.ts';

/** Of a week of which no other test knows: from Monday, 3 March, to the 9th. */
const FOUND = at('2031-03-04T10:00:00+08:00');
const SWEPT = '2031-04-01T01:00:00+08:00';
let branch: Branch;
const numbers: Record<'ours' | 'done' | 'open' | 'none', string> = { ours: '', done: '', open: '', none: '' };

async function found(otherwise: Partial<FoundException>): Promise<string> {
  const exception = { kind: 'damage', foundAt: FOUND, foundBy: '仓库', description: '破损', ...otherwise } as const;
  return (await reportException(exception, { actor: HUIDAN }, FOUND)).subject.caseNumber;
}

const tell = (caseNumber: string, type: string, details: object, time: string) =>
  recordCaseEvent(
    caseNumber,
    () => ({ eventId: randomUUID(), type, actor: HUIDAN, details }) as ReportedCaseEvent,
    at(time),
  );

/** The rows of a part of a report. */
async function swept(kind: ReportKind, period: string, place: string): Promise<Record<string, unknown>[]> {
  await atExactly(SWEPT, async () => {
    const { branches, asOf } = await planSweep({ kind, period });
    expect(branches).toContain(place);
    await sweepBranch({ kind, period, asOf, branch: place });
  });
  const part = await readSubject(BRANCH_REPORT, `${kind}.${period}.${place}`);
  return (await keptJson(part?.file ?? '')) as Record<string, unknown>[];
}

beforeAll(async () => {
  branch = await newBranch();
  numbers.ours = await found({ responsible: 'branch', branch: branch.code });
  numbers.done = await found({ kind: 'loss', waybillNumber: 'HD29KNCTZC8B69', partner: 'acme' });
  numbers.open = await found({ kind: 'delay', delayHours: 50, foundAt: at('2031-03-05T10:30:00+08:00') });
  numbers.none = await found({ kind: 'delay' });
  await tell(numbers.done, 'task_done', { outcome: '已赔付', cost: 128_000 }, '2031-03-06T09:00:00+08:00');
  await tell(numbers.none, 'disproved', { by: 'commitment.late' }, '2031-03-06T09:00:00+08:00');
});

it("F3: a branch's part of the week lists the exceptions of which it has the task", async () => {
  const rows = await swept('exceptions', '2031-W10', branch.code);
  expect(rows.filter(({ what }) => what === 'exception')).toEqual([
    expect.objectContaining({
      subject: 'case',
      subjectId: numbers.ours,
      kind: 'damage',
      grade: 3,
      responsible: 'branch',
    }),
  ]);
});

it('F3: that of the company lists all others, with age and cost, but what was none', async () => {
  const rows = await swept('exceptions', '2031-W10', COMPANY);
  const of = (number: string) => rows.filter(({ subjectId, what }) => subjectId === number && what === 'exception');
  expect(of(numbers.done)).toEqual([
    {
      subject: 'case',
      subjectId: numbers.done,
      waybillNumber: 'HD29KNCTZC8B69',
      partner: 'acme',
      what: 'exception',
      rule: 'F1',
      commitment: null,
      at: '2031-03-04T10:00:00+08:00',
      level: null,
      reasons: [],
      times: 1,
      kind: 'loss',
      grade: 1,
      responsible: 'carrier',
      ageHours: 47,
      cost: 128_000,
    },
  ]);
  expect(of(numbers.open)).toMatchObject([{ grade: 2, ageHours: 24 * 27 - 10, cost: null }]);
  expect(of(numbers.none)).toEqual([]);
  // Its plan was due half an hour after it was told.
  const missed = rows.filter(({ subjectId, what }) => subjectId === numbers.done && what === 'missed');
  expect(missed.map(({ commitment }) => commitment)).toContain('emergency_plan');
});

it('J1: what the desk owes counts in the month of the company', async () => {
  const rows = await swept('performance', '2031-03', COMPANY);
  expect(rows.map(({ commitment }) => commitment)).toEqual(
    expect.arrayContaining(['emergency_plan', 'task_acceptance', 'task']),
  );
});
