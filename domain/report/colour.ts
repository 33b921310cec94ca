/** How far a measure is off its goal (J2). */
export type Colour = 'green' | 'yellow' | 'orange' | 'red';

/** From how many percentage points below the goal on a measure has a colour. */
export const POINTS_BELOW = { yellow: 0, orange: 5, red: 15 } as const;

/** The colour of a measure in percent; undefined where nothing was measured. */
export function colour(percent: number | undefined, goal: number): Colour | undefined {
  if (percent === undefined) return undefined;
  const below = goal - percent;
  if (below > POINTS_BELOW.red) return 'red';
  if (below > POINTS_BELOW.orange) return 'orange';
  return below > POINTS_BELOW.yellow ? 'yellow' : 'green';
}
