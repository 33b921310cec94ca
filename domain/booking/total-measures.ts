import type { Goods } from './booking.ts';

/** What goods weigh all together, in kg to the milligram. */
export const totalWeightKg = (goods: readonly Goods[]): number => total(goods.map(({ weightKg }) => weightKg));

/** The room that goods take all together, in m³ to the cubic centimetre. */
export const totalVolumeM3 = (goods: readonly Goods[]): number => total(goods.map(({ volumeM3 }) => volumeM3));

/** A sum without the noise of binary fractions (0.1 + 0.2). */
function total(measures: readonly number[]): number {
  return Number(measures.reduce((before, measure) => before + measure, 0).toFixed(6));
}

/** How many pieces goods are. */
export function totalPieces(goods: readonly Pick<Goods, 'pieces'>[]): number {
  return goods.reduce((total, { pieces }) => total + pieces, 0);
}
