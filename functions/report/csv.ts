import { stringify } from 'csv-stringify/sync';
import type { Cell } from './columns.ts';

/**
 * A table as CSV, for programs. With a byte order mark, without which spreadsheet programs garble Chinese, and no cell that
 * they would take for a formula, should it be opened there all the same.
 */
export async function* csv(
  columns: readonly string[],
  parts: AsyncIterable<readonly Readonly<Record<string, Cell>>[]>,
): AsyncGenerator<string> {
  yield lines(columns, [], { header: true, bom: true });
  for await (const rows of parts) yield lines(columns, rows);
}

function lines(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  head: { readonly header?: true; readonly bom?: true } = {},
): string {
  return stringify([...rows], {
    ...head,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}
