import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATED } from '../../tools/docs.ts';

it.each(Object.entries(GENERATED))(
  '%s is what the code makes of it: npm run docs',
  { timeout: 60_000 },
  async (file, make) => {
    expect(readFileSync(file, 'utf8')).toBe(await make());
  },
);
