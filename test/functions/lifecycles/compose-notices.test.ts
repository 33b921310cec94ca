import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BRANCH_REPORT, ownEvent } from '../../../domain/branch-report/branch-report-kind.ts';
import type { BranchReport, BranchReportFile } from '../../../domain/branch-report/branch-report.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import { withEvent } from '../../../domain/promise/record-event.ts';
import { noticesOf } from '../../../functions/adapters/notice-store.ts';
import { writeFile } from '../../../functions/adapters/subject-store.ts';
import { at, newBranch } from '../branches.ts';
import { setClock } from '../clock.ts';
import { miss, startTelling, type Notices } from '../notices.ts';

let notices: Notices;
let branch: string;
let subject: string;

beforeAll(async () => {
  notices = await startTelling();
});

beforeEach(async () => {
  setClock('2026-11-23T15:00:02+08:00');
  branch = (await newBranch()).code;
  subject = `HD${randomUUID()}`;
});

const told = async () =>
  (await noticesOf(subject)).map(({ state, role, place, person }) => [state, role, place, person?.name]);

describe('a miss', () => {
  it('is told to each person of the role that it names, at the branch that owes, at the next whole minute', async () => {
    const names = [randomUUID(), randomUUID()];
    await notices.contacts(
      branch,
      'dispatcher',
      names.map((name) => ({ name })),
    );
    await notices.contacts(branch, 'branch_manager', [{ name: randomUUID() }]);
    await notices.told('commitment.missed', miss(branch, subject));
    expect((await told()).sort()).toEqual(names.map((name) => ['waiting', 'dispatcher', branch, name]).sort());
    const started = (await notices.started()).filter(({ sendAt }) => sendAt === '2026-11-23T07:01:00.000Z');
    expect(started).toHaveLength(2);
  });

  it('that is delivered again is told once', async () => {
    const name = randomUUID();
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    const id = await notices.told('commitment.missed', miss(branch, subject));
    await notices.told('commitment.missed', miss(branch, subject), id);
    await notices.started();
    setClock('2026-11-23T15:02:00+08:00');
    await notices.told('commitment.missed', miss(branch, subject), id);
    await notices.sendAt('2026-11-23T15:03:00+08:00');
    expect(await told()).toEqual([['sent', 'dispatcher', branch, name]]);
    expect(notices.robots.sentTo(name)).toHaveLength(1);
  });

  it('is told to the company where the branch has nobody', async () => {
    const name = randomUUID();
    await notices.contacts('company', 'branch_manager', [{ name }]);
    await notices.told('commitment.missed', miss(branch, subject, { level: 2, tells: 'branch_manager' }));
    expect(await told()).toEqual([['waiting', 'branch_manager', 'company', name]]);
  });

  it('of the desk is told to the role at the company', async () => {
    const name = randomUUID();
    await notices.contacts('company', 'department_head', [{ name }]);
    const of = {
      subject: 'case',
      commitment: 'department_answer',
      tells: 'department_head',
      waybill_number: undefined,
    };
    await notices.told('commitment.missed', miss('company', subject, of));
    expect(await told()).toEqual([['waiting', 'department_head', 'company', name]]);
  });

  it('of an answer that departments owe names them by their codes (G2)', async () => {
    const name = randomUUID();
    await notices.contacts('company', 'department_head', [{ name }]);
    const of = {
      subject: 'case',
      commitment: 'department_answer',
      tells: 'department_head',
      waybill_number: undefined,
    };
    await notices.told('commitment.missed', miss('company', subject, { ...of, departments: ['warehouse', 'finance'] }));
    expect((await noticesOf(subject)).map(({ topic }) => topic.departments)).toEqual([['warehouse', 'finance']]);
  });

  it('that nobody is there for stands as told to nobody, once', async () => {
    await notices.started();
    const id = await notices.told('commitment.missed', miss(branch, subject, { tells: 'customer' }));
    await notices.told('commitment.missed', miss(branch, subject, { tells: 'customer' }), id);
    expect(await told()).toEqual([['nobody', 'customer', branch, undefined]]);
    expect(await notices.started()).toEqual([]);
  });

  it('of the first level waits for the hours of the person, by the clock of the branch; of the next it does not', async () => {
    const [level1, level2] = [randomUUID(), randomUUID()];
    const hours = { mon: [['08:00', '18:00']], tue: [['08:30', '18:00']] } as const;
    await notices.contacts(branch, 'dispatcher', [{ name: level1, hours }]);
    await notices.contacts(branch, 'branch_manager', [{ name: level2, hours }]);
    setClock('2026-11-23T22:00:02+08:00');
    await notices.told('commitment.missed', miss(branch, subject));
    await notices.told('commitment.missed', miss(branch, subject, { level: 2, tells: 'branch_manager' }));
    const times = (await noticesOf(subject)).map(({ person, sendAt }) => [person?.name, sendAt]);
    expect(Object.fromEntries(times)).toEqual({
      [level1]: '2026-11-24T00:30:00.000Z',
      [level2]: '2026-11-23T14:01:00.000Z',
    });
  });
});

describe('somebody in two roles', () => {
  it('is told once of what both hear of', async () => {
    const name = randomUUID();
    await notices.contacts('company', 'customer_service_supervisor', [{ name }]);
    await notices.contacts('company', 'finance', [{ name }]);
    const period = `2026-${randomUUID()}`;
    await notices.told('report.ready', {
      report: 'unreturned_receipts',
      period,
      generated_at: '2026-11-01T00:30:00.000Z',
      rows: 7,
      address: `/v1/reports/unreturned_receipts/${period}`,
    });
    subject = `unreturned_receipts.${period}`;
    expect(await told()).toEqual([['waiting', 'customer_service_supervisor', 'company', name]]);
  });
});

describe('a report', () => {
  const ready = (rows: number, otherwise: object = {}) => ({
    report: 'receipt_chase',
    period: `2026-${randomUUID()}`,
    generated_at: '2026-11-01T00:30:00.000Z',
    rows,
    address: '/v1/reports/receipt_chase',
    ...otherwise,
  });

  it('that is empty is told to nobody', async () => {
    await notices.contacts('company', 'customer_service_supervisor', [{ name: randomUUID() }]);
    const [empty, full] = [ready(0), ready(1)];
    await notices.told('report.ready', empty);
    await notices.told('report.ready', full);
    expect(await noticesOf(`receipt_chase.${empty.period}`)).toEqual([]);
    expect(await noticesOf(`receipt_chase.${full.period}`)).toHaveLength(1);
  });

  it('that a branch has to answer says by when, as it is promised', async () => {
    const name = randomUUID();
    await notices.contacts(branch, 'branch_manager', [{ name }]);
    const report = ready(3, { report: 'unreturned_receipts', branch, answer_awaited: true });
    const subject: BranchReport = {
      kind: 'unreturned_receipts',
      period: report.period,
      branch,
      timeZone: 'Asia/Shanghai',
      generatedAt: at(report.generated_at),
      rows: report.rows,
      asked: 1,
      totals: {},
      file: 'file',
      status: 'sent',
      version: 0,
    };
    const file: BranchReportFile = { subject, events: [], commitments: [] };
    const sent = ownEvent('sent', subject.generatedAt);
    await writeFile(BRANCH_REPORT, undefined, withEvent(BRANCH_REPORT, file, sent, subject.generatedAt, COMMITMENTS));
    await notices.told('report.unreturned_receipts', report);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    expect(notices.robots.sentTo(name)).toEqual([expect.stringMatching(/\(E5\).*by 2026-11-06 08:30/)]);
  });
});

describe('an escalation that is withdrawn', () => {
  const withdrawal = () => miss(branch, subject, { level: undefined, tells: undefined });

  it('is not told to whoever has not heard of it', async () => {
    const name = randomUUID();
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    await notices.told('commitment.missed', miss(branch, subject));
    await notices.told('commitment.escalation_withdrawn', withdrawal());
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    expect(await told()).toEqual([['withdrawn', 'dispatcher', branch, name]]);
    expect(notices.robots.sentTo(name)).toEqual([]);
  });

  it('is taken back from whoever has, once, of however many levels they heard', async () => {
    const [name, other] = [randomUUID(), randomUUID()];
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    await notices.contacts(branch, 'branch_manager', [{ name }, { name: other }]);
    await notices.told('commitment.missed', miss(branch, subject));
    await notices.told('commitment.missed', miss(branch, subject, { level: 2, tells: 'branch_manager' }));
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    await notices.told('commitment.escalation_withdrawn', withdrawal());
    await notices.sendAt('2026-11-23T15:05:00+08:00');
    expect(notices.robots.sentTo(name).map((text) => text.split(':')[0])).toEqual([
      expect.stringMatching(/^Overdue/),
      expect.stringMatching(/^Overdue/),
      'In time after all',
    ]);
    expect(notices.robots.sentTo(other)).toHaveLength(2);
  });

  it('is taken back from nobody where no channel had taken it, and from who has another address since', async () => {
    const [name, other, moved] = [randomUUID(), randomUUID(), randomUUID()];
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    await notices.contacts(branch, 'branch_manager', [{ name: other }]);
    notices.robots.refuse(name);
    await notices.told('commitment.missed', miss(branch, subject, { level: 2, tells: 'branch_manager' }));
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    setClock('2026-11-23T15:01:02+08:00');
    await notices.told('commitment.missed', miss(branch, subject));
    await expect(notices.sendAt('2026-11-23T15:02:00+08:00')).rejects.toThrow('taken by no channel');
    notices.robots.refuse(name, false);
    await notices.contacts(branch, 'branch_manager', [{ name: other, robots: [moved] }]);
    await notices.told('commitment.escalation_withdrawn', withdrawal());
    await notices.sendAt('2026-11-23T15:05:00+08:00');
    expect([name, other, moved].map((robot) => notices.robots.sentTo(robot).length)).toEqual([0, 1, 1]);
  });

  it('is not told to anybody either where it is heard of first', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name: randomUUID() }]);
    await notices.told('commitment.escalation_withdrawn', withdrawal());
    await notices.told('commitment.missed', miss(branch, subject));
    expect(await told()).toEqual([]);
    // Owed again and broken again, it is another telling.
    await notices.told('commitment.missed', miss(branch, subject, { telling: 2 }));
    expect((await told()).map(([state]) => state)).toEqual(['waiting']);
  });

  it('of another due time stays told', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name: randomUUID() }]);
    await notices.told('commitment.missed', miss(branch, subject, { due_at: '2026-11-22T07:00:00.000Z' }));
    await notices.told('commitment.escalation_withdrawn', withdrawal());
    expect((await told()).map(([state]) => state)).toEqual(['waiting']);
  });
});
