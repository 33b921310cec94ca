import { inflateRawSync } from 'node:zlib';

/** What stands in a workbook of one sheet: its name, how wide its columns are, and its cells, row by row. */
export interface Workbook {
  readonly sheet: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Whether any cell is a formula. */
  readonly formulas: boolean;
  /** The styles of the cells of the first row. */
  readonly bold: readonly boolean[];
}

/** Reads a workbook, as far as Huidan writes any. */
export function workbookIn(bytes: Uint8Array): Workbook {
  const files = filesIn(Buffer.from(bytes));
  const file = (name: string): string => files.get(name) ?? '';
  const strings = [...file('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) =>
    unescaped(text.replace(/<[^>]*>/g, '')),
  );
  const sheet = file('xl/worksheets/sheet1.xml');
  const formats = /<cellXfs.*?<\/cellXfs>/s.exec(file('xl/styles.xml'))?.[0] ?? '';
  const styles = [...formats.matchAll(/<xf ([^>]*)>/g)].map(([, attributes = '']) =>
    Number(/fontId="(\d+)"/.exec(attributes)?.[1] ?? 0),
  );
  const fonts = [...file('xl/styles.xml').matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font.includes('<b/>'));
  const cellsOf = (row: string) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', content = '']) => ({
      attributes,
      content,
    }));
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => cellsOf(row));
  const columns = rows[0]?.length ?? 0;
  return {
    sheet: /<sheet [^>]*name="([^"]*)"/.exec(file('xl/workbook.xml'))?.[1] ?? '',
    widths: [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width)),
    rows: rows.map((cells) => {
      const values = Array.from({ length: columns }, (): string | number | boolean | null => null);
      for (const { attributes, content } of cells) values[columnOf(attributes)] = valueOf(attributes, content, strings);
      return values;
    }),
    formulas: sheet.includes('<f>') || sheet.includes('<f '),
    bold: (rows[0] ?? []).map(
      ({ attributes }) => fonts[styles[Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? 0] ?? false,
    ),
  };
}

function valueOf(attributes: string, content: string, strings: readonly string[]): string | number | boolean | null {
  const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
  if (value === undefined) return null;
  switch (/t="(\w+)"/.exec(attributes)?.[1]) {
    case 's':
      return strings[Number(value)] ?? null;
    case 'b':
      return value === '1';
    case undefined:
      return Number(value);
    default:
      throw new Error(`a cell of another type: ${attributes}`);
  }
}

/** "C7" is in the third column. */
function columnOf(attributes: string): number {
  const letters = /r="([A-Z]+)/.exec(attributes)?.[1] ?? '';
  return Array.from(letters).reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What programs make of the text of a cell: `_x0041_` is the character of that code. */
function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The files in a zip archive, as text. */
function filesIn(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(from, from + size);
    files.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      (method === 0 ? content : inflateRawSync(content)).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}
