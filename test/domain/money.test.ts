import { describe, expect, it } from 'vitest';
import { sum } from '../../domain/money.ts';

describe('sum', () => {
  it("adds amounts of the company's currency", () => {
    expect(sum([])).toEqual({ amount: 0, currency: 'CNY' });
    expect(
      sum([
        { amount: 1, currency: 'CNY' },
        { amount: 299, currency: 'CNY' },
      ]),
    ).toEqual({ amount: 300, currency: 'CNY' });
  });

  it('refuses another currency, wherever it stands', () => {
    expect(() =>
      sum([
        { amount: 1, currency: 'CNY' },
        { amount: 1, currency: 'USD' },
      ]),
    ).toThrow('cannot add USD to CNY');
  });
});
