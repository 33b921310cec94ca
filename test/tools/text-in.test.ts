import { expect, it } from 'vitest';
import { textIn } from '../../tools/text-in.ts';

it.each([
  ['UTF-8', [0xe5, 0x8f, 0x91]],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0xe5, 0x8f, 0x91]],
  ['GBK', [0xb7, 0xa2]],
  ['UTF-16, as it is marked', [0xff, 0xfe, 0xd1, 0x53]],
  ['UTF-16 the other way round', [0xfe, 0xff, 0x53, 0xd1]],
])('a text in %s', (_, bytes) => {
  expect(textIn(Uint8Array.from(bytes))).toBe('发');
});

it('in GBK that begins as UTF-8 would', () => {
  // 联通, which is taken for UTF-8 by whoever does not look closely.
  expect(textIn(Uint8Array.from([0xc1, 0xaa, 0xcd, 0xa8]))).toBe('联通');
});

it('in GB 18030 with four bytes to a character', () => {
  expect(textIn(Uint8Array.from([0x95, 0x32, 0x82, 0x36, 0xb7, 0xa2]))).toBe('𠀀发');
});

it('that is none is refused', () => {
  expect(() => textIn(Uint8Array.from([0xb7, 0xa2, 0xff]))).toThrow(TypeError);
});
