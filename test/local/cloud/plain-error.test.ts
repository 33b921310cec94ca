import { parseArgs } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import { PlainError, runPlainly } from '../../../local/cloud/plain-error.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it.each<[string, () => unknown, string]>([
  [
    'a plain error',
    () => {
      throw new PlainError('there is no such thing');
    },
    'there is no such thing',
  ],
  ['an option that there is not', () => parseArgs({ args: ['--foo', 'bar'], options: {} }), "Unknown option '--foo'"],
])('a program is ended by %s with its message alone', async (_, program, message) => {
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
  await runPlainly(async () => {
    await Promise.resolve(program());
  });
  expect(told.mock.calls).toEqual([[expect.stringContaining(message)]]);
  expect(process.exitCode).toBe(1);
});

it('what else goes wrong is thrown', async () => {
  await expect(runPlainly(() => Promise.reject(new RangeError('a mistake of ours')))).rejects.toThrow(RangeError);
});
