import { COMMITMENTS, COMMITMENT_NAMES } from '../../domain/commitments.ts';
import type { ShownCommitment, ShownShipment } from './shown-shipment.ts';

type Promises = readonly ShownCommitment[];

const having = (holds: (promise: ShownCommitment) => boolean) => (promises: Promises) => promises.filter(holds).length;

const COLUMNS: readonly (readonly [title: string, count: (promises: Promises) => number])[] = [
  ['promised', having(() => true)],
  ['kept', having(({ state }) => state === 'met')],
  ['late', having(({ state }) => state === 'late')],
  ['missed', having(({ state }) => state === 'missed')],
  ['open', having(({ state }) => state === 'open')],
  ['void', having(({ state }) => state === 'void')],
  // Broken and then promised anew: what became of the new promise is counted before.
  ['anew', (promises) => promises.reduce((sum, { renewals }) => sum + renewals, 0)],
  ['level 1', having(({ level }) => level === 1)],
  ['level 2', having(({ level }) => level === 2)],
  ['level 3', having(({ level }) => level === 3)],
];

/** Promised against kept: a line for each promise of the commitments table, counted from what the API shows. */
export function summary(shipments: readonly Pick<ShownShipment, 'commitments'>[]): string[] {
  const rows = COMMITMENT_NAMES.map((name) => {
    const promises = shipments.flatMap(({ commitments }) =>
      commitments.filter((commitment) => commitment.name === name),
    );
    return [`${name} (${COMMITMENTS[name].rule})`, ...COLUMNS.map(([, count]) => String(count(promises)))];
  });
  const table = [['', ...COLUMNS.map(([title]) => title)], ...rows];
  const width = Math.max(...table.map(([name = '']) => name.length));
  return table.map(([name = '', ...cells]) => name.padEnd(width) + cells.map((cell) => cell.padStart(9)).join(''));
}

/** How many of each: "24 closed, 1 cancelled"; the most first. */
export function counted(words: readonly string[]): string {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length] as const);
  return counts
    .sort(([, one], [, other]) => other - one)
    .map(([word, count]) => `${count} ${word.replaceAll('_', ' ')}`)
    .join(', ');
}
