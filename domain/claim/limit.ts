import { declaredValue } from '../booking/declared-value.ts';
import type { Goods } from '../booking/booking.ts';
import type { Money } from '../money.ts';
import type { ClaimLimit } from './claim.ts';

/** What all claims of a waybill come to at most (G5): the declared value of its goods, else what the partner's contract says; undefined where there is neither. */
export function claimLimit(goods: readonly Goods[], contract: Money | undefined): ClaimLimit | undefined {
  const declared = declaredValue(goods);
  if (declared) return { ...declared, by: 'declared_value' };
  return contract && { ...contract, by: 'contract' };
}
