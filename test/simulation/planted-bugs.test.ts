import { expect, it } from 'vitest';
import { PLANTED } from './bugs.ts';
import { readTemplate } from './cloud/template.ts';
import { play } from './play.ts';

const template = readTemplate();
const LIVES = 1000;

it.each(Object.entries(PLANTED))('%s: a life shows it', async (_, bugs) => {
  const { from = 1 } = bugs;
  for (let seed = from; seed < from + LIVES; seed += 1) {
    if ((await play(template, seed, { bugs })).complaints.length > 0) return;
  }
  expect.fail(`${LIVES} lives came to what they ought to, with a bug`);
});

// That of 3 is of the service desk, too.
it.each([3, 4])('the same seed, %s, is the same run, to the last call; another is another', async (seed) => {
  const [one, again, other] = [await traced(seed), await traced(seed), await traced(seed + 1)];
  expect(one.length).toBeGreaterThan(100);
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

async function traced(seed: number): Promise<readonly string[]> {
  return (await play(template, seed, { traced: true })).trace;
}
