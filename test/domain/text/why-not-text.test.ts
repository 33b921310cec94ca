import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNotText } from '../../../domain/text/why-not-text.ts';

const BLANK = 'must not be blank';
const CONTROL = 'must not contain control characters';

describe('a text', () => {
  it.each(['a', '张三', '买买提·艾力', '第一行\n第二行\r\n\t第三行', '👨‍👩‍👧', 'نام‌خانوادگی'])('%j is one', (text) => {
    expect(whyNotText(text, 30)).toEqual([]);
  });

  it.each(['', ' ', '\u3000', '\t\r\n', '\u200b', '\u3164', '\ufeff \u2060', '\u2800'])('%j is blank', (text) => {
    expect(whyNotText(text, 30)).toEqual([BLANK]);
  });

  it('is measured in characters, of which a rare one is one', () => {
    for (const character of ['a', '张', '𠮷']) {
      expect(whyNotText(character.repeat(30), 30)).toEqual([]);
      expect(whyNotText(character.repeat(31), 30)).toEqual(['must have at most 30 characters']);
    }
  });

  it('has no control characters but tabs and line breaks', () => {
    for (let code = 0; code < 0xa0; code++) {
      const character = String.fromCharCode(code);
      const control = (code < 0x20 && !'\t\n\r'.includes(character)) || (code >= 0x7f && code < 0xa0);
      expect([code, whyNotText(`a${character}b`, 30)]).toEqual([code, control ? [CONTROL] : []]);
    }
  });

  it('is no half of a character', () => {
    expect(whyNotText('张\ud842', 30)).toEqual(['must be well-formed Unicode']);
  });

  it('is told all that is wrong with it at once', () => {
    expect(whyNotText('\u0000'.repeat(31), 30)).toEqual(['must have at most 30 characters', CONTROL]);
  });

  it('that is cut somewhere is refused or is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 20 }), (text, length) => {
        const cut = text.slice(0, length);
        if (whyNotText(cut, 30).length === 0) expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
