import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onOneLine } from '../../../domain/text/on-one-line.ts';

it.each([
  ['某路1号\n2单元', '某路1号 2单元'],
  ['某路1号\r\n2单元', '某路1号 2单元'],
  ['某路\t1号', '某路 1号'],
  ['某路\u20281号\u20292单元', '某路 1号 2单元'],
  ['\n 某路1号\t\r\n', '某路1号'],
  ['\u3000某路 1号 ', '某路 1号'],
  ['a\n\n\tb', 'a b'],
  ['two  blanks', 'two  blanks'],
  ['\n', ''],
])('%j is %j', (text, line) => {
  expect(onOneLine(text)).toBe(line);
});

it('does not hide a control character, wherever it stands', () => {
  for (const control of ['\u0000', '\u0007', '\v', '\f', '\u001b', '\u007f', '\u0085']) {
    for (const text of [control, `${control}a`, `a${control}`, `a${control}b`]) {
      expect(onOneLine(text)).toBe(text);
    }
  }
});

it('any text has no line breaks and no tabs then, and stays as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '某', ' ', '\t', '\n', '\r', '\u2028', '\v') }), (text) => {
      const line = onOneLine(text);
      expect(line).not.toMatch(/[\t\n\r\u2028\u2029]/);
      expect(onOneLine(line)).toBe(line);
      expect(line.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
