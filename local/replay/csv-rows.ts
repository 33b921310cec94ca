import { parse } from 'csv-parse/sync';

/** A row of a CSV file. */
export interface CsvRow {
  /** The line in which it begins. */
  readonly line: number;
  /** What stands in it; undefined where its quotes do not close. */
  readonly fields: readonly string[] | undefined;
}

/**
 * The rows of a CSV file (RFC 4180), the header among them, without empty lines. A line break in quotes belongs to its
 * field. A quote that closes never, or only lines later with whole rows in between, is a stray one: it spoils its own
 * line and no other.
 */
export function csvRows(text: string): CsvRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const rows: CsvRow[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.trim() === '') continue;
    const row = rowAt(lines, at, rows[0]?.fields?.length);
    rows.push({ line: at + 1, fields: row?.fields });
    at = row?.end ?? at;
  }
  return rows;
}

/**
 * The row that begins in a line, and the line in which it ends; undefined where its quotes do not close.
 * @param width how many fields a row has; undefined for the first
 */
function rowAt(lines: readonly string[], begin: number, width: number | undefined) {
  const end = closingLine(lines, begin);
  if (end === undefined) return undefined;
  const fields = fieldsIn(lines.slice(begin, end + 1).join('\n'));
  if (!fields) return undefined;
  if (end === begin || width === undefined) return { fields, end };
  const isRow = (line: string) => !hasOddQuotes(line) && fieldsIn(line)?.length === width;
  return fields.length === width && !lines.slice(begin + 1, end).some(isRow) ? { fields, end } : undefined;
}

/** The line in which all quotes are closed that the lines from `begin` on have opened; undefined where none is. */
function closingLine(lines: readonly string[], begin: number): number | undefined {
  let open = false;
  for (let at = begin; at < lines.length; at++) {
    if (hasOddQuotes(lines[at] ?? '')) open = !open;
    if (!open) return at;
  }
  return undefined;
}

function hasOddQuotes(line: string): boolean {
  return (line.split('"').length - 1) % 2 === 1;
}

function fieldsIn(row: string): string[] | undefined {
  try {
    const [fields, ...others] = parse(row, { trim: true });
    return others.length === 0 ? fields : undefined;
  } catch {
    return undefined;
  }
}
