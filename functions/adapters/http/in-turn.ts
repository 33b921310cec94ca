import pMap from 'p-map';

/** How things are done in turn. */
interface Turns<T, R> {
  /** Who waits for whom: things in one line are done one after the other, in their order; what stands in none waits for nobody. */
  readonly line: (thing: T) => string | undefined;
  /** How many are done at the same time, at most. */
  readonly atOnce: number;
  /** Whether another may have its turn. */
  readonly isTime: () => boolean;
  /** Whether what stands behind a thing in its line must wait for another time, since this came of it. */
  readonly holdsUp: (result: R) => boolean;
}

/** Does things side by side, and in their order where they stand in one line. @returns what came of each; undefined of what had no turn */
export async function inTurn<T, R>(
  things: readonly T[],
  act: (thing: T, at: number) => Promise<R>,
  { line, atOnce, isTime, holdsUp }: Turns<T, R>,
): Promise<(R | undefined)[]> {
  const lines = Map.groupBy(things.keys(), (at) => line(things[at] as T) ?? at);
  const results = Array.from<R | undefined>({ length: things.length });
  await pMap(
    lines.values(),
    async (waiting) => {
      for (const at of waiting) {
        if (!isTime()) return;
        const result = await act(things[at] as T, at);
        results[at] = result;
        if (holdsUp(result)) return;
      }
    },
    { concurrency: atOnce },
  );
  return results;
}
