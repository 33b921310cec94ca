/** What all routes begin with: the version of the contract. */
export const VERSION = 'v1';

/** A route, as the gateway matches it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the root of the API: `/shipments/{waybill_number}`. */
  readonly path: string;
  /** Asked without a key: by whoever has the link. */
  readonly public?: true;
}

/**
 * Every route of the API, by the function that answers it. It is data alone: from it the gateway is made, each function
 * finds the route of a request, and a method that a path lacks is refused.
 */
export const ROUTES = {
  'shipments/writes': {
    bookShipment: { method: 'POST', path: '/shipments' },
    recordEvent: { method: 'POST', path: '/shipments/{waybill_number}/events' },
    confirmShipment: { method: 'POST', path: '/shipments/{waybill_number}/confirmation' },
    cancelShipment: { method: 'POST', path: '/shipments/{waybill_number}/cancellation' },
    changeConsignee: { method: 'POST', path: '/shipments/{waybill_number}/consignee_change' },
    checkRelease: { method: 'POST', path: '/shipments/{waybill_number}/release_check' },
  },
  'shipments/reads': {
    listShipments: { method: 'GET', path: '/shipments' },
    getShipment: { method: 'GET', path: '/shipments/{waybill_number}' },
  },
  'tracking/reads': {
    showTracking: { method: 'GET', path: '/t/{waybill_number}', public: true },
  },
  'bulk/writes': {
    bookShipments: { method: 'POST', path: '/shipments/bulk' },
    recordEvents: { method: 'POST', path: '/events' },
  },
  'quotes/writes': {
    askQuote: { method: 'POST', path: '/quotes' },
    answerQuote: { method: 'POST', path: '/quotes/{quote_number}/answer' },
    refuseQuote: { method: 'POST', path: '/quotes/{quote_number}/refusal' },
  },
  'quotes/reads': {
    listQuotes: { method: 'GET', path: '/quotes' },
    getQuote: { method: 'GET', path: '/quotes/{quote_number}' },
  },
  'receipt-envelopes/writes': {
    sendEnvelope: { method: 'POST', path: '/receipt_envelopes' },
    openEnvelope: { method: 'POST', path: '/receipt_envelopes/{envelope_number}/opening' },
  },
  'receipt-envelopes/reads': {
    getEnvelope: { method: 'GET', path: '/receipt_envelopes/{envelope_number}' },
    getOpening: { method: 'GET', path: '/receipt_envelopes/{envelope_number}/opening' },
  },
  'vehicle-arrivals/writes': {
    reportArrival: { method: 'POST', path: '/vehicle_arrivals' },
  },
  'vehicle-arrivals/reads': {
    listArrivals: { method: 'GET', path: '/vehicle_arrivals' },
    getArrival: { method: 'GET', path: '/vehicle_arrivals/{arrival_number}' },
  },
  'promises/reads': {
    listOverdue: { method: 'GET', path: '/overdue' },
    listWork: { method: 'GET', path: '/worklist' },
    listBranchReceipts: { method: 'GET', path: '/branches/{code}/receipts' },
  },
  'network/writes': {
    putBranch: { method: 'PUT', path: '/branches/{code}' },
    putServiceArea: { method: 'PUT', path: '/service_areas/{district_code}' },
    putRoute: { method: 'PUT', path: '/routes/{origin}/{destination}' },
    putCalendar: { method: 'PUT', path: '/calendars/{code}' },
    putTariff: { method: 'PUT', path: '/tariffs/{origin_branch}/{destination_branch}' },
  },
  'network/reads': {
    getBranch: { method: 'GET', path: '/branches/{code}' },
    listServiceAreas: { method: 'GET', path: '/service_areas' },
    getServiceArea: { method: 'GET', path: '/service_areas/{district_code}' },
    getRoute: { method: 'GET', path: '/routes/{origin}/{destination}' },
    getCalendar: { method: 'GET', path: '/calendars/{code}' },
    getTariff: { method: 'GET', path: '/tariffs/{origin_branch}/{destination_branch}' },
  },
  'contacts/writes': {
    putContacts: { method: 'PUT', path: '/contacts/{place}/{role}' },
  },
  'contacts/reads': {
    getContacts: { method: 'GET', path: '/contacts/{place}/{role}' },
  },
  'webhooks/writes': {
    createEndpoint: { method: 'POST', path: '/webhook_endpoints' },
    changeEndpoint: { method: 'PATCH', path: '/webhook_endpoints/{id}' },
    deleteEndpoint: { method: 'DELETE', path: '/webhook_endpoints/{id}' },
    rotateSecret: { method: 'POST', path: '/webhook_endpoints/{id}/rotation' },
    testEndpoint: { method: 'POST', path: '/webhook_endpoints/{id}/test' },
    replayDeliveries: { method: 'POST', path: '/webhook_endpoints/{id}/replay' },
    replayDelivery: { method: 'POST', path: '/webhook_endpoints/{id}/deliveries/{delivery_id}/replay' },
  },
  'webhooks/reads': {
    listEndpoints: { method: 'GET', path: '/webhook_endpoints' },
    getEndpoint: { method: 'GET', path: '/webhook_endpoints/{id}' },
    listDeliveries: { method: 'GET', path: '/webhook_endpoints/{id}/deliveries' },
  },
  'cases/writes': {
    openCase: { method: 'POST', path: '/cases' },
    recordCaseEvent: { method: 'POST', path: '/cases/{case_number}/events' },
    reportException: { method: 'POST', path: '/exceptions' },
  },
  'cases/reads': {
    listCases: { method: 'GET', path: '/cases' },
    getCase: { method: 'GET', path: '/cases/{case_number}' },
  },
  'customers/writes': {
    putCustomer: { method: 'PUT', path: '/customers/{id}' },
    putMailSenders: { method: 'PUT', path: '/customers/{id}/mail_senders' },
  },
  'customers/reads': {
    getCustomer: { method: 'GET', path: '/customers/{id}' },
    getMailSenders: { method: 'GET', path: '/customers/{id}/mail_senders' },
  },
  'mail-orders/reads': {
    listMailOrders: { method: 'GET', path: '/mail_orders' },
    getMailOrder: { method: 'GET', path: '/mail_orders/{id}' },
  },
  'knowledge/writes': {
    putKnowledge: { method: 'PUT', path: '/knowledge/{slug}' },
    deleteKnowledge: { method: 'DELETE', path: '/knowledge/{slug}' },
  },
  'knowledge/reads': {
    listKnowledge: { method: 'GET', path: '/knowledge' },
    getKnowledge: { method: 'GET', path: '/knowledge/{slug}' },
    listQuestions: { method: 'GET', path: '/knowledge_questions' },
    getQuestion: { method: 'GET', path: '/knowledge_questions/{id}' },
  },
  'claims/writes': {
    submitClaim: { method: 'POST', path: '/claims' },
    recordClaimEvent: { method: 'POST', path: '/claims/{claim_number}/events' },
    assessClaim: { method: 'POST', path: '/claims/{claim_number}/assessment' },
    putClaimLimit: { method: 'PUT', path: '/customers/{id}/claim_limit' },
  },
  'claims/reads': {
    listClaims: { method: 'GET', path: '/claims' },
    getClaim: { method: 'GET', path: '/claims/{claim_number}' },
    listClaimStatements: { method: 'GET', path: '/claim_statements' },
    getClaimLimit: { method: 'GET', path: '/customers/{id}/claim_limit' },
  },
  'reports/reads': {
    listReports: { method: 'GET', path: '/reports/{kind}' },
    getReport: { method: 'GET', path: '/reports/{kind}/{period}' },
    openReport: { method: 'GET', path: '/notices/{id}/report', public: true },
  },
  'reports/writes': {
    explainUnreturned: { method: 'POST', path: '/reports/{kind}/{period}/branches/{code}/explanations' },
  },
  'attachments/writes': {
    bringAttachment: { method: 'POST', path: '/attachments' },
  },
  'attachments/reads': {
    getAttachment: { method: 'GET', path: '/attachments/{id}' },
  },
  'notices/reads': {
    listNotices: { method: 'GET', path: '/notices' },
    showPage: { method: 'GET', path: '/notices/{id}/page', public: true },
  },
  'notices/writes': {
    acknowledgeNotice: { method: 'POST', path: '/notices/{id}/acknowledgement' },
    acknowledgeOnPage: { method: 'POST', path: '/notices/{id}/page', public: true },
  },
  'description/reads': {
    getDescription: { method: 'GET', path: '/openapi.json', public: true },
    showReference: { method: 'GET', path: '/docs', public: true },
    getReferenceAsset: { method: 'GET', path: '/docs/{asset}', public: true },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Route>>>>;

/** The functions that answer: what of a resource writes, and what reads. */
export type Group = keyof typeof ROUTES;

/** All routes, one by one, with the function that answers each. */
export const EVERY_ROUTE: readonly (Route & { readonly group: Group })[] = (Object.keys(ROUTES) as Group[]).flatMap(
  (group) => Object.values<Route>(ROUTES[group]).map((route) => ({ ...route, group })),
);
