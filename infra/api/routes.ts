import type { Access } from '../data/items.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** The file under functions/ that answers. */
  readonly entry: string;
  readonly description: string;
  readonly access: readonly Access[];
  /** Whether it reckons with commitments, and so has to know what the deployment sets otherwise. */
  readonly commitments?: true;
}

/** What happens to a shipment: read all of it, write what follows, and the answer for a repeated request. */
const CHANGES_SHIPMENT: Pick<Route, 'access' | 'commitments'> = {
  access: [{ may: ['Query'], on: ['shipments'] }, { may: ['GetItem'], on: ['answers'] }, { may: ['PutItem'], on: ['shipments', 'answers'] }],
  commitments: true,
};

/** Every route: what answers it and what that may do with the table. */
export const ROUTES: readonly Route[] = [
  {
    method: 'POST', path: '/shipments', entry: 'api/book-shipment', description: 'Books a shipment',
    access: [
      { may: ['GetItem', 'BatchGetItem'], on: ['serviceAreas', 'branches', 'answers', 'references'] },
      { may: ['PutItem'], on: ['shipments', 'answers', 'references'] },
    ],
    commitments: true,
  },
  {
    method: 'GET', path: '/shipments', entry: 'api/list-shipments', description: "Lists a partner's shipments, newest first",
    access: [
      { may: ['Query'], on: ['partnersShipments'], index: 'by-partner' },
      { may: ['Query'], on: ['partnersShipments'], index: 'by-partner-status' },
      { may: ['GetItem'], on: ['references', 'shipments'] },
    ],
  },
  {
    method: 'GET', path: '/shipments/{waybill_number}', entry: 'api/get-shipment', description: 'Shows a shipment with its history',
    access: [{ may: ['Query'], on: ['shipments'] }],
    commitments: true,
  },
  {
    method: 'POST', path: '/shipments/{waybill_number}/events', entry: 'api/record-event', description: 'Records what happened to a shipment',
    ...CHANGES_SHIPMENT,
  },
  {
    method: 'POST', path: '/shipments/{waybill_number}/confirmation', entry: 'api/confirm-shipment', description: 'Records that the customer agreed (A3)',
    ...CHANGES_SHIPMENT,
  },
  {
    method: 'POST', path: '/shipments/{waybill_number}/cancellation', entry: 'api/cancel-shipment', description: 'Withdraws a shipment before its pickup',
    ...CHANGES_SHIPMENT,
  },
  {
    method: 'GET', path: '/overdue', entry: 'api/list-overdue', description: 'Lists the promises that are missed and still not met',
    access: [{ may: ['Query'], on: ['openCommitments'], index: 'open' }, { may: ['Query'], on: ['branches'] }],
    commitments: true,
  },
  {
    method: 'PUT', path: '/branches/{code}', entry: 'api/put-branch', description: 'Sets a branch',
    access: [{ may: ['PutItem'], on: ['branches'] }],
  },
  {
    method: 'GET', path: '/branches/{code}', entry: 'api/get-branch', description: 'Shows a branch',
    access: [{ may: ['GetItem'], on: ['branches'] }],
  },
  {
    method: 'PUT', path: '/service_areas/{district_code}', entry: 'api/put-service-area', description: 'Sets what is served in a district',
    access: [{ may: ['GetItem'], on: ['branches'] }, { may: ['PutItem'], on: ['serviceAreas'] }],
  },
  {
    method: 'GET', path: '/service_areas/{district_code}', entry: 'api/get-service-area', description: 'Shows what is served in a district',
    access: [{ may: ['GetItem'], on: ['serviceAreas'] }],
  },
];
