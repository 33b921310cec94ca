import { stringify } from 'csv-stringify/sync';
import type { Cell } from './columns.ts';

/**
 * A table as CSV, for programs. With a byte order mark, without which spreadsheet programs garble Chinese, and no cell that
 * they would take for a formula, should it be opened there all the same.
 */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}
