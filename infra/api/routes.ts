import { Duration } from 'aws-cdk-lib';
import type { Access } from '../data/items.ts';
import type { Prefix } from '../reports/report-bucket.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** The file under functions/ that answers. */
  readonly entry: string;
  readonly description: string;
  readonly access: readonly Access[];
  /** Whether it makes promises, and so has to know what the deployment sets otherwise. */
  readonly commitments?: true;
  /** Whether it takes telephone numbers, which are the company's country's where they name none. */
  readonly telephones?: true;
  /** Whether it takes identity numbers, which it must encrypt. */
  readonly identityNumbers?: true;
  /** What it does with the files of reports, by their prefix; of an empty list, nothing but tell their times. */
  readonly reports?: readonly (readonly [prefix: Prefix, ...may: ('s3:GetObject' | 's3:PutObject')[]])[];
  /** Whether what it stores has to stand in the report of all branches. */
  readonly renewsReports?: true;
  readonly timeout?: Duration;
  /** In MiB, where it holds all rows of a branch's report at once. */
  readonly memorySize?: number;
}

/** All of a shipment, with the calendars by which its branches work. */
const READS_SHIPMENT: Route['access'] = [
  { may: ['Query'], on: ['shipments'] },
  { may: ['GetItem'], on: ['calendars'] },
];

/** What happens to a shipment: read all of it, write what follows, and the answer for a repeated request. */
const CHANGES_SHIPMENT: Pick<Route, 'access' | 'commitments'> = {
  access: [
    ...READS_SHIPMENT,
    { may: ['GetItem'], on: ['answers'] },
    { may: ['PutItem'], on: ['shipments', 'answers'] },
  ],
  commitments: true,
};

/** What an envelope tells is recorded on up to a hundred waybills, one by one, before it is answered. */
const ENTERS_ENVELOPE: Pick<Route, 'commitments' | 'timeout'> = { commitments: true, timeout: Duration.seconds(28) };
const ENVELOPE_ACCESS: Route['access'] = [
  ...READS_SHIPMENT,
  { may: ['PutItem'], on: ['shipments', 'envelopes', 'answers'] },
];

const ANSWERS_QUOTE: Pick<Route, 'access' | 'commitments'> = {
  access: [
    { may: ['Query'], on: ['quotes'] },
    { may: ['GetItem'], on: ['answers'] },
    { may: ['PutItem'], on: ['quotes', 'answers'] },
  ],
  commitments: true,
};

/** Every route: what answers it and what that may do with the table. */
// prettier-ignore
export const ROUTES: readonly Route[] = [
  {
    method: 'POST', path: '/shipments', entry: 'api/book-shipment', description: 'Books a shipment',
    access: [
      { may: ['GetItem', 'BatchGetItem'], on: ['serviceAreas', 'branches', 'routes', 'answers', 'references'] },
      // Who has a reference, and whether it is cancelled.
      { may: ['GetItem'], on: ['shipments'] },
      // The versions that its branches work by now.
      { may: ['Query'], on: ['calendars'] },
      // The quote whose price it takes (A6).
      { may: ['GetItem', 'Query'], on: ['quotes'] },
      { may: ['PutItem'], on: ['shipments', 'quotes', 'answers', 'references'] },
    ],
    commitments: true,
    telephones: true,
  },
  {
    method: 'GET', path: '/shipments', entry: 'api/list-shipments', description: "Lists a partner's shipments, newest first",
    access: [
      { may: ['Query'], on: ['ofPartners'], index: 'by-partner' },
      { may: ['Query'], on: ['ofPartners'], index: 'by-partner-status' },
      { may: ['GetItem'], on: ['references', 'shipments'] },
    ],
  },
  {
    method: 'GET', path: '/shipments/{waybill_number}', entry: 'api/get-shipment', description: 'Shows a shipment with its history',
    access: READS_SHIPMENT,
  },
  {
    method: 'POST', path: '/shipments/{waybill_number}/events', entry: 'api/record-event', description: 'Records what happened to a shipment',
    ...CHANGES_SHIPMENT,
    // The branch that goods were seen at (C1).
    access: [...CHANGES_SHIPMENT.access, { may: ['BatchGetItem'], on: ['branches'] }],
    identityNumbers: true,
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
    method: 'POST', path: '/shipments/{waybill_number}/consignee_change', entry: 'api/change-consignee', description: 'Records that the shipper confirmed another consignee (D4)',
    ...CHANGES_SHIPMENT,
  },
  {
    method: 'POST', path: '/shipments/{waybill_number}/release_check', entry: 'api/check-release', description: 'Tells whether goods may be released (D1-D4)',
    // A refused POST looks for the answer that its Idempotency-Key may have had.
    access: [...READS_SHIPMENT, { may: ['GetItem'], on: ['answers'] }],
  },
  {
    method: 'POST', path: '/quotes', entry: 'api/ask-quote', description: 'Takes a price inquiry, and answers it where a tariff does (A6)',
    access: [
      { may: ['BatchGetItem'], on: ['serviceAreas'] },
      { may: ['GetItem'], on: ['branches', 'tariffs', 'answers'] },
      { may: ['PutItem'], on: ['quotes', 'answers'] },
    ],
    commitments: true,
  },
  {
    method: 'GET', path: '/quotes', entry: 'api/list-quotes', description: "Lists a partner's quotes, newest first",
    access: [
      { may: ['Query'], on: ['ofPartners'], index: 'by-partner' },
      { may: ['Query'], on: ['ofPartners'], index: 'by-partner-status' },
    ],
  },
  {
    method: 'GET', path: '/quotes/{quote_number}', entry: 'api/get-quote', description: 'Shows a quote with its promise',
    access: [{ may: ['Query'], on: ['quotes'] }],
  },
  {
    method: 'POST', path: '/quotes/{quote_number}/answer', entry: 'api/answer-quote', description: 'Answers a price inquiry with a price (A6)',
    ...ANSWERS_QUOTE,
  },
  {
    method: 'POST', path: '/quotes/{quote_number}/refusal', entry: 'api/refuse-quote', description: 'Answers a price inquiry without a price (A6)',
    ...ANSWERS_QUOTE,
  },
  {
    method: 'POST', path: '/receipt_envelopes', entry: 'api/send-envelope', description: 'Registers an envelope of receipts (E3)',
    access: [...ENVELOPE_ACCESS, { may: ['BatchGetItem'], on: ['branches'] }, { may: ['GetItem'], on: ['answers'] }],
    ...ENTERS_ENVELOPE,
  },
  {
    method: 'GET', path: '/receipt_envelopes/{envelope_number}', entry: 'api/get-envelope', description: 'Shows an envelope of receipts',
    access: [{ may: ['GetItem'], on: ['envelopes'] }],
  },
  {
    method: 'POST', path: '/receipt_envelopes/{envelope_number}/opening', entry: 'api/open-envelope', description: 'Compares the list of an envelope with its contents (E3)',
    access: [...ENVELOPE_ACCESS, { may: ['GetItem'], on: ['envelopes', 'answers'] }],
    ...ENTERS_ENVELOPE,
  },
  {
    method: 'GET', path: '/receipt_envelopes/{envelope_number}/opening', entry: 'api/get-opening', description: 'Shows what was in an envelope of receipts',
    access: [{ may: ['GetItem'], on: ['envelopes'] }],
  },
  {
    method: 'GET', path: '/branches/{code}/receipts', entry: 'api/list-branch-receipts', description: 'Lists the receipts that a branch owes (E4)',
    access: [{ may: ['Query'], on: ['openCommitments'], index: 'open' }, { may: ['Query'], on: ['branchReceipts'], index: 'receipts' }],
  },
  {
    method: 'GET', path: '/overdue', entry: 'api/list-overdue', description: 'Lists the promises that are missed and still not met',
    access: [{ may: ['Query'], on: ['openCommitments'], index: 'open' }, { may: ['Query'], on: ['overdueCommitments'], index: 'overdue' }],
  },
  {
    method: 'PUT', path: '/branches/{code}', entry: 'api/put-branch', description: 'Sets a branch',
    access: [{ may: ['Query'], on: ['calendars'] }, { may: ['PutItem'], on: ['branches'] }],
  },
  {
    method: 'GET', path: '/branches/{code}', entry: 'api/get-branch', description: 'Shows a branch',
    access: [{ may: ['GetItem'], on: ['branches'] }],
  },
  {
    method: 'PUT', path: '/service_areas/{district_code}', entry: 'api/put-service-area', description: 'Sets what is served in a district',
    access: [{ may: ['BatchGetItem'], on: ['branches'] }, { may: ['PutItem'], on: ['serviceAreas'] }],
  },
  {
    method: 'GET', path: '/service_areas/{district_code}', entry: 'api/get-service-area', description: 'Shows what is served in a district',
    access: [{ may: ['GetItem'], on: ['serviceAreas'] }],
  },
  {
    method: 'PUT', path: '/routes/{origin}/{destination}', entry: 'api/put-route', description: 'Sets the route between two branches (C1)',
    access: [{ may: ['BatchGetItem'], on: ['branches'] }, { may: ['PutItem'], on: ['routes'] }],
  },
  {
    method: 'GET', path: '/routes/{origin}/{destination}', entry: 'api/get-route', description: 'Shows the route between two branches',
    access: [{ may: ['GetItem'], on: ['routes'] }],
  },
  {
    method: 'PUT', path: '/calendars/{code}', entry: 'api/put-calendar', description: 'Sets when one works by a calendar',
    access: [{ may: ['Query', 'PutItem'], on: ['calendars'] }],
  },
  {
    method: 'GET', path: '/calendars/{code}', entry: 'api/get-calendar', description: 'Shows when one works by a calendar',
    access: [{ may: ['Query'], on: ['calendars'] }],
  },
  {
    method: 'PUT', path: '/tariffs/{origin_branch}/{destination_branch}', entry: 'api/put-tariff', description: 'Sets what freight between two branches costs (A6)',
    access: [{ may: ['BatchGetItem'], on: ['branches'] }, { may: ['PutItem'], on: ['tariffs'] }],
  },
  {
    method: 'GET', path: '/tariffs/{origin_branch}/{destination_branch}', entry: 'api/get-tariff', description: 'Shows what freight between two branches costs',
    access: [{ may: ['GetItem'], on: ['branches', 'tariffs'] }],
  },
  {
    method: 'GET', path: '/reports/{kind}', entry: 'api/list-reports', description: 'Lists the periods of which there is a report',
    access: [{ may: ['Query'], on: ['reports'] }],
    reports: [],
  },
  {
    method: 'GET', path: '/reports/{kind}/{period}', entry: 'api/get-report', description: 'Gives a short-lived link to a report',
    access: [{ may: ['GetItem'], on: ['reports', 'branchReports'] }, { may: ['Query'], on: ['branchReports'] }],
    commitments: true,
    reports: [['gathered', 's3:GetObject'], ['rendered', 's3:GetObject'], ['shared', 's3:PutObject', 's3:GetObject']],
    timeout: Duration.seconds(28),
    memorySize: 1024,
  },
  {
    method: 'POST', path: '/reports/{kind}/{period}/branches/{code}/explanations', entry: 'api/explain-unreturned',
    description: 'Takes the explanations of a branch for receipts that have not come back (E5)',
    access: [
      // Of a lost receipt the shipment hears that its loss is explained; a shipment makes somebody accountable once (X11).
      ...READS_SHIPMENT,
      { may: ['BatchGetItem'], on: ['shipments'] },
      { may: ['Query', 'GetItem'], on: ['branchReports'] },
      { may: ['GetItem'], on: ['answers'] },
      { may: ['PutItem'], on: ['branchReports', 'shipments', 'answers'] },
    ],
    commitments: true,
    reports: [['gathered', 's3:GetObject']],
    renewsReports: true,
    timeout: Duration.seconds(28),
    memorySize: 1024,
  },
];

/** What takes every request that no route takes: an unknown path, or a method that a path lacks. */
export const UNROUTED = { path: '/{proxy+}', entry: 'api/refuse-unrouted', description: 'Refuses what no route takes' };

/** The paths of the routes, each with the methods that it takes. */
export function methodsByPath(): Readonly<Record<string, readonly string[]>> {
  const paths = [...new Set(ROUTES.map(({ path }) => path))];
  const methodsOf = (path: string) => ROUTES.filter((route) => route.path === path).map(({ method }) => method);
  return Object.fromEntries(paths.map((path) => [path, methodsOf(path)]));
}
