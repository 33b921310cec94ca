import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALL_PROBLEMS } from '../../../functions/api/contract/problem-answer.ts';

it('docs/partners/errors.md says of every code with which status it comes, and what to do', () => {
  const rows = readFileSync('docs/partners/errors.md', 'utf8').matchAll(/^\| `(\w+)` \| (\d{3}) \| (\S.*) \|$/gm);
  expect(Object.fromEntries([...rows].map(([, code, status]) => [code, Number(status)]))).toEqual(ALL_PROBLEMS);
});
