import { expect, it } from 'vitest';
import { atOnce } from '../../local/at-once.ts';

it('does the work for every item, as many at a time as are allowed, and keeps the order', async () => {
  let running = 0;
  let most = 0;
  const results = await atOnce(3, [50, 10, 30, 20, 40], async (milliseconds) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, milliseconds / 10));
    running--;
    return milliseconds + 1;
  });
  expect(results).toEqual([51, 11, 31, 21, 41]);
  expect(most).toBe(3);
});

it('nothing to do is done at once', async () => {
  expect(await atOnce(3, [], () => Promise.reject(new Error('not called')))).toEqual([]);
});

it('fails with the first failure', async () => {
  await expect(atOnce(2, [1, 2, 3], (item) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item)))).rejects.toThrow('two');
});
