import { Duration } from 'aws-cdk-lib';
import { SUBJECTS } from '../../domain/commitments.ts';
import type { Group } from '../../functions/api/routes.ts';
import type { WithAttachments } from '../data/attachment-bucket.ts';
import { itemsOf, type Access } from '../data/items.ts';
import type { Prefix } from '../reports/report-bucket.ts';

/** What a function that answers may do, and what it has to know. */
export interface Rights {
  readonly description: string;
  readonly access: readonly Access[];
  /** Whether its answers leave a line in the audit log. */
  readonly audited?: true;
  /** Whether it makes promises, and so has to know what the deployment sets otherwise. */
  readonly commitments?: true;
  /** Whether it makes or shows what the company itself owes, by its own clock and calendar. */
  readonly companyOwes?: true;
  /** Whether it goes by figures that a deployment may set (X11, G5). */
  readonly figures?: true;
  /** Whether it takes telephone numbers, which are the company's country's where they name none. */
  readonly telephones?: true;
  /** Whether it says whom to call. */
  readonly customerServicePhone?: true;
  /** Whether it takes identity numbers, which it must encrypt. */
  readonly identityNumbers?: true;
  /** Whether it finds or names something by a keyed hash. */
  readonly hashes?: true;
  /** Whether it takes addresses and secrets of contacts, which it must encrypt. */
  readonly contactAddresses?: true;
  /** Whether it makes secrets of webhooks, which it must encrypt, and decrypt where a request is sent again. */
  readonly webhookSecrets?: true;
  /** What it does with the files of reports, by their prefix. */
  readonly reports?: readonly (readonly [prefix: Prefix, ...may: ('s3:GetObject' | 's3:PutObject')[]])[];
  /** What it does with the files of attachments. */
  readonly attachments?: WithAttachments;
  /** Whether what it stores has to stand in the report of all branches. */
  readonly renewsReports?: true;
  /** Whether it has something sent to webhook endpoints. */
  readonly sendsWebhooks?: true;
  readonly timeout?: Duration;
  /** In MiB, where it holds all rows of a branch's report at once. */
  readonly memorySize?: number;
}

/** All of a shipment, with the calendars by which its branches work. */
const READS_SHIPMENT: Rights['access'] = [
  { may: ['Query'], on: ['shipments'] },
  { may: ['GetItem'], on: ['calendars'] },
];

/**
 * What it takes to take an order (A1-A3), and to record what happens to a shipment, by whatever way it came.
 * @param besides what else is written
 */
export function takesOrders(...besides: Access['on'][number][]): Rights['access'] {
  return [
    ...READS_SHIPMENT,
    { may: ['GetItem', 'BatchGetItem'], on: ['serviceAreas', 'branches', 'routes', 'references'] },
    // Who has a reference, and whether it is cancelled.
    { may: ['GetItem'], on: ['shipments'] },
    // The versions that its branches work by now.
    { may: ['Query'], on: ['calendars'] },
    // The quote whose price it takes (A6).
    { may: ['GetItem', 'Query'], on: ['quotes'] },
    { may: ['PutItem'], on: ['shipments', 'quotes', 'references', 'lookups', ...besides] },
  ];
}

/** All of a case, with the calendar by which whoever owes something of it works. */
const READS_CASE: Rights['access'] = [
  { may: ['Query'], on: ['cases'] },
  { may: ['GetItem'], on: ['calendars'] },
];

/** Opens cases, and records what happens to them: what it takes, whatever else is written with it. */
export const WRITES_CASES: Omit<Rights, 'description'> = {
  audited: true,
  access: [
    ...READS_CASE,
    // What the company works by now, how the customer is served, and whose the shipment is.
    { may: ['Query'], on: ['calendars'] },
    { may: ['GetItem'], on: ['customers', 'shipments', 'answers', 'attachments'] },
    { may: ['PutItem'], on: ['cases', 'lookups', 'answers', 'attachments'] },
  ],
  attachments: 'keeps',
  commitments: true,
  companyOwes: true,
};

/** Whether what a notice says is still so. */
const LOOKS_AT_SUBJECTS: Rights['access'] = [
  { may: ['Query'], on: SUBJECTS.map(({ kind }) => itemsOf(kind)) },
  { may: ['GetItem'], on: ['shipments'] },
];

/** What it takes to open cases: whose they are, how those are served, and by which calendars the desk and branches work. */
export const OPENS_CASES: Rights['access'] = [
  { may: ['GetItem'], on: ['customers'] },
  { may: ['Query', 'GetItem'], on: ['calendars'] },
  { may: ['PutItem'], on: ['cases', 'lookups'] },
];

/** A list of a partner's, of all or of those of a status. */
const LISTS_OF_PARTNER: Rights['access'] = [{ may: ['Query'], on: ['ofPartners'], index: 'by-partner' }];

/** Books, and records. */
const WRITES_SHIPMENTS: Omit<Rights, 'description'> = {
  audited: true,
  access: [...takesOrders('answers', 'attachments'), { may: ['GetItem'], on: ['answers', 'attachments'] }],
  attachments: 'keeps',
  commitments: true,
  telephones: true,
  identityNumbers: true,
  hashes: true,
};

/** What each function that answers may do: together what its routes need, and no more. */
export const RIGHTS: Readonly<Record<Group, Rights>> = {
  'shipments/writes': {
    ...WRITES_SHIPMENTS,
    description: 'Books shipments, and records what happens to them',
  },
  'bulk/writes': {
    ...WRITES_SHIPMENTS,
    description: 'Books many shipments at once, and records what happens to many',
    timeout: Duration.seconds(28),
    memorySize: 1024,
  },
  'shipments/reads': {
    description: 'Shows shipments, and finds them',
    audited: true,
    access: [
      ...READS_SHIPMENT,
      ...LISTS_OF_PARTNER,
      { may: ['GetItem'], on: ['references', 'shipments'] },
      { may: ['BatchGetItem'], on: ['shipments'] },
      { may: ['Query'], on: ['lookups'] },
      { may: ['Query'], on: ['ofOrigins'], index: 'by-origin' },
      { may: ['Query'], on: ['ofDestinations'], index: 'by-destination' },
      { may: ['Query'], on: ['changedOfPartners'], index: 'by-update' },
      { may: ['Query'], on: ['openCommitments'], index: 'open' },
      // Its history shows who was told.
      { may: ['Query'], on: ['notices'] },
    ],
    telephones: true,
    hashes: true,
  },
  'tracking/reads': {
    description: 'Shows whoever has its link where a shipment is and when it comes',
    access: [
      ...READS_SHIPMENT,
      { may: ['BatchGetItem'], on: ['branches'] },
      // A few questions and answers that are for everybody (G7).
      { may: ['Query'], on: ['publicKnowledge'] },
    ],
    hashes: true,
    customerServicePhone: true,
  },
  'quotes/writes': {
    description: 'Takes price inquiries, and their answers (A6)',
    access: [
      { may: ['BatchGetItem'], on: ['serviceAreas'] },
      { may: ['GetItem'], on: ['branches', 'tariffs', 'answers'] },
      { may: ['Query'], on: ['quotes'] },
      { may: ['PutItem'], on: ['quotes', 'answers'] },
    ],
    commitments: true,
  },
  'quotes/reads': {
    description: "Shows quotes, and lists a partner's",
    access: [...LISTS_OF_PARTNER, { may: ['Query'], on: ['quotes'] }],
  },
  'receipt-envelopes/writes': {
    description: 'Registers envelopes of receipts, and what was in them (E3)',
    audited: true,
    access: [
      ...READS_SHIPMENT,
      { may: ['BatchGetItem'], on: ['branches'] },
      { may: ['GetItem'], on: ['envelopes', 'answers', 'attachments'] },
      { may: ['PutItem'], on: ['shipments', 'envelopes', 'answers', 'attachments'] },
    ],
    attachments: 'keeps',
    commitments: true,
    // What an envelope tells is recorded on up to a hundred waybills, one by one, before it is answered.
    timeout: Duration.seconds(28),
  },
  'receipt-envelopes/reads': {
    description: 'Shows envelopes of receipts, and what was in them',
    audited: true,
    access: [{ may: ['GetItem'], on: ['envelopes'] }],
  },
  'vehicle-arrivals/writes': {
    description: "Registers vehicles' arrivals, and evaluates them (F2)",
    audited: true,
    access: [
      ...READS_SHIPMENT,
      ...OPENS_CASES,
      { may: ['GetItem'], on: ['branches', 'shipments', 'vehicleArrivals', 'listedVehicleArrivals'] },
      { may: ['BatchGetItem'], on: ['shipments'] },
      { may: ['Query'], on: ['vehicleArrivals'] },
      { may: ['GetItem'], on: ['answers', 'attachments'] },
      {
        may: ['PutItem'],
        on: ['shipments', 'vehicleArrivals', 'listedVehicleArrivals', 'answers', 'attachments'],
      },
    ],
    attachments: 'keeps',
    commitments: true,
    companyOwes: true,
    // What it tells is recorded on up to a thousand waybills, one by one, as far as there is time.
    timeout: Duration.seconds(28),
  },
  'vehicle-arrivals/reads': {
    description: "Shows vehicles' arrivals, and lists those of a branch",
    audited: true,
    access: [
      { may: ['GetItem'], on: ['branches', 'vehicleArrivals'] },
      { may: ['Query'], on: ['vehicleArrivals', 'listedVehicleArrivals'] },
    ],
  },
  'promises/reads': {
    description:
      'Lists the promises that are missed and still not met, the work of a branch, and the receipts that it owes (E4)',
    audited: true,
    access: [
      // By whose clock it is today.
      { may: ['GetItem'], on: ['branches'] },
      { may: ['Query'], on: ['openCommitments'], index: 'open' },
      { may: ['Query'], on: ['overdueCommitments'], index: 'overdue' },
      { may: ['Query'], on: ['overdueOfPartners'], index: 'overdue-of' },
      { may: ['Query'], on: ['branchReceipts'], index: 'receipts' },
    ],
    companyOwes: true,
  },
  'network/writes': {
    description: 'Sets branches, service areas, routes, calendars and tariffs',
    access: [
      { may: ['BatchGetItem'], on: ['branches'] },
      { may: ['Query'], on: ['calendars'] },
      // Which branch has served a district before, under which it is listed no more.
      { may: ['GetItem'], on: ['serviceAreas'] },
      { may: ['DeleteItem'], on: ['servedDistricts'] },
      { may: ['PutItem'], on: ['branches', 'serviceAreas', 'servedDistricts', 'routes', 'calendars', 'tariffs'] },
    ],
  },
  'network/reads': {
    description: 'Shows branches, service areas, routes, calendars and tariffs',
    access: [
      { may: ['GetItem'], on: ['branches', 'serviceAreas', 'routes', 'tariffs'] },
      { may: ['Query'], on: ['calendars', 'servedDistricts'] },
    ],
  },
  'notices/reads': {
    description: 'Shows who was told what, and the page of a notice',
    audited: true,
    access: [
      { may: ['GetItem'], on: ['notices'] },
      { may: ['Query'], on: ['notices', 'outbox'] },
      { may: ['Query'], on: ['listedNotices'], index: 'notices' },
      ...LOOKS_AT_SUBJECTS,
    ],
    hashes: true,
  },
  'notices/writes': {
    description: 'Takes acknowledgements of notices',
    audited: true,
    access: [
      { may: ['GetItem'], on: ['notices', 'answers'] },
      { may: ['Query'], on: ['outbox'] },
      { may: ['PutItem'], on: ['notices', 'answers'] },
      ...LOOKS_AT_SUBJECTS,
    ],
    hashes: true,
    // Of many in one message, each.
    timeout: Duration.seconds(28),
  },
  'attachments/writes': {
    description: 'Gives out forms by which pictures and documents are uploaded',
    access: [
      { may: ['GetItem'], on: ['answers'] },
      { may: ['PutItem'], on: ['attachments', 'answers'] },
    ],
    attachments: 'brings',
  },
  'attachments/reads': {
    description: 'Shows attachments, and gives short-lived links to them',
    audited: true,
    // Whose it is depends on what refers to it.
    access: [
      ...READS_SHIPMENT,
      { may: ['GetItem'], on: ['attachments', 'envelopes', 'cases', 'vehicleArrivals', 'claims'] },
    ],
    attachments: 'links',
  },
  'contacts/writes': {
    description: 'Sets who is told for a role, at a branch or for the company',
    access: [
      { may: ['GetItem'], on: ['contacts', 'branches'] },
      { may: ['PutItem'], on: ['contacts'] },
    ],
    telephones: true,
    hashes: true,
    contactAddresses: true,
  },
  'contacts/reads': {
    description: 'Shows who is told for a role, with addresses and secrets hidden',
    access: [{ may: ['GetItem'], on: ['contacts'] }],
  },
  'webhooks/writes': {
    description: 'Sets up webhook endpoints, makes their secrets, and sends again',
    audited: true,
    access: [
      { may: ['GetItem', 'PutItem'], on: ['webhookEndpoints', 'answers'] },
      { may: ['Query', 'DeleteItem'], on: ['webhookEndpoints'] },
      { may: ['GetItem', 'PutItem', 'UpdateItem'], on: ['webhookDeliveries'] },
    ],
    webhookSecrets: true,
    sendsWebhooks: true,
  },
  'webhooks/reads': {
    description: 'Shows webhook endpoints, without their secrets, and what was sent to them',
    audited: true,
    access: [
      // In one: an endpoint is shown with how it fares.
      { may: ['GetItem'], on: ['webhookEndpoints', 'webhookDeliveries'] },
      { may: ['Query'], on: ['webhookEndpoints'] },
      { may: ['Query'], on: ['listedDeliveries'], index: 'deliveries' },
    ],
  },
  'cases/writes': {
    ...WRITES_CASES,
    // An exception is of a shipment that passes whoever reports it, and may be the task of a branch (F4).
    access: [
      ...WRITES_CASES.access,
      // Goods that come back are booked with what the case tells of it (G6).
      ...takesOrders(),
      // The case that another goes into (G1).
      { may: ['GetItem'], on: ['cases'] },
      // The entry by which a case was solved (G7).
      { may: ['Query'], on: ['knowledge'] },
    ],
    hashes: true,
    description: 'Opens cases of the service desk, and records what happens to them',
  },
  'cases/reads': {
    description: 'Shows cases of the service desk, and lists them',
    audited: true,
    access: [
      ...READS_CASE,
      ...LISTS_OF_PARTNER,
      { may: ['BatchGetItem'], on: ['cases'] },
      { may: ['Query'], on: ['lookups'] },
      { may: ['Query'], on: ['queued'], index: 'queue' },
    ],
  },
  'claims/writes': {
    description: 'Takes claims, and what is decided, paid and recovered of them (G5)',
    audited: true,
    access: [
      { may: ['Query'], on: ['claims', 'calendars'] },
      // What its waybill and the carrier have come to, what the contract says, and whose the shipment is.
      {
        may: ['GetItem'],
        on: ['claimed', 'claimStatements', 'customers', 'shipments', 'calendars', 'answers', 'attachments'],
      },
      {
        may: ['PutItem'],
        on: ['claims', 'claimed', 'claimStatements', 'customers', 'claimLookups', 'answers', 'attachments'],
      },
      // A carrier who is liable no more.
      { may: ['DeleteItem'], on: ['claimLookups'] },
    ],
    attachments: 'keeps',
    commitments: true,
    companyOwes: true,
    figures: true,
  },
  'claims/reads': {
    description: 'Shows claims, and what carriers have to pay back (G5)',
    audited: true,
    access: [
      ...LISTS_OF_PARTNER,
      { may: ['Query'], on: ['claims', 'claimLookups', 'claimStatements'] },
      { may: ['GetItem'], on: ['calendars', 'customers'] },
      { may: ['BatchGetItem'], on: ['claims'] },
      { may: ['Query'], on: ['queued'], index: 'queue' },
    ],
  },
  'customers/writes': {
    description: 'Records customers, and from which addresses they order by e-mail',
    access: [
      { may: ['GetItem', 'PutItem'], on: ['customers', 'mailSenders'] },
      { may: ['DeleteItem'], on: ['mailSenders'] },
    ],
    hashes: true,
  },
  'customers/reads': {
    description: 'Shows customers, and from which addresses they order by e-mail',
    access: [{ may: ['GetItem'], on: ['customers'] }],
  },
  'mail-orders/reads': {
    description: 'Shows orders by e-mail: what was understood, and what is missing',
    audited: true,
    access: [
      ...LISTS_OF_PARTNER,
      { may: ['GetItem', 'BatchGetItem'], on: ['mailOrders'] },
      { may: ['Query'], on: ['handedMailOrders'] },
    ],
  },
  'reports/writes': {
    description: 'Takes the explanations of a branch for receipts that have not come back (E5)',
    audited: true,
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
  'knowledge/writes': {
    description: 'Writes entries of the knowledge base, and deletes them (G7)',
    access: [
      { may: ['Query', 'PutItem'], on: ['knowledge', 'questions'] },
      { may: ['GetItem', 'PutItem'], on: ['knowledgeState'] },
      { may: ['PutItem', 'DeleteItem'], on: ['knowledgeLists'] },
      // Whether there is the question that an entry names.
      { may: ['GetItem'], on: ['questions', 'calendars'] },
    ],
    commitments: true,
  },
  'knowledge/reads': {
    description: 'Searches the knowledge base, and shows what is asked again and again (G7)',
    access: [
      { may: ['Query', 'GetItem'], on: ['knowledge'] },
      { may: ['GetItem'], on: ['knowledgeState', 'calendars'] },
      { may: ['Query'], on: ['knowledgeLists', 'questions'] },
      { may: ['Query'], on: ['queued'], index: 'queue' },
    ],
    memorySize: 1024,
  },
  'description/reads': {
    description: 'Shows how the API is described',
    access: [],
  },
  'reports/reads': {
    description: 'Lists the periods of which there are reports, and gives short-lived links to them',
    audited: true,
    access: [
      { may: ['GetItem'], on: ['reports', 'branchReports'] },
      { may: ['Query'], on: ['reports', 'branchReports'] },
      // That which tells of a report, by whose link it is opened.
      { may: ['GetItem'], on: ['notices'] },
    ],
    commitments: true,
    hashes: true,
    reports: [
      ['gathered', 's3:GetObject'],
      ['rendered', 's3:GetObject'],
      ['shared', 's3:PutObject', 's3:GetObject'],
    ],
    timeout: Duration.seconds(28),
    memorySize: 1024,
  },
};
