import { FORMATS, type ReportFormat } from '../adapters/report-files.ts';

/** A workbook is made in memory: of so many rows in some 1.4 GB. */
const MOST_ROWS_OF_A_WORKBOOK = 200_000;

/** The formats in which a report is there: beyond 200,000 rows there is no workbook. */
export function formatsOf({ rows }: { readonly rows: number }): readonly ReportFormat[] {
  return FORMATS.filter((format) => format !== 'xlsx' || rows <= MOST_ROWS_OF_A_WORKBOOK);
}
