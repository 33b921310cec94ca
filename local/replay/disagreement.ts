import type { ShipmentAnswer } from '../shipment-answer.ts';
import type { Pickup } from './expected-pickup.ts';
import { wallText } from './moment.ts';

/** The pickup as the API shows it; undefined when it shows none. */
export function shownPickup({ commitments }: Pick<ShipmentAnswer, 'commitments'>): Pickup | undefined {
  const shown = commitments.find(({ name }) => name === 'pickup');
  return shown && { dueAt: Date.parse(shown.due_at), state: shown.state, metAt: shown.met_at === null ? undefined : Date.parse(shown.met_at) };
}

/** How the pickup that the API shows differs from the expected one; undefined when they agree. */
export function disagreement(shown: Pickup | undefined, expected: Pickup, offsetMinutes: number): string | undefined {
  if (!shown) return 'no pickup is shown';
  const wall = (time: number | undefined) => (time === undefined ? 'never' : wallText(time, offsetMinutes));
  const differences = ([
    ['due', wall(shown.dueAt), wall(expected.dueAt)],
    ['met', wall(shown.metAt), wall(expected.metAt)],
    ['state', shown.state, expected.state],
  ] as const).filter(([, is, ought]) => is !== ought);
  return differences.length === 0 ? undefined : differences.map(([what, is, ought]) => `${what} ${is}, expected ${ought}`).join('; ');
}
