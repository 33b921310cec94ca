import { parse } from 'csv-parse/sync';
import { PlainError } from '../cloud/plain-error.ts';
import { COLUMNS, pastOrder, type PastOrder } from './past-order.ts';

/** A row that is skipped, and why. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/**
 * The orders in a CSV file, and the rows that make none. A row is a line: a stray quote spoils its own and no other.
 * @param now nothing in the file may be later
 * @throws PlainError when the header lacks a column
 */
export function ordersIn(text: string, now: number): { orders: PastOrder[]; badRows: BadRow[] } {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const columns = fields(header) ?? [];
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new PlainError(`The first line lacks ${missing.join(', ')}. It is to be: ${COLUMNS.join(',')}`);

  const orders = new Map<string, PastOrder>();
  const badRows: BadRow[] = [];
  for (const [at, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const line = at + 2;
    const order = orderIn(content, columns, line, now);
    const first = typeof order === 'string' ? undefined : orders.get(order.id);
    if (typeof order === 'string') badRows.push({ line, reason: order });
    else if (first) badRows.push({ line, reason: `order ${order.id} was in line ${first.line} already` });
    else orders.set(order.id, order);
  }
  return { orders: [...orders.values()], badRows };
}

function orderIn(content: string, columns: readonly string[], line: number, now: number): PastOrder | string {
  const values = fields(content);
  if (!values) return 'its quotes do not close';
  if (values.length !== columns.length) return `it has ${values.length} fields instead of ${columns.length}`;
  return pastOrder(Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ''])), line, now);
}

function fields(line: string): string[] | undefined {
  try {
    return parse(line, { trim: true })[0];
  } catch {
    return undefined;
  }
}
