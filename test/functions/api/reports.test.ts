import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import type { Branch } from '../../../domain/network.ts';
import { MANUALS_SETTINGS } from '../../../domain/report/settings.ts';
import type { ReportKind } from '../../../domain/report/reports.ts';
import type { UnreturnedRow } from '../../../domain/report/receipt-rows.ts';
import { DEFAULT_SCOPES, type Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as getReport } from '../../../functions/api/reports/get-report.ts';
import { handler as listReports } from '../../../functions/api/reports/list-reports.ts';
import { formatsOf } from '../../../functions/report/formats-of.ts';
import { at, newBranch, receiptOut } from '../branches.ts';
import { call } from '../call.ts';
import { atExactly, setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { rendered } from '../rendered.ts';
import { newPartner, OPERATIONS } from '../samples.ts';
import { askForReport, reportOf, sweep, textOf } from '../sweep.ts';

const KIND = 'unreturned_receipts';
const PERIOD = '2040-11';
let branches: [Branch, Branch];
let waybills: string[];

beforeAll(async () => {
  // The list of reports is one of all branches.
  await ownTable();
  branches = [await newBranch(), await newBranch()];
  waybills = [
    await receiptOut(branches[0], at('2040-11-03T10:00:00+08:00')),
    await receiptOut(branches[1], at('2040-11-04T10:00:00+08:00')),
  ];
  setClock('2040-12-01T00:30:00+08:00');
  await sweep(KIND, branches);
});

const list = (kind: string, query: Record<string, string> = {}) =>
  call(listReports, { caller: OPERATIONS, method: 'GET', path: { kind }, query });

describe('a report', () => {
  it('is got by a link to JSON, of a branch or of all', async () => {
    expect(await reportOf(KIND, PERIOD, branches[0])).toMatchObject({
      kind: KIND,
      period: PERIOD,
      branch: branches[0].code,
      rows: [{ waybill_number: waybills[0] }],
    });
    const { branch, rows } = (await reportOf(KIND, PERIOD)) as {
      branch: null;
      rows: { branch: string; waybill_number: string }[];
    };
    expect(branch).toBeNull();
    expect(rows.map((row) => [row.branch, row.waybill_number]).sort()).toEqual(
      branches.map(({ code }, place) => [code, waybills[place]]).sort(),
    );
  });

  it('of a branch’s key is that of one of its branches, which it has to name; of the periods it sees which there are', async () => {
    const caller: Holder = { kind: 'branch', id: branches[0].code, branches: [branches[0].code] };
    const path = { kind: KIND, period: PERIOD };
    const ask = (query: Record<string, string>) => call(getReport, { caller, method: 'GET', path, query });
    expect((await ask({ branch: branches[0].code })).status).toBe(200);
    expect((await ask({ branch: branches[1].code })).body.errors).toEqual([
      { field: 'branch', message: 'is no branch of this key' },
    ]);
    const all = await ask({});
    expect([all.status, all.body.errors]).toEqual([422, [{ field: 'branch', message: 'is needed: of which branch?' }]]);
    const { body } = await call(listReports, { caller, method: 'GET', path: { kind: KIND } });
    expect(body.periods).toEqual([{ period: PERIOD, generated_at: expect.any(String) as string }]);
  });

  it('is a table with the same columns whatever its rows have', async () => {
    const [header] = (await textOf(KIND, PERIOD, branches[0], 'csv')).split('\r\n');
    expect(header).toBe(
      '\uFEFFbranch,waybill_number,partner,receipt_status,arrived_at,due_at,days_overdue,overdue,declared_value_amount,declared_value_currency,responsible_person,' +
        'explanation_reason,explanation_note,explanation_expected_at,explanation_actor_name,explanation_actor_role,explanation_reported_by_kind,explanation_reported_by_id,explanation_reported_by_key,accountability_rule,accountability_person,accountability_amount,accountability_currency,accountability_share',
    );
    const rows = parse((await textOf(KIND, PERIOD, undefined, 'csv')).slice(1), { columns: true }) as unknown as Record<
      string,
      string
    >[];
    expect(
      rows
        .map(({ branch, waybill_number, declared_value_amount, explanation_reason }) => [
          branch,
          waybill_number,
          declared_value_amount,
          explanation_reason,
        ])
        .sort(),
    ).toEqual(branches.map(({ code }, place) => [code, waybills[place], '88000', '']).sort());
  });

  it.each([
    ['of an unknown kind', 'nonsense', PERIOD, {}, 422, 'kind'],
    ['of a period in another form', KIND, '2040/11', {}, 422, 'period'],
    ['in another format', KIND, PERIOD, { format: 'pdf' }, 422, 'format'],
    ['of what is no branch', KIND, PERIOD, { branch: 'x' }, 422, 'branch'],
    ['with a question that there is not', KIND, PERIOD, { colour: 'red' }, 422, 'colour'],
  ])('%s is refused', async (_, kind, period, query, status, field) => {
    const answer = await askForReport(kind, period, query);
    expect([answer.status, answer.body.errors.map((error: { field: string }) => error.field)]).toEqual([
      status,
      [field],
    ]);
  });

  it.each([
    ['of a month that nobody swept', KIND, '2001-01', {}],
    ['of a month that there is not', KIND, '2040-13', {}],
    ['of another kind', 'performance', PERIOD, {}],
    ['of an unknown branch', KIND, PERIOD, { branch: 'NOBODY' }],
    ['of a week', KIND, '2040-W48', {}],
  ])('%s is not found', async (_, kind, period, query) => {
    const { status, body } = await askForReport(kind, period, query);
    expect([status, body.code]).toEqual([404, 'not_found']);
  });
});

describe('a link', () => {
  /** Links last by the clock of the storage, which is that of the machine here. */
  const linkOf = async (secondsAgo: number) => {
    setClock(new Date(Date.now() - secondsAgo * 1000).toISOString());
    const { body } = await askForReport(KIND, PERIOD, { branch: branches[0].code });
    return body as { url: string; expires_at: string };
  };

  it('works for five minutes, for whoever has it', async () => {
    expect((await fetch((await linkOf(0)).url)).status).toBe(200);
    const answer = await fetch((await linkOf(290)).url);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200,
      'application/json; charset=utf-8',
      `attachment; filename="${KIND}-${PERIOD}-${branches[0].code}.json"`,
    ]);
    expect((await fetch((await linkOf(301)).url)).status).toBe(403);
  });

  it('says when it expires, and cannot be made to last', async () => {
    let url = '';
    await atExactly('2040-12-01T09:00:00+08:00', async () => {
      const { body } = await askForReport(KIND, PERIOD);
      expect(body).toEqual({
        url: expect.any(String) as string,
        expires_at: '2040-12-01T09:05:00+08:00',
        answers_until: expect.stringMatching(/^2040-12-01T00:30:0\d(\.\d+)?\+08:00$/) as string,
      });
      ({ url } = body as { url: string });
    });
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('300');
    const longer = new URL((await linkOf(301)).url);
    longer.searchParams.set('X-Amz-Expires', '3600');
    expect((await fetch(longer)).status).toBe(403);
  });

  it('shows one report alone', async () => {
    const { url } = await linkOf(0);
    const other = url.replace(branches[0].code, branches[1].code);
    expect(other).not.toBe(url);
    expect((await fetch(other)).status).toBe(403);
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403);
  });
});

describe('reports are for operations', () => {
  it('and not for a partner', async () => {
    const partner = { ...newPartner(), scopes: DEFAULT_SCOPES.partner };
    for (const [handler, path] of [
      [getReport, { kind: KIND, period: PERIOD }],
      [listReports, { kind: KIND }],
    ] as const) {
      const { status, body } = await call(handler, { caller: partner, method: 'GET', path });
      expect([status, body.code]).toEqual([403, 'forbidden']);
    }
  });
});

describe('the list of reports', () => {
  beforeAll(async () => {
    for (let year = 2041; year < 2045; year++) {
      setClock(`${year}-12-01T00:30:00+08:00`);
      await sweep(KIND, branches);
    }
  });

  it('tells of each period when it was made and what it came to, latest first', async () => {
    const { status, body } = await list(KIND, { limit: '100' });
    expect(status).toBe(200);
    const listed = body.periods as { period: string }[];
    expect(listed.map(({ period }) => period)).toEqual(['2044-11', '2043-11', '2042-11', '2041-11', '2040-11']);
    expect(listed.at(-1)).toEqual({
      period: PERIOD,
      generated_at: expect.stringMatching(/^2040-12-01T00:30:0\d(\.\d+)?\+08:00$/) as string,
      branches: 2,
      rows: 2,
      totals: { rows: 2, overdue: 2 },
      failed_branches: [],
    });
  });

  it('pages, each period once', async () => {
    const whole = (await list(KIND, { limit: '100' })).body.periods as unknown[];
    const seen: unknown[] = [];
    for (let cursor = {}; ;) {
      const { body } = await list(KIND, { limit: '2', ...cursor });
      expect(body.periods.length).toBeLessThanOrEqual(2);
      seen.push(...(body.periods as unknown[]));
      if (!body.has_next_page) break;
      cursor = { cursor: body.next_cursor as string };
    }
    expect(seen).toEqual(whole);
  });

  it('refuses what it does not know', async () => {
    expect((await list('nonsense')).status).toBe(422);
    expect((await list(KIND, { limit: '0' })).status).toBe(422);
    expect((await list(KIND, { cursor: Buffer.from('REPORT#x').toString('base64url') })).status).toBe(422);
  });
});

const OF_DEPLOYMENT = { timeZone: 'Asia/Shanghai', table: COMMITMENTS, settings: MANUALS_SETTINGS };

describe('a table for programs', () => {
  const row = (otherwise: Partial<UnreturnedRow> = {}): UnreturnedRow => ({
    waybillNumber: 'HD29KNCTZC8B69',
    partner: 'acme',
    receiptStatus: 'awaited',
    arrivedAt: '2040-11-03T10:00:00+08:00',
    dueAt: '2040-11-14T00:00:00+08:00',
    daysOverdue: 17,
    overdue: true,
    declaredValue: null,
    responsiblePerson: null,
    explanation: null,
    accountability: null,
    ...otherwise,
  });
  const table = (note: string, responsiblePerson: string) =>
    rendered(
      {
        kind: KIND,
        period: PERIOD,
        branch: 'HGH',
        generatedAt: at('2040-12-01T00:30:00+08:00'),
        totals: { rows: 1 },
        parts: [
          {
            branch: 'HGH',
            rows: [row()],
            explanations: new Map([
              [
                'HD29KNCTZC8B69',
                {
                  waybillNumber: 'HD29KNCTZC8B69',
                  reason: 'neglect',
                  note,
                  responsiblePerson,
                  expectedAt: at('2040-12-05T10:00:00+08:00'),
                  accountability: { rule: 'E6', person: responsiblePerson, amount: 5_000, currency: 'CNY' },
                  actor: { name: responsiblePerson, role: 'branch_manager' },
                  reportedBy: { kind: 'branch', id: 'HGH', key: 'key-1' },
                },
              ],
            ]),
          },
        ],
        ...OF_DEPLOYMENT,
      },
      'csv',
    );
  const cellsOf = async (text: Promise<Buffer>) => {
    const [first, ...others] = parse(String(await text).slice(1), { columns: true }) as unknown as Record<
      string,
      string
    >[];
    expect(others).toEqual([]);
    return first ?? {};
  };

  it.each([
    '=HYPERLINK("http://x","y")',
    '=1+1',
    '+86 138',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '=',
    '-',
    "=cmd|'/c calc'!A0",
  ])('a cell that begins as %j does is no formula there', async (text) => {
    const cells = await cellsOf(table(text, text));
    for (const name of ['explanation_note', 'responsible_person', 'accountability_person', 'explanation_actor_name'])
      expect(cells[name]).toBe(`'${text}`);
  });

  it.each(['丢了；“找不到”', '1 = 1', 'a@b', '逗号,引号"和\n换行', ' =1', '回单在客户处 🚚', "'=1"])(
    '%j stays as it is',
    async (text) => {
      expect(await cellsOf(table(text, '送货员'))).toMatchObject({
        explanation_note: text,
        responsible_person: '送货员',
        explanation_reason: 'neglect',
        explanation_expected_at: '2040-12-05T10:00:00+08:00',
        explanation_actor_role: 'branch_manager',
        explanation_reported_by_kind: 'branch',
        explanation_reported_by_id: 'HGH',
        explanation_reported_by_key: 'key-1',
        accountability_rule: 'E6',
        accountability_amount: '5000',
        accountability_currency: 'CNY',
        accountability_share: '',
        days_overdue: '17',
        overdue: 'true',
      });
    },
  );

  it.each<ReportKind>(['unreturned_receipts', 'performance', 'exceptions', 'receipt_chase', 'carriers'])(
    'has a header where it has no rows: %s',
    async (kind) => {
      const text = await rendered(
        {
          kind,
          period: PERIOD,
          branch: null,
          generatedAt: at('2040-12-01T00:30:00+08:00'),
          totals: {},
          parts: [],
          ...OF_DEPLOYMENT,
        },
        'csv',
      );
      expect(String(text)).toMatch(/^\uFEFF[a-z_]+(,[a-z0-9_]+)+\r\n$/);
    },
  );

  it('in JSON nothing is changed', async () => {
    const report = {
      kind: KIND,
      period: PERIOD,
      branch: null,
      generatedAt: at('2040-12-01T00:30:00+08:00'),
      totals: { rows: 1 },
      ...OF_DEPLOYMENT,
    } as const;
    const explanations = new Map([
      [
        'HD29KNCTZC8B69',
        {
          waybillNumber: 'HD29KNCTZC8B69',
          reason: 'lost',
          note: '=1+1',
          accountability: { rule: 'E6', person: 'branch_manager', amount: null, currency: 'CNY', share: 0.5 },
          actor: { name: '网点经理', role: 'branch_manager' },
        } as const,
      ],
    ]);
    // Branches without rows, before, between and after, leave nothing behind.
    const none = { branch: 'NON', rows: [], explanations: new Map() };
    const parts = [
      none,
      { branch: 'HGH', rows: [row()], explanations },
      none,
      { branch: 'SHA', rows: [row()], explanations: new Map() },
      none,
    ];
    const text = await rendered({ ...report, parts }, 'json');
    expect(JSON.parse(String(text))).toEqual({
      kind: KIND,
      period: PERIOD,
      branch: null,
      generated_at: '2040-12-01T00:30:00+08:00',
      totals: { rows: 1 },
      rows: [
        {
          branch: 'HGH',
          waybill_number: 'HD29KNCTZC8B69',
          partner: 'acme',
          receipt_status: 'awaited',
          arrived_at: '2040-11-03T10:00:00+08:00',
          due_at: '2040-11-14T00:00:00+08:00',
          days_overdue: 17,
          overdue: true,
          declared_value: null,
          responsible_person: null,
          explanation: {
            reason: 'lost',
            note: '=1+1',
            expected_at: null,
            actor: { name: '网点经理', role: 'branch_manager' },
            reported_by: null,
          },
          accountability: { rule: 'E6', person: 'branch_manager', amount: null, currency: 'CNY', share: 0.5 },
        },
        expect.objectContaining({ branch: 'SHA', waybill_number: 'HD29KNCTZC8B69', explanation: null }),
      ],
    });
  });
});

describe('the formats of a report', () => {
  it('are all three up to 200,000 rows, beyond which no workbook is made', () => {
    expect(formatsOf({ rows: 200_000 })).toEqual(['json', 'csv', 'xlsx']);
    expect(formatsOf({ rows: 200_001 })).toEqual(['json', 'csv']);
  });
});
