import type { Cell } from './columns.ts';

/** In characters. */
const WIDTH = { least: 10, most: 60 };

/**
 * A table as an Excel workbook of one sheet, its head bold and in view. Each cell has its type: a text stays as it is,
 * whatever it looks like (`0571`, `1E5`, `=1+1`, a number of 18 digits), and a number can be reckoned with.
 */
export async function xlsx(
  sheet: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<Uint8Array> {
  // Only who asks for a workbook waits for what makes it.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const head = columns.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  const data = rows.map((row) => columns.map((name) => typed(row[name] ?? null)));
  const options = { sheet, columns: columns.map((name) => ({ width: widthOf(name, rows) })), stickyRowsCount: 1 };
  return writeExcelFile([head, ...data], options).toBuffer();
}

function typed(cell: Cell) {
  return typeof cell === 'string' ? { value: asIs(cell), type: String } : cell;
}

/** In a workbook `_x0041_` would be the character of that code. */
function asIs(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function widthOf(column: string, rows: readonly Readonly<Record<string, Cell>>[]): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), column.length);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}
