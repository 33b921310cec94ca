import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnersReference } from '../../../domain/text/partners-reference.ts';

describe("a partner's reference", () => {
  it.each([
    'PO',
    'PO ',
    ' PO',
    'PO\u3000',
    'PO\u00a0',
    'PO\r\n',
    '\tPO',
    'PO\u200b',
    'P\u200dO',
    '\ufeffPO',
    '\u202aPO\u202c',
    'PO\u00ad',
    'PO \u2060 ',
    'PO\u{e0001}',
    'PO\ufe0f',
    'PO\u2800',
  ])('%j is PO', (given) => {
    expect(partnersReference(given)).toBe('PO');
  });

  it('is composed, so that one letter is one, however it was typed', () => {
    expect(partnersReference('Cafe\u0301')).toBe('Café');
    expect(partnersReference('e\u200b\u0301')).toBe('é');
  });

  it.each(['po', 'Po', 'P O', 'P-O', 'ＰＯ', 'PO1', 'P①'])('%j is another than PO, and stays as it is', (given) => {
    expect(partnersReference(given)).toBe(given);
  });

  it('is in its one form already, once it is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const reference = partnersReference(given);
        expect(partnersReference(reference)).toBe(reference);
      }),
    );
  });
});
