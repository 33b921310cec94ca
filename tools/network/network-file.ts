import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KIND_NAMES, KINDS, type Kind, type KindName } from './kinds.ts';
import type { Row } from './row.ts';
import type { Cell } from '../cells.ts';
import { REASON } from '../refused-rows.ts';

/** The rows of a network, kind by kind. */
export type Network = Readonly<Record<KindName, readonly Row[]>>;

/**
 * Reads the file of a network: JSON, an object with an array of rows for each kind, or a workbook with a sheet for each. Kinds that
 * it lacks have no rows.
 * @throws Error for a file of another form, without any row, with a kind or a column that there is not, with a sheet that lacks a
 * column or has it twice, and with lines that contradict each other
 */
export async function readNetwork(file: string): Promise<Network> {
  const found = isWorkbook(file) ? await readWorkbook(file) : readJson(new TextDecoder().decode(await readFile(file)));
  if (Object.values(found).every((rows) => rows.length === 0)) throw new Error(`${file} has no row`);
  return Object.fromEntries(KIND_NAMES.map((name) => [name, found[name] ?? []])) as unknown as Network;
}

/** Writes the file of a network, in the form that its name says. */
export async function writeNetwork(file: string, network: Network): Promise<void> {
  await writeFile(file, isWorkbook(file) ? await workbook(network) : `${JSON.stringify(network, null, 2)}\n`);
}

/** @throws Error for a name that says another form than these two */
function isWorkbook(file: string): boolean {
  const form = path.extname(file).toLowerCase();
  if (form !== '.xlsx' && form !== '.json') throw new Error(`${file} is neither .xlsx nor .json`);
  return form === '.xlsx';
}

type Found = Readonly<Record<string, readonly Row[]>>;

function readJson(content: string): Found {
  const network: unknown = JSON.parse(content);
  if (typeof network !== 'object' || network === null || Array.isArray(network))
    throw new Error(`the file must be an object with arrays of rows: ${KIND_NAMES.join(', ')}`);
  for (const [name, rows] of Object.entries(network)) {
    kindNamed(name);
    if (!Array.isArray(rows)) throw new Error(`${name} must be an array of rows`);
    for (const row of rows as unknown[])
      if (typeof row !== 'object' || row === null) throw new Error(`a row of ${name} must be an object`);
  }
  return Object.fromEntries(
    Object.entries(network as Found).map(([name, rows]) => [name, rows.map(({ [REASON]: _, ...row }) => row)]),
  );
}

async function readWorkbook(file: string): Promise<Found> {
  const { default: readExcelFile } = await import('read-excel-file/node');
  const sheets = await readExcelFile(file);
  return Object.fromEntries(
    sheets.map(({ sheet, data }) => [sheet, rowsIn(kindNamed(sheet), sheet, data as readonly (readonly Cell[])[])]),
  );
}

function rowsIn(kind: Kind, sheet: string, [head = [], ...lines]: readonly (readonly Cell[])[]): Row[] {
  const columns = head.map((cell) => String(cell ?? '').trim());
  const wrong = whyNotColumns(
    kind,
    columns.filter((column) => column !== ''),
  );
  if (wrong !== undefined) throw new Error(`the sheet ${sheet} ${wrong}`);
  const flat = lines
    .map((line) => Object.fromEntries(columns.map((column, at) => [column, line[at] ?? null])))
    .filter((row) => Object.values(row).some((cell) => cell !== null && cell !== ''))
    .map((row) => valuesIn(kind, row));
  return kind.gathered?.(flat) ?? flat;
}

function whyNotColumns({ columns, mayLack = [] }: Kind, given: readonly string[]): string | undefined {
  const known = Object.keys(columns);
  const unknown = given.filter((column) => column !== REASON && !known.includes(column));
  if (unknown.length > 0) return `has a column ${unknown.join(', ')}: it may have ${known.join(', ')}`;
  const lacking = known.filter((column) => !given.includes(column) && !mayLack.includes(column));
  if (lacking.length > 0) return `lacks a column ${lacking.join(', ')}: it must have it, if with empty cells`;
  const twice = given.filter((column, at) => given.indexOf(column) !== at);
  return twice.length > 0 ? `has a column twice: ${twice.join(', ')}` : undefined;
}

/** A line of a sheet as a row: what a cell holds, by the path that its column names. Empty cells are absent. */
function valuesIn(kind: Kind, line: Readonly<Record<string, Cell>>): Row {
  const row: Record<string, unknown> = {};
  for (const [column, codec] of Object.entries(kind.columns)) {
    const cell = line[column] ?? null;
    if (cell === null || cell === '') continue;
    const [outer = '', inner] = column.split('.');
    const value = codec.fromCell(cell);
    row[outer] = inner === undefined ? value : { ...(row[outer] as object | undefined), [inner]: value };
  }
  return row;
}

async function workbook(network: Network): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const sheets = KIND_NAMES.map((name) => ({ sheet: name, data: sheetOf(KINDS[name], network[name]) }));
  return writeExcelFile(sheets).toBuffer();
}

function sheetOf(kind: Kind, rows: readonly Row[]) {
  const refused = rows.some((row) => REASON in row);
  const columns = [...Object.keys(kind.columns), ...(refused ? [REASON] : [])];
  const lines = rows.flatMap((row) => kind.spread?.(row) ?? [row]);
  return [
    columns.map((column) => ({ value: column, type: String, fontWeight: 'bold' as const })),
    ...lines.map((row) => columns.map((column) => typed(cellOf(kind, column, row)))),
  ];
}

function cellOf(kind: Kind, column: string, row: Row): Cell {
  const [outer = '', inner] = column.split('.');
  const value = inner === undefined ? row[outer] : (row[outer] as Row | undefined)?.[inner];
  if (value === undefined || value === null) return null;
  // A reason, and what could not be read of a row that was refused, stand as they are.
  return typeof value === 'object' ? (kind.columns[column]?.toCell(value as never) ?? null) : (value as Cell);
}

function typed(cell: Cell) {
  return typeof cell === 'string' ? { value: cell, type: String } : cell;
}

function kindNamed(name: string): Kind {
  if (!(name in KINDS)) throw new Error(`there is no kind ${name}: there are ${KIND_NAMES.join(', ')}`);
  return KINDS[name as KindName];
}
