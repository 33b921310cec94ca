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

/** What heads cells beyond the last column of the head, by their place in the line: in a column there is none of, nothing is sent. */
const surplusAt = (place: number): string => `cell ${place + 1}`;
const SURPLUS = /^cell \d+$/;

/** Whether a column is not the table's own, but has what some of its lines have too much. */
export const isSurplus = (heading: string): boolean => SURPLUS.test(heading);

/** What keeps a spreadsheet program from taking a cell of a CSV file for a formula. */
const GUARD = /^'(?=[=+\-@\t\r])/;

/**
 * Reads a table: CSV in UTF-8 or GBK, between commas, semicolons or tabs, or the first sheet of an Excel workbook. Empty lines and
 * columns without a head are left out; what stands beyond the head in a line has columns of its own.
 * @throws PlainError for a file that is not there or of another form, without a head, or with one that it has twice
 */
export async function readTable(file: string): Promise<Table> {
  const rows = formOf(file) === 'csv' ? rowsIn(file, await bytesOf(file)) : await sheetIn(file, await bytesOf(file));
  const [head = [], ...others] = rows.filter((row) => row.some((cell) => !isEmpty(cell)));
  const names = head.map((cell) => String(cell ?? '').trim());
  if (names.every((name) => name === '')) throw new PlainError(`${file} has no head`);
  const longest = Math.max(0, ...others.map((row) => row.findLastIndex((cell) => !isEmpty(cell)) + 1));
  for (let place = names.length; place < longest; place++) names.push(surplusAt(place));
  const columns = names.filter((name) => name !== '');
  const twice = columns.filter((name, at) => columns.indexOf(name) !== at);
  if (twice.length > 0) throw new PlainError(`${file} has a column twice: ${twice.join(', ')}`);
  const lines = others.map((row) =>
    Object.fromEntries(names.flatMap((name, at) => (name === '' ? [] : [[name, row[at] ?? null]]))),
  );
  return { columns, lines };
}

/** Whether nothing stands in a cell. */
export const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === '';

/** Writes a table, in the form that the name of the file says. @throws PlainError where it cannot be written */
export async function writeTable(file: string, { columns, lines }: Table): Promise<void> {
  const cells = lines.map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([name, cell]) => [name, cell instanceof Date ? cell.toISOString() : cell]),
    ),
  );
  const parts = (async function* () {
    yield await Promise.resolve(cells);
  })();
  const content = formOf(file) === 'csv' ? csv(columns, parts) : xlsx('Huidan', columns, parts);
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new PlainError(`${file} cannot be written: ${messageOf(error)}`, { cause: error });
  }
}

/** @throws PlainError for a name that says another form than these two */
function formOf(file: string): 'csv' | 'xlsx' {
  const form = path.extname(file).toLowerCase();
  if (form === '.csv') return 'csv';
  if (form === '.xlsx') return 'xlsx';
  throw new PlainError(`${file} is neither .csv nor .xlsx`);
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new PlainError(`${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function rowsIn(file: string, bytes: Uint8Array): readonly (readonly Cell[])[] {
  try {
    const text = textIn(bytes);
    const rows: string[][] = parse(text, { delimiter: delimiterIn(text), relax_column_count: true });
    return rows.map((row) => row.map((cell) => cell.replace(GUARD, '')));
  } catch (error) {
    throw new PlainError(`${file} is no CSV: ${messageOf(error)}`, { cause: error });
  }
}

/** What stands between the cells: what the first line has most of outside quotes. */
function delimiterIn(text: string): string {
  const head = (/[^\r\n]+/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => head.split(delimiter).length;
  return [',', ';', '\t'].reduce((most, other) => (count(other) > count(most) ? other : most));
}

async function sheetIn(file: string, bytes: Buffer): Promise<readonly (readonly Cell[])[]> {
  const { default: readExcelFile } = await import('read-excel-file/node');
  try {
    const [first] = await readExcelFile(bytes);
    return (first?.data ?? []) as readonly (readonly Cell[])[];
  } catch (error) {
    throw new PlainError(`${file} is no Excel workbook: ${messageOf(error)}`, { cause: error });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
