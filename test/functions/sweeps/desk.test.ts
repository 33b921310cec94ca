import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseDetails, CaseEventType, ReportedCaseEvent } from '../../../domain/case/case-event.ts';
import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import type { Branch } from '../../../domain/network.ts';
import { earlier, later, type Instant } from '../../../domain/time/instant.ts';
import { writeReport } from '../../../functions/adapters/report-store.ts';
import { drawReviews } from '../../../functions/case/draw-reviews.ts';
import { openNewCase, type ToldCase } from '../../../functions/case/open-case.ts';
import { recordCaseEvent } from '../../../functions/case/record-case-event.ts';
import { at } from '../branches.ts';
import { setClock } from '../clock.ts';
import { reportOf, sweep, textOf } from '../sweep.ts';
import { itemsUnder } from '../table.ts';

/** The part of the company, which is no branch. */
const THE_COMPANY: Branch = { code: COMPANY, name: '公司', timeZone: 'Asia/Shanghai' };

/** A case that somebody has, at a time that no other test has cases in. @returns its number */
async function opened(receivedAt: Instant, agent?: string, otherwise: Partial<ToldCase> = {}): Promise<string> {
  const told: ToldCase = {
    partner: 'acme',
    channel: 'email',
    type: 'inquiry',
    subject: '何时到货',
    description: '请问何时到货？',
    priority: 'normal',
    tags: [],
    receivedAt,
    ...otherwise,
  };
  const { subject } = await openNewCase(told, { takenBy: agent, actor: { name: '坐席', role: 'agent' } }, receivedAt);
  return subject.caseNumber;
}

/** Something happens to a case, and is told when it does, or later. */
async function happens<T extends CaseEventType>(
  caseNumber: string,
  type: T,
  occurredAt: Instant,
  details: Partial<CaseDetails[T]> = {},
  toldAt = occurredAt,
): Promise<void> {
  const actor =
    type === 'reviewed' ? { name: '主管', role: 'customer_service_supervisor' } : { name: '坐席', role: 'agent' };
  const event = { eventId: randomUUID(), type, occurredAt, actor, details };
  const result = await recordCaseEvent(caseNumber, () => event as unknown as ReportedCaseEvent, toldAt);
  if (result?.outcome !== 'recorded') throw new Error(`${type}: ${JSON.stringify(result)}`);
}

async function closes(caseNumber: string, closedAt: Instant, toldAt = closedAt): Promise<void> {
  await happens(caseNumber, 'solved', earlier(closedAt, 'PT2H'), { summary: '已告知' });
  await happens(caseNumber, 'confirmed', earlier(closedAt, 'PT1H'));
  await happens(caseNumber, 'closed', closedAt, {}, toldAt);
}

type Row = Readonly<Record<string, unknown>>;
const rowsOf = async (kind: 'agents' | 'desk' | 'case_reviews', period: string): Promise<Row[]> =>
  ((await reportOf(kind, period)) as { rows: Row[] }).rows;
const shown = (value: unknown): string => {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

describe('what the desk did in a month (J1)', () => {
  const MARCH = '2045-03';

  beforeAll(async () => {
    // The month's first moment and its last, by the company's clock, and those that are not of it.
    const first = at('2045-03-01T00:00:00+08:00');
    const last = at('2045-03-31T23:59:59.999+08:00');
    await opened(at('2045-02-28T23:59:59.999+08:00'), '甲');
    await opened(at('2045-04-01T00:00:00+08:00'), '甲');
    const one = await opened(first, '甲');
    await happens(one, 'responded', later(first, 'PT1H'), { message: '明天到' });
    await happens(one, 'solved', later(first, 'PT2H'), { summary: '已告知' });
    const other = await opened(last, '乙', { type: 'complaint', channel: 'phone' });
    await happens(other, 'responded', later(last, 'PT1M'), { message: '抱歉' });
    await happens(other, 'solved', later(last, 'PT1H'), { summary: '已道歉' });
    await happens(other, 'called_back', later(last, 'PT24H'), { score: 4 });
    // Nobody's, and of nobody known.
    await opened(later(first, 'P9D'), undefined, { partner: undefined });
    const generatedAt = at('2045-04-01T01:00:00+08:00');
    await writeReport({
      kind: 'performance',
      period: MARCH,
      generatedAt,
      branches: 1,
      rows: 1,
      totals: { shipments: 400 },
      failedBranches: [],
      renderedAt: generatedAt,
    });
    setClock('2045-04-08T01:00:00+08:00');
    for (const kind of ['agents', 'desk'] as const)
      expect(await sweep(kind, [THE_COMPANY])).toMatchObject({ period: MARCH, complete: true });
  });

  it('is told agent by agent, and in all', async () => {
    const rows = await rowsOf('agents', MARCH);
    expect(rows.map(({ of, agent, cases }) => [of, agent, cases])).toEqual([
      ['agent', '乙', 1],
      ['agent', '甲', 1],
      ['agent', null, 1],
      ['all', null, 3],
    ]);
    expect(rows[0]).toMatchObject({
      first_response: { promised: 1, kept: 0, percent: 0, colour: 'red', p50_seconds: 60 },
      call_back: { scores: 1, average: 4 },
    });
    // Solved a millisecond before one o'clock on the 1st: on the 8th at one, seven days are over.
    expect(rows.at(-1)).toMatchObject({
      first_response: { promised: 3, kept: 1, percent: 33.3 },
      first_contact: { settled: 2, solved: 2, percent: 100, colour: 'green' },
    });
  });

  it('is told by type and channel, with the complaints of a thousand shipments', async () => {
    const rows = await rowsOf('desk', MARCH);
    expect(rows.map(({ of, type, channel, cases }) => [of, type, channel, cases])).toEqual([
      ['type_and_channel', 'inquiry', 'email', 2],
      ['type_and_channel', 'complaint', 'phone', 1],
      ['all', null, null, 3],
    ]);
    expect(rows.at(-1)).toMatchObject({ complaints: 1, shipments: 400, complaints_per_thousand: 2.5 });
  });

  it.each(['agents', 'desk'] as const)('is a table of the same figures: %s', async (kind) => {
    const [bom, ...text] = await textOf(kind, MARCH, undefined, 'csv');
    expect(bom).toBe('\uFEFF');
    const lines = parse(text.join(''), { columns: true }) as unknown as Record<string, string>[];
    const flat = (row: Row): Record<string, string> =>
      Object.fromEntries(
        Object.entries(row).flatMap(([name, value]) =>
          typeof value === 'object' && value !== null
            ? Object.entries(value as Row).map(([each, figure]) => [`${name}_${each}`, shown(figure)])
            : [[name, shown(value)]],
        ),
      );
    expect(lines).toEqual((await rowsOf(kind, MARCH)).map(flat));
  });

  it('is told of a quarter, without a rate where the shipments of a month are not known', async () => {
    await sweep('desk', [THE_COMPANY], '2045-Q1');
    const rows = await rowsOf('desk', '2045-Q1');
    expect(rows.at(-1)).toMatchObject({ cases: 4, complaints: 1, shipments: null, complaints_per_thousand: null });
  });
});

describe('the sample of closed cases (G4)', () => {
  /** The week in which a year ends. */
  const WEEK = '2048-W01';
  const monday = at('2047-12-30T00:00:00+08:00');
  const nextMonday = at('2048-01-06T00:00:00+08:00');
  const before = (moment: Instant): Instant => earlier(moment, 'PT0.001S');
  const ofWeek: string[] = [];
  let toldLate = '';

  beforeAll(async () => {
    const received = at('2047-12-20T10:00:00+08:00');
    await closes(await opened(received, '丙'), before(monday));
    await closes(await opened(received, '丙'), nextMonday);
    const days = ['P1D', 'P2D', 'P3D', 'P4D'].map((duration) => later(monday, duration));
    for (const moment of [monday, ...days, before(nextMonday)]) {
      const number = await opened(received, '丙');
      await closes(number, moment);
      ofWeek.push(number);
    }
    // Another agent's only one, which was closed the week before and told in this.
    toldLate = await opened(received, '丁');
    await closes(toldLate, before(monday), later(monday, 'PT5M'));
    ofWeek.push(toldLate);
    await happens(await opened(received, '戊'), 'merged', later(monday, 'PT1H'), { into: toldLate });
    setClock('2048-01-06T01:00:00+08:00');
    expect(await sweep('case_reviews', [THE_COMPANY])).toMatchObject({ period: WEEK, complete: true });
  });

  it('is a fifth of each agent’s, rounded up, of those whose closing was told in the week by the company’s clock', async () => {
    const rows = await rowsOf('case_reviews', WEEK);
    expect(rows.map(({ agent }) => agent).toSorted()).toEqual(['丁', '丙', '丙']);
    for (const row of rows) {
      expect(ofWeek).toContain(row['case_number']);
      // Five working days: where there is no calendar, each day is one.
      expect(row).toMatchObject({ week: WEEK, state: 'open', verdict: null, due_at: '2048-01-12T00:00:00+08:00' });
    }
    expect(rows.find(({ agent }) => agent === '丁')).toMatchObject({
      case_number: toldLate,
      closed_at: '2047-12-29T23:59:59.999+08:00',
    });
  });

  it('is told to each case once, however often it is drawn, and to no other', async () => {
    const drawn = (await rowsOf('case_reviews', WEEK)).map((row) => shown(row['case_number']));
    const again = at('2048-01-06T02:00:00+08:00');
    await Promise.all([1, 2, 3].map(() => drawReviews(WEEK, { from: monday, to: nextMonday }, again)));
    for (const number of ofWeek) {
      const told = (await itemsUnder(`CASE#${number}`)).filter(({ type }) => type === 'selected_for_review');
      expect(told.map(({ details }) => details)).toEqual(drawn.includes(number) ? [{ week: WEEK }] : []);
    }
  });

  it('stands in the next list with its verdict, or as missed', async () => {
    const [reviewed = '', ...others] = (await rowsOf('case_reviews', WEEK)).map((row) => shown(row['case_number']));
    await happens(reviewed, 'reviewed', at('2048-01-09T10:00:00+08:00'), { verdict: 'fair' });
    setClock('2048-01-13T01:00:00+08:00');
    expect(await sweep('case_reviews', [THE_COMPANY])).toMatchObject({ period: '2048-W02' });
    const rows = await rowsOf('case_reviews', '2048-W02');
    const row = (number: string): Row | undefined => rows.find((each) => each['case_number'] === number);
    expect(row(reviewed)).toMatchObject({ week: WEEK, state: 'met', verdict: 'fair' });
    for (const other of others) expect(row(other)).toMatchObject({ week: WEEK, state: 'missed', verdict: null });
    // What was closed on that very Monday is of the week that begins with it.
    expect(rows.filter(({ week }) => week === '2048-W02').map(({ agent }) => agent)).toEqual(['丙']);
    const { totals } = (await reportOf('case_reviews', '2048-W02')) as { totals: object };
    expect(totals).toEqual({ rows: 4, drawn: 1, missed: 2 });
  });
});
