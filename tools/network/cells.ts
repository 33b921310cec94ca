/** What a cell of a sheet holds, as it is read and written. */
export type Cell = string | number | boolean | Date | null;

/** How a value of the API stands in one cell. What cannot be read is passed on as it is: the check says what is wrong with it. */
export interface Codec {
  readonly toCell: (value: never) => Cell;
  readonly fromCell: (cell: Exclude<Cell, null>) => unknown;
}

/** A text; of a number typed into a sheet, its digits: a district's code. */
export const text: Codec = {
  toCell: (value: string) => value,
  fromCell: (cell) => (cell instanceof Date ? cell.toISOString() : String(cell).trim()),
};

export const number: Codec = {
  toCell: (value: number) => value,
  fromCell: (cell) => (typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell),
};

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  是: true,
  false: false,
  no: false,
  否: false,
};

export const flag: Codec = {
  toCell: (value: boolean) => value,
  fromCell: (cell) => (typeof cell === 'string' ? (FLAGS[cell.trim().toLowerCase()] ?? cell) : cell),
};

/** Codes or dates, with commas: "WUH, SHA". */
export const list: Codec = {
  toCell: (values: readonly string[]) => values.join(', '),
  fromCell: (cell) => (cell instanceof Date ? [cell.toISOString().slice(0, 'yyyy-mm-dd'.length)] : parts(String(cell))),
};

/** Hours of a day: "08:00-12:00, 13:30-18:00". */
export const hours: Codec = {
  toCell: (values: readonly (readonly [string, string])[]) => values.map((pair) => pair.join('-')).join(', '),
  fromCell: (cell) => parts(String(cell)).map((span) => span.split('-').map((time) => time.trim())),
};

/** What a kg costs from a weight on, in minor units: "0: 120, 100: 110". */
export const breaks: Codec = {
  toCell: (values: readonly { readonly from_kg: number; readonly amount: number }[]) =>
    values.map(({ from_kg, amount }) => `${from_kg}: ${amount}`).join(', '),
  fromCell: (cell) =>
    parts(String(cell)).map((each) => {
      const [from, amount] = each.split(/[:：]/).map((part) => number.fromCell(part.trim()));
      return { from_kg: from, amount };
    }),
};

/** An amount in minor units of the company's currency. */
export function fee(currency: string): Codec {
  return {
    toCell: ({ amount }: { readonly amount: number }) => amount,
    fromCell: (cell) => ({ amount: number.fromCell(cell), currency }),
  };
}

function parts(cell: string): string[] {
  return cell
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
