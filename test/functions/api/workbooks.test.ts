import { beforeAll, describe, expect, it } from 'vitest';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import type { Branch } from '../../../domain/network.ts';
import type { UnreturnedRow } from '../../../domain/report/receipt-rows.ts';
import { REPORT_KINDS, type ReportKind } from '../../../domain/report/reports.ts';
import { MANUALS_SETTINGS } from '../../../domain/report/settings.ts';
import { COLUMNS } from '../../../functions/report/columns.ts';
import type { Part } from '../../../functions/report/part.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { setClock } from '../clock.ts';
import { rendered } from '../rendered.ts';
import { askForReport, bytesOf, reportOf, sweep } from '../sweep.ts';
import { workbookIn, type Workbook } from '../workbook.ts';

const KIND = 'unreturned_receipts';

const ROW: UnreturnedRow = {
  waybillNumber: 'HD29KNCTZC8B69',
  partner: 'acme',
  receiptStatus: 'awaited',
  arrivedAt: '2040-11-03T10:00:00+08:00',
  dueAt: '2040-11-14T00:00:00+08:00',
  daysOverdue: 17,
  overdue: true,
  declaredValue: { amount: 1_280_000, currency: 'CNY' },
  responsiblePerson: null,
  explanation: null,
  accountability: null,
};

async function workbook(
  kind: ReportKind,
  rows: readonly unknown[],
  explanations: Part['explanations'] = new Map(),
): Promise<Workbook> {
  const report = {
    kind,
    period: '2040-11',
    branch: 'HGH',
    generatedAt: at('2040-12-01T00:30:00+08:00'),
    totals: {},
    // In two parts, as of two branches.
    parts: [rows.slice(0, 1), rows.slice(1)].map((some) => ({ branch: 'HGH', rows: some, explanations })),
    timeZone: 'Asia/Shanghai',
    table: COMMITMENTS,
    settings: MANUALS_SETTINGS,
  };
  return workbookIn(await rendered(report, 'xlsx'));
}

/** A branch's answer for the row, with a note. */
const answered = (note: string) =>
  ({
    waybillNumber: ROW.waybillNumber,
    reason: 'other',
    note,
    accountability: null,
    actor: { name: '网点经理', role: 'branch_manager' },
  }) as const;

/** The cells of a row by their columns. */
const cellsOf = ({ rows: [head = [], ...rows] }: Workbook, at = 0) =>
  Object.fromEntries(head.map((name, column) => [name, rows[at]?.[column]]));

describe('a workbook', () => {
  it.each(REPORT_KINDS)('of %s has the columns of the CSV, bold, and as many where it has no rows', async (kind) => {
    const { sheet, rows, bold, widths } = await workbook(kind, []);
    expect([sheet, rows]).toEqual([kind, [COLUMNS[kind]]]);
    expect(bold).toEqual(COLUMNS[kind].map(() => true));
    expect(widths).toEqual(COLUMNS[kind].map((name) => Math.max(10, name.length + 2)));
  });

  it('has numbers that can be reckoned with, truths, texts, and nothing where there is nothing', async () => {
    expect(cellsOf(await workbook(KIND, [ROW]))).toEqual({
      branch: 'HGH',
      waybill_number: 'HD29KNCTZC8B69',
      partner: 'acme',
      receipt_status: 'awaited',
      arrived_at: '2040-11-03T10:00:00+08:00',
      due_at: '2040-11-14T00:00:00+08:00',
      days_overdue: 17,
      overdue: true,
      declared_value_amount: 1_280_000,
      declared_value_currency: 'CNY',
      responsible_person: null,
      explanation_reason: null,
      explanation_note: null,
      explanation_expected_at: null,
      explanation_actor_name: null,
      explanation_actor_role: null,
      explanation_reported_by_kind: null,
      explanation_reported_by_id: null,
      explanation_reported_by_key: null,
      accountability_rule: null,
      accountability_person: null,
      accountability_amount: null,
      accountability_currency: null,
      accountability_share: null,
    });
  });

  it.each([
    '0571',
    '1E5',
    '510104199001011234',
    '00',
    '1.10',
    '2026-11',
    'TRUE',
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+86 138',
    '-1',
    '@SUM(A1)',
    "'=1",
    '<b>&amp;</b>',
    '逗号,引号"和\n换行',
    '回单在客户处 🚚',
    '_x0041_',
    '__x000d_',
  ])('keeps the text %j as it is, and as a text', async (text) => {
    const explanations = new Map([[ROW.waybillNumber, answered(text)]]);
    const book = await workbook(KIND, [{ ...ROW, partner: text }], explanations);
    expect(cellsOf(book)).toMatchObject({ partner: text, explanation_note: text });
    expect(book.formulas).toBe(false);
  });

  it('is as wide as what stands in it, up to a point', async () => {
    const explanations = new Map([[ROW.waybillNumber, answered('字'.repeat(500))]]);
    const { widths } = await workbook(KIND, [ROW], explanations);
    expect(widths[COLUMNS[KIND].indexOf('explanation_note')]).toBe(60);
    expect(widths[COLUMNS[KIND].indexOf('arrived_at')]).toBe(27);
  });

  it('holds every row of a large report', async () => {
    const rows = Array.from({ length: 3000 }, (_, number) => ({
      ...ROW,
      waybillNumber: String(number).padStart(18, '0'),
      daysOverdue: number,
    }));
    const book = await workbook(KIND, rows);
    expect(book.rows).toHaveLength(3001);
    expect(cellsOf(book, 2999)).toMatchObject({ waybill_number: '000000000000002999', days_overdue: 2999 });
  });
});

describe('a report as a workbook', () => {
  const PERIOD = '2040-05';
  let branch: Branch;
  let waybill: string;

  beforeAll(async () => {
    branch = await newBranch();
    waybill = await receiptOut(branch, at('2040-05-03T10:00:00+08:00'));
    setClock('2040-06-01T00:30:00+08:00');
    await sweep(KIND, [branch]);
  });

  it('is got by a link, and has what the JSON has', async () => {
    const [row] = (await reportOf(KIND, PERIOD, branch)).rows as Record<string, unknown>[];
    expect(row?.['waybill_number']).toBe(waybill);
    expect(cellsOf(workbookIn(await bytesOf(KIND, PERIOD, branch, 'xlsx')))).toMatchObject({
      branch: branch.code,
      waybill_number: waybill,
      days_overdue: row?.['days_overdue'],
      due_at: row?.['due_at'],
    });
  });

  it('says what it is, and what it is to be called', async () => {
    setClock(new Date().toISOString());
    const { body } = await askForReport(KIND, PERIOD, { branch: branch.code, format: 'xlsx' });
    const answer = await fetch(body.url as string);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      `attachment; filename="${KIND}-${PERIOD}-${branch.code}.xlsx"`,
    ]);
  });
});
