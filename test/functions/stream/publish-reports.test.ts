import { beforeAll, describe, expect, it } from 'vitest';
import type { Branch } from '../../../domain/network.ts';
import type { ReportKind } from '../../../domain/report/reports.ts';
import { putBranch } from '../../../functions/adapters/network-store.ts';
import { handler as explain } from '../../../functions/api/reports/explain-unreturned.ts';
import { handler as publish } from '../../../functions/stream/publish.ts';
import { handler as renewReport } from '../../../functions/sweeps/renew-report.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { listenToBus, type Told } from '../bus.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { OPERATIONS } from '../samples.ts';
import { sweep } from '../sweep.ts';
import { itemsUnder, type StoredItem } from '../table.ts';
import { changes, writesOf } from './changes.ts';

let told: (branchOrPeriod: string) => Promise<Told[]>;

beforeAll(async () => {
  told = await listenToBus();
});

const part = (kind: ReportKind, period: string, { code }: Branch) =>
  itemsUnder(`BRANCH_REPORT#${kind}.${period}.${code}`);
const registered = (items: readonly StoredItem[]) => items.filter(({ sk }) => sk === 'BRANCH_REPORT');
const questions = (items: readonly StoredItem[]) => items.filter(({ sk }) => sk === 'COMMITMENT#explanation');
const whole = async (kind: ReportKind, period: string) =>
  (await itemsUnder(`REPORTS#${kind}`)).filter(({ sk }) => sk === `REPORT#${period}`);
const tell = async (event: Parameters<typeof publish>[0]): Promise<void> => {
  expect(await publish(event)).toEqual({ batchItemFailures: [] });
};
const answer = async (period: string, { code }: Branch, waybill_number: string) => {
  const { status, body } = await call(explain, {
    caller: OPERATIONS,
    path: { kind: 'unreturned_receipts', period, code },
    body: { explanations: [{ waybill_number, reason: 'neglect', note: '原因', responsible_person: '司机' }] },
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
};

describe('a month-end list, told on the bus (E5)', () => {
  const period = '2033-01';
  let branch: Branch;
  let waybill: string;
  let items: StoredItem[];

  beforeAll(async () => {
    branch = await newBranch();
    waybill = await receiptOut(branch, at('2033-01-10T10:00:00+08:00'));
    setClock('2033-02-01T00:30:00+08:00');
    await sweep('unreturned_receipts', [branch]);
    items = await part('unreturned_receipts', period, branch);
  });

  it('is told to the branch that has to answer it, with its address and no row of it; again, it is the same', async () => {
    await tell(writesOf(registered(items)));
    const heard = await told(branch.code);
    expect(heard).toEqual([
      {
        type: 'report.unreturned_receipts',
        detail: {
          event_id: `unreturned_receipts.${period}.${branch.code}`,
          report: 'unreturned_receipts',
          rule: 'E5',
          period,
          branch: branch.code,
          generated_at: items.find(({ sk }) => sk === 'BRANCH_REPORT')?.['generatedAt'],
          rows: 1,
          totals: { rows: 1, overdue: 1 },
          address: `/v1/reports/unreturned_receipts/${period}?branch=${branch.code}`,
          answer_awaited: true,
        },
      },
    ]);
    await tell(writesOf(registered(items)));
    expect((await told(branch.code)).map(({ detail }) => detail['event_id'])).toEqual(
      [heard[0], heard[0]].map((each) => each?.detail['event_id']),
    );
  });

  it('is asked for without a word until it is missed: then by the branch and the period, of no shipment', async () => {
    const before = (await told(branch.code)).length;
    const [question = {}] = questions(items);
    await tell(writesOf([question]));
    expect(await told(branch.code)).toHaveLength(before);
    const missed = { ...question, level: 1, missedAt: question['dueAt'] };
    await tell(changes([question], [missed]));
    expect((await told(branch.code)).slice(before)).toEqual([
      {
        type: 'commitment.missed',
        detail: {
          event_id: `unreturned_receipts.${period}.${branch.code}.explanation.1.${String(question['dueAt'])}.missed.1`,
          subject: 'branch_report',
          subject_id: `unreturned_receipts.${period}.${branch.code}`,
          report: 'unreturned_receipts',
          period,
          commitment: 'explanation',
          rule: 'E5',
          branch: branch.code,
          due_at: question['dueAt'],
          met_at: null,
          missed_at: question['dueAt'],
          telling: 1,
          level: 1,
          tells: 'customer_service_supervisor',
        },
      },
    ]);
  });

  it('that is answered to the last row is a promise met, and nobody’s words', async () => {
    const before = (await told(branch.code)).length;
    setClock('2033-02-02T10:00:00+08:00');
    await answer(period, branch, waybill);
    const answered = await part('unreturned_receipts', period, branch);
    await tell(changes(questions(items), questions(answered)));
    const heard = (await told(branch.code)).slice(before);
    expect(heard).toMatchObject([
      {
        type: 'commitment.met',
        detail: { commitment: 'explanation', report: 'unreturned_receipts', period, branch: branch.code },
      },
    ]);
    expect(JSON.stringify(heard)).not.toMatch(/原因|司机|acme|waybill/);
  });
});

it('a month-end list of which nothing is due asks for no answer (E5)', async () => {
  const [branch, period] = [await newBranch(), '2033-08'];
  await receiptOut(branch, at('2033-08-30T10:00:00+08:00'));
  setClock('2033-09-01T00:30:00+08:00');
  await sweep('unreturned_receipts', [branch]);
  await tell(writesOf(registered(await part('unreturned_receipts', period, branch))));
  expect((await told(branch.code)).map(({ detail }) => [detail['rows'], detail['answer_awaited']])).toEqual([
    [1, false],
  ]);
});

describe('a part of a report in which there is nothing for its branch to hear', () => {
  it.each<[ReportKind, string, string]>([
    ['unreturned_receipts', '2033-03', '2033-04-01T00:30:00+08:00'],
    ['receipt_chase', '2033-03-31', '2033-04-01T07:00:00+08:00'],
  ])('of %s without rows is told to nobody', async (kind, period, now) => {
    const branch = await newBranch();
    setClock(now);
    await sweep(kind, [branch]);
    const items = registered(await part(kind, period, branch));
    expect(items).toHaveLength(1);
    await tell(writesOf(items));
    expect(await told(branch.code)).toEqual([]);
  });

  it.each<[ReportKind, string, string]>([
    ['performance', '2033-05', '2033-06-01T01:00:00+08:00'],
    ['exceptions', '2033-W21', '2033-06-01T01:00:00+08:00'],
  ])('of %s is for the supervisor', async (kind, period, now) => {
    const branch = await newBranch();
    setClock(now);
    await sweep(kind, [branch]);
    const items = registered(await part(kind, period, branch)).map((item) => ({ ...item, rows: 3 }));
    expect(items).toHaveLength(1);
    await tell(writesOf(items));
    expect(await told(branch.code)).toEqual([]);
  });
});

it('the daily list of receipts is one notice for its branch, which need not answer (E4)', async () => {
  const branch = await newBranch();
  await Promise.all(
    ['2033-07-01', '2033-07-02', '2033-07-05'].map((day) => receiptOut(branch, at(`${day}T10:00:00+08:00`))),
  );
  setClock('2033-07-13T07:00:00+08:00');
  await sweep('receipt_chase', [branch]);
  await tell(writesOf(await part('receipt_chase', '2033-07-12', branch)));
  expect(await told(branch.code)).toMatchObject([
    {
      type: 'report.receipt_chase',
      detail: {
        event_id: `receipt_chase.2033-07-12.${branch.code}`,
        rule: 'E4',
        rows: 3,
        totals: { rows: 3, overdue: 2 },
        address: `/v1/reports/receipt_chase/2033-07-12?branch=${branch.code}`,
        answer_awaited: false,
      },
    },
  ]);
});

it('a report as a whole is told when it is there, and once more, as another, when a branch that was missing is in it', async () => {
  const [kind, period] = ['unreturned_receipts', '2033-09'] as const;
  const branches = [await newBranch(), await newBranch()] as const;
  const [, broken] = branches;
  await Promise.all(branches.map((branch) => receiptOut(branch, at('2033-09-10T10:00:00+08:00'))));
  await putBranch({ ...broken, timeZone: 'Mars/Olympus' });
  setClock('2033-10-01T00:30:00+08:00');
  await sweep(kind, branches);
  const first = await whole(kind, period);
  await tell(writesOf(first));
  await tell(writesOf(first));
  await putBranch(broken);
  setClock('2033-10-01T09:00:00+08:00');
  await sweep(kind, branches, period);
  await tell(changes(first, await whole(kind, period)));
  // A third run writes nothing, so there is nothing to tell.
  setClock('2033-10-02T09:00:00+08:00');
  const complete = await whole(kind, period);
  await sweep(kind, branches, period);
  expect(changes(complete, await whole(kind, period)).Records).toEqual([]);
  // Made anew with answers it is the same report.
  await renewReport({ kind, period });
  const renewed = changes(complete, await whole(kind, period));
  expect(renewed.Records).toHaveLength(1);
  await tell(renewed);

  const heard = await told(period);
  const ready = {
    type: 'report.ready',
    detail: { report: kind, rule: 'E5', period, address: `/v1/reports/${kind}/${period}` },
  };
  expect(heard).toMatchObject([
    { ...ready, detail: { ...ready.detail, branches: 1, rows: 1, failed_branches: [broken.code] } },
    { ...ready, detail: { ...ready.detail, branches: 1, rows: 1, failed_branches: [broken.code] } },
    { ...ready, detail: { ...ready.detail, branches: 2, rows: 2, failed_branches: [] } },
  ]);
  const ids = heard.map(({ detail }) => detail['event_id']);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
});
