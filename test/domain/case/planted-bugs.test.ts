import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { PLANTED } from './judge/bugs.ts';
import { compared } from './judge/compared.ts';
import { lives } from './judge/lives.ts';

/** So many lives are played at the most until one shows a bug. */
const LIVES = 1000;

it.each(Object.entries(PLANTED))('%s: a life shows it', (_, code) => {
  let shown = 0;
  const comesToWhatItOught = fc.property(lives, (life) => {
    const { found, judged } = compared(life, life.tellings[0], code);
    const same = isDeepStrictEqual(found, judged);
    if (!same) shown += 1;
    return same;
  });
  fc.check(comesToWhatItOught, { numRuns: LIVES, seed: 1, endOnFailure: true });
  expect(shown, `${LIVES} lives came to what they ought to, with a bug`).toBe(1);
});
