import {
  DescribeExecutionCommand,
  ListStateMachinesCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { parse } from 'csv-parse/sync';
import { DateTime } from 'luxon';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportKind } from '../../domain/report/reports.ts';
import { putBranch } from '../../functions/adapters/network-store.ts';
import { moveClock, readClock } from '../../local/cloud/clock-client.ts';
import { listenToBus, type Told } from '../functions/bus.ts';
import { busName } from './aws.ts';
import { asOperations, book, booking, cloud, instructed, request, shipment, until } from './cloud.ts';
import { happens, receiptsComeBack, SIGN_OFF, signedReceipt } from './life.ts';

const ZONE = 'Asia/Shanghai';
const now = async (): Promise<DateTime<true>> =>
  DateTime.fromISO(await readClock(cloud.clock_url), { zone: ZONE }) as DateTime<true>;
const moveTo = async (time: DateTime): Promise<void> => {
  await moveClock(cloud.clock_url, { to: time.toISO() ?? '' });
};

let told: (id: string) => Promise<Told[]>;
beforeAll(async () => {
  process.env['BUS_NAME'] = await busName();
  told = await listenToBus();
});

/** The report as JSON, by the link that the API gives. */
async function report(
  kind: ReportKind,
  period: string,
  branch?: string,
): Promise<Record<string, unknown> & { rows: Record<string, unknown>[] }> {
  const { status, body } = await asOperations(
    'GET',
    `/reports/${kind}/${period}${branch === undefined ? '' : `?branch=${branch}`}`,
  );
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (await (await fetch(body.url as string)).json()) as never;
}

/** Runs a sweep to its end. @returns how it ended */
async function sweep(kind: ReportKind, period: string): Promise<string | undefined> {
  const sfn = new SFNClient({});
  const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({}));
  const stateMachineArn = stateMachines.find(({ name }) => name?.endsWith('-sweep'))?.stateMachineArn;
  const { executionArn } = await sfn.send(
    new StartExecutionCommand({ stateMachineArn, input: JSON.stringify({ kind, period }) }),
  );
  const { status } = await until(
    () => sfn.send(new DescribeExecutionCommand({ executionArn })),
    ({ status: each }) => each !== 'RUNNING',
  );
  return status;
}

/** A shipment whose goods have arrived in Hangzhou, now or so many days ago, and whose receipt is out. */
async function arrived(daysAgo = 0, otherwise: object = {}): Promise<string> {
  const occurred_at = (await now()).minus({ days: daysAgo }).toISO();
  const waybill = await book({
    receipt: signedReceipt(1),
    ordered_at: occurred_at,
    channel: 'phone',
    goods: [
      {
        description: '轴承',
        pieces: 1,
        weight_kg: 1,
        volume_m3: 0.1,
        declared_value: { amount: 88_000, currency: 'CNY' },
      },
    ],
    ...otherwise,
  });
  await instructed(waybill);
  const types = ['picked_up', 'departed', 'notice_acknowledged', 'arrived'];
  await happens(waybill, ...types.map((type) => [type, { occurred_at }] as const));
  return waybill;
}

describe('at the end of a month', () => {
  let month: string;
  let [out, back, dubious, irregular, kept, forgotten] = ['', '', '', '', '', ''];

  beforeAll(async () => {
    const start = (await now()).plus({ months: 1 }).startOf('month');
    // Two days before the month's end: short enough to pass, long enough for a delivery to be missed.
    await moveTo(start.endOf('month').startOf('day').minus({ days: 2 }).set({ hour: 9 }));
    month = (await now()).toFormat('yyyy-MM');
    [out, back, dubious, irregular] = [await arrived(), await arrived(), await arrived(), await arrived()];
    // Due within 20 days: overdue since two or three.
    [kept, forgotten] = [await arrived(23), await arrived(24)];
    await happens(irregular, ['delivered', { sign_off: { ...SIGN_OFF, documents: [] } }], 'signature_disputed');
    await receiptsComeBack(back, [1]);
    await moveTo((await now()).plus({ months: 1 }).startOf('month').set({ hour: 2 }));
  });

  it('every receipt that is wanted and not back is listed, per branch, by itself (E5)', async () => {
    const { rows, ...head } = await report('unreturned_receipts', month, 'HGH');
    expect(head).toMatchObject({
      kind: 'unreturned_receipts',
      period: month,
      branch: 'HGH',
      totals: { overdue: expect.any(Number) },
    });
    const waybills = rows.map((row) => row['waybill_number']);
    expect(waybills).toEqual(expect.arrayContaining([out, dubious, irregular, kept, forgotten]));
    expect(waybills).not.toContain(back);
    expect(rows.find((row) => row['waybill_number'] === out)).toMatchObject({
      partner: 'sample-partner',
      receipt_status: 'awaited',
      overdue: false,
      days_overdue: 0,
      declared_value: { amount: 88_000, currency: 'CNY' },
      responsible_person: null,
      // What is not due asks nobody.
      explanation: { reason: 'not_due' },
      accountability: null,
    });
    expect(rows.find((row) => row['waybill_number'] === kept)).toMatchObject({
      overdue: true,
      days_overdue: expect.any(Number),
      explanation: null,
    });
    const { body } = await asOperations('GET', '/reports/unreturned_receipts');
    expect(body.periods[0]).toMatchObject({ period: month, failed_branches: [], branches: expect.any(Number) });
  });

  it('the branch is told where its list is, once, however often the sweep runs', async () => {
    const before = await report('unreturned_receipts', month, 'HGH');
    await happens(dubious, ['receipt_lost', { copies: [1], reason: '邮寄丢失' }]);
    expect(await sweep('unreturned_receipts', month)).toBe('SUCCEEDED');
    expect(await report('unreturned_receipts', month, 'HGH')).toEqual(before);
    const heard = (await told('HGH')).filter(
      ({ type, detail }) => type === 'report.unreturned_receipts' && detail['period'] === month,
    );
    expect(heard.map(({ detail }) => detail['address'])).toEqual([
      `/v1/reports/unreturned_receipts/${month}?branch=HGH`,
    ]);
  });

  it('the branch explains what is overdue, in parts, and who is accountable is proposed to finance (E6, X11)', async () => {
    const path = `/reports/unreturned_receipts/${month}/branches/HGH/explanations`;
    const { rows } = await report('unreturned_receipts', month, 'HGH');
    const asking = rows.filter((row) => row['explanation'] === null).map((row) => row['waybill_number'] as string);
    const first = await asOperations('POST', path, {
      explanations: [
        { waybill_number: kept, reason: 'neglect', note: '=HYPERLINK("x")', responsible_person: '送货员' },
        { waybill_number: out, reason: 'neglect' },
      ],
    });
    expect(first).toMatchObject({
      status: 200,
      body: {
        answered: rows.length - asking.length + 1,
        rows: rows.length,
        commitment: { name: 'explanation', rule: 'E5', state: 'open' },
      },
    });
    expect(
      (await asOperations('POST', path, { explanations: [{ waybill_number: back, reason: 'other' }] })).body,
    ).toMatchObject({ status: 422, errors: [{ field: 'explanations[0].waybill_number' }] });
    expect((await request('POST', path, { explanations: [] })).status).toBe(403);
    const rest = asking
      .filter((waybill) => waybill !== kept)
      .map((waybill_number) => ({ waybill_number, reason: 'in_transit' }));
    expect((await asOperations('POST', path, { explanations: rest })).body).toMatchObject({
      answered: rows.length,
      commitment: { state: 'met', level: 0 },
    });
    // Within some minutes what branches answer stands in the report of all of them.
    await moveTo((await now()).plus({ minutes: 7 }));
    const explained = (await report('unreturned_receipts', month)).rows;
    expect(explained.find((row) => row['waybill_number'] === out)).toMatchObject({ accountability: null });
    expect(explained.find((row) => row['waybill_number'] === kept)).toMatchObject({
      branch: 'HGH',
      responsible_person: '送货员',
      explanation: { reason: 'neglect' },
      accountability: { rule: 'E6', person: '送货员', amount: 5000, currency: 'CNY' },
    });
  });

  it('a spreadsheet gets it in Chinese, and no formula', async () => {
    const {
      body: { url },
    } = await asOperations('GET', `/reports/unreturned_receipts/${month}?branch=HGH&format=csv`);
    const text = await (await fetch(url as string)).text();
    const bytes = new Uint8Array(await (await fetch(url as string)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(text.replace(/^\uFEFF/, ''), { columns: true }) as unknown as Record<string, string>[];
    const row = rows.find(({ waybill_number }) => waybill_number === kept);
    expect(row).toMatchObject({
      responsible_person: '送货员',
      explanation_reason: 'neglect',
      accountability_amount: '5000',
    });
    expect(row?.['explanation_note']).toMatch(/^'=HYPERLINK/);
  });

  it('what was promised and what was kept is reckoned (J1, J2)', async () => {
    const { rows, totals } = await report('performance', month);
    expect(totals).toMatchObject({ promised: expect.any(Number), kept: expect.any(Number) });
    const pickup = rows.find((row) => row['commitment'] === 'pickup');
    expect(pickup).toMatchObject({
      rule: 'B1',
      kept_percent: expect.any(Number),
      colour: expect.stringMatching(/^(green|yellow|orange|red)$/),
    });
    expect(Number(pickup?.['promised'])).toBe(
      Number(pickup?.['kept']) + Number(pickup?.['late']) + Number(pickup?.['missed']),
    );
    expect(Number(pickup?.['promised'])).toBeGreaterThanOrEqual(4);
  });

  it('a link works for minutes, and none is given to a partner', async () => {
    const { body } = await asOperations('GET', `/reports/performance/${month}`);
    expect((await fetch(body.url as string)).status).toBe(200);
    await moveTo(DateTime.fromISO(body.expires_at as string).minus({ seconds: 5 }));
    expect((await fetch(body.url as string)).status).toBe(200);
    await moveTo(DateTime.fromISO(body.expires_at as string).plus({ seconds: 1 }));
    expect((await fetch(body.url as string)).status).toBe(403);
    for (const path of [`/reports/performance/${month}`, '/reports/performance']) {
      expect((await request('GET', path)).body).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect((await asOperations('GET', '/reports/performance/2001-01')).status).toBe(404);
    expect((await asOperations('GET', '/reports/nonsense')).status).toBe(422);
  });

  it("the week's exceptions name what was irregular (F3)", async () => {
    await moveTo((await now()).plus({ weeks: 1 }).startOf('week').set({ hour: 2 }));
    const { body } = await asOperations('GET', '/reports/exceptions');
    const weeks = (body.periods as { period: string }[]).map(({ period }) => period);
    const rows = (await Promise.all(weeks.slice(0, 3).map((week) => report('exceptions', week)))).flatMap(
      (each) => each.rows,
    );
    const what = (waybill: string) =>
      rows
        .filter((row) => row['waybill_number'] === waybill)
        .map((row) => [row['what'], row['commitment'] ?? row['rule']]);
    expect(what(irregular)).toEqual(
      expect.arrayContaining([
        ['irregular_sign_off', 'D1'],
        ['disputed', 'D5'],
        ['missed', 'signature_recheck'],
      ]),
    );
    expect(what(out)).toEqual(expect.arrayContaining([['missed', 'delivery']]));
    expect(what(dubious)).toEqual(expect.arrayContaining([['receipt_lost', 'E6']]));
  });

  it('receipts past due, or due within three days, are chased every day (E4)', async () => {
    const due = DateTime.fromISO((await shipment(out)).receipt.due_at as string, { zone: ZONE });
    await moveTo(due.minus({ days: 4 }).set({ hour: 8 }));
    const before = await report('receipt_chase', due.minus({ days: 5 }).toFormat('yyyy-MM-dd'), 'HGH');
    expect(before.rows.map((row) => row['waybill_number'])).not.toContain(out);
    await moveTo(due.minus({ days: 3 }).set({ hour: 8 }));
    const chased = await report('receipt_chase', due.minus({ days: 4 }).toFormat('yyyy-MM-dd'), 'HGH');
    expect(chased.rows.find((row) => row['waybill_number'] === out)).toMatchObject({
      receipt_status: 'awaited',
      days_overdue: 0,
    });
    const heard = (await told('HGH')).filter(
      ({ type, detail }) => type === 'report.receipt_chase' && detail['period'] === chased['period'],
    );
    expect(heard).toHaveLength(1);
  });
});

describe('a branch that fails', () => {
  it('does not keep the others from their part, is named, and has its own when it is mended', async () => {
    const broken = { code: 'BRK', name: '故障网点', timeZone: 'Mars/Olympus' };
    await putBranch(broken);
    // Long past: the calendar has not swept it whole already.
    const period = '2026-01';
    try {
      expect(await sweep('performance', period)).toBe('FAILED');
      const listed = async () =>
        ((await asOperations('GET', '/reports/performance?limit=100')).body.periods as { period: string }[]).find(
          (each) => each.period === period,
        );
      expect(await listed()).toMatchObject({ failed_branches: ['BRK'], branches: expect.any(Number) });
      expect((await report('performance', period, 'HGH'))['branch']).toBe('HGH');
      await putBranch({ ...broken, timeZone: ZONE });
      expect(await sweep('performance', period)).toBe('SUCCEEDED');
      expect(await listed()).toMatchObject({ failed_branches: [] });
    } finally {
      await putBranch({ ...broken, timeZone: ZONE });
    }
  });
});

describe('a list that a branch does not answer', () => {
  it('is told to the supervisor after five days, and stands among what is overdue (E5)', async () => {
    await moveTo((await now()).endOf('month').startOf('day').set({ hour: 9 }));
    const period = (await now()).toFormat('yyyy-MM');
    const waybill = await arrived(20, {
      consignee: { ...booking().consignee, address: { district_code: '310101', line: '六号路' } },
    });
    const sent = (await now()).plus({ months: 1 }).startOf('month').set({ minute: 30 });
    await moveTo(sent.plus({ days: 5, minutes: 1 }));
    expect((await report('unreturned_receipts', period, 'SHA')).rows.map((row) => row['waybill_number'])).toContain(
      waybill,
    );
    const { body } = await asOperations('GET', '/overdue?commitment=explanation&branch=SHA&limit=100');
    expect(body.overdue).toContainEqual(
      expect.objectContaining({
        waybill_number: null,
        report: 'unreturned_receipts',
        period,
        branch: 'SHA',
        name: 'explanation',
        state: 'missed',
        level: 1,
      }),
    );
    const missed = await until(
      () => told('SHA'),
      (all) =>
        all.some(
          ({ type, detail }) =>
            type === 'commitment.missed' && detail['commitment'] === 'explanation' && detail['period'] === period,
        ),
    );
    expect(
      missed.find(({ type, detail }) => type === 'commitment.missed' && detail['commitment'] === 'explanation')?.detail,
    ).toMatchObject({ report: 'unreturned_receipts', tells: 'customer_service_supervisor', rule: 'E5' });
  });
});
