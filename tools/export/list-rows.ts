import type { Cell } from '../cells.ts';
import type { Table } from '../table-file.ts';

const COLUMNS = [
  'waybill_number',
  'partner',
  'reference',
  'own_numbers',
  'status',
  'channel',
  'urgent',
  'ordered_at',
  'booked_at',
  'origin_branch',
  'destination_branch',
  'area',
  'next_due.name',
  'next_due.due_at',
  'overdue',
  'estimated_arrival_at',
  'picked_up_at',
  'delivered_at',
  'updated_at',
];

/** Rows of the list of shipments, as it shows them. */
export function asListed(rows: readonly Readonly<Record<string, unknown>>[]): Table {
  const lines = rows.map((row) => Object.fromEntries(COLUMNS.map((column) => [column, cellOf(row, column)])));
  return { columns: COLUMNS, lines };
}

function cellOf(row: Readonly<Record<string, unknown>>, column: string): Cell {
  const [outer = '', inner] = column.split('.');
  const value = row[outer] ?? null;
  if (inner !== undefined) return (value as Readonly<Record<string, Cell>> | null)?.[inner] ?? null;
  return Array.isArray(value) ? value.join(', ') : (value as Cell);
}
