import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, it } from 'vitest';
import { indexUnits, tableUnits, type Index } from '../../../local/cost/write-units.ts';

const item = (attributes: Record<string, unknown>) => marshall({ pk: 'p', sk: 's', ...attributes });
const LARGE = 'x'.repeat(1100);
const OPEN: Index = { name: 'open', keys: ['openKey', 'dueKey'], projected: ['level'] };
const owed = (otherwise: Record<string, unknown> = {}) => item({ openKey: 'o', dueKey: 'd', level: 0, ...otherwise });

it.each([
  ['a new item', { after: item({}), transactional: false }, 1],
  ['one in a transaction', { after: item({}), transactional: true }, 2],
  ['one of more than a KiB in a transaction', { after: item({ LARGE }), transactional: true }, 4],
  ['one that was larger before', { before: item({ LARGE }), after: item({}), transactional: false }, 2],
  ['one that was refused, there being none', { transactional: true }, 2],
])('the table takes %s for its units', (_, write, units) => {
  expect(tableUnits(write)).toBe(units);
});

it.each([
  ['an item without its keys', { after: item({ openKey: 'o' }) }, 0],
  ['an insertion', { after: owed() }, 1],
  ['a deletion', { before: owed(), after: item({}) }, 1],
  ['a change of what it holds', { before: owed(), after: owed({ level: 1 }) }, 1],
  ['a change of what it does not hold', { before: owed(), after: owed({ colour: 'red' }) }, 0],
  ['another place: a deletion and an insertion', { before: owed(), after: owed({ dueKey: 'e' }) }, 2],
])('an index takes for %s', (_, write, units) => {
  expect(indexUnits(OPEN, { ...write, transactional: true })).toBe(units);
});

it('an index of all attributes holds what the item has', () => {
  const { projected: _, ...all } = OPEN;
  const write = { before: owed(), after: owed({ LARGE }), transactional: true };
  expect(indexUnits(all, write)).toBe(2);
});
