import type { Goods } from '../booking/booking.ts';

/** Whether these are the goods that were asked about: the same lines in any order. The data sheet does not count, which may come later (A3), nor how a description is encoded. */
export function sameGoods(one: readonly Goods[], other: readonly Goods[]): boolean {
  const [ones, others] = [one.map(identity).sort(), other.map(identity).sort()];
  return ones.length === others.length && ones.every((goods, at) => goods === others[at]);
}

function identity({ description, category, pieces, weightKg, volumeM3, declaredValue }: Goods): string {
  const value = declaredValue && [declaredValue.amount, declaredValue.currency];
  return JSON.stringify([description.normalize('NFC').trim(), category, pieces, weightKg, volumeM3, value]);
}
