import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATED } from '../../tools/docs.ts';

it.each(Object.entries(GENERATED))('%s is what the code makes of it: npm run docs', (file, make) => {
  expect(readFileSync(file, 'utf8')).toBe(make());
});
