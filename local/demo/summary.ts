import type { PromiseTable } from '../../domain/promise/promise-rule.ts';
import type { ShownCommitment, ShownShipment } from './shown-shipment.ts';

type Promises = readonly ShownCommitment[];

const having = (holds: (promise: ShownCommitment) => boolean) => (promises: Promises) => promises.filter(holds).length;

/** How many misses were told so far and no further. */
const told = (upTo: number) => (promises: Promises) =>
  promises.flatMap(({ level, broken }) => [level, ...broken.map((one) => one.level)]).filter((level) => level === upTo)
    .length;

const COLUMNS: readonly (readonly [title: string, count: (promises: Promises) => number])[] = [
  ['promised', (promises) => promises.length + promises.flatMap(({ broken }) => broken).length],
  ['kept', having(({ state }) => state === 'met')],
  ['late', having(({ state }) => state === 'late')],
  ['missed', having(({ state }) => state === 'missed')],
  ['open', having(({ state }) => state === 'open')],
  ['void', having(({ state }) => state === 'void')],
  // Each was a promise of its own (X2).
  ['made anew', (promises) => promises.flatMap(({ broken }) => broken).length],
  ['level 1', told(1)],
  ['level 2', told(2)],
  ['level 3', told(3)],
];

/** Promised against kept: a line for each promise of a table, counted from what the API shows of its subjects. */
export function summary(table: PromiseTable, subjects: readonly Pick<ShownShipment, 'commitments'>[]): string[] {
  const rows = Object.entries(table).map(([name, { rule }]) => {
    const promises = subjects.flatMap(({ commitments }) =>
      commitments.filter((commitment) => commitment.name === name),
    );
    return [`${name} (${rule})`, ...COLUMNS.map(([, count]) => String(count(promises)))];
  });
  const lines = [['', ...COLUMNS.map(([title]) => title)], ...rows];
  const width = Math.max(...lines.map(([name = '']) => name.length));
  return lines.map(([name = '', ...cells]) => name.padEnd(width) + cells.map((cell) => cell.padStart(11)).join(''));
}

/** How many of each: "24 closed, 1 cancelled"; the most first. */
export function counted(words: readonly string[]): string {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length] as const);
  return counts
    .sort(([, one], [, other]) => other - one)
    .map(([word, count]) => `${count} ${word.replaceAll('_', ' ')}`)
    .join(', ');
}
