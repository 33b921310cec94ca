import type { Columns } from '../import/columns.ts';
import { codecAt, patternOf } from '../import/columns.ts';
import type { Line, Table } from '../table-file.ts';

/** Shipments as rows of a file from which they could be booked again, with what they are now in front. */
export function asBookings(shipments: readonly Readonly<Record<string, unknown>>[], columns: Columns): Table {
  const lines = shipments.map((shipment): Line => ({
    waybill_number: String(shipment['waybill_number']),
    status: String(shipment['status']),
    ...Object.fromEntries(
      valuesIn(asOrdered(shipment), '').flatMap(([path, value]) => {
        const codec = codecAt(columns, path);
        return codec ? [[path, codec.toCell(value as never)]] : [];
      }),
    ),
  }));
  const order = [...columns.keys()];
  const place = (path: string): number => order.indexOf(patternOf(path, columns));
  const found = [...new Set(lines.flatMap(Object.keys))].filter(
    (path) => path !== 'waybill_number' && path !== 'status',
  );
  return {
    columns: [
      'waybill_number',
      'status',
      ...found.toSorted((a, b) => place(a) - place(b) || a.localeCompare(b, 'en', { numeric: true })),
    ],
    lines,
  };
}

/** A shipment shows the copies of its receipt one by one; and a quote is taken once, at the price that the shipment has. */
function asOrdered({ quote_number: _, ...shipment }: Readonly<Record<string, unknown>>): object {
  const receipt = shipment['receipt'] as { readonly copies: readonly unknown[] };
  return { ...shipment, receipt: { ...receipt, copies: receipt.copies.length } };
}

/** The values in an object that are none themselves, by their paths. */
function valuesIn(value: unknown, path: string): (readonly [path: string, value: unknown])[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value) && value.some((each) => typeof each === 'object'))
    return value.flatMap((each, at) => valuesIn(each, `${path}[${at}]`));
  if (typeof value !== 'object' || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, each]) => valuesIn(each, path === '' ? name : `${path}.${name}`));
}
