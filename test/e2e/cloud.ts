import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { inject } from 'vitest';
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

/** A request as a partner's system sends it. @throws Error where the answer is not as openapi.json has it */
export async function request(
  method: string,
  path: string,
  body?: unknown,
  key: string | null = cloud.partner_key,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const answer = await fetch(`${cloud.api_url}/v1${path}`, {
    method,
    headers: {
      ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      'Content-Type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const answered = {
    status: answer.status,
    headers: answer.headers,
    body: answer.status === 204 ? undefined : await answer.json(),
  };
  const contentType = answer.headers.get('content-type') ?? '';
  const why = whyNotAsDescribed({ method, path, status: answered.status, contentType, body: answered.body });
  if (why !== undefined) throw new Error(why);
  return answered;
}

export function booking(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
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
  const { status, body } = await request('POST', '/shipments', booking(otherwise));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.waybill_number as string;
}

export function report(waybill: string, type: string, otherwise: Record<string, unknown> = {}): Promise<Answered> {
  return request('POST', `/shipments/${waybill}/events`, {
    event_id: randomUUID(),
    type,
    actor: { name: '司机', role: 'driver' },
    ...otherwise,
  });
}

export async function shipment(waybill: string): Promise<Answered['body']> {
  return (await request('GET', `/shipments/${waybill}`)).body;
}

/** A promise as the API shows it. */
export async function commitment(waybill: string, name: string): Promise<Record<string, unknown> | undefined> {
  const { commitments } = (await shipment(waybill)) as { commitments: Record<string, unknown>[] };
  return commitments.find((each) => each['name'] === name);
}

/** Polls until the thing itself is there. @throws Error after half a minute, with what was seen last */
export async function until<T>(look: () => Promise<T>, seen: (value: T) => boolean): Promise<T> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const value = await look();
    if (seen(value)) return value;
    if (performance.now() > deadline) throw new Error(`not in half a minute; last: ${JSON.stringify(value)}`);
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
