import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from './judge/judge.ts';
import { lives, momentsAfter } from './judge/lives.ts';
import type { JudgedRow, Verdict } from './judge/life.ts';
import { accepted, told, verdict } from './told-to-the-engine.ts';

/**
 * How many lives, told in random orders, with repeats, late reports, ties, batches, losses, finds, cancellations and
 * changes: `npm test` plays ten thousand, `npm run check` some hundreds of them.
 */
const LIVES = Number(process.env['LIVES'] ?? 500);

/** Always the same lives, so that a check passes or fails for what was changed. Look for others with another seed: `SEED=7 LIVES=50000`. */
const SEED = Number(process.env['SEED'] ?? 1);

it(
  'whole lives come to what an independent judge says of them (X1-X14)',
  () => {
    const judged = lives.chain((life) => fc.record({ life: fc.constant(life), now: momentsAfter(life) }));
    fc.assert(
      fc.property(judged, ({ life, now }) => {
        const file = told(life);
        expect(sorted(verdict(file, now))).toEqual(sorted(judge(accepted(life.booking, file), now)));
      }),
      { numRuns: LIVES, seed: SEED },
    );
  },
  // For a machine that is busy: ten thousand take a minute or two.
  900_000,
);

/** Promise by promise, and of each in the order in which they were made. */
function sorted({ rows, ...verdictOn }: Verdict): Verdict {
  const key = ({ name, dueAt }: JudgedRow): string => `${name} ${dueAt}`;
  return { ...verdictOn, rows: rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)) };
}
