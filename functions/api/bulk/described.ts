import { bookedShipmentsAnswer, recordedEventsAnswer } from '../contract/bulk-answer.ts';
import type { Described } from '../described.ts';
import { BOOKING, PICKED_UP, REPORT, SHIPMENT, WAYBILL } from '../shipments/examples.ts';
import { handler as bookShipments } from './book-shipments.ts';
import { handler as recordEvents } from './record-events.ts';

const EACH = `Each is answered as if it had come alone, in the order of the request: \`status\` is what it would have had, beside it
the body that it would have had. Only the form of the whole is refused as a whole. What has no turn in time is 503 \`try_again\`.
One \`Idempotency-Key\` covers all: sent again, what was done has the same answer, and what is left is done; where all was done
before, the answer has \`Idempotent-Replayed\`. A refused item that was mended is another: send it under another key.`;

const REQUEST_ID = '5f1c0d2e-0000-4000-8000-000000000001';
const TAKEN = {
  type: 'about:blank',
  title: 'Conflict',
  status: 409,
  code: 'reference_taken',
  detail: 'another shipment has this reference',
  request_id: REQUEST_ID,
  errors: [{ field: 'reference', message: 'belongs to another shipment' }],
  waybill_number: WAYBILL,
  shipment_status: 'booked',
};
const UNKNOWN = {
  type: 'about:blank',
  title: 'Unprocessable Entity',
  status: 422,
  code: 'validation_failed',
  detail: 'reference: is of no shipment of this partner',
  request_id: REQUEST_ID,
  errors: [{ field: 'reference', message: 'is of no shipment of this partner' }],
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
      examples: {
        'two-bookings': {
          summary: 'Two at once, the second of which has the reference of the first',
          body: { shipments: [BOOKING, BOOKING] },
          status: 200,
          answer: {
            results: [
              { index: 0, status: 201, waybill_number: WAYBILL, shipment: SHIPMENT },
              { index: 1, status: 409, waybill_number: null, problem: TAKEN },
            ],
          },
        },
      },
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
          summary: 'Of shipments that are known by your own numbers, of which there is only one',
          body: {
            events: [
              { reference: BOOKING.reference, ...REPORT },
              { reference: 'PO-2026-0043', event_id: 'scan-000018', type: 'picked_up' },
            ],
          },
          status: 200,
          answer: {
            results: [
              { index: 0, status: 201, waybill_number: WAYBILL, event: PICKED_UP },
              { index: 1, status: 422, waybill_number: null, problem: UNKNOWN },
            ],
          },
        },
      },
    },
  },
} as const satisfies Described<'bulk/writes'>;
