import { expect, it } from 'vitest';
import { CONSIGNEE_KINDS, FREIGHT_TERMS, RECEIPT_KINDS } from '../../../domain/booking/booking.ts';
import { EVENT_TYPES } from '../../../domain/shipment/event-types.ts';
import { WORDS } from '../../../tools/import/words.ts';

const TAKEN: Readonly<Record<string, readonly string[]>> = {
  freight_terms: FREIGHT_TERMS,
  'receipt.kind': RECEIPT_KINDS,
  'consignee.kind': CONSIGNEE_KINDS,
  type: Object.entries(EVENT_TYPES).flatMap(([type, { source }]) => (source === 'events' ? [type] : [])),
};

it.each(Object.entries(WORDS))('every Chinese word for %s stands for one that the API takes', (path, words) => {
  expect(TAKEN[path]).toEqual(expect.arrayContaining(Object.values(words)));
});
