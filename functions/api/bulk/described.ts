import { bookedShipmentsAnswer, recordedEventsAnswer } from '../contract/bulk-answer.ts';
import type { Described } from '../described.ts';
import { handler as bookShipments } from './book-shipments.ts';
import { handler as recordEvents } from './record-events.ts';

const EACH = `Each is answered as if it had come alone, in the order of the request: \`status\` is what it would have had, beside it
the body that it would have had. Only the form of the whole is refused as a whole. What has no turn in time is 503 \`try_again\`.
One \`Idempotency-Key\` covers all: sent again, what was done has the same answer, and what is left is done; where all was done
before, the answer has \`Idempotent-Replayed\`. A refused item that was mended is another: send it under another key.`;

const PARTY = { name: '样例公司', contact_name: '样例', phone: '+8613800000001' };
const BOOKING = {
  shipper: { ...PARTY, address: { district_code: '510104', line: '一号路 1 号' } },
  consignee: { ...PARTY, address: { district_code: '330106', line: '二号路 2 号' } },
  goods: [{ description: '轴承', pieces: 12, weight_kg: 340.5, volume_m3: 1.8 }],
  freight_terms: 'collect',
  receipt: { kind: 'company_seal' },
};

/** What is written of many shipments at once, in words. */
export const DESCRIBED = {
  'bulk/writes': {
    bookShipments: {
      summary: 'Book up to 50 shipments',
      description: `${EACH}\n\nOf several with one \`reference\` the first gets it; the others are \`reference_taken\`.`,
      handler: bookShipments,
      answers: { 200: { description: 'What came of each', schema: bookedShipmentsAnswer } },
      problems: ['idempotency_key_reused', 'payload_too_large'],
      examples: { 'two-bookings': { summary: 'Two at once', body: { shipments: [BOOKING, BOOKING] }, status: 200 } },
    },
    recordEvents: {
      summary: 'Report up to 100 events of many shipments',
      description: `${EACH}\n\nOf one shipment each is recorded after the one before it: many events of one
take longer than as many of many. A shipment is named by its \`waybill_number\`, or
by its partner's \`reference\`: operations name the \`partner\` as well.`,
      handler: recordEvents,
      answers: { 200: { description: 'What came of each', schema: recordedEventsAnswer } },
      problems: ['idempotency_key_reused', 'payload_too_large'],
      examples: {
        'by-reference': {
          summary: 'Of shipments that are known by your own numbers',
          body: {
            events: [
              { reference: 'PO-1', event_id: 'scan-1', type: 'picked_up' },
              { reference: 'PO-2', event_id: 'scan-2', type: 'picked_up' },
            ],
          },
          status: 200,
        },
      },
    },
  },
} as const satisfies Described<'bulk/writes'>;
