import {
  dryRunAnswer,
  releaseAnswer,
  shipmentAnswer,
  shipmentsAnswer,
  shipmentStateAnswer,
} from '../contract/shipment-answer.ts';
import { recordedAnswer } from '../contract/event-answer.ts';
import type { Described } from '../described.ts';
import { handler as bookShipment } from './book-shipment.ts';
import { handler as cancelShipment } from './cancel-shipment.ts';
import { handler as changeConsignee } from './change-consignee.ts';
import { handler as checkRelease } from './check-release.ts';
import { handler as confirmShipment } from './confirm-shipment.ts';
import { handler as getShipment } from './get-shipment.ts';
import { handler as listShipments } from './list-shipments.ts';
import { handler as recordEvent } from './record-event.ts';
import {
  BOOKING,
  CANCELLED,
  CONFIRMED,
  DRY_RUN,
  PICKED_UP,
  REPORT,
  SHIPMENT,
  SIGN_OFF,
  WAITING,
  WAYBILL,
  CHANGED,
  SUMMARY,
} from './examples.ts';

const path = { waybill_number: WAYBILL };

/** Shipments, in words. */
export const DESCRIBED = {
  'shipments/writes': {
    bookShipment: {
      summary: 'Book a shipment',
      description: `Takes an order (A1–A3) and opens a shipment, which is \`booked\`, or waits for the customer's confirmation
with the reasons. \`ordered_at\` is the time of the customer's final message: promises count from it. A \`reference\` of yours
is unique among your shipments that are not cancelled.

With \`dry_run=true\` nothing is written: it says what the booking would be, and what would be promised.`,
      handler: bookShipment,
      answers: {
        200: { description: 'What the booking would be (`dry_run=true`)', schema: dryRunAnswer },
        201: {
          description: 'The shipment',
          schema: shipmentAnswer,
          headers: { Location: 'Where it is, relative to the address that was asked' },
        },
      },
      problems: ['reference_taken', 'quote_not_applicable'],
      examples: {
        'a-booking': { summary: 'Bearings to Hangzhou, freight collect', body: BOOKING, status: 201, answer: SHIPMENT },
        'by-operations': {
          summary: 'In the name of a partner',
          caller: 'operations',
          body: { ...BOOKING, partner: 'sample-partner', reference: 'PO-2026-0043' },
          status: 201,
        },
        'a-dry-run': {
          summary: 'What would it be?',
          query: { dry_run: 'true' },
          body: BOOKING,
          status: 200,
          answer: DRY_RUN,
        },
      },
    },
    recordEvent: {
      summary: 'Report what happened',
      description: `Records an event, in whatever order events are told. The same \`event_id\` again is the same event. A branch's key
reports what its part of the way can know; the customer's word, \`signature_disputed\`, is the partner's, with \`shipments:write\`.
What each type tells, and when it fits, is in its schema.`,
      handler: recordEvent,
      answers: { 201: { description: 'The event as it is recorded, and the status after it', schema: recordedAnswer } },
      problems: [
        'not_yours_to_report',
        'event_not_allowed',
        'already_delivered',
        'event_id_reused',
        'too_many_events',
        'report_conflict',
        'receipt_incomplete',
      ],
      examples: {
        'picked-up': {
          summary: 'The driver has the goods',
          caller: 'branch',
          path,
          body: REPORT,
          status: 201,
          answer: PICKED_UP,
        },
      },
    },
    confirmShipment: {
      summary: 'Confirm an order',
      description: 'Records who at the customer agreed to what does not hold of an order (A3).',
      handler: confirmShipment,
      answers: { 200: { description: 'The shipment, without its history', schema: shipmentStateAnswer } },
      problems: ['event_not_allowed', 'too_many_events', 'report_conflict'],
      examples: {
        agreed: {
          summary: 'The shipper agreed by telephone',
          path: { waybill_number: WAITING },
          body: { agreed_by: '发货联系人', note: '电话确认' },
          status: 200,
          answer: CONFIRMED,
        },
      },
    },
    cancelShipment: {
      summary: 'Cancel an order',
      description: 'Withdraws an order whose goods are not picked up yet.',
      handler: cancelShipment,
      answers: { 200: { description: 'The shipment, without its history', schema: shipmentStateAnswer } },
      problems: ['event_not_allowed', 'too_many_events', 'report_conflict'],
      examples: {
        withdrawn: {
          summary: 'The customer needs it no more',
          path,
          body: { reason: '客户取消' },
          status: 200,
          answer: CANCELLED,
        },
      },
    },
    changeConsignee: {
      summary: 'Change the consignee',
      description:
        'The shipper has confirmed another consignee in writing, before delivery (D4). A company may take the place of a person (X8).',
      handler: changeConsignee,
      answers: { 200: { description: 'The shipment, without its history', schema: shipmentStateAnswer } },
      problems: ['event_not_allowed', 'too_many_events', 'report_conflict'],
      examples: {
        'another-consignee': {
          summary: 'Somebody else receives the goods',
          path,
          body: { new_name: '另一收货公司', confirmed_in_writing_by: '发货联系人', confirmation_reference: 'FAX-0001' },
          status: 200,
          answer: CHANGED,
        },
      },
    },
    checkRelease: {
      summary: 'May the goods be given to whoever shows this?',
      description: 'Checks evidence against D1–D4 before the goods are given away. It records nothing.',
      handler: checkRelease,
      answers: { 200: { description: 'They may', schema: releaseAnswer } },
      problems: ['event_not_allowed', 'release_refused'],
      examples: {
        sealed: {
          summary: 'The company seal is on the receipt',
          path,
          body: { sign_off: SIGN_OFF },
          status: 200,
          answer: { release: true },
        },
      },
    },
  },
  'shipments/reads': {
    listShipments: {
      summary: 'List and find shipments',
      description: `Those that the filters name, of those that the key may see. A partner's key lists its own; a branch's names a branch of
its own; operations name a partner or a branch. Filters that no index serves together are 422 \`filter_not_served\`, which says what is served.`,
      handler: listShipments,
      answers: { 200: { description: 'A page of them', schema: shipmentsAnswer } },
      problems: ['filter_not_served'],
      examples: {
        'by-reference': {
          summary: 'By your own number',
          query: { reference: 'PO-2026-0042' },
          status: 200,
          answer: { shipments: [SUMMARY], next_cursor: null, has_next_page: false },
        },
      },
    },
    getShipment: {
      summary: 'Get a shipment',
      description: 'With its route, receipt, sign-off, promises and history.',
      handler: getShipment,
      answers: { 200: { description: 'The shipment', schema: shipmentAnswer } },
      problems: [],
      examples: { 'a-shipment': { summary: 'Just booked', path, status: 200, answer: SHIPMENT } },
    },
  },
} satisfies Described<'shipments/reads' | 'shipments/writes'>;
