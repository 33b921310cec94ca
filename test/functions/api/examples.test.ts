import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseNumber } from '../../../domain/case/case-number.ts';
import { claimNumber } from '../../../domain/claim/claim-number.ts';
import { quoteNumber } from '../../../domain/quote/quote-number.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { newDelivery } from '../../../domain/webhooks/delivery.ts';
import { writeCustomer } from '../../../functions/adapters/customer-store.ts';
import { readMailSenders, writeMailSenders } from '../../../functions/adapters/mail-sender-store.ts';
import { retryingOnClash } from '../../../functions/adapters/retrying-on-clash.ts';
import { recordDelivery, webhookId } from '../../../functions/adapters/webhook-delivery-store.ts';
import { noticeId, writeAnew } from '../../../functions/adapters/notice-store.ts';
import { setContacts } from '../../../functions/api/contacts/set-contacts.ts';
import type { DescribedExample } from '../../../functions/api/described.ts';
import { handler as putCalendar } from '../../../functions/api/network/put-calendar.ts';
import { WAITING, WAYBILL } from '../../../functions/api/shipments/examples.ts';
import { OPERATIONS as DESCRIBED } from '../../../tools/docs/openapi/operations.ts';
import { whyNotAsDescribed } from '../../as-described.ts';
import { brought } from '../attachments.ts';
import { at, receiptOut } from '../branches.ts';
import { call } from '../call.ts';
import { newClaim } from '../claims.ts';
import { setClock } from '../clock.ts';
import { accepted, copyOf, open, sent, signedShipment } from '../envelopes.ts';
import { askedQuestion, newEntry } from '../knowledge.ts';
import { ownTable } from '../own-table.ts';
import { newMailOrder } from '../mail-order.ts';
import { newCase } from '../cases.ts';
import { newQuote, openNetworkWithTariff, UNCOVERED } from '../quotes.ts';
import { booking, newPartner, OPERATIONS } from '../samples.ts';
import { newShipment } from '../shipment.ts';
import { sweep } from '../sweep.ts';
import { arrival, reported } from '../vehicle-arrivals.ts';
import { newEndpoint } from '../webhooks.ts';

const HANGZHOU = { code: 'HGH', name: '杭州网点', timeZone: 'Asia/Shanghai' };

/** A waybill of the month-end list of Hangzhou for November 2026. */
let listed = '';

beforeAll(async () => {
  await ownTable();
  await openNetworkWithTariff();
  await call(putCalendar, {
    caller: OPERATIONS,
    method: 'PUT',
    path: { code: 'CN' },
    body: { hours: { mon: [['08:00', '18:00']] } },
  });
  await setContacts({ place: 'CTU', role: 'dispatcher' }, [], undefined);
  listed = await receiptOut(HANGZHOU, at('2026-11-03T10:00:00+08:00'));
  setClock('2026-12-01T00:30:00+08:00');
  await sweep('unreturned_receipts', [HANGZHOU]);
});

/** What an example names, by what stands for it here: made anew, for the partner whose key asks. */
type Made = Readonly<Record<string, string>>;

const shipment = async (partner: Holder): Promise<Made> => {
  setClock('2026-11-23T09:12:00+08:00');
  const { waybill_number } = await newShipment({}, partner);
  setClock('2026-11-23T14:00:00+08:00');
  return { [WAYBILL]: waybill_number };
};
const quote = async (partner: Holder): Promise<Made> => {
  setClock('2026-11-23T09:12:00+08:00');
  return { [quoteNumber(at('2026-11-23T09:12:00+08:00'), 1)]: (await newQuote(UNCOVERED, partner)).quote_number };
};
const caseMade = async (partner: Holder): Promise<Made> => {
  setClock('2026-11-23T09:12:00+08:00');
  return { [caseNumber(at('2026-11-23T09:12:00+08:00'), 1)]: (await newCase(partner)).case_number };
};
/** @param approved whether it is to be paid already */
const claim = async (partner: Holder, approved = false): Promise<Made> => {
  setClock('2026-11-23T09:12:00+08:00');
  const { claim_number, assess } = await newClaim({}, partner);
  if (approved) await assess();
  return { [claimNumber(at('2026-11-23T09:12:00+08:00'), 1)]: claim_number };
};
/** @param named the number that the example names */
const envelope = async (named: string, opened = false): Promise<Made> => {
  const inside = await signedShipment([1]);
  const number = await sent([copyOf(inside)]);
  if (opened) await open(number, [accepted(inside)]);
  return { [named]: number, [WAYBILL]: inside.waybill_number };
};
const notice = async (named: string): Promise<Made> => {
  const now = at('2026-11-23T09:12:00+08:00');
  const id = noticeId('X', randomUUID(), 'CTU');
  await writeAnew({
    id,
    kind: 'reminder',
    topic: { subject: 'shipment', subjectId: 'X', branch: 'CTU', at: now },
    timeZone: 'Asia/Shanghai',
    eventId: id,
    place: 'CTU',
    role: 'dispatcher',
    createdAt: now,
    sendAt: now,
    bucket: id,
    state: 'sent',
    sentAt: now,
    attempts: [],
    version: 1,
  });
  return { [named]: id };
};

/** An endpoint with a delivery. @param example which names the endpoint, and maybe the delivery */
const endpoint = async (partner: Holder, { path = {} }: DescribedExample): Promise<Made> => {
  setClock('2026-12-01T09:00:00+08:00');
  const { id: endpointId, owner } = await newEndpoint(partner);
  const toldAt = at('2026-11-30T09:00:00+08:00');
  const id = webhookId(endpointId);
  const told = { id, eventId: endpointId, type: 'shipment.delivered', toldAt, detail: {} };
  await recordDelivery(newDelivery({ ...told, owner, endpointId }, true, toldAt));
  return { [path['id'] ?? '']: endpointId, ...(path['delivery_id'] !== undefined && { [path['delivery_id']]: id }) };
};

const MADE: Readonly<Record<string, (partner: Holder, example: DescribedExample) => Promise<Made>>> = {
  getShipment: shipment,
  recordEvent: shipment,
  cancelShipment: shipment,
  changeConsignee: shipment,
  checkRelease: shipment,
  confirmShipment: async (partner) => {
    const [goods = {}] = booking()['goods'] as object[];
    return { [WAITING]: (await newShipment({ goods: [{ ...goods, category: 'dangerous' }] }, partner)).waybill_number };
  },
  changeEndpoint: endpoint,
  deleteEndpoint: endpoint,
  rotateSecret: endpoint,
  testEndpoint: endpoint,
  replayDelivery: endpoint,
  replayDeliveries: endpoint,
  getEndpoint: endpoint,
  listDeliveries: endpoint,
  getMailOrder: async ({ id }, { path = {} }) => ({ [path['id'] ?? '']: await newMailOrder(id) }),
  getCustomer: async (_, { path: { id = '' } = {} }) => {
    await writeCustomer({ id, name: '示例', tier: 'key', language: 'zh', timeZone: 'Asia/Shanghai' });
    return {};
  },
  getMailSenders: async (_, { path: { id = '' } = {} }) => {
    await retryingOnClash(async () => writeMailSenders(id, [], await readMailSenders(id)));
    return {};
  },
  getKnowledge: async (_, { path = {} }) => ({ [path['slug'] ?? '']: await newEntry() }),
  deleteKnowledge: async (_, { path = {} }) => ({ [path['slug'] ?? '']: await newEntry() }),
  getQuestion: async (_, { path = {} }) => ({ [path['id'] ?? '']: await askedQuestion() }),
  getAttachment: async (partner, { path = {} }) => ({ [path['id'] ?? '']: await brought(partner) }),
  getCase: caseMade,
  recordCaseEvent: caseMade,
  reportException: shipment,
  submitClaim: shipment,
  getClaim: (partner) => claim(partner),
  assessClaim: (partner) => claim(partner),
  recordClaimEvent: (partner) => claim(partner, true),
  getQuote: quote,
  answerQuote: quote,
  refuseQuote: quote,
  reportArrival: async (partner) => {
    const made = await shipment(partner);
    setClock('2026-11-26T09:00:00+08:00');
    return made;
  },
  getArrival: async (_, { path = {} }) => {
    setClock('2026-11-26T09:00:00+08:00');
    return {
      [path['arrival_number'] ?? '']: (await reported(arrival({ arrived_at: '2026-11-26T08:00:00+08:00' })))
        .arrival_number as string,
    };
  },
  sendEnvelope: async () => ({ [WAYBILL]: (await signedShipment([1])).waybill_number }),
  getEnvelope: (_, { path = {} }) => envelope(path['envelope_number'] ?? ''),
  openEnvelope: (_, { path = {} }) => envelope(path['envelope_number'] ?? ''),
  getOpening: (_, { path = {} }) => envelope(path['envelope_number'] ?? '', true),
  acknowledgeNotice: (_, { path = {} }) => notice(path['id'] ?? ''),
  explainUnreturned: () => {
    setClock('2026-12-02T09:00:00+08:00');
    return Promise.resolve({ [WAYBILL]: listed });
  },
};

/** A value in which what an example names is what stands for it. */
function standingFor(made: Made, value: unknown): unknown {
  const text = Object.entries(made).reduce((all, [named, real]) => all.replaceAll(named, real), JSON.stringify(value));
  return JSON.parse(text);
}

const KEYED = DESCRIBED.filter((operation) => !operation.public);
const EXAMPLES = KEYED.flatMap(({ name, method, path, described }) =>
  Object.entries(described.examples).map(([example, given]) => ({ name, method, path, described, example, given })),
);

describe('what the description gives as an example', () => {
  it.each(EXAMPLES)('of $name is answered so: $example', async ({ name, method, path, described, given }) => {
    const partner = newPartner();
    const callers = {
      partner,
      branch: { kind: 'branch', id: 'CTU,HGH', branches: ['CTU', 'HGH'] },
      operations: OPERATIONS,
    };
    const made = (await MADE[name]?.(partner, given)) ?? {};
    const asked = standingFor(made, { path: given.path, query: given.query, body: given.body }) as object;
    const caller = callers[given.caller ?? 'partner'] as Holder;
    const { status, headers, body } = await call(described.handler, { caller, method, resource: path, ...asked });
    expect([status, status < 400 ? undefined : body]).toEqual([given.status, undefined]);
    const contentType = String(headers?.['Content-Type']);
    expect(whyNotAsDescribed({ method, path, status, contentType, body })).toBeUndefined();
  });
});
