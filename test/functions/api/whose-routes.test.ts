import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { SUBJECTS } from '../../../domain/commitments.ts';
import { writeCustomer } from '../../../functions/adapters/customer-store.ts';
import { readMailSenders, writeMailSenders } from '../../../functions/adapters/mail-sender-store.ts';
import { retryingOnClash } from '../../../functions/adapters/retrying-on-clash.ts';
import { putRoute, putServiceArea } from '../../../functions/adapters/network-store.ts';
import { noticeId, writeAnew } from '../../../functions/adapters/notice-store.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { putTariff } from '../../../functions/adapters/tariff-store.ts';
import { SCOPES, type Holder } from '../../../functions/adapters/http/caller.ts';
import { requestsThatMeet } from '../../../functions/api/contract/work-view.ts';
import { EVERY_ROUTE, type Group, type Route } from '../../../functions/api/routes.ts';
import { setContacts } from '../../../functions/api/contacts/set-contacts.ts';
import { handler as readAttachments } from '../../../functions/api/attachments/reads.ts';
import { handler as writeAttachments } from '../../../functions/api/attachments/writes.ts';
import { handler as writeBulk } from '../../../functions/api/bulk/writes.ts';
import { handler as readCases } from '../../../functions/api/cases/reads.ts';
import { handler as writeCases } from '../../../functions/api/cases/writes.ts';
import { handler as readCustomers } from '../../../functions/api/customers/reads.ts';
import { handler as writeCustomers } from '../../../functions/api/customers/writes.ts';
import { handler as readKnowledge } from '../../../functions/api/knowledge/reads.ts';
import { handler as writeKnowledge } from '../../../functions/api/knowledge/writes.ts';
import { handler as readMailOrders } from '../../../functions/api/mail-orders/reads.ts';
import { handler as readClaims } from '../../../functions/api/claims/reads.ts';
import { handler as writeClaims } from '../../../functions/api/claims/writes.ts';
import { handler as readContacts } from '../../../functions/api/contacts/reads.ts';
import { handler as writeContacts } from '../../../functions/api/contacts/writes.ts';
import { handler as readDescription } from '../../../functions/api/description/reads.ts';
import { handler as readNetwork } from '../../../functions/api/network/reads.ts';
import { handler as writeNetwork } from '../../../functions/api/network/writes.ts';
import { handler as readNotices } from '../../../functions/api/notices/reads.ts';
import { handler as writeNotices } from '../../../functions/api/notices/writes.ts';
import { handler as readPromises } from '../../../functions/api/promises/reads.ts';
import { handler as readQuotes } from '../../../functions/api/quotes/reads.ts';
import { handler as writeQuotes } from '../../../functions/api/quotes/writes.ts';
import { handler as readEnvelopes } from '../../../functions/api/receipt-envelopes/reads.ts';
import { handler as writeEnvelopes } from '../../../functions/api/receipt-envelopes/writes.ts';
import { handler as readReports } from '../../../functions/api/reports/reads.ts';
import { handler as writeReports } from '../../../functions/api/reports/writes.ts';
import { handler as readShipments } from '../../../functions/api/shipments/reads.ts';
import { handler as recordEvent } from '../../../functions/api/shipments/record-event.ts';
import { handler as writeShipments } from '../../../functions/api/shipments/writes.ts';
import { whyNotAsDescribed } from '../../as-described.ts';
import { handler as readTracking } from '../../../functions/api/tracking/reads.ts';
import { brought } from '../attachments.ts';
import { handler as readArrivals } from '../../../functions/api/vehicle-arrivals/reads.ts';
import { handler as writeArrivals } from '../../../functions/api/vehicle-arrivals/writes.ts';
import { askedQuestion, KNOWLEDGE, newEntry } from '../knowledge.ts';
import { handler as readWebhooks } from '../../../functions/api/webhooks/reads.ts';
import { handler as writeWebhooks } from '../../../functions/api/webhooks/writes.ts';
import { caseEvent, exceptionOf, inquiryOfDesk, newException } from '../cases.ts';
import { newMailOrder } from '../mail-order.ts';
import { at, receiptOut } from '../branches.ts';
import { call, fieldsIn, type Answered, type Call } from '../call.ts';
import { setClock } from '../clock.ts';
import { ASSESSOR, claimOf, newClaim } from '../claims.ts';
import { accepted, copyOf, open, sent, signedShipment } from '../envelopes.ts';
import { ownTable } from '../own-table.ts';
import { inquiry, newQuote, openNetworkWithTariff, TARIFF, UNCOVERED } from '../quotes.ts';
import { between, booking, event, newPartner, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { sweep } from '../sweep.ts';
import { ofPartner } from '../../../domain/webhooks/owner.ts';
import { deleteEndpoint, listEndpoints } from '../../../functions/adapters/webhook-endpoint-store.ts';
import { waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { newDelivery } from '../../../domain/webhooks/delivery.ts';
import { now } from '../../../functions/adapters/clock.ts';
import { recordDelivery, webhookId } from '../../../functions/adapters/webhook-delivery-store.ts';
import { arrival, reported } from '../vehicle-arrivals.ts';
import { newEndpoint } from '../webhooks.ts';

const HANDLERS: Readonly<Record<Group, unknown>> = {
  'attachments/reads': readAttachments,
  'attachments/writes': writeAttachments,
  'bulk/writes': writeBulk,
  'claims/reads': readClaims,
  'claims/writes': writeClaims,
  'contacts/reads': readContacts,
  'contacts/writes': writeContacts,
  'description/reads': readDescription,
  'cases/reads': readCases,
  'cases/writes': writeCases,
  'customers/reads': readCustomers,
  'customers/writes': writeCustomers,
  'knowledge/reads': readKnowledge,
  'knowledge/writes': writeKnowledge,
  'mail-orders/reads': readMailOrders,
  'network/reads': readNetwork,
  'network/writes': writeNetwork,
  'notices/reads': readNotices,
  'notices/writes': writeNotices,
  'promises/reads': readPromises,
  'quotes/reads': readQuotes,
  'quotes/writes': writeQuotes,
  'receipt-envelopes/reads': readEnvelopes,
  'receipt-envelopes/writes': writeEnvelopes,
  'reports/reads': readReports,
  'reports/writes': writeReports,
  'shipments/reads': readShipments,
  'shipments/writes': writeShipments,
  'tracking/reads': readTracking,
  'vehicle-arrivals/reads': readArrivals,
  'vehicle-arrivals/writes': writeArrivals,
  'webhooks/reads': readWebhooks,
  'webhooks/writes': writeWebhooks,
};

/** A partner and the two branches between which its goods go: what is asked for is of the one or of the other. */
interface House {
  readonly partner: Holder;
  readonly from: string;
  readonly to: string;
  readonly districts: readonly [from: string, to: string];
}
const OURS: House = { partner: newPartner(), from: 'CTU', to: 'HGH', districts: ['510104', '330106'] };
const THEIRS: House = { partner: newPartner(), from: 'SHA', to: 'WUH', districts: ['310101', '420106'] };

const CALLERS: Readonly<Record<Holder['kind'], Holder>> = {
  partner: OURS.partner,
  branch: { kind: 'branch', id: 'CTU,HGH', branches: ['CTU', 'HGH'] },
  operations: OPERATIONS,
};

const MONTH = '2025-12';
const KIND = 'unreturned_receipts';
/** A waybill of the month-end list of a branch. */
const listed: Record<string, string> = {};

beforeAll(async () => {
  await ownTable();
  await openNetworkWithTariff();
  const { from, to, districts } = THEIRS;
  const served = { area: 'urban', pickup: true, delivery: true, extraPickupFee: null, extraDeliveryFee: null } as const;
  await putServiceArea({ ...served, districtCode: districts[1], branch: to });
  await putRoute({ origin: from, destination: to, transfers: [], transitDays: 2, local: false });
  await putTariff({ ...TARIFF, originBranch: from, destinationBranch: to });
  await call(writeNetwork, { caller: OPERATIONS, method: 'PUT', resource: '/calendars/{code}', ...calendar() });
  const branches = [OURS.to, to].map((code) => ({ code, name: '网点', timeZone: 'Asia/Shanghai' }));
  for (const branch of branches) listed[branch.code] = await receiptOut(branch, at('2025-12-03T10:00:00+08:00'));
  setClock('2026-01-01T00:30:00+08:00');
  await sweep(KIND, branches);
  setClock('2026-01-05T09:00:00+08:00');
});

type Asked = Pick<Call, 'path' | 'query' | 'body'>;
type Got = readonly [own: string, foreign: string];

interface Row {
  /** Asks for what is a house's, made anew where it is changed. */
  readonly ask: (house: House) => Asked | Promise<Asked>;
  /** What each kind of key gets of its own, and of the others'. */
  readonly partner: Got;
  readonly branch: Got;
  readonly operations: Got;
}

const FORBIDDEN: Got = ['403 forbidden', '403 forbidden'];
const always = (status: number): Got => [String(status), String(status)];
/** Another's is not found where the path names it; in a query or a body its field is wrong. */
const hidden = (status: number): Got => [String(status), '404 not_found'];
const refused = (status: number, field: string): Got => [String(status), `422 ${field}`];

const shipmentOf = ({ partner, districts }: House, otherwise: Record<string, unknown> = {}) =>
  newShipment({ ...between(...districts), ...otherwise }, partner);
/** A body about a shipment of a house. */
const about =
  (body?: unknown, otherwise?: Record<string, unknown>): Row['ask'] =>
  async (house) => ({ path: (await shipmentOf(house, otherwise)).path, body });
const quoteOf =
  (body?: unknown): Row['ask'] =>
  async ({ partner, districts: [origin_district] }) => ({
    path: (await newQuote({ origin_district, ...UNCOVERED }, partner)).path,
    body,
  });
const signedOf = ({ districts }: House) => signedShipment([1], between(...districts));
const between_branches = ({ from, to }: House) => ({ from_branch: to, to_branch: from });
/** An envelope of a house, opened or not. */
async function envelopeOf(house: House): Promise<readonly [SampleShipment, { readonly envelope_number: string }]> {
  const shipment = await signedOf(house);
  return [shipment, { envelope_number: await sent([copyOf(shipment)], between_branches(house)) }];
}
/** A vehicle that arrived at a branch with goods that nobody booked. */
const arrivalAt = (branch: string) =>
  arrival({
    branch,
    arrived_at: '2026-01-05T08:00:00+08:00',
    found: [{ waybill_number: waybillNumber(now(), 1), pieces: 1, paperwork_ok: true }],
  });
const calendar = (): Asked => ({ path: { code: 'CN' }, body: { hours: { mon: [['08:00', '18:00']] } } });
/** A partner has twenty at most. */
async function onlyEndpoint(partner: Holder): ReturnType<typeof newEndpoint> {
  const others = await listEndpoints(ofPartner(partner.id));
  await Promise.all(others.map(({ owner, id }) => deleteEndpoint(owner, id)));
  return newEndpoint(partner);
}
const endpointOf =
  (body?: unknown): Row['ask'] =>
  async ({ partner }) => ({
    path: { id: (await onlyEndpoint(partner)).id },
    query: { partner: partner.id },
    body,
  });
const deliveryOf: Row['ask'] = async ({ partner }) => {
  const { id: endpointId, owner } = await onlyEndpoint(partner);
  const at = now();
  const event = { id: webhookId(endpointId), eventId: endpointId, type: 'shipment.delivered', toldAt: at, detail: {} };
  await recordDelivery(newDelivery({ ...event, owner, endpointId }, true, at));
  return { path: { id: endpointId, delivery_id: event.id }, query: { partner: partner.id } };
};
/** An exception of a house, of which a branch has the task. */
const caseOfHouse =
  (body?: unknown): Row['ask'] =>
  async ({ partner, to }) => ({
    path: { case_number: await newException(partner.id, to) },
    body,
  });
/** A claim of a house. */
const claimed =
  (body?: unknown): Row['ask'] =>
  async (house) => {
    const { waybill_number } = await shipmentOf(house);
    return { path: (await newClaim({ waybill_number }, house.partner)).path, body };
  };
const wayOf = ({ from, to }: House) => ({ origin: from, destination: to });
const tariffOf = ({ from, to }: House) => ({ origin_branch: from, destination_branch: to });

const OF_THE_CUSTOMER = { partner: hidden(200), branch: FORBIDDEN, operations: always(200) };
const OF_BRANCHES = { partner: FORBIDDEN, branch: hidden(200), operations: always(200) };
const OF_OPERATIONS = { partner: FORBIDDEN, branch: FORBIDDEN, operations: always(200) };
const OF_ALL = { partner: always(200), branch: always(200), operations: always(200) };
/** Of the partner whom the query names. */
const OF_THE_NAMED_PARTNER = { partner: refused(200, 'partner'), branch: FORBIDDEN, operations: always(200) };
const SENT_TO_THE_NAMED_PARTNER = {
  partner: refused(202, 'partner'),
  branch: FORBIDDEN,
  operations: always(202),
};
const OF_THE_NETWORK = { partner: FORBIDDEN, branch: always(200), operations: always(200) };

const ROWS: Readonly<Record<string, Row>> = {
  'POST /shipments': {
    ask: ({ partner, districts }) => ({ body: { ...booking(between(...districts)), partner: partner.id } }),
    partner: refused(201, 'partner'),
    branch: FORBIDDEN,
    operations: always(201),
  },
  'POST /shipments/bulk': {
    ask: ({ partner, districts }) => ({
      body: { shipments: [{ ...booking(between(...districts)), partner: partner.id }] },
    }),
    partner: refused(201, 'partner'),
    branch: FORBIDDEN,
    operations: always(201),
  },
  'POST /events': {
    ask: async (house) => ({
      body: { events: [{ ...event('instruction_accepted'), ...(await shipmentOf(house)).path }] },
    }),
    partner: hidden(201),
    branch: hidden(201),
    operations: always(201),
  },
  'GET /shipments': {
    ask: ({ partner }) => ({ query: { partner: partner.id } }),
    partner: refused(200, 'partner'),
    branch: ['422 filter_not_served', '422 filter_not_served'],
    operations: always(200),
  },
  'GET /shipments/{waybill_number}': {
    ask: about(),
    partner: hidden(200),
    branch: hidden(200),
    operations: always(200),
  },
  'POST /shipments/{waybill_number}/events': {
    ask: about(event('tracked', { asked: '司机', late: false })),
    partner: hidden(201),
    branch: hidden(201),
    operations: always(201),
  },
  'POST /shipments/{waybill_number}/release_check': {
    ask: about({ sign_off: signOff() }),
    partner: hidden(200),
    branch: hidden(200),
    operations: always(200),
  },
  'POST /shipments/{waybill_number}/confirmation': {
    ask: about({ agreed_by: '发货联系人' }, { goods: [{ ...goods(), category: 'dangerous' }] }),
    ...OF_THE_CUSTOMER,
  },
  'POST /shipments/{waybill_number}/cancellation': { ask: about({ reason: '客户取消' }), ...OF_THE_CUSTOMER },
  'POST /shipments/{waybill_number}/consignee_change': {
    ask: about({ new_name: '李四', confirmed_in_writing_by: '发货联系人', confirmation_reference: 'F-1' }),
    ...OF_THE_CUSTOMER,
  },
  'POST /quotes': {
    ask: ({ partner, districts: [origin_district, destination_district] }) => ({
      body: { ...inquiry({ origin_district, destination_district }), partner: partner.id },
    }),
    partner: refused(201, 'partner'),
    branch: FORBIDDEN,
    operations: always(201),
  },
  'GET /quotes': {
    ask: ({ partner }) => ({ query: { partner: partner.id } }),
    partner: refused(200, 'partner'),
    branch: ['422 partner', '422 partner'],
    operations: always(200),
  },
  'GET /quotes/{quote_number}': {
    ask: quoteOf(),
    partner: hidden(200),
    branch: hidden(200),
    operations: always(200),
  },
  'POST /quotes/{quote_number}/answer': { ask: quoteOf({ amount: 45_000 }), ...OF_BRANCHES },
  'POST /quotes/{quote_number}/refusal': { ask: quoteOf({ reason: '超重' }), ...OF_BRANCHES },
  'POST /receipt_envelopes': {
    ask: async (house) => ({ body: { ...between_branches(house), contents: [copyOf(await signedOf(house))] } }),
    partner: FORBIDDEN,
    branch: refused(201, 'from_branch'),
    operations: always(201),
  },
  'GET /receipt_envelopes/{envelope_number}': {
    ask: async (house) => ({ path: (await envelopeOf(house))[1] }),
    ...OF_BRANCHES,
  },
  'POST /receipt_envelopes/{envelope_number}/opening': {
    ask: async (house) => {
      const [shipment, path] = await envelopeOf(house);
      return { path, body: { contents: [accepted(shipment)] } };
    },
    ...OF_BRANCHES,
  },
  'GET /receipt_envelopes/{envelope_number}/opening': {
    ask: async (house) => {
      const [shipment, path] = await envelopeOf(house);
      await open(path.envelope_number, [accepted(shipment)]);
      return { path };
    },
    ...OF_BRANCHES,
  },
  'POST /vehicle_arrivals': {
    ask: ({ to }) => ({ body: arrivalAt(to) }),
    partner: FORBIDDEN,
    branch: refused(201, 'branch'),
    operations: always(201),
  },
  'GET /vehicle_arrivals': {
    ask: ({ to }) => ({ query: { branch: to, month: '2026-01' } }),
    partner: FORBIDDEN,
    branch: refused(200, 'branch'),
    operations: always(200),
  },
  'GET /vehicle_arrivals/{arrival_number}': {
    ask: async ({ to }) => ({ path: { arrival_number: (await reported(arrivalAt(to))).arrival_number as string } }),
    ...OF_BRANCHES,
  },
  'POST /attachments': {
    ask: () => ({ body: { content_type: 'image/png', bytes: 68, purpose: 'claim' } }),
    partner: always(201),
    branch: always(201),
    operations: always(201),
  },
  'GET /attachments/{id}': {
    // Operations bring it: to others it is shown for its shipment alone.
    ask: async (house) => {
      const attachments = [await brought(OPERATIONS)];
      const told = event('tracked', { asked: '司机', late: false, attachments });
      const { path } = await shipmentOf(house);
      await call(recordEvent, { caller: OPERATIONS, path, body: told });
      return { path: { id: attachments[0] ?? '' } };
    },
    partner: hidden(200),
    branch: hidden(200),
    operations: always(200),
  },
  'GET /overdue': {
    ask: ({ to }) => ({ query: { branch: to } }),
    partner: ['422 branch', '422 branch'],
    branch: refused(200, 'branch'),
    operations: always(200),
  },
  'GET /worklist': {
    ask: ({ to }) => ({ query: { branch: to } }),
    partner: FORBIDDEN,
    branch: refused(200, 'branch'),
    operations: always(200),
  },
  'GET /branches/{code}/receipts': { ask: ({ to }) => ({ path: { code: to } }), ...OF_BRANCHES },
  'PUT /contacts/{place}/{role}': {
    ask: ({ to }) => ({ path: { place: to, role: 'finance' }, body: { people: [] } }),
    ...OF_BRANCHES,
  },
  'GET /contacts/{place}/{role}': {
    ask: async ({ to }) => {
      const path = { place: to, role: 'customer' } as const;
      await setContacts(path, [], undefined);
      return { path };
    },
    ...OF_BRANCHES,
  },
  'GET /notices': {
    ask: ({ to }) => ({ query: { branch: to } }),
    partner: FORBIDDEN,
    branch: refused(200, 'branch'),
    operations: always(200),
  },
  'POST /notices/{id}/acknowledgement': {
    ask: async ({ to }) => ({ path: { id: await noticeSentAt(to) }, body: {} }),
    ...OF_BRANCHES,
  },
  'POST /webhook_endpoints': {
    ask: ({ partner: { id: partner } }) => ({ body: { url: 'https://hooks.example.com/', events: ['*'], partner } }),
    partner: refused(201, 'partner'),
    branch: FORBIDDEN,
    operations: always(201),
  },
  'GET /webhook_endpoints': {
    ask: ({ partner }) => ({ query: { partner: partner.id } }),
    ...OF_THE_NAMED_PARTNER,
  },
  'GET /webhook_endpoints/{id}': { ask: endpointOf(), ...OF_THE_NAMED_PARTNER },
  'PATCH /webhook_endpoints/{id}': { ask: endpointOf({ enabled: false }), ...OF_THE_NAMED_PARTNER },
  'DELETE /webhook_endpoints/{id}': {
    ask: endpointOf(),
    partner: refused(204, 'partner'),
    branch: FORBIDDEN,
    operations: always(204),
  },
  'POST /webhook_endpoints/{id}/rotation': { ask: endpointOf(), ...OF_THE_NAMED_PARTNER },
  'GET /webhook_endpoints/{id}/deliveries': { ask: endpointOf(), ...OF_THE_NAMED_PARTNER },
  'POST /webhook_endpoints/{id}/test': { ask: endpointOf(), ...SENT_TO_THE_NAMED_PARTNER },
  'POST /webhook_endpoints/{id}/replay': {
    ask: endpointOf({ since: '2026-01-01T00:00:00Z' }),
    ...SENT_TO_THE_NAMED_PARTNER,
  },
  'POST /webhook_endpoints/{id}/deliveries/{delivery_id}/replay': {
    ask: deliveryOf,
    ...SENT_TO_THE_NAMED_PARTNER,
  },
  'POST /cases': {
    ask: ({ partner: { id } }) => ({ body: { ...inquiryOfDesk(), partner: id } }),
    partner: refused(201, 'partner'),
    branch: ['422 partner', '422 partner'],
    operations: always(201),
  },
  'POST /cases/{case_number}/events': {
    ask: caseOfHouse(caseEvent('task_accepted')),
    partner: FORBIDDEN,
    branch: hidden(201),
    operations: always(201),
  },
  'GET /cases': {
    ask: ({ partner }) => ({ query: { partner: partner.id } }),
    partner: refused(200, 'partner'),
    branch: ['422 partner', '422 partner'],
    operations: always(200),
  },
  'POST /exceptions': {
    ask: async (house) => ({ body: { ...exceptionOf((await shipmentOf(house)).waybill_number) } }),
    partner: refused(201, 'waybill_number'),
    branch: refused(201, 'waybill_number'),
    operations: always(201),
  },
  'GET /cases/{case_number}': {
    ask: caseOfHouse(),
    partner: hidden(200),
    branch: hidden(200),
    operations: always(200),
  },
  'PUT /customers/{id}': {
    ask: ({ partner: { id } }) => ({ path: { id }, body: { name: '客户' } }),
    ...OF_OPERATIONS,
  },
  'GET /customers/{id}': {
    ask: async ({ partner: { id } }) => {
      await writeCustomer({ id, name: '客户', tier: 'standard', language: 'zh', timeZone: 'Asia/Shanghai' });
      return { path: { id } };
    },
    ...OF_OPERATIONS,
  },
  'PUT /customers/{id}/mail_senders': {
    ask: ({ partner: { id } }) => ({ path: { id }, body: { senders: [`orders@${id}.example`] } }),
    ...OF_OPERATIONS,
  },
  'GET /customers/{id}/mail_senders': {
    ask: async ({ partner: { id } }) => {
      await retryingOnClash(async () => writeMailSenders(id, [], await readMailSenders(id)));
      return { path: { id } };
    },
    ...OF_OPERATIONS,
  },
  'POST /claims': {
    ask: async (house) => {
      const { waybill_number } = await shipmentOf(house);
      return { body: { ...claimOf(waybill_number), partner: house.partner.id } };
    },
    partner: refused(201, 'partner'),
    branch: FORBIDDEN,
    operations: always(201),
  },
  'GET /claims': {
    ask: ({ partner }) => ({ query: { partner: partner.id } }),
    partner: refused(200, 'partner'),
    branch: FORBIDDEN,
    operations: always(200),
  },
  'GET /claims/{claim_number}': { ask: claimed(), ...OF_THE_CUSTOMER },
  'POST /claims/{claim_number}/events': {
    ask: claimed({ event_id: 'E-1', type: 'withdrawn' }),
    partner: hidden(201),
    branch: FORBIDDEN,
    operations: always(201),
  },
  'POST /claims/{claim_number}/assessment': {
    ask: claimed({ actor: ASSESSOR, liability: 'unclear', reasons: '待查' }),
    ...OF_OPERATIONS,
  },
  'GET /claim_statements': { ask: () => ({}), ...OF_OPERATIONS },
  'PUT /customers/{id}/claim_limit': {
    ask: ({ partner: { id } }) => ({ path: { id }, body: { limit: null } }),
    ...OF_OPERATIONS,
  },
  'GET /customers/{id}/claim_limit': { ask: ({ partner: { id } }) => ({ path: { id } }), ...OF_OPERATIONS },
  'GET /mail_orders': {
    ask: ({ partner: { id: partner } }) => ({ query: { partner } }),
    partner: refused(200, 'partner'),
    branch: FORBIDDEN,
    operations: always(200),
  },
  'GET /mail_orders/{id}': {
    ask: async ({ partner: { id } }) => ({ path: { id: await newMailOrder(id) } }),
    ...OF_THE_CUSTOMER,
  },
  'PUT /knowledge/{slug}': {
    ask: () => ({ path: { slug: 'signed-receipt' }, body: KNOWLEDGE }),
    ...OF_OPERATIONS,
  },
  'DELETE /knowledge/{slug}': {
    ask: async () => ({ path: { slug: await newEntry() } }),
    partner: FORBIDDEN,
    branch: FORBIDDEN,
    operations: always(204),
  },
  'GET /knowledge': { ask: () => ({ query: { q: 'receipt' } }), ...OF_ALL },
  'GET /knowledge/{slug}': { ask: async () => ({ path: { slug: await newEntry() } }), ...OF_ALL },
  'GET /knowledge_questions': { ask: () => ({}), ...OF_OPERATIONS },
  'GET /knowledge_questions/{id}': { ask: async () => ({ path: { id: await askedQuestion() } }), ...OF_OPERATIONS },
  'GET /reports/{kind}': { ask: () => ({ path: { kind: KIND } }), ...OF_THE_NETWORK },
  'GET /reports/{kind}/{period}': {
    ask: ({ to }) => ({ path: { kind: KIND, period: MONTH }, query: { branch: to } }),
    partner: FORBIDDEN,
    branch: refused(200, 'branch'),
    operations: always(200),
  },
  'POST /reports/{kind}/{period}/branches/{code}/explanations': {
    ask: ({ to }) => ({
      path: { kind: KIND, period: MONTH, code: to },
      body: { explanations: [{ waybill_number: listed[to], reason: 'in_transit' }] },
    }),
    ...OF_BRANCHES,
  },
  'GET /branches/{code}': { ask: ({ to }) => ({ path: { code: to } }), ...OF_THE_NETWORK },
  'GET /service_areas/{district_code}': {
    ask: ({ districts: [, district_code] }) => ({ path: { district_code } }),
    ...OF_ALL,
  },
  'GET /service_areas': { ask: ({ to }) => ({ query: { branch: to } }), ...OF_ALL },
  'GET /routes/{origin}/{destination}': { ask: (house) => ({ path: wayOf(house) }), ...OF_THE_NETWORK },
  'GET /calendars/{code}': { ask: () => ({ path: { code: 'CN' } }), ...OF_THE_NETWORK },
  'GET /tariffs/{origin_branch}/{destination_branch}': {
    ask: (house) => ({ path: tariffOf(house) }),
    ...OF_THE_NETWORK,
  },
  'PUT /branches/{code}': {
    ask: ({ to }) => ({ path: { code: to }, body: { name: '网点', time_zone: 'Asia/Shanghai' } }),
    ...OF_OPERATIONS,
  },
  'PUT /service_areas/{district_code}': {
    ask: ({ to, districts: [, district_code] }) => ({
      path: { district_code },
      body: { branch: to, area: 'urban', pickup: true, delivery: true },
    }),
    ...OF_OPERATIONS,
  },
  'PUT /routes/{origin}/{destination}': {
    ask: (house) => ({ path: wayOf(house), body: { transit_days: 3 } }),
    ...OF_OPERATIONS,
  },
  'PUT /calendars/{code}': { ask: calendar, ...OF_OPERATIONS },
  'PUT /tariffs/{origin_branch}/{destination_branch}': {
    ask: (house) => ({
      path: tariffOf(house),
      body: { minimum: 5_000, per_kg: [{ from_kg: 0, amount: 90 }], per_m3: 25_000 },
    }),
    ...OF_OPERATIONS,
  },
};

function goods(): object {
  return (booking()['goods'] as object[])[0] ?? {};
}

/** A notice that somebody at a branch was sent. @returns its id */
async function noticeSentAt(branch: string): Promise<string> {
  const at = '2026-01-05T00:00:00.000Z' as Instant;
  const id = noticeId('X', randomUUID(), branch);
  await writeAnew({
    id,
    kind: 'reminder',
    topic: { subject: 'shipment', subjectId: 'X', branch, at },
    timeZone: 'Asia/Shanghai',
    eventId: id,
    place: branch,
    role: 'dispatcher',
    createdAt: at,
    sendAt: at,
    bucket: id,
    state: 'sent',
    sentAt: at,
    attempts: [],
    version: 1,
  });
  return id;
}

/** What asks for a key; what does not asks for the token of a link. */
const KEYED = EVERY_ROUTE.filter((route) => !route.public);

const named = ({ method, path }: Route): string => `${method} ${path}`;
const rowOf = (route: Route): Row => {
  const row = ROWS[named(route)];
  if (!row) throw new Error(`whose is ${named(route)}?`);
  return row;
};

type AnyRoute = (typeof EVERY_ROUTE)[number];
/** Asks as the gateway does, and has the answer judged by the description. */
async function send(route: AnyRoute, caller: Call['caller'], asked: Asked): Promise<Answered> {
  const { group, method, path } = route;
  const answer = await call(HANDLERS[group], { caller, method, resource: path, ...asked });
  const { status, headers, body } = answer;
  const contentType = String(headers?.['Content-Type']);
  expect(whyNotAsDescribed({ method, path, status, contentType, body })).toBeUndefined();
  return answer;
}

/** The status, and of a refusal its code, or the fields that it names; of one of many, its own. */
function gotIn(answer: Answered): string {
  const { status, body } = answer;
  const [one] = (body?.results ?? []) as { readonly status?: number; readonly problem?: unknown }[];
  if (one?.status !== undefined) return gotIn({ ...answer, status: one.status, body: one.problem ?? {} });
  if (status < 300) return String(status);
  return `${status} ${body.code === 'validation_failed' ? fieldsIn(answer).join() : String(body.code)}`;
}

describe.each(KEYED.map((route) => [named(route), route] as const))('%s', (_, route) => {
  it.each(['partner', 'branch', 'operations'] as const)('of a key of %s: its own, and another’s', async (kind) => {
    const { ask, [kind]: expected } = rowOf(route);
    const answers = [];
    for (const house of [OURS, THEIRS]) answers.push(gotIn(await send(route, CALLERS[kind], await ask(house))));
    expect(answers).toEqual(expected);
  });

  it('is open to no more whatever the scopes of a key', async () => {
    const { ask, ...row } = rowOf(route);
    for (const kind of ['partner', 'branch'] as const) {
      if (row[kind] !== FORBIDDEN) continue;
      const { status, body } = await send(route, { ...CALLERS[kind], scopes: SCOPES }, await ask(OURS));
      expect([kind, status, body.code]).toEqual([kind, 403, 'forbidden']);
    }
  });

  it('is closed to a key without scopes', async () => {
    const { status, body } = await send(route, { ...OPERATIONS, scopes: [] }, await rowOf(route).ask(OURS));
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });
});

it('every route that asks for a key has a row here, and nothing else has', () => {
  expect(Object.keys(ROWS).sort()).toEqual(KEYED.map(named).sort());
});

it('a branch can make all requests that its worklist may name', () => {
  const requests = SUBJECTS.flatMap(({ kind: subject, promises, atCompany }) =>
    Object.entries(promises).flatMap(([name, { terms, owedBy }]) =>
      (atCompany?.[owedBy] === 'always' ? [] : terms).flatMap(({ due }) =>
        requestsThatMeet({
          subject,
          name,
          branch: '{code}',
          terms: { due, escalatesAfter: [] },
          // Of cases a branch has the tasks of exceptions.
          of: { caseType: 'exception' },
        }),
      ),
    ),
  );
  const routes = [...new Set(requests.map(({ method, path }) => `${method} ${path.replace('/v1', '')}`))];
  expect(routes.length).toBeGreaterThan(1);
  expect(routes.filter((route) => (ROWS[route]?.branch ?? FORBIDDEN) === FORBIDDEN)).toEqual([]);
});
