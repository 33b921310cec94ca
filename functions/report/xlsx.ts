import type { Cell } from './columns.ts';

/** In characters. */
const WIDTH = { least: 10, most: 60 };

/**
 * A table as an Excel workbook of one sheet, its head bold and in view. Each cell has its type: a text stays as it is,
 * whatever it looks like (`0571`, `1E5`, `=1+1`, a number of 18 digits), and a number can be reckoned with.
 */
export async function* xlsx(
  sheet: string,
  columns: readonly string[],
  parts: AsyncIterable<readonly Readonly<Record<string, Cell>>[]>,
): AsyncGenerator<Uint8Array> {
  // Only who asks for a workbook waits for what makes it.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const longest = columns.map((name) => name.length);
  const head = columns.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  const data: (typeof head | ReturnType<typeof typed>[])[] = [head];
  for await (const rows of parts) {
    for (const row of rows) {
      data.push(
        columns.map((name, at) => {
          const cell = row[name] ?? null;
          longest[at] = Math.max(longest[at] ?? 0, String(cell ?? '').length);
          return typed(cell);
        }),
      );
    }
  }
  const widths = longest.map((length) => ({ width: Math.min(WIDTH.most, Math.max(WIDTH.least, length + 2)) }));
  yield await writeExcelFile(data, { sheet, columns: widths, stickyRowsCount: 1 }).toBuffer();
}

function typed(cell: Cell) {
  return typeof cell === 'string' ? { value: asIs(cell), type: String } : cell;
}

/** In a workbook `_x0041_` would be the character of that code. */
function asIs(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
