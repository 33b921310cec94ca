import { COMMITMENTS, COMMITMENT_NAMES } from '../../domain/commitments.ts';
import type { CommitmentAnswer, ShipmentAnswer } from '../shipment-answer.ts';

const COLUMNS: readonly (readonly [title: string, (promise: CommitmentAnswer) => boolean])[] = [
  ['promised', () => true],
  ['kept', ({ state }) => state === 'met'],
  ['late', ({ state }) => state === 'late'],
  ['missed', ({ state }) => state === 'missed'],
  ['open', ({ state }) => state === 'open'],
  ['void', ({ state }) => state === 'void'],
  ['level 1', ({ level }) => level === 1],
  ['level 2', ({ level }) => level === 2],
  ['level 3', ({ level }) => level === 3],
];

/** Promised against kept: a line for each promise of the commitments table, counted from what the API shows. */
export function summary(shipments: readonly Pick<ShipmentAnswer, 'commitments'>[]): string[] {
  const rows = COMMITMENT_NAMES.map((name) => {
    const promises = shipments.flatMap(({ commitments }) => commitments.filter((commitment) => commitment.name === name));
    return [`${name} (${COMMITMENTS[name].rule})`, ...COLUMNS.map(([, counts]) => String(promises.filter(counts).length))];
  });
  const table = [['', ...COLUMNS.map(([title]) => title)], ...rows];
  return table.map(([name = '', ...cells]) => name.padEnd(20) + cells.map((cell) => cell.padStart(9)).join(''));
}
