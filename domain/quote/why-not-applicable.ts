import type { Booking } from '../booking/booking.ts';
import type { Reason } from '../reason.ts';
import type { Instant } from '../time/instant.ts';
import type { Quote } from './quote.ts';
import type { QuoteEvent } from './quote-event.ts';
import { quoteOutcome, type QuoteStatus } from './quote-status.ts';
import { sameGoods } from './same-goods.ts';

/** Why a booking cannot have a quote's price. */
export type NotApplicable = Reason<
  'quote_not_answered' | 'quote_refused' | 'quote_accepted' | 'quote_expired' | 'goods_differ' | 'districts_differ'
>;

const BY_STATUS = {
  asked: { code: 'quote_not_answered', message: 'the inquiry is not answered yet' },
  refused: { code: 'quote_refused', message: 'the inquiry was refused' },
  accepted: { code: 'quote_accepted', message: 'another shipment has taken this quote' },
  expired: { code: 'quote_expired', message: 'the quote has expired' },
  quoted: undefined,
} as const satisfies Record<QuoteStatus, Omit<NotApplicable, 'rule'> | undefined>;

/**
 * Why a booking cannot have a quote's price (A6), all reasons at once; empty where it can. Whether the quote is the
 * partner's own is not asked here: another's is none at all.
 * @param agreedAt when the customer took the offer: it must not have expired by then
 */
export function whyNotApplicable(
  quote: Quote,
  events: readonly QuoteEvent[],
  { goods, shipper, consignee }: Pick<Booking, 'goods' | 'shipper' | 'consignee'>,
  agreedAt: Instant,
): NotApplicable[] {
  const reasons: NotApplicable[] = [];
  const standing = BY_STATUS[quoteOutcome(events, agreedAt).status];
  if (standing) reasons.push({ rule: 'A6', ...standing });
  if (!sameGoods(quote.goods, goods))
    reasons.push({ rule: 'A6', code: 'goods_differ', message: 'the goods are not those that were asked about' });
  if (
    shipper.address.districtCode !== quote.originDistrict ||
    consignee.address.districtCode !== quote.destinationDistrict
  ) {
    reasons.push({
      rule: 'A6',
      code: 'districts_differ',
      message: `the quote is from district ${quote.originDistrict} to ${quote.destinationDistrict}`,
    });
  }
  return reasons;
}
