import { plain } from '../text/plain.ts';
import { isLabelAlone, labelOf, LABELS_WITH_STOPS, LONGEST_LABEL, type Label } from './labels.ts';

/** What stands behind a label, as it was written, or what stands behind none. */
export interface Labelled {
  /** `other` is one that announces nothing of an order. */
  readonly label: Label | 'other' | undefined;
  readonly value: string;
  /** Of a table of goods that has its labels in the first row: which row, from 1. */
  readonly row?: number;
}

/** What a label and its value are told apart by. The colons of `15:00` and `http://` are none. */
const COLON =
  /(?<!\d):(?!\/\/)|(?<=\d):(?![\d/])|=|更改为|变更为|更正为|修改为|改为|改成|应为|应该是|\bshould be\b|\bis now\b|\bchanged to\b/g;
/** What a label can begin after, besides a blank. */
const STOPS = /[,;。、|!?)](?=[^,;。、|!?)]+$)/;
const OF_EACH = /(?:[单每][件箱托板包袋桶捆卷套台个只]?|均|件)$/;
/** Cells of a table stand apart by tabs, bars or wide gaps. */
const GAPS = /\t|\||\s{3,}/;
const OUTER = /^[\s,;。、，；]+|[\s,;。、，；]+$/g;
/** In Chinese a blank does for a colon, after what is a label beyond doubt. */
const ALONE = /(?<![^\s,;。、])(\p{Script=Han}[^\s:=,;。、]{1,11}) (?= *[^\s:])/gu;
/** A whole order on one line has a few hundred characters. What comes after so many is not read, and asked for. */
const LONGEST_LINE = 4_000;
/** A value below its label goes on over as many lines as an address or a list of goods has. */
const MOST_LINES = 20;
/** A table has no more columns than an order has fields. */
const MOST_COLUMNS = 40;

/** The labelled values of a text, in its order: several on a line, below their labels, or in a table. */
export function labelledValues(text: string): Labelled[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.slice(0, LONGEST_LINE));
  const found: Labelled[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableAt(lines, at);
    if (table) {
      found.push(...table.values);
      at += table.lines - 1;
      continue;
    }
    const here = inLine(lines[at] ?? '');
    const last = here.at(-1);
    if (last?.label && last.value === '') {
      const below = belowLabel(lines, at + 1);
      found.push(...here.slice(0, -1), { ...last, value: below.join('\n') });
      at += below.length;
    } else found.push(...here);
  }
  return found;
}

/** Labels in a row, and their values in rows of as many cells below it. */
function tableAt(lines: readonly string[], at: number): { values: Labelled[]; lines: number } | undefined {
  return tableWith(GAPS, lines, at) ?? tableWith(/\s+/, lines, at);
}

function tableWith(
  gaps: RegExp,
  lines: readonly string[],
  at: number,
): { values: Labelled[]; lines: number } | undefined {
  const header = cellsOf(lines[at] ?? '', gaps);
  if (header.length < 2 || header.length > MOST_COLUMNS) return undefined;
  const labels = header.map((cell) => labelOf(plain(cell)));
  if (labels.some((label) => !label)) return undefined;
  const rows: string[][] = [];
  for (const line of lines.slice(at + 1)) {
    const cells = cellsOf(line, gaps);
    if (cells.length !== header.length || cells.some((cell) => labelOf(plain(cell)))) break;
    rows.push(cells);
  }
  if (rows.length === 0) return undefined;
  const values = rows.flatMap((cells, row) =>
    cells.map((value, column): Labelled => ({ label: labels[column], value, row: row + 1 })),
  );
  return { values, lines: rows.length + 1 };
}

function cellsOf(line: string, gaps: RegExp): string[] {
  return line
    .trim()
    .split(gaps)
    .map((cell) => cell.trim());
}

/** The lines below a label that has no value beside it, up to the next label or an empty line; one may come first. */
function belowLabel(lines: readonly string[], from: number): string[] {
  const below: string[] = [];
  for (const line of lines.slice(from, from + MOST_LINES)) {
    const isEmpty = line.trim() === '';
    if (isEmpty ? below.length > 0 : inLine(line).some(({ label }) => label)) break;
    below.push(line);
  }
  return below;
}

/** What one line tells; a cell that is all label has its value in the next. */
function inLine(line: string): Labelled[] {
  const found: Labelled[] = [];
  for (const cell of line.split('\t')) {
    const before = found.at(-1);
    const here = inCell(cell);
    if (before?.label && before.value === '' && here[0]?.label === undefined) {
      found.splice(-1, 1, { ...before, value: trimmed(cell) }, ...here.slice(1));
    } else found.push(...here);
  }
  return found;
}

function inCell(cell: string): Labelled[] {
  const text = withColons(plain(cell));
  const found: Labelled[] = [];
  let label: Labelled['label'];
  let from = 0;
  for (const { index, 0: colon } of text.matchAll(COLON)) {
    const start = labelStart(text, from, index, label !== undefined);
    if (start === undefined) continue;
    found.push({ label, value: trimmed(cell.slice(from, start)) });
    label = labelOf(text.slice(start, index)) ?? 'other';
    from = index + colon.length;
  }
  if (label === undefined && isLabelAlone(text)) return [{ label: labelOf(text), value: '' }];
  found.push({ label, value: trimmed(cell.slice(from)) });
  return found.filter((one) => one.label ?? /\p{L}/u.test(one.value));
}

/** The text with colons in place of the blanks that do for them. */
function withColons(text: string): string {
  return text.replace(ALONE, (written, word: string, at: number) => {
    const before = text.slice(0, at);
    const isFirst = !/[\p{L}]/u.test(before) || COLON.test(before);
    COLON.lastIndex = 0;
    return isFirst && isLabelAlone(word) ? `${word}:` : written;
  });
}

/** Where the label begins that ends at a colon; undefined where the colon is part of the value before it. */
function labelStart(text: string, from: number, colon: number, isInValue: boolean): number | undefined {
  const low = Math.max(from, colon - LONGEST_LABEL);
  const before = text.slice(low, colon).trimEnd();
  const whole = LABELS_WITH_STOPS.find((label) => before.endsWith(label));
  if (whole !== undefined) return low + before.length - whole.length;
  const stop = STOPS.exec(text.slice(low, colon));
  const start = stop ? low + stop.index + 1 : low;
  const words = [...text.slice(start, colon).matchAll(/(?<![^ ])(?=[^ ])/g)].map(({ index }) => start + index);
  const known = words.find((word) => labelOf(text.slice(word, colon)));
  const last = words.at(-1);
  if (known !== undefined || last === undefined || !isInValue) return known ?? words[0];
  if (last > from) return last;
  // 发货人：张三电话：138… without anything between.
  const joined = Array.from({ length: colon - last }, (_, at) => last + at);
  // 单件重量 is no weight of all.
  return joined.find(
    (at) =>
      /\p{Script=Han}/u.test(text.charAt(at)) && labelOf(text.slice(at, colon)) && !OF_EACH.test(text.slice(from, at)),
  );
}

function trimmed(value: string): string {
  return value.replace(OUTER, '');
}
