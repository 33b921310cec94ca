import type { Money } from '../money.ts';
import type { Goods } from './booking.ts';

/** What a shipment's goods were declared to be worth, all together; undefined where it is not said of all, or not in one currency. */
export function declaredValue(goods: readonly Goods[]): Money | undefined {
  const values = goods.map((each) => each.declaredValue);
  const [first] = values;
  if (!first || values.some((value) => value?.currency !== first.currency)) return undefined;
  return { currency: first.currency, amount: values.reduce((total, value) => total + (value?.amount ?? 0), 0) };
}
