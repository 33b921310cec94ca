import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from '../../../../functions/adapters/http/in-turn.ts';

const ANY_TIME = { atOnce: 10, isTime: () => true, holdsUp: () => false };

/** Does things that take a while. @returns what was done when */
async function played(
  things: readonly string[],
  otherwise: Partial<Parameters<typeof inTurn<string, string>>[2]> = {},
): Promise<{ readonly log: readonly string[]; readonly results: readonly (string | undefined)[] }> {
  const log: string[] = [];
  const act = async (thing: string): Promise<string> => {
    log.push(`${thing} begins`);
    await setImmediate();
    log.push(`${thing} ends`);
    return thing.toUpperCase();
  };
  const results = await inTurn(things, act, { ...ANY_TIME, line: (thing) => thing[0], ...otherwise });
  return { log, results };
}

it('does what stands in one line one after the other, and lines side by side', async () => {
  const { log, results } = await played(['a1', 'b1', 'a2']);
  expect(log).toEqual(['a1 begins', 'b1 begins', 'a1 ends', 'a2 begins', 'b1 ends', 'a2 ends']);
  expect(results).toEqual(['A1', 'B1', 'A2']);
});

it('does what stands in no line without waiting', async () => {
  const { log } = await played(['a1', 'a2'], { line: () => undefined });
  expect(log.slice(0, 2)).toEqual(['a1 begins', 'a2 begins']);
});

it('does no more at once than it may', async () => {
  const { log } = await played(['a1', 'b1', 'c1'], { atOnce: 1 });
  expect(log.filter((_, at) => at % 2 === 1)).toEqual(['a1 ends', 'b1 ends', 'c1 ends']);
});

it('begins nothing any more when it is not time', async () => {
  let left = 2;
  const { results } = await played(['a1', 'a2', 'b1', 'c1'], { atOnce: 1, isTime: () => left-- > 0 });
  expect(results).toEqual(['A1', 'A2', undefined, undefined]);
});

it('lets what is held up in a line wait, and no other', async () => {
  const { results } = await played(['a1', 'a2', 'b1', 'a3'], { holdsUp: (result) => result === 'A2' });
  expect(results).toEqual(['A1', 'A2', 'B1', undefined]);
});
