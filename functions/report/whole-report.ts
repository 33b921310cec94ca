import { pMapIterable } from 'p-map';
import type { BranchReport, Totals } from '../../domain/branch-report/branch-report.ts';
import { added, tallyTotals, type Tally } from '../../domain/report/performance.ts';
import { now } from '../adapters/clock.ts';
import { commitmentTable, companyTimeZone, reportSettings } from '../adapters/environment.ts';
import { keepRendered } from '../adapters/keep-rendered.ts';
import { renderedFile } from '../adapters/report-files.ts';
import { writeReport, type Report } from '../adapters/report-store.ts';
import { retryingOnClash } from '../adapters/retrying-on-clash.ts';
import { formatsOf } from './formats-of.ts';
import { partOf, type Part } from './part.ts';
import { render, type Rendered } from './render.ts';

/** Parts are read ahead of being written, and wait for no more than this. */
const AHEAD = { concurrency: 5, backpressure: 10 };

/**
 * Makes the report of all branches from their parts, with what they have answered by now, as a file in each format, and
 * registers it. Of JSON and CSV no more than some parts are held at once.
 * @param whole what is known of it; what it comes to follows from the parts
 */
export async function makeWhole(
  whole: Pick<Report, 'kind' | 'period' | 'generatedAt' | 'failedBranches'>,
  parts: readonly BranchReport[],
): Promise<Report> {
  // Should another have been registered meanwhile that was begun later, this one's files lie over its: made again.
  return retryingOnClash(async () => {
    const renderedAt = now();
    const { rows, totals, read } = await contentsOf(whole.kind, parts);
    const report: Report = { ...whole, branches: parts.length, rows, totals, renderedAt };
    const by = { timeZone: companyTimeZone(), table: commitmentTable(), settings: reportSettings() };
    for (const format of formatsOf(report)) {
      const rendered: Rendered = { ...whole, branch: null, totals, parts: read(), ...by };
      await keepRendered(renderedFile(whole.kind, whole.period, format), format, render(rendered, format));
    }
    await writeReport(report);
    return report;
  });
}

interface Contents {
  readonly rows: number;
  readonly totals: Totals;
  /** Reads the parts, from the first on. */
  readonly read: () => Rendered['parts'];
}

async function contentsOf(kind: Report['kind'], reports: readonly BranchReport[]): Promise<Contents> {
  return kind === 'performance' ? addedUp(reports) : listed(reports);
}

/** The rows of all branches, one after the other. */
function listed(reports: readonly BranchReport[]): Contents {
  const names = [...new Set(reports.flatMap(({ totals }) => Object.keys(totals)))];
  const total = (name: string): number => reports.reduce((sum, { totals }) => sum + (totals[name] ?? 0), 0);
  return {
    rows: reports.reduce((sum, { rows }) => sum + rows, 0),
    totals: Object.fromEntries(names.map((name) => [name, total(name)])),
    read: () => pMapIterable(reports, partOf, AHEAD),
  };
}

async function addedUp(reports: readonly BranchReport[]): Promise<Contents> {
  const parts = await Array.fromAsync(pMapIterable(reports, partOf, AHEAD));
  const rows = added(parts.map((part) => part.rows as Tally[]));
  const part: Part = { branch: null, rows, explanations: new Map() };
  return { rows: rows.length, totals: tallyTotals(rows), read: () => [part] };
}
