/** The kinds of items, by the keys that they are found under in the table or in an index: patterns as IAM compares them. */
export const ITEMS = {
  shipments: 'SHIPMENT#*',
  answers: 'KEY#*',
  references: 'REFERENCE#*',
  lookups: 'FOUND#*',
  branches: 'BRANCHES',
  serviceAreas: 'SERVICE_AREA#*',
  servedDistricts: 'SERVICE_AREAS',
  routes: 'ROUTE#*',
  calendars: 'CALENDAR#*',
  tariffs: 'TARIFF#*',
  quotes: 'QUOTE#*',
  cases: 'CASE#*',
  questions: 'QUESTION#*',
  knowledge: 'KNOWLEDGE#*',
  knowledgeLists: 'KNOWLEDGE_OF#*',
  publicKnowledge: 'KNOWLEDGE_OF#public',
  knowledgeState: 'KNOWLEDGE',
  shipmentExceptions: 'SHIPMENT_EXCEPTION#*',
  claims: 'CLAIM#*',
  claimed: 'CLAIMED#*',
  claimLookups: 'CLAIMS_OF#*',
  claimStatements: 'CLAIM_STATEMENTS',
  envelopes: 'ENVELOPE#*',
  vehicleArrivals: 'VEHICLE_ARRIVAL#*',
  listedVehicleArrivals: 'VEHICLE_ARRIVALS#*',
  branchReports: 'BRANCH_REPORT#*',
  reports: 'REPORTS#*',
  contacts: 'CONTACTS#*',
  webhookEndpoints: 'WEBHOOKS#*',
  webhookDeliveries: 'DELIVERY#*',
  mailSenders: 'MAIL_SENDER#*',
  customers: 'CUSTOMER#*',
  mails: 'MAIL#*',
  mailThreads: 'MAIL_THREAD#*',
  mailOrders: 'MAIL_ORDER#*',
  handedMailOrders: 'MAIL_ORDERS',
  notices: 'NOTICE#*',
  outbox: 'OUTBOX#*',
  attachments: 'ATTACHMENT#*',
  apiKeys: 'API_KEYS',
  rates: 'RATE#*',
  openCommitments: 'OPEN#*',
  overdueCommitments: 'OVERDUE#*',
  overdueOfPartners: 'OVERDUE_OF#*',
  branchReceipts: 'RECEIPT#*',
  dueInMonth: 'MONTH#*',
  missed: 'MISSED#*',
  exceptions: 'EXCEPTION#*',
  ofPartners: 'PARTNER#*',
  ofOrigins: 'ORIGIN#*',
  ofDestinations: 'DESTINATION#*',
  changedOfPartners: 'UPDATED#*',
  listedNotices: 'NOTICES#*',
  listedDeliveries: 'DELIVERIES#*',
  queued: 'QUEUE#*',
  lookedAfterWebhooks: 'WEBHOOKS_LOOK#*',
} as const;

/** The items of a kind of subject. @throws RangeError for one whose items are not declared */
export function itemsOf(kind: string): keyof typeof ITEMS {
  const names = Object.keys(ITEMS) as (keyof typeof ITEMS)[];
  const found = names.find((name) => ITEMS[name] === `${kind.toUpperCase()}#*`);
  if (!found) throw new RangeError(`there are no items of ${kind}`);
  return found;
}

export const INDEXES = [
  'open',
  'overdue',
  'overdue-of',
  'receipts',
  'by-month',
  'missed',
  'exceptions',
  'by-partner',
  'by-origin',
  'by-destination',
  'by-update',
  'notices',
  'deliveries',
  'queue',
  'webhooks-due',
] as const;

/** What a function may do: exactly these actions, on these kinds of items, of the table or of one of its indexes. */
export interface Access {
  readonly may: readonly ('GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem')[];
  readonly on: readonly (keyof typeof ITEMS)[];
  readonly index?: (typeof INDEXES)[number];
}
