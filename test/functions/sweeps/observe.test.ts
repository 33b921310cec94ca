import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUEUE_AGES } from '../../../domain/case/queue-age.ts';
import { COMMITMENTS, COMMITMENT_NAMES } from '../../../domain/commitments.ts';
import { AGE_BANDS } from '../../../domain/report/age-band.ts';
import { BRANCH_REPORT, ownEvent } from '../../../domain/branch-report/branch-report-kind.ts';
import { withEvent } from '../../../domain/promise/record-event.ts';
import type { ReportedCaseEvent } from '../../../domain/case/case-event.ts';
import { earlier } from '../../../domain/time/instant.ts';
import { openNewCase, type ToldCase } from '../../../functions/case/open-case.ts';
import { recordCaseEvent } from '../../../functions/case/record-case-event.ts';
import { writeFile } from '../../../functions/adapters/subject-store.ts';
import { handler as observeOverdue } from '../../../functions/sweeps/observe-overdue.ts';
import { handler as observeReceipts } from '../../../functions/sweeps/observe-receipts.ts';
import { at, manyReceipts, newBranch, putAll } from '../branches.ts';
import { newClaim } from '../claims.ts';
import { atExactly, setClock } from '../clock.ts';
import { outputOf } from '../output.ts';
import { ownTable } from '../own-table.ts';
import { openNetwork } from '../samples.ts';
import { ringAllDue } from '../timer.ts';
import { watchTable, type Watched, type Wire } from '../wire.ts';

// Metrics are looked at here; they are told at their making.
vi.hoisted(() => {
  Object.assign(process.env, { POWERTOOLS_METRICS_DISABLED: 'false' });
});

const wire: Wire = { pageSize: 7 };
let asked: () => Watched;

beforeAll(async () => {
  asked = await watchTable(wire);
});
// Each test sees its own branches alone.
beforeEach(ownTable);

/** The metrics that a handler emits at a moment, each under its name and its own dimension; all are stamped with the moment. */
async function emitted(observe: () => Promise<void>, time: string): Promise<Record<string, number>> {
  const output = await outputOf(() =>
    atExactly(time, async () => {
      await ringAllDue();
      asked();
      await observe();
    }),
  );
  return Object.fromEntries(
    output
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { _aws, service, ...rest } = JSON.parse(line) as { _aws: { Timestamp: number } } & Record<
          string,
          unknown
        >;
        expect([_aws.Timestamp, service]).toEqual([Date.parse(time), 'huidan']);
        const value = Object.entries(rest).find(([, each]) => typeof each === 'number') ?? ['', Number.NaN];
        const dimensions = Object.values(rest).filter((each) => typeof each === 'string');
        return [[value[0], ...dimensions].join(' '), value[1] as number];
      }),
  );
}

/** The figures of a desk at which there is nothing. */
const EMPTY_DESK = {
  ...Object.fromEntries(QUEUE_AGES.map((age) => [`CasesInQueue ${age}`, 0])),
  'PromisesAboutToBreak 30 minutes': 0,
  'PromisesAboutToBreak 2 hours': 0,
  OldestUnanswered: 0,
  GraveExceptions: 0,
};

describe('what is overdue, as figures of the control room', () => {
  it('is nothing of any promise and any branch, and the figures say so', async () => {
    const branch = await newBranch();
    expect(await emitted(observeOverdue, '2031-01-05T10:00:00+08:00')).toEqual({
      ...Object.fromEntries(
        COMMITMENT_NAMES.flatMap((name) => [
          [`Overdue ${name}`, 0],
          [`OldestOverdue ${name}`, 0],
        ]),
      ),
      [`OverdueAtBranch ${branch.code}`]: 0,
      Bookings: 0,
      ...EMPTY_DESK,
    });
  });

  it('is counted by promise and by branch, page by page, with how long the oldest is overdue', async () => {
    const [one, other, none] = [await newBranch(), await newBranch(), await newBranch()];
    // Due every hour from February 12, 00:00 on.
    await putAll([
      ...manyReceipts(one, at('2031-02-01T10:00:00+08:00'), 40),
      ...manyReceipts(other, at('2031-02-01T10:00:00+08:00'), 3),
    ]);
    const sentAt = at('2031-02-01T00:30:00+08:00');
    const report = {
      kind: 'unreturned_receipts',
      period: '2031-01',
      branch: other.code,
      timeZone: other.timeZone,
      generatedAt: sentAt,
      rows: 1,
      asked: 1,
      totals: {},
      file: 'none',
      status: 'sent',
      version: 0,
    } as const;
    const list = { subject: report, events: [], commitments: [] };
    await writeFile(
      BRANCH_REPORT,
      undefined,
      withEvent(BRANCH_REPORT, list, ownEvent('sent', sentAt), sentAt, COMMITMENTS),
    );
    expect(await emitted(observeOverdue, '2031-02-13T00:30:00+08:00')).toMatchObject({
      'Overdue receipt_return': 25 + 3,
      'OldestOverdue receipt_return': 24.5 * 3600,
      'Overdue explanation': 1,
      'OldestOverdue explanation': 7 * 24 * 3600,
      'Overdue pickup': 0,
      'OldestOverdue pickup': 0,
      [`OverdueAtBranch ${one.code}`]: 25,
      [`OverdueAtBranch ${other.code}`]: 4,
      [`OverdueAtBranch ${none.code}`]: 0,
    });
    // It reads what is overdue, of what is open that of the desk alone, and no more.
    const { queries } = asked();
    const overdue = queries.filter(({ asked: { IndexName } }) => IndexName === 'overdue');
    const others = queries.filter(({ asked: { IndexName } }) => IndexName === 'open' || IndexName === 'queue');
    expect(others.filter(({ answered: { ScannedCount } }) => ScannedCount > 0)).toEqual([]);
    expect(overdue.reduce((items, { answered: { ScannedCount } }) => items + ScannedCount, 0)).toBe(29);
    expect(Math.max(...overdue.map(({ answered: { Count } }) => Count))).toBe(7);
  });

  it('begins a millisecond after a promise was due, and ends when it is met', async () => {
    const branch = await newBranch();
    const items = manyReceipts(branch, at('2031-02-01T10:00:00+08:00'), 1);
    await putAll(items);
    const overdue = async (time: string) => (await emitted(observeOverdue, time))[`OverdueAtBranch ${branch.code}`];
    expect([await overdue('2031-02-12T00:00:00+08:00'), await overdue('2031-02-12T00:00:00.001+08:00')]).toEqual([
      0, 1,
    ]);
    await putAll(
      items.map(({ openKey: _, overdueKey: __, overdueOfKey: ___, ...item }) => ({
        ...item,
        metAt: '2031-02-12T00:00:00.001Z',
      })),
    );
    expect(await overdue('2031-02-13T00:00:00+08:00')).toBe(0);
  });
});

describe('the desk, as figures of the control room', () => {
  it('has its queue by age, what is about to break, how long somebody waits for an answer, and what is lost (F1, G2)', async () => {
    const noon = at('2031-03-05T12:00:00+08:00');
    const opens = async (ago: string, otherwise: Partial<ToldCase> = {}): Promise<string> => {
      const told: ToldCase = {
        channel: 'email',
        type: 'inquiry',
        subject: '何时到货',
        description: '请问何时到货？',
        priority: 'normal',
        tags: [],
        receivedAt: earlier(noon, ago),
        ...otherwise,
      };
      const by = { actor: { name: '坐席', role: 'agent' } };
      return (await openNewCase(told, by, told.receivedAt)).subject.caseNumber;
    };
    const happens = (caseNumber: string, type: 'responded' | 'solved' | 'customer_replied', details: object) =>
      recordCaseEvent(
        caseNumber,
        () =>
          ({ eventId: type, type, actor: { name: '坐席', role: 'agent' }, details }) as unknown as ReportedCaseEvent,
        noon,
      );
    // The answer is due in 1 h 40 m; in 20 minutes, and over half an hour ago. The third is answered, and due to be solved in less than 2 h.
    await opens('PT20M');
    await opens('PT100M');
    await opens('PT160M');
    await happens(await opens('PT22H1M'), 'responded', { message: '明天到' });
    await happens(await opens('PT5H'), 'solved', { summary: '已告知' });
    await opens('PT1M', {
      type: 'exception',
      exception: { kind: 'loss', grade: 1, foundAt: noon, foundBy: '李四', responsible: 'carrier' },
    });
    // What is lost and paid for is no emergency, and in the queue while its customer waits for an answer.
    const paid = await opens('PT3H', {
      type: 'exception',
      exception: { kind: 'loss', grade: 1, foundAt: noon, foundBy: '李四', responsible: 'carrier' },
    });
    await happens(paid, 'solved', { summary: '已赔付' });
    await happens(paid, 'customer_replied', { message: '何时到账？' });
    const figures = await emitted(observeOverdue, '2031-03-05T12:00:00+08:00');
    expect(figures).toMatchObject({
      'CasesInQueue under 30 minutes': 2,
      'CasesInQueue under 2 hours': 1,
      'CasesInQueue under 8 hours': 2,
      'CasesInQueue under 24 hours': 1,
      'CasesInQueue 24 hours and more': 0,
      // The answers of the first two, the solution, and the joint plan of what is lost.
      'PromisesAboutToBreak 30 minutes': 2,
      'PromisesAboutToBreak 2 hours': 4,
      OldestUnanswered: 40 * 60,
      GraveExceptions: 1,
    });
  });

  it('has what is about to break of a claim as of a case (G5)', async () => {
    setClock('2031-03-03T12:00:00+08:00');
    await openNetwork();
    const claim = await newClaim();
    await claim.assess();
    const { commitments } = (await claim.shown()) as { commitments: { name: string; due_at: string }[] };
    const due = at(commitments.find(({ name }) => name === 'payment')?.due_at ?? '');
    const soon = (figures: Record<string, number>) =>
      ['30 minutes', '2 hours'].map((within) => figures[`PromisesAboutToBreak ${within}`]);
    expect(soon(await emitted(observeOverdue, earlier(due, 'PT1H')))).toEqual([0, 1]);
    expect(soon(await emitted(observeOverdue, earlier(due, 'PT20M')))).toEqual([1, 1]);
  });
});

describe('receipts that are out, as figures of the control room', () => {
  it('are nothing in every band, and the figures say so', async () => {
    await newBranch();
    expect(await emitted(observeReceipts, '2031-01-05T10:00:00+08:00')).toEqual(
      Object.fromEntries(AGE_BANDS.map((age) => [`ReceiptsOutstanding ${age}`, 0])),
    );
  });

  it('are counted over all branches by whole days of the branch since the goods arrived, due or not (X12)', async () => {
    const branches = [await newBranch(), await newBranch('Europe/Berlin')];
    const arrived = {
      '2031-03-31T10:00:00+08:00': 1,
      // March 21 in Shanghai, and the 20th in Berlin.
      '2031-03-21T00:00:00+08:00': 2,
      '2031-03-20T23:59:59.999+08:00': 4,
      '2031-03-16T12:00:00+08:00': 8,
      '2031-03-10T10:00:00+08:00': 16,
      '2031-03-05T10:00:00+08:00': 9,
    };
    await putAll(
      branches.flatMap((branch) =>
        Object.entries(arrived).flatMap(([time, number]) => manyReceipts(branch, at(time), number)),
      ),
    );
    // What is back stands in the index no more.
    await putAll(
      manyReceipts(branches[0] ?? (await newBranch()), at('2031-03-08T10:00:00+08:00'), 5).map(
        ({ openKey: _, ...item }) => ({ ...item, metAt: '2031-03-30T00:00:00.000Z' }),
      ),
    );
    expect(await emitted(observeReceipts, '2031-03-31T10:00:00+08:00')).toEqual({
      'ReceiptsOutstanding 0-10 days': 3 + 1,
      'ReceiptsOutstanding 11-15 days': 12 + 14,
      'ReceiptsOutstanding 16-20 days': 0,
      'ReceiptsOutstanding 21-25 days': 2 * 16,
      'ReceiptsOutstanding over 25 days': 2 * 9,
    });
  });
});
