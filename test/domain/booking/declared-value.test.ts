import { expect, it } from 'vitest';
import { declaredValue } from '../../../domain/booking/declared-value.ts';
import type { Money } from '../../../domain/money.ts';
import { GOODS } from '../samples.ts';

const yuan = (amount: number): Money => ({ amount, currency: 'CNY' });

it.each<[string, (Money | undefined)[], Money | undefined]>([
  ['of one kind of goods is its own', [yuan(1_280_000)], yuan(1_280_000)],
  ['of several is their sum', [yuan(100), yuan(20), yuan(3)], yuan(123)],
  ['may be nothing', [yuan(0)], yuan(0)],
  ['is not known where none is said', [undefined], undefined],
  ['is not known where it is said of the first alone', [yuan(100), undefined], undefined],
  ['is not known where it is said of the last alone', [undefined, yuan(100)], undefined],
  ['is not known in two currencies', [yuan(100), { amount: 100, currency: 'USD' }], undefined],
  [
    'in another currency is in that',
    [
      { amount: 100, currency: 'USD' },
      { amount: 1, currency: 'USD' },
    ],
    { amount: 101, currency: 'USD' },
  ],
  ['of no goods is not known', [], undefined],
])('what a shipment is worth %s', (_, values, worth) => {
  expect(declaredValue(values.map((value) => ({ ...GOODS, declaredValue: value })))).toEqual(worth);
});
