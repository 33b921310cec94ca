import { spawnSync } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { COMMITMENTS } from '../domain/commitments.ts';
import type { Answered, UnreturnedRow } from '../domain/report/receipt-rows.ts';
import { MANUALS_SETTINGS } from '../domain/report/settings.ts';
import type { Instant } from '../domain/time/instant.ts';
import { FORMATS, type ReportFormat } from '../functions/adapters/report-files.ts';
import type { Part } from '../functions/report/part.ts';
import { render } from '../functions/report/render.ts';

/**
 * What it takes to render the month-end list: `node tools/measure-report.ts` prints, for so many branches and rows of each, all
 * of them answered, the size of the file, the processor's seconds and the most memory of a process of its own.
 */
if (import.meta.main) {
  const [format, branches, rows] = process.argv.slice(2);
  if (format === undefined) measureAll();
  else await measure(format as ReportFormat, Number(branches), Number(rows));
}

function measureAll(): void {
  for (const [branches, rows] of [
    [1, 0],
    [1, 2_000],
    [1, 10_000],
    [500, 400],
  ] as const) {
    for (const format of FORMATS) {
      const args = [import.meta.filename, format, String(branches), String(rows)];
      spawnSync(process.execPath, args, { stdio: 'inherit' });
    }
  }
}

async function measure(format: ReportFormat, branches: number, rows: number): Promise<void> {
  const before = process.cpuUsage();
  let bytes = 0;
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      bytes += chunk.length;
      done();
    },
  });
  const report = {
    kind: 'unreturned_receipts',
    period: '2026-11',
    branch: null,
    generatedAt: '2026-12-01T00:30:00.000Z' as Instant,
    totals: { rows: branches * rows },
    parts: partsOf(branches, rows),
    timeZone: 'Asia/Shanghai',
    table: COMMITMENTS,
    settings: MANUALS_SETTINGS,
  } as const;
  await pipeline(Readable.from(render(report, format)), sink);
  const { user, system } = process.cpuUsage(before);
  const figures = {
    rows: branches * rows,
    format,
    megabytes: (bytes / 1e6).toFixed(1),
    processorSeconds: ((user + system) / 1e6).toFixed(1),
    memoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(Object.values(figures).join('\t'));
}

/** As they come from the bucket and the table: each part is made when it is asked for. */
async function* partsOf(branches: number, rows: number): AsyncGenerator<Part> {
  for (let branch = 0; branch < branches; branch++) {
    const listed = Array.from({ length: rows }, (_, at) => row(branch * rows + at));
    const answers = listed.map(({ waybillNumber }) => [waybillNumber, answer(waybillNumber)] as const);
    const kept = JSON.parse(JSON.stringify(listed)) as unknown[];
    yield await Promise.resolve({ branch: `B${branch}`, rows: kept, explanations: new Map(answers) });
  }
}

function row(number: number): UnreturnedRow {
  return {
    waybillNumber: `HD${String(number).padStart(12, '0')}`,
    partner: 'sample-partner',
    receiptStatus: 'awaited',
    arrivedAt: '2026-11-03T10:00:00+08:00',
    dueAt: '2026-11-14T00:00:00+08:00',
    daysOverdue: 17,
    overdue: true,
    declaredValue: { amount: 1_280_000, currency: 'CNY' },
    responsiblePerson: null,
    explanation: null,
    accountability: null,
  };
}

function answer(waybillNumber: string): Answered {
  return {
    waybillNumber,
    reason: 'neglect',
    note: `客户不在，联系不上，${waybillNumber}`,
    expectedAt: '2026-12-05T02:00:00.000Z' as Instant,
    responsiblePerson: '送货员',
    accountability: { rule: 'E6', person: '送货员', amount: 5_000, currency: 'CNY' },
    actor: { name: '网点经理', role: 'branch_manager' },
    reportedBy: { kind: 'branch', id: 'HGH', key: '0123456789ab' },
  };
}
