import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROMISES_FILE, promises } from '../../tools/docs.ts';

it('the promises in the docs are those of the code: npm run docs', () => {
  expect(readFileSync(PROMISES_FILE, 'utf8')).toBe(promises());
});
