import fc from 'fast-check';
import { expect, it } from 'vitest';
import { downwards, upwards } from '../../../functions/adapters/key-range.ts';

/** Keys as they are: a time and a number. */
const key = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('HD0A', 'HD0B', 'HD10'))
  .map(([minute, number]) => `2026-01-05T00:0${minute}:00.000Z#${number}`);
const time = fc.option(
  fc.integer({ min: 0, max: 6 }).map((minute) => `2026-01-05T00:0${minute}:00.000Z`),
  { nil: undefined },
);

it.each([
  ['upwards', upwards, (one: string, after: string) => one > after],
  ['downwards', downwards, (one: string, after: string) => one < after],
] as const)('%s are the keys of the time, on the other side of the last', (_, range, isBeyond) => {
  fc.assert(
    fc.property(fc.array(key), time, time, fc.option(key, { nil: undefined }), (keys, since, until, after) => {
      const found = range({ since, until }, after);
      const within = keys.filter((one) => found && found[0] <= one && one <= found[1]);
      const expected = keys.filter(
        (one) =>
          (since === undefined || one >= since) &&
          (until === undefined || one < until) &&
          (after === undefined || isBeyond(one, after)),
      );
      expect(within).toEqual(expected);
    }),
  );
});
