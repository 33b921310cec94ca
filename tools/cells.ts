import { DateTime } from 'luxon';

/** What a cell of a sheet holds, as it is read and written. */
export type Cell = string | number | boolean | Date | null;

/** How a value of the API stands in one cell. What cannot be read is passed on as it was typed: the check says what is wrong with it. */
export interface Codec {
  /** How a cell is written that is more than a text, a number or a yes: an example. */
  readonly written?: string;
  readonly toCell: (value: never) => Cell;
  readonly fromCell: (cell: Exclude<Cell, null>) => unknown;
}

/** A text; of a number typed into a sheet, its digits: a district's code. */
export const text: Codec = {
  toCell: (value: string) => value,
  fromCell: (cell) => (cell instanceof Date ? cell.toISOString() : String(cell).trim()),
};

/** One of the API's words, or what stands for it. */
export const wordOf = (words: Readonly<Record<string, string>>): Codec => ({
  ...text,
  fromCell: (cell) => {
    const typed = String(text.fromCell(cell));
    return Object.hasOwn(words, typed) ? words[typed] : typed;
  },
});

export const number: Codec = {
  toCell: (value: number) => value,
  fromCell: (cell) => (isNumber(cell) ? Number(cell) : asTyped(cell)),
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
  fromCell: (cell) => (typeof cell === 'string' ? (FLAGS[cell.trim().toLowerCase()] ?? cell) : asTyped(cell)),
};

/** Codes or dates, with commas. */
export const list: Codec = {
  written: 'with commas, as in "WUH, SHA"',
  toCell: (values: readonly string[]) => values.join(', '),
  fromCell: (cell) =>
    cell instanceof Date
      ? [cell.toISOString().slice(0, 'yyyy-mm-dd'.length)]
      : partsOf(cell, /^([\w-]+)$/, ([one]) => one),
};

/** Several of something, with commas. */
export const listOf = (one: Codec): Codec => ({
  written: 'with commas, as in "1, 2"',
  toCell: (values: readonly (string | number)[]) => values.join(', '),
  fromCell: (cell) =>
    String(asTyped(cell))
      .split(/[,，、]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => one.fromCell(part)),
});

const WALL_TIME = /^(\d{4})[-/年](\d\d?)[-/月](\d\d?)日?(?:[ T]+(\d\d?):(\d\d)(?::(\d\d))?)?$/;

/** A time. Without an offset it is by the clock of a zone, as a spreadsheet's own dates are. @param zone an IANA name */
export const time = (zone: string): Codec => ({
  toCell: (value: string) => value,
  fromCell: (cell) => {
    if (cell instanceof Date) {
      const shown = DateTime.fromMillis(Math.round(cell.getTime() / 1000) * 1000, { zone: 'utc' });
      return written(shown.setZone(zone, { keepLocalTime: true })) ?? cell.toISOString();
    }
    const found = typeof cell === 'string' ? WALL_TIME.exec(cell.trim()) : null;
    if (!found) return cell;
    const [year = 0, month = 0, day = 0, hour, minute, second] = found
      .slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    return written(DateTime.fromObject({ year, month, day, hour, minute, second }, { zone })) ?? cell;
  },
});

function written(time: DateTime): string | undefined {
  return time.toISO({ suppressMilliseconds: true }) ?? undefined;
}

/** Hours of a day. */
export const hours: Codec = {
  written: 'as in "08:00-12:00, 13:30-18:00"',
  toCell: (values: readonly (readonly [string, string])[]) => values.map((pair) => pair.join('-')).join(', '),
  fromCell: (cell) => partsOf(cell, /^([\d:]+)\s*-\s*([\d:]+)$/, (span) => span),
};

/** What a kg costs from a weight on, in minor units. */
export const breaks: Codec = {
  written: 'in minor units from a weight on, as in "0: 120, 100: 110"',
  toCell: (values: readonly { readonly from_kg: number; readonly amount: number }[]) =>
    values.map(({ from_kg, amount }) => `${from_kg}: ${amount}`).join(', '),
  fromCell: (cell) =>
    partsOf(cell, /^(-?\d+(?:\.\d+)?)\s*[:：]\s*(-?\d+(?:\.\d+)?)$/, ([from, amount]) => ({
      from_kg: Number(from),
      amount: Number(amount),
    })),
};

const MINOR_UNITS = 'in minor units, as in 3000';

/** An amount in minor units of the company's currency. */
export const minorUnits: Codec = { ...number, written: MINOR_UNITS };

/** The same with its currency beside it. */
export function fee(currency: string): Codec {
  return {
    written: MINOR_UNITS,
    toCell: ({ amount }: { readonly amount: number }) => amount,
    fromCell: (cell) =>
      isNumber(cell) && Number.isInteger(Number(cell)) ? { amount: Number(cell), currency } : asTyped(cell),
  };
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell.trim()));
}

function asTyped(cell: Exclude<Cell, null>): unknown {
  return cell instanceof Date ? cell.toISOString() : cell;
}

/** What stands between the commas, each by what its form takes of it; the cell as it was typed where any has another form. */
function partsOf(cell: Exclude<Cell, null>, form: RegExp, read: (found: readonly string[]) => unknown): unknown {
  const found = String(asTyped(cell))
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => form.exec(part));
  return found.every((match) => match !== null) ? found.map(([, ...taken]) => read(taken)) : asTyped(cell);
}
