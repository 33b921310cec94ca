import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { CASE } from '../../../domain/case/case-kind.ts';
import { HUIDAN } from '../../../domain/promise/huidan.ts';
import { writeCalendar } from '../../../functions/adapters/calendar-store.ts';
import { caseLookup } from '../../../functions/adapters/case-lookups.ts';
import { putBranch } from '../../../functions/adapters/network-store.ts';
import { readFile } from '../../../functions/adapters/subject-store.ts';
import { reportException, type FoundException } from '../../../functions/case/report-exception.ts';
import { at } from '../branches.ts';
import { newBranchCode } from '../samples.ts';
import { itemsUnder } from '../table.ts';

/** A Friday. */
const NOW = at('2026-01-09T16:00:00+08:00');
const found = (otherwise: Partial<FoundException> = {}): FoundException => ({
  kind: 'damage',
  foundAt: at('2026-01-09T15:00:00+08:00'),
  foundBy: '仓库',
  description: '一件外箱破裂',
  ...otherwise,
});
const report = (otherwise: Partial<FoundException> = {}) => reportException(found(otherwise), { actor: HUIDAN }, NOW);

it('opens a case with its grade and a task for whoever is responsible (F1, F4), found by its waybill and kind', async () => {
  const waybillNumber = `HD${randomUUID()}`;
  const file = await report({ waybillNumber, partner: 'acme', kind: 'loss' });
  expect(file.subject).toMatchObject({ type: 'exception', priority: 'urgent', tags: ['loss'], partner: 'acme' });
  expect(file.subject.exception).toMatchObject({ kind: 'loss', grade: 1, responsible: 'carrier' });
  expect(file.commitments.map(({ name, branch }) => [name, branch])).toEqual([
    ['emergency_plan', 'company'],
    ['task_acceptance', 'company'],
    ['task', 'company'],
  ]);
  const [lookup] = await itemsUnder(caseLookup('case_waybill', waybillNumber));
  expect(lookup?.['sk']).toBe(`${NOW}#${file.subject.caseNumber}`);
});

it('gives the task to the branch that is responsible, by its clock and the days on which it works', async () => {
  const branch = newBranchCode();
  const weekdays = Object.fromEntries(
    (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => [day, [['08:00', '18:00'] as const]]),
  );
  await writeCalendar(branch, { hours: weekdays, daysOff: [], workDays: [] });
  await putBranch({ code: branch, name: '网点', timeZone: 'Asia/Urumqi', calendar: branch });
  const { subject } = await report({ responsible: 'branch', branch });
  const file = await readFile(CASE, subject.caseNumber);
  expect(file?.subject.exception).toMatchObject({
    branch,
    branchTimeZone: 'Asia/Urumqi',
    branchCalendar: `${branch}@1`,
  });
  const task = file?.commitments.find(({ name }) => name === 'task');
  // Two working days from Friday: the end of Tuesday.
  expect(task).toMatchObject({ branch, dueAt: at('2026-01-14T00:00:00+06:00') });
});

it('leaves the task to the desk where no branch is responsible, whichever is named', async () => {
  const { subject } = await report({ branch: newBranchCode() });
  expect(subject.exception?.branch).toBeUndefined();
  await expect(report({ responsible: 'branch', branch: newBranchCode() })).rejects.toThrow('there is no branch');
});
