import type { Booking } from '../booking/booking.ts';
import type { Reading } from './telling.ts';
import { wordsIn } from './words-in.ts';

const WORDS = {
  prepaid: [
    ...['现付', '寄付', '预付', '现结', '发付', '发货人付', '发货方付', '寄件人付', '寄方付', '托运人付'],
    ...['prepaid', 'pre-paid', 'paid by shipper', 'shipper pays', 'sender pays'],
  ],
  collect: [
    ...['到付', '提付', '收货人付', '收货方付', '收件人付', '收方付', '货到付'],
    ...['collect', 'paid by consignee', 'consignee pays', 'receiver pays', 'pay on delivery'],
  ],
  monthly: ['月结', '月付', 'monthly'],
  'per-shipment': ['票结', '单结', '按票结算', '单票结算', 'per-shipment', 'per shipment'],
} as const satisfies Record<Booking['freightTerms'], readonly string[]>;

const IN_WORDS: Readonly<Record<Booking['freightTerms'], string>> = {
  prepaid: '现付 prepaid',
  collect: '到付 collect',
  monthly: '月结 monthly',
  'per-shipment': '票结 per shipment',
};

/** Who pays the freight and when. @param text in small letters */
export function freightTermsOf(text: string): Reading<Booking['freightTerms']> {
  const terms = wordsIn(text, WORDS);
  const [only] = terms;
  if (only && terms.length === 1 && !/[不非]|\bnot?\b/.test(text)) return { value: only };
  return {
    choices: (terms.length > 1 ? terms : (Object.keys(IN_WORDS) as typeof terms)).map((each) => IN_WORDS[each]),
  };
}
