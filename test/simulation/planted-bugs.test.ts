import { expect, it } from 'vitest';
import { PLANTED } from './bugs.ts';
import { readTemplate } from './cloud/template.ts';
import { play } from './play.ts';

const template = readTemplate();
const LIVES = 1000;

it.each(Object.entries(PLANTED))('%s: a life shows it', async (_, bugs) => {
  for (let seed = 1; seed <= LIVES; seed += 1) {
    if ((await play(template, seed, { bugs })).complaints.length > 0) return;
  }
  expect.fail(`${LIVES} lives came to what they ought to, with a bug`);
});

it('the same seed is the same run, to the last call; another is another', async () => {
  const [one, again, other] = [await traced(3), await traced(3), await traced(4)];
  expect(one.length).toBeGreaterThan(100);
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

async function traced(seed: number): Promise<readonly string[]> {
  return (await play(template, seed, { traced: true })).trace;
}
