import { PlainError } from '../cloud/plain-error.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import { COLUMNS, pastOrder, type PastOrder } from './past-order.ts';

/** A row that is skipped, and why. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/**
 * The orders in a CSV file, and the rows that make none.
 * @param now nothing in the file may be later
 * @throws PlainError when the header lacks a column
 */
export function ordersIn(text: string, now: number): { orders: PastOrder[]; badRows: BadRow[] } {
  const [header, ...rows] = csvRows(text);
  const columns = header?.fields ?? [];
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new PlainError(`The first line lacks ${missing.join(', ')}. It is to be: ${COLUMNS.join(',')}`);

  const orders = new Map<string, PastOrder>();
  const badRows: BadRow[] = [];
  for (const row of rows) {
    const { line } = row;
    const order = orderIn(row, columns, now);
    const first = typeof order === 'string' ? undefined : orders.get(order.id);
    if (typeof order === 'string') badRows.push({ line, reason: order });
    else if (first) badRows.push({ line, reason: `order ${order.id} was in line ${first.line} already` });
    else orders.set(order.id, order);
  }
  return { orders: [...orders.values()], badRows };
}

function orderIn({ line, fields }: CsvRow, columns: readonly string[], now: number): PastOrder | string {
  if (!fields) return 'its quotes do not close';
  if (fields.length !== columns.length) return `it has ${fields.length} fields instead of ${columns.length}`;
  return pastOrder(Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? ''])), line, now);
}
