import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCountry, telephoneNumber } from '../../../domain/text/telephone-number.ts';

describe('a telephone number is taken', () => {
  it.each([
    ['of a mobile', '13800000002', '+8613800000002'],
    ['in groups', '138 0000 0002', '+8613800000002'],
    ['with hyphens', '138-0000-0002', '+8613800000002'],
    ['with its country', '+8613800000002', '+8613800000002'],
    ['with its country and no plus', '86 13800000002', '+8613800000002'],
    ['with the international prefix', '0086-138 0000 0002', '+8613800000002'],
    ['with an area code', '0571 8777 0000', '+8657187770000'],
    ['with an area code of three digits', '021-12345678', '+862112345678'],
    ['with an area code in brackets', '(021)12345678', '+862112345678'],
    ['with a country and the area code as at home', '+86 0571 87770000', '+8657187770000'],
    ['without an area code', '62345678', '+8662345678'],
    ['of seven digits', '7123456', '+867123456'],
    ['that starts with 400', '400-820-8820', '+864008208820'],
    ['that starts with 800', '8008208820', '+868008208820'],
    ['of Hong Kong', '+852 2123 4567', '+85221234567'],
    ['of Macau', '+853 2831 2345', '+85328312345'],
    ['of Taiwan', '+886 2 1234 5678', '+886212345678'],
    ['of the United States', '+1 (212) 555-0100', '+12125550100'],
    ['of Germany, with its direct line', '+49-30-1234567-12', '+4930123456712'],
    ['of nobody, but of a possible length', '00000000', '+860000000'],
  ])('%s: %j', (_, given, e164) => {
    expect(telephoneNumber(given, 'CN')).toEqual({ given, e164, extension: undefined });
  });

  it.each([
    ['１３８０００００００２', '13800000002'],
    ['（021）12345678', '(021)12345678'],
    [' 13800000002', '13800000002'],
    ['\u3000\t13800000002\r\n', '13800000002'],
    ['\u202a13800000002\u202c', '13800000002'],
    ['13800000002\u200b', '13800000002'],
    ['13800000002\u202c', '13800000002'],
    ['\ufeff138\u00a00000\u30000002', '138 0000 0002'],
    ['＋８６　１３８００００００２１', '+86 13800000021'],
  ])('in full width, with blanks around and invisible marks: %j is %j', (given, cleaned) => {
    expect(telephoneNumber(given, 'CN')).toEqual(telephoneNumber(cleaned, 'CN'));
    expect(telephoneNumber(given, 'CN')?.given).toBe(cleaned);
  });

  it.each([
    ['021-12345678 ext. 802', '+862112345678', '802'],
    ['021-12345678x802', '+862112345678', '802'],
    ['021-12345678#802', '+862112345678', '802'],
    ['021-12345678,802', '+862112345678', '802'],
    ['021-12345678转802', '+862112345678', '802'],
    ['（021）12345678　轉　８０２', '+862112345678', '802'],
    ['0571 8777 0000 分机号：8', '+8657187770000', '8'],
    ['021-12345678-802', '+862112345678', '802'],
    ['021-12345678-8', '+862112345678', '8'],
    ['+86-571-87770000-12', '+8657187770000', '12'],
    ['0086 571 87770000-12', '+8657187770000', '12'],
    ['400-820-8820-1', '+864008208820', '1'],
    ['13800000002-1234', '+8613800000002', '1234'],
    ['+86 13800000002转1234', '+8613800000002', '1234'],
  ])('with its extension: %j', (given, e164, extension) => {
    expect(telephoneNumber(given, 'CN')).toMatchObject({ e164, extension });
  });

  it('as one of the country, where it names none', () => {
    expect(telephoneNumber('2123 4567', 'HK')?.e164).toBe('+85221234567');
    expect(telephoneNumber('(212) 555-0100', 'US')?.e164).toBe('+12125550100');
    expect(telephoneNumber('+86 13800000002', 'US')?.e164).toBe('+8613800000002');
  });
});

describe('what is no telephone number is not', () => {
  it.each([
    '1x2y3',
    '',
    ' ',
    '\u200b',
    '+',
    '1',
    '123',
    'abc',
    '无',
    '张三',
    '138000000023456',
    '+999123456',
    '13800000001/13900000002',
    '13800000001 13900000002',
    '联系人13800000002',
    '021-12345678转',
    '转802',
  ])('%j', (given) => {
    expect(telephoneNumber(given, 'CN')).toBeUndefined();
  });

  it('and whatever is taken is E.164, and taken again, in both of its forms', () => {
    const written = fc.string({ unit: fc.constantFrom(...Array.from('0123456789+-() ０１转x#,/．.')), maxLength: 25 });
    fc.assert(
      fc.property(written, (given) => {
        const number = telephoneNumber(given, 'CN');
        if (!number) return;
        expect(number.e164).toMatch(/^\+[1-9]\d{4,16}$/);
        expect(telephoneNumber(number.given, 'CN')).toEqual(number);
      }),
      { numRuns: 1000 },
    );
  });

  it('of mobiles every one is, however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^1[3-9]\d{9}$/),
        fc.constantFrom('', ' ', '-', '\u3000', '－'),
        fc.constantFrom('', '+86', '0086 '),
        (mobile, between, country) => {
          const given = country + [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)].join(between);
          expect(telephoneNumber(given, 'CN')).toMatchObject({ e164: `+86${mobile}`, extension: undefined });
        },
      ),
    );
  });
});

it('a country is one that has telephone numbers, by its code of two capitals', () => {
  for (const country of ['CN', 'HK', 'MO', 'TW', 'US', 'DE']) expect(isCountry(country)).toBe(true);
  for (const country of ['', 'cn', 'CHN', 'XX', 'China', '__proto__']) expect(isCountry(country)).toBe(false);
});
