import { describe, expect, it } from 'vitest';
import { isResidentsNumber } from '../../../domain/text/residents-number.ts';

describe('the number of a resident', () => {
  it.each([
    '11010519491231002X',
    '11010519491231002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105-19491231-002X',
    '110105 19491231 002X',
  ])('is one: %s', (text) => {
    expect(isResidentsNumber(text)).toBe(true);
  });

  it.each([
    ['a wrong check character', '110105194912310021'],
    ['a right check without a birthday', '100000000000000005'],
    ['15 digits', '110105491231002'],
    ['another number in front', 'PO-11010519491231002X'],
    ['an order', 'E12345678'],
  ])('is not: %s', (_, text) => {
    expect(isResidentsNumber(text)).toBe(false);
  });
});
