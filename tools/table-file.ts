import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { PlainError } from '../local/cloud/plain-error.ts';
import { csv } from '../functions/report/csv.ts';
import { xlsx } from '../functions/report/xlsx.ts';
import type { Cell } from './cells.ts';
import { textIn } from './text-in.ts';

/** A line of a table: what stands in its cells, by the head of their columns. */
export type Line = Readonly<Record<string, Cell>>;

/** A table with a head. */
export interface Table {
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

/** What keeps a spreadsheet program from taking a cell of a CSV file for a formula. */
const GUARD = /^'(?=[=+\-@\t\r])/;

/**
 * Reads a table: CSV in UTF-8 or GBK, or the first sheet of an Excel workbook. Empty lines and columns without a head are left out.
 * @throws PlainError for a file of another form, without a head, or with one that it has twice
 */
export async function readTable(file: string): Promise<Table> {
  const rows = formOf(file) === 'csv' ? rowsIn(await readFile(file)) : await sheetIn(file);
  const [head = [], ...others] = rows.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  const names = head.map((cell) => String(cell ?? '').trim());
  const columns = names.filter((name) => name !== '');
  if (columns.length === 0) throw new PlainError(`${file} has no head`);
  const twice = columns.filter((name, at) => columns.indexOf(name) !== at);
  if (twice.length > 0) throw new PlainError(`${file} has a column twice: ${twice.join(', ')}`);
  const lines = others.map((row) =>
    Object.fromEntries(names.flatMap((name, at) => (name === '' ? [] : [[name, row[at] ?? null]]))),
  );
  return { columns, lines };
}

/** Writes a table, in the form that the name of the file says. */
export async function writeTable(file: string, { columns, lines }: Table): Promise<void> {
  const cells = lines.map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([name, cell]) => [name, cell instanceof Date ? cell.toISOString() : cell]),
    ),
  );
  const parts = (async function* () {
    yield await Promise.resolve(cells);
  })();
  await writeFile(file, formOf(file) === 'csv' ? csv(columns, parts) : xlsx('Huidan', columns, parts));
}

/** @throws PlainError for a name that says another form than these two */
function formOf(file: string): 'csv' | 'xlsx' {
  const form = path.extname(file).toLowerCase();
  if (form === '.csv') return 'csv';
  if (form === '.xlsx') return 'xlsx';
  throw new PlainError(`${file} is neither .csv nor .xlsx`);
}

function rowsIn(bytes: Uint8Array): readonly (readonly Cell[])[] {
  const rows: string[][] = parse(textIn(bytes), { relax_column_count: true });
  return rows.map((row) => row.map((cell) => cell.replace(GUARD, '')));
}

async function sheetIn(file: string): Promise<readonly (readonly Cell[])[]> {
  const { default: readExcelFile } = await import('read-excel-file/node');
  const [first] = await readExcelFile(file);
  return (first?.data ?? []) as readonly (readonly Cell[])[];
}
