import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { searches } from '../../../tools/docs/searches.ts';

it('docs/api.md has the searches as they are declared', () => {
  expect(readFileSync('docs/api.md', 'utf8')).toContain(searches());
});
