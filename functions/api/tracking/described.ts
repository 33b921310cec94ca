import type { Described } from '../described.ts';
import { handler as showTracking } from './show-tracking.ts';

/** Of every page whose link says who may see it. */
const PRIVATE = {
  'Cache-Control': 'For how long it may be kept, and by whom',
  'Referrer-Policy': '`no-referrer`: where its links lead nobody hears of its address',
  'X-Robots-Tag': '`noindex, nofollow`: nobody lists it',
};

/** The page of whoever waits for a shipment, in words. */
export const DESCRIBED = {
  'tracking/reads': {
    showTracking: {
      summary: 'The page on which a consignee follows a shipment',
      description:
        'Where the goods are, when they come and whom to call, in Chinese or English, for whoever has the link: `tracking_url` of the shipment. No key of the API. `lang` (`zh`, `en`) is stronger than `Accept-Language`. No names, addresses, telephone numbers or references of anybody. At most 600 of these pages in five minutes to an address.',
      handler: showTracking,
      answers: {
        200: {
          description: 'The page, of a few KB, which loads nothing else. May be kept for a minute.',
          contentType: 'text/html',
          headers: { ...PRIVATE, Vary: '`Accept-Language`' },
        },
        404: {
          description: 'A page that says that the link leads to no shipment, whatever is wrong with it.',
          contentType: 'text/html',
          headers: PRIVATE,
        },
      },
      problems: [],
      examples: {
        'no-such-link': {
          summary: 'A link whose key is not that of the waybill',
          path: { waybill_number: 'HD29KBRRLL0004' },
          query: { k: 'AAAAAAAAAAAAAAAAAAAAAA', lang: 'en' },
          status: 404,
        },
      },
    },
  },
} as const satisfies Described<'tracking/reads'>;
