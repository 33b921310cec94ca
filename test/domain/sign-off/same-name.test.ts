import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameName } from '../../../domain/sign-off/same-name.ts';

describe('X9: two names are the same', () => {
  it.each([
    ['as they stand', '王芳', '王芳'],
    ['with blanks around', '王芳', '  王芳\t'],
    ['with full-width blanks around', '王芳', '\u3000王芳\u3000'],
    ['with a full-width blank between', 'Ana Lima', 'Ana\u3000Lima'],
    ['with a no-break blank between', 'Ana Lima', 'Ana\u00a0Lima'],
    ['with an accent as one character or two', 'José', 'Jose\u0301'],
    ['with Hangul as syllables or letters', '김', '\u1100\u1175\u11b7'],
    ['with a character and the duplicate of it that a Korean standard has', '\u96e2', '\uf9ea'],
    ['with a character and the radical that looks like it', '玉', '\u2f5f'],
    ['with a rare character and its compatibility form', '\u{20122}', '\u{2f803}'],
    ['in full-width letters', 'DHL', 'ＤＨＬ'],
    ['in full-width digits', '4PX', '４ＰＸ'],
    ['with full-width brackets', '顺丰(成都)', '顺丰（成都）'],
    ['with a full-width full stop and comma', 'Co.,Ltd', 'Ｃｏ．，Ｌｔｄ'],
    ['in half-width katakana', 'ヤマダ', 'ﾔﾏﾀﾞ'],
    ['with a half-width voicing mark after a full-width kana', 'ガ', 'カﾞ'],
    ['with a digit in a circle', '1号店', '①号店'],
    ['with a digit above', '店2', '店²'],
    ['with a ligature', 'Griffin', 'Gri\ufb03n'],
    ['with a bracketed character', '(株)', '㈱'],
    ['with a square for its words', '株式会社', '㍿'],
    ['in small letters', 'DHL', 'dhl'],
    ['in small full-width letters', 'DHL', 'ｄｈｌ'],
    ['in capitals that have no small form of one letter', 'Straße', 'STRASSE'],
    ['in Greek capitals, whose sigma has two small forms', 'ΓΙΏΡΓΟΣ', 'Γιώργος'],
    ['in Cyrillic capitals', 'Анна', 'АННА'],
    ['with a blank that has no width between', '王芳', '王\u200b芳'],
    ['with such a blank at the end', '王芳', '王芳\u200b'],
    ['with a byte order mark', '王芳', '\ufeff王芳'],
    ['with marks of direction around', '王芳', '\u202a王芳\u202c'],
    ['with a soft hyphen', 'Lima', 'Li\u00adma'],
    ['with a word joiner', 'Lima', 'Li\u2060ma'],
    ['with a variation selector', '葛城', '葛\u{e0100}城'],
    ['with a selector of the basic plane', '王芳', '王芳\ufe0f'],
    ['with an invisible character between a letter and its accent', 'José', 'Jose\u200d\u0301'],
    ['with a Hangul filler', '김', '김\u3164'],
  ])('%s: %j and %j', (_, one, other) => {
    expect(sameName(one, other)).toBe(true);
  });

  it.each(['·', '•', '‧', '・', '･', '\u0387'])('with the middle dot %s', (dot) => {
    expect(sameName('买买提·艾力', `买买提${dot}艾力`)).toBe(true);
  });
});

describe('D4: two names differ, however slightly', () => {
  it.each([
    ['by one character', '王芳', '王方'],
    ['by a character more', '王芳', '王芳芳'],
    ['by the order of their characters', '王芳', '芳王'],
    ['by the order of their words', 'Ana Lima', 'Lima Ana'],
    ['by simplified and traditional', '张伟', '張偉'],
    ['by a blank between', '王芳', '王 芳'],
    ['by two blanks for one', 'Ana Lima', 'Ana  Lima'],
    ['by no dot', '买买提·艾力', '买买提艾力'],
    ['by a blank for a dot', '买买提·艾力', '买买提 艾力'],
    ['by a full stop for a dot', '买买提·艾力', '买买提.艾力'],
    ['by the place of a dot', '买买提·艾力', '买买·提艾力'],
    ['by an accent', 'José', 'Jose'],
    ['by another accent', 'José', 'Josè'],
    ['by another hyphen', 'Ana-Lima', 'Ana–Lima'],
    ['by a Cyrillic letter that looks alike', 'Anna', 'Аnna'],
    ['by an unvoiced kana', 'ガ', 'カ'],
    ['by all of it', '王芳', ''],
  ])('%s: %j and %j', (_, one, other) => {
    expect(sameName(one, other)).toBe(false);
  });
});

describe('D4, X9: any name', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('王', '芳', 'J', 'e', '\u0301', 'é', 'ｱ', 'ﾞ', '（', ')', ' ', '\u3000', 'Ａ', '①'),
    }),
  );
  const fullWidth = (text: string) =>
    Array.from(text, (letter) => (letter === ' ' ? '\u3000' : String.fromCharCode(letter.charCodeAt(0) + 0xfee0))).join(
      '',
    );

  it('is the same as itself', () => {
    fc.assert(
      fc.property(name, (one) => {
        expect(sameName(one, one)).toBe(true);
      }),
    );
  });

  it('is the same as another when that is the same as it', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(sameName(one, other)).toBe(sameName(other, one));
      }),
    );
  });

  it('is the same in every form of Unicode, and with blanks around', () => {
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
        fc.constantFrom(' ', '\u3000', '\n'),
        (one, form, blank) => {
          expect(sameName(one, one.normalize(form))).toBe(true);
          expect(sameName(one, blank + one + blank)).toBe(true);
        },
      ),
    );
  });

  it('is the same in full width', () => {
    fc.assert(
      fc.property(fc.string(), (one) => {
        expect(sameName(one, fullWidth(one))).toBe(true);
      }),
    );
  });

  it('is the same with characters that nobody sees, wherever they stand', () => {
    const unseen = fc.constantFrom('\u200b', '\u200f', '\u2066', '\ufeff', '\u00ad', '\ufe0e', '\u{e0100}', '\u034f');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<string>('王', '芳', '𠮷', 'J', 'é', ' ', '·')),
        unseen,
        fc.nat(),
        (parts, mark, place) => {
          const one = parts.join('');
          expect(sameName(one, parts.toSpliced(place % (parts.length + 1), 0, mark).join(''))).toBe(true);
        },
      ),
    );
  });

  it('is the same in capitals and in small letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aeszßςσéÄбЖ王·')) }), (one) => {
        expect(sameName(one, one.toUpperCase())).toBe(true);
        expect(sameName(one, one.toLowerCase())).toBe(true);
      }),
    );
  });

  it('differs by one character of the script, wherever it stands', () => {
    const character = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(
        fc.array(character, { minLength: 1, maxLength: 5 }),
        character,
        fc.nat(),
        (characters, other, place) => {
          const at = place % characters.length;
          fc.pre(characters[at] !== other);
          expect(sameName(characters.join(''), characters.with(at, other).join(''))).toBe(false);
        },
      ),
    );
  });
});
