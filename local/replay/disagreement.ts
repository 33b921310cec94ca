import { wallText } from './moment.ts';
import type { Outcome } from './outcome.ts';

/** How the outcome that the API shows differs from the expected one; undefined when they agree. */
export function disagreement(
  shown: Outcome | undefined,
  expected: Outcome | undefined,
  offsetMinutes: number,
): string | undefined {
  const wall = (time: number | undefined) => (time === undefined ? 'never' : wallText(time, offsetMinutes));
  const differences = (
    [
      ['due', wall(shown?.dueAt), wall(expected?.dueAt)],
      ['met', wall(shown?.metAt), wall(expected?.metAt)],
      ['state', shown?.state ?? 'not owed', expected?.state ?? 'not owed'],
    ] as const
  ).filter(([, is, ought]) => is !== ought);
  return differences.length === 0
    ? undefined
    : differences.map(([what, is, ought]) => `${what} ${is}, expected ${ought}`).join('; ');
}
