import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskIdentityNumbers } from '../../../domain/sign-off/mask-identity-numbers.ts';
import type { SignOff } from '../../../domain/sign-off/sign-off.ts';
import { SIGN_OFF } from '../samples.ts';

const withNumbers = (...numbers: string[]): SignOff => ({
  ...SIGN_OFF,
  documents: numbers.map((number) => ({ holder: 'collector', kind: 'passport', name: '李强', number, original: true })),
});

describe('identity numbers', () => {
  it('are shown by their last four characters, and given in full beside, in the order of the documents', () => {
    const { masked, identityNumbers } = maskIdentityNumbers(withNumbers('33010619900101002X', 'E12345678'));
    expect(masked).toEqual(withNumbers('****002X', '****5678'));
    expect(identityNumbers).toEqual(['33010619900101002X', 'E12345678']);
  });

  it('with rare characters are cut by characters, so that what is left is text', () => {
    const { masked } = maskIdentityNumbers(withNumbers('军字第𠮷𠮷𠮷𠮷号', '12345𠮷678'));
    expect(masked.documents.map(({ number }) => number)).toEqual(['****𠮷𠮷𠮷号', '****𠮷678']);
    expect(masked.documents.every(({ number }) => number.isWellFormed())).toBe(true);
  });

  it('of no documents are none', () => {
    expect(maskIdentityNumbers(withNumbers())).toEqual({ masked: withNumbers(), identityNumbers: [] });
  });

  it('show neither how long they are nor what stands before the last four', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{6,40}$/), (number) => {
        expect(maskIdentityNumbers(withNumbers(number)).masked.documents[0]?.number).toBe(`****${number.slice(-4)}`);
        expect(JSON.stringify(maskIdentityNumbers(withNumbers(number)).masked)).not.toContain(number);
      }),
    );
  });

  it('are well-formed, whatever script they are in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (number) => {
        expect(maskIdentityNumbers(withNumbers(number)).masked.documents[0]?.number.isWellFormed()).toBe(true);
      }),
    );
  });

  it('leave the sign-off that they came in as it was', () => {
    const signOff = withNumbers('33010619900101002X');
    maskIdentityNumbers(signOff);
    expect(signOff).toEqual(withNumbers('33010619900101002X'));
  });
});
