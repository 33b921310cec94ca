import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { inject } from 'vitest';
import { createClient, type components, type HuidanClient } from '../../client/src/index.ts';
import { moveClock, readClock } from '../../local/cloud/clock-client.ts';
import { whyNotAsDescribed } from '../as-described.ts';

export const cloud = inject('cloud');

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // What an answer holds is what the tests are about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** The API as the holder of a key sees it. Each answer has to be as openapi.json has it: what is not, is thrown. */
function clientOf(apiKey: string): HuidanClient {
  const client = createClient({ baseUrl: `${cloud.api_url}/v1`, apiKey });
  client.api.use({
    onResponse: async ({ request: { method }, response, schemaPath: path }) => {
      const contentType = response.headers.get('content-type') ?? '';
      const body: unknown = response.status === 204 ? undefined : await response.clone().json();
      const why = whyNotAsDescribed({ method, path, status: response.status, contentType, body });
      if (why !== undefined) throw new Error(why);
    },
  });
  return client;
}

export const partner = clientOf(cloud.partner_key);
export const operations = clientOf(cloud.operations_key);
export const branch = clientOf(cloud.branch_key);

/** A request of any shape, also such as is refused, and its answer as a whole. @param body a text is sent as it is */
export async function request(
  method: string,
  path: string,
  body?: unknown,
  key: string | null = cloud.partner_key,
  headers: Record<string, string> = {},
): Promise<Answered> {
  return answered(
    partner.api.request(
      method.toLowerCase() as 'get',
      path as never,
      {
        headers: { Authorization: key === null ? null : `Bearer ${key}`, ...headers },
        ...(body !== undefined && { body, bodySerializer: textOf }),
      } as never,
    ),
  );
}

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

async function answered(
  asked: Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>,
): Promise<Answered> {
  const { data, error, response } = await asked;
  return { status: response.status, headers: response.headers, body: data ?? error };
}

export function booking(otherwise: Record<string, unknown> = {}): components['schemas']['Booking'] {
  return {
    shipper: {
      name: '发货公司',
      contact_name: '发货联系人',
      phone: '+8613800000001',
      address: { district_code: '510104', line: '一号路 1 号' },
    },
    consignee: {
      name: '收货公司',
      contact_name: '收货联系人',
      phone: '+8613800000002',
      address: { district_code: '330106', line: '二号路 2 号' },
    },
    goods: [{ description: '轴承', category: 'general', pieces: 12, weight_kg: 340.5, volume_m3: 1.8 }],
    freight_terms: 'collect',
    receipt: { kind: 'company_seal', copies: 2, shipper_form: true },
    ...otherwise,
  };
}

export async function book(otherwise: Record<string, unknown> = {}): Promise<string> {
  return (await partner.post('/shipments', { body: booking(otherwise) })).waybill_number;
}

export function report(waybill: string, type: string, otherwise: Record<string, unknown> = {}): Promise<Answered> {
  return answered(
    partner.api.POST('/shipments/{waybill_number}/events', {
      params: { path: { waybill_number: waybill } },
      body: {
        event_id: randomUUID(),
        type,
        actor: { name: '司机', role: 'driver' },
        ...otherwise,
      } as components['schemas']['EventReport'],
    }),
  );
}

export function shipment(waybill: string): Promise<components['schemas']['Shipment']> {
  return partner.get('/shipments/{waybill_number}', { params: { path: { waybill_number: waybill } } });
}

type Commitment = components['schemas']['StandingCommitment'];

/** A promise as the API shows it. */
export async function commitment(waybill: string, name: Commitment['name']): Promise<Commitment | undefined> {
  return (await shipment(waybill)).commitments.find((each) => each.name === name);
}

/** Polls until the thing itself is there. @throws Error after two minutes, which is for a machine that is busy, with what was seen last */
export async function until<T>(look: () => Promise<T>, seen: (value: T) => boolean): Promise<T> {
  const deadline = performance.now() + 120_000;
  for (;;) {
    const value = await look();
    if (seen(value)) return value;
    if (performance.now() > deadline) throw new Error(`not in two minutes; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A request of the company's own people. */
export function asOperations(method: string, path: string, body?: unknown): Promise<Answered> {
  return request(method, path, body, cloud.operations_key);
}

/** Until the instruction has gone out, which follows from the booking by itself. */
export async function instructed(waybill: string): Promise<void> {
  await until(
    () => shipment(waybill),
    ({ status }) => status === 'instructed',
  );
}

const ZONE = 'Asia/Shanghai';
let day: DateTime;

/** Moves the cloud to a new day, at the local time given; the times of `at` and `to` are then of that day. */
export async function newDay(time: string): Promise<void> {
  day = DateTime.fromISO(await readClock(cloud.clock_url), { zone: ZONE })
    .plus({ days: 1 })
    .startOf('day');
  await to(time);
}

/** A local time of the day ("15:00:01"), as the API writes it; of a later day with `days`. */
export function at(time: string, days = 0): string {
  return (
    DateTime.fromISO(`${day.plus({ days }).toISODate() ?? ''}T${time}`, { zone: ZONE }).toISO({
      suppressMilliseconds: true,
    }) ?? ''
  );
}

/** Moves the cloud to a local time of the day, and comes back when all that rang on the way is done. */
export async function to(time: string, days = 0): Promise<void> {
  await moveClock(cloud.clock_url, { to: at(time, days) });
}
