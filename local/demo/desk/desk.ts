import type { HuidanClient } from '../../../client/src/index.ts';
import { putMessage } from '../../mail/put-message.ts';
import { bookingOf } from '../booking.ts';
import { attach } from './attach.ts';
import type { Deed, DeskRequest, Matter } from './matter.ts';

/** What has become of a matter so far, by their numbers. */
export interface Opened {
  waybill?: string;
  case?: string;
  claim?: string;
  question?: string | undefined;
}

type Api = Readonly<Record<'partner' | 'operations', HuidanClient>>;
type Perform = (client: HuidanClient, opened: Opened, body: object, key: string, now: string) => Promise<unknown>;

/** How each request is put; what it is about is filled in. The API judges the bodies. */
const PERFORM: Readonly<Record<DeskRequest, Perform>> = {
  shipment_event: (client, opened, body, event_id) =>
    client.post('/shipments/{waybill_number}/events', {
      params: { path: { waybill_number: waybillOf(opened) } },
      body: { event_id, ...body } as never,
    }),
  mail: async (_, opened, body) => {
    const { from, subject, text } = body as Readonly<Record<'from' | 'subject' | 'text', string>>;
    const { caseNumber } = await putMessage(message(from, subject, text), { from, isProven: true }, 'desk');
    if (caseNumber === undefined) throw new Error('the message opens no case');
    opened.case = caseNumber;
  },
  case: async (client, opened, body) => {
    const about = opened.waybill === undefined ? {} : { waybill_number: opened.waybill };
    const { case_number } = await client.post('/cases', { body: { ...body, ...about } as never });
    opened.case = case_number;
  },
  case_event: async (client, opened, body, event_id) => {
    opened.case ??= await caseAbout(waybillOf(opened), client);
    await client.post('/cases/{case_number}/events', {
      params: { path: { case_number: opened.case } },
      body: { event_id, ...body } as never,
    });
  },
  exception: async (client, opened, body, _, found_at) => {
    const { case_number } = await client.post('/exceptions', {
      body: { waybill_number: waybillOf(opened), found_at, ...body } as never,
    });
    opened.case = case_number;
  },
  claim: async (client, opened, body) => {
    const { claim_number } = await client.post('/claims', {
      body: { waybill_number: waybillOf(opened), ...body } as never,
    });
    opened.claim = claim_number;
  },
  evidence: async (client, opened, _, event_id) => {
    const [value = '', photograph = '', contract = ''] = await Promise.all([1, 2, 3].map(() => attach(client)));
    const evidence = { proof_of_value: [value], photographs_of_loss: [photograph], contract: [contract] };
    await client.post('/claims/{claim_number}/events', {
      params: { path: { claim_number: claimOf(opened) } },
      body: { event_id, type: 'evidence_added', evidence },
    });
  },
  assessment: (client, opened, body) =>
    client.post('/claims/{claim_number}/assessment', {
      params: { path: { claim_number: claimOf(opened) } },
      body: body as never,
    }),
  claim_event: (client, opened, body, event_id) =>
    client.post('/claims/{claim_number}/events', {
      params: { path: { claim_number: claimOf(opened) } },
      body: { event_id, ...body } as never,
    }),
  knowledge: (client, _, body) =>
    client.put('/knowledge/{slug}', { params: { path: { slug: 'demo-invoice' } }, body: body as never }),
};

/** Books what a matter is about. @param number of the order, of which there is no other on that day */
export async function bookFor({ order }: Matter, opened: Opened, api: Api, number: number, day: string): Promise<void> {
  if (!order) return;
  const { waybill_number } = await api.partner.post('/shipments', { body: bookingOf(order, number, day) as never });
  opened.waybill = waybill_number;
}

/** Does what somebody does about a matter. @param key which deed of the matter it is @param now as the API takes it */
export async function perform(
  { by, request, body }: Deed,
  opened: Opened,
  api: Api,
  key: string,
  now: string,
): Promise<void> {
  await PERFORM[request](api[by ?? 'operations'], opened, body, key, now);
}

/** The question with a tag for which an entry is owed, once there is one (G7). */
export async function wantedQuestion(tag: string, client: HuidanClient): Promise<string | undefined> {
  const wanted = await Array.fromAsync(client.paginate('/knowledge_questions', { params: { query: {} } }));
  return wanted.find(({ tags }) => tags.includes(tag))?.question_id;
}

/** The case about a shipment that Huidan has opened by itself (F1). */
async function caseAbout(waybill: string, client: HuidanClient): Promise<string> {
  const { cases } = await client.get('/cases', { params: { query: { waybill_number: waybill } } });
  const [first] = cases;
  if (!first) throw new Error(`there is no case about ${waybill}`);
  return first.case_number;
}

function waybillOf({ waybill }: Opened): string {
  if (waybill === undefined) throw new RangeError('the matter is about no shipment');
  return waybill;
}

function claimOf({ claim }: Opened): string {
  if (claim === undefined) throw new RangeError('nothing is claimed yet');
  return claim;
}

function message(from: string, subject: string, text: string): Buffer {
  const head = [
    `From: ${from}`,
    'To: desk@example.invalid',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return Buffer.from([...head, '', text].join('\r\n'));
}
