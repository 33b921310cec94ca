import { expect, it } from 'vitest';
import { bookingSchema } from '../../../functions/api/contract/booking-schema.ts';
import { namedEventSchema } from '../../../functions/api/contract/event-schema.ts';
import { codecAt, columnsOf } from '../../../tools/import/columns.ts';
import { CHINESE, namesOf, pathOf } from '../../../tools/import/headings.ts';

it('every Chinese heading is that of a column', () => {
  const kinds = [bookingSchema, namedEventSchema].map((schema) => columnsOf(schema, 'UTC'));
  const stray = Object.values(CHINESE).filter((path) => kinds.every((columns) => !codecAt(columns, path)));
  expect(stray).toEqual([]);
});

it.each([
  ['重量', 'goods[0].weight_kg'],
  ['重量3（kg）', 'goods[2].weight_kg'],
  ['体积 (m³)', 'goods[0].volume_m3'],
  ['shipper.name', 'shipper.name'],
  ['颜色', '颜色'],
])('%s is %s', (heading, path) => {
  expect(pathOf(heading)).toBe(path);
});

it('columns are listed by all of their names', () => {
  const names = namesOf(columnsOf(bookingSchema, 'UTC'));
  expect(names).toContain('reference, 客户单号, 订单号');
  expect(names).toContain('goods[].description, 品名');
  expect(names).toContain('metadata.*');
});
