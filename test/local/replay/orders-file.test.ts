import { expect, it } from 'vitest';
import { ordersIn } from '../../../local/replay/orders-file.ts';

const NOW = Date.parse('2018-05-01T00:00:00Z');
const HEADER = 'order_id,status,purchased_at,approved_at,picked_up_at,delivered_at,estimated_delivery_at';
const order = (id: string) => `${id},shipped,2017-03-04T10:20:00-03:00,2017-03-04T10:40:00-03:00,,,`;
const read = (...lines: string[]) => ordersIn(lines.join('\n'), NOW);

it('names every bad row by its line and reads the others', () => {
  const { orders, badRows } = read(
    HEADER,
    order('a'),
    '',
    'b,shipped',
    order('a'),
    `"c${order('x')}`,
    order('d').replace('10:20', '10:99'),
    order('"e"'),
  );
  expect(orders.map(({ id, line }) => [id, line])).toEqual([
    ['a', 2],
    ['e', 8],
  ]);
  expect(badRows).toEqual([
    { line: 4, reason: 'it has 2 fields instead of 7' },
    { line: 5, reason: 'order a was in line 2 already' },
    { line: 6, reason: 'its quotes do not close' },
    { line: 7, reason: 'purchased_at is not an ISO 8601 time with an offset: "2017-03-04T10:99:00-03:00"' },
  ]);
});

it('order numbers that look alike are one, whatever is invisible in them', () => {
  expect(read(HEADER, order('单1'), order('" 单\u200B1"')).badRows).toEqual([
    { line: 3, reason: 'order 单1 was in line 2 already' },
  ]);
});

it('a line break in quotes belongs to its field', () => {
  const { orders, badRows } = read(
    `${HEADER},note`,
    `${order('a')},"left, with\r\n""the""\nneighbour"`,
    `${order('b')},`,
    `"c\n1",${order('').slice(1)},"two\n\nlines"`,
    `${order('d')},`,
  );
  expect(orders.map(({ id, line }) => [id, line])).toEqual([
    ['a', 2],
    ['b', 5],
    ['c 1', 6],
    ['d', 10],
  ]);
  expect(badRows).toEqual([]);
});

it('a stray quote spoils its own line, whatever quotes come later', () => {
  const { orders, badRows } = read(HEADER, `"${order('a')}`, order('b'), order('c"'), order('d'), order('"e\n1"'));
  expect(orders.map(({ id }) => id)).toEqual(['b', 'd', 'e 1']);
  expect(badRows.map(({ line }) => line)).toEqual([2, 4]);
});

it('takes the columns in any order, more of them, a byte order mark and Windows line ends', () => {
  const { orders, badRows } = ordersIn(`\uFEFFcity,${HEADER}\r\nBahia,${order('a')}\r\n`, NOW);
  expect(orders.map(({ id }) => id)).toEqual(['a']);
  expect(badRows).toEqual([]);
});

it.each([[''], ['a,b,c'], [HEADER.replace('approved_at', 'agreed_at')]])('a first line %j is refused', (header) => {
  expect(() => read(header, order('a'))).toThrow(/^The first line lacks .*approved_at/);
});
