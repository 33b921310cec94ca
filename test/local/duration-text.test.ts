import { expect, it } from 'vitest';
import { durationText } from '../../local/duration-text.ts';

it.each([
  [0, '0 s'],
  [59_400, '59 s'],
  [100_000, '1 min 40 s'],
  [6_000_000, '1 h 40 min'],
  [86_400_000, '1 d 0 h'],
  [3_546_000_000, '41 d 1 h'],
])('%d ms is %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
