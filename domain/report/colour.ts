import type { Colours } from './settings.ts';

/** How far a measure is off its goal (J2). */
export type Colour = 'green' | 'yellow' | 'orange' | 'red';

/**
 * The colour of a measure in percent; undefined where nothing was measured. It is judged as it is, not rounded (X12).
 * @param from how many percentage points below the goal each colour begins
 */
export function colour(percent: number | undefined, goal: number, from: Colours): Colour | undefined {
  if (percent === undefined) return undefined;
  const below = goal - percent;
  if (below > from.red) return 'red';
  if (below > from.orange) return 'orange';
  return below > from.yellow ? 'yellow' : 'green';
}
