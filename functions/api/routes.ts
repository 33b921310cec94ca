/** A route, as the gateway matches it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the root of the API: `/shipments/{waybill_number}`. */
  readonly path: string;
  /** That its answers leave no line in the audit log: it neither shows nor changes a shipment, nor gives a file. */
  readonly audited?: false;
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
  'quotes/writes': {
    askQuote: { method: 'POST', path: '/quotes', audited: false },
    answerQuote: { method: 'POST', path: '/quotes/{quote_number}/answer', audited: false },
    refuseQuote: { method: 'POST', path: '/quotes/{quote_number}/refusal', audited: false },
  },
  'quotes/reads': {
    listQuotes: { method: 'GET', path: '/quotes', audited: false },
    getQuote: { method: 'GET', path: '/quotes/{quote_number}', audited: false },
  },
  'receipt-envelopes/writes': {
    sendEnvelope: { method: 'POST', path: '/receipt_envelopes' },
    openEnvelope: { method: 'POST', path: '/receipt_envelopes/{envelope_number}/opening' },
  },
  'receipt-envelopes/reads': {
    getEnvelope: { method: 'GET', path: '/receipt_envelopes/{envelope_number}' },
    getOpening: { method: 'GET', path: '/receipt_envelopes/{envelope_number}/opening' },
  },
  'promises/reads': {
    listOverdue: { method: 'GET', path: '/overdue' },
    listBranchReceipts: { method: 'GET', path: '/branches/{code}/receipts' },
  },
  'network/writes': {
    putBranch: { method: 'PUT', path: '/branches/{code}', audited: false },
    putServiceArea: { method: 'PUT', path: '/service_areas/{district_code}', audited: false },
    putRoute: { method: 'PUT', path: '/routes/{origin}/{destination}', audited: false },
    putCalendar: { method: 'PUT', path: '/calendars/{code}', audited: false },
    putTariff: { method: 'PUT', path: '/tariffs/{origin_branch}/{destination_branch}', audited: false },
  },
  'network/reads': {
    getBranch: { method: 'GET', path: '/branches/{code}', audited: false },
    getServiceArea: { method: 'GET', path: '/service_areas/{district_code}', audited: false },
    getRoute: { method: 'GET', path: '/routes/{origin}/{destination}', audited: false },
    getCalendar: { method: 'GET', path: '/calendars/{code}', audited: false },
    getTariff: { method: 'GET', path: '/tariffs/{origin_branch}/{destination_branch}', audited: false },
  },
  'reports/reads': {
    listReports: { method: 'GET', path: '/reports/{kind}', audited: false },
    getReport: { method: 'GET', path: '/reports/{kind}/{period}' },
  },
  'reports/writes': {
    explainUnreturned: { method: 'POST', path: '/reports/{kind}/{period}/branches/{code}/explanations' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Route>>>>;

/** The functions that answer: what of a resource writes, and what reads. */
export type Group = keyof typeof ROUTES;

/** All routes, one by one, with the function that answers each. */
export const EVERY_ROUTE: readonly (Route & { readonly group: Group })[] = (Object.keys(ROUTES) as Group[]).flatMap(
  (group) => Object.values<Route>(ROUTES[group]).map((route) => ({ ...route, group })),
);
