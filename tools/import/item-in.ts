import { COMPANY_CURRENCY } from '../../domain/money.ts';
import type { Line } from '../table-file.ts';
import { codecAt, type Columns } from './columns.ts';
import { pathOf } from './headings.ts';

/** What is sent of a line, in the API's words. */
export type Item = Readonly<Record<string, unknown>>;
type Branch = Record<string | number, unknown>;

/** Why a table cannot have a column; undefined where it can. */
export function whyNotColumn(heading: string, columns: Columns): string | undefined {
  return codecAt(columns, pathOf(heading)) ? undefined : `there is no column ${heading}`;
}

/** What stands in a line: what a cell holds, at the path of its column. Empty cells are absent; an amount without a currency is the company's. */
export function itemIn(line: Line, columns: Columns): Item {
  const item = empty();
  for (const [heading, cell] of Object.entries(line)) {
    const path = pathOf(heading);
    const value = cell === null || cell === '' ? undefined : codecAt(columns, path)?.fromCell(cell);
    if (value !== undefined) put(item, stepsOf(path), value);
  }
  for (const heading of Object.keys(line)) {
    const steps = stepsOf(pathOf(heading));
    const money = steps.at(-1) === 'amount' ? at(item, steps.slice(0, -1)) : undefined;
    if (money) money['currency'] ??= COMPANY_CURRENCY;
  }
  return item;
}

/** `goods[0].weight_kg` are goods, 0, weight_kg; what follows `metadata.` is one name. */
function stepsOf(path: string): (string | number)[] {
  const [, name] = /^metadata\.(.+)$/s.exec(path) ?? [];
  if (name !== undefined) return ['metadata', name];
  return [...path.matchAll(/([^.[\]]+)/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
}

function put(branch: Branch, [step = '', ...steps]: readonly (string | number)[], value: unknown): void {
  if (steps.length === 0) branch[step] = value;
  else put((branch[step] ??= typeof steps[0] === 'number' ? [] : empty()) as Branch, steps, value);
}

function at(branch: unknown, [step, ...steps]: readonly (string | number)[]): Branch | undefined {
  if (step === undefined) return branch as Branch | undefined;
  return at((branch as Branch | undefined)?.[step], steps);
}

/** In which `__proto__` is a name like any other. */
const empty = (): Branch => Object.create(null) as Branch;
