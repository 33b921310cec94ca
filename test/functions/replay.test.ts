import { beforeAll, expect, it } from 'vitest';
import { putBranch, putRoute, putServiceArea } from '../../functions/adapters/network-store.ts';
import { handler as bookShipment } from '../../functions/api/shipments/book-shipment.ts';
import { handler as cancelShipment } from '../../functions/api/shipments/cancel-shipment.ts';
import { handler as getShipment } from '../../functions/api/shipments/get-shipment.ts';
import { handler as listOverdue } from '../../functions/api/promises/list-overdue.ts';
import { handler as recordEvent } from '../../functions/api/shipments/record-event.ts';
import { Refused, type ApiClient } from '../../local/api-client.ts';
import { check } from '../../local/replay/check.ts';
import { ordersIn } from '../../local/replay/orders-file.ts';
import { COLUMNS } from '../../local/replay/past-order.ts';
import { send } from '../../local/replay/send.ts';
import { call } from './call.ts';
import { setClock } from './clock.ts';
import { newBranchCode, newPartner, OPERATIONS } from './samples.ts';

const NOW = '2028-05-01T00:00:00Z';
const DISTRICT = '900820';
const branch = newBranchCode();
const caller = newPartner();

beforeAll(async () => {
  setClock(NOW);
  await putBranch({ code: branch, name: 'Replay', timeZone: 'America/Fortaleza' });
  await putRoute({ origin: branch, destination: branch, transfers: [], transitDays: 1, local: true });
  const fees = { extraPickupFee: null, extraDeliveryFee: null };
  await putServiceArea({ districtCode: DISTRICT, branch, area: 'urban', pickup: true, delivery: true, ...fees });
});

/** The API as the replay calls it. @param breaks which event it refuses */
function api(breaks?: string): ApiClient {
  const handlerOf = (path: string) =>
    path.endsWith('/events') ? recordEvent : path.endsWith('/cancellation') ? cancelShipment : bookShipment;
  const told = (path: string) => ({
    ...(path.split('/')[3] && { path: { waybill_number: path.split('/')[3] ?? '' } }),
  });
  return {
    post: async (path, body, schema, key) => {
      if (breaks !== undefined && (body as { type?: string }).type === breaks)
        throw new Refused(503, `${path} was refused: 503`);
      const headers = typeof key === 'string' ? { 'Idempotency-Key': key } : {};
      const answer = await call(handlerOf(path), { caller, body, headers, ...told(path) });
      if (answer.status >= 300) throw new Refused(answer.status, JSON.stringify(answer.body), answer.body);
      return schema.parse(answer.body);
    },
    delete: () => Promise.reject(new Error('nothing is deleted')),
    get: async (path, schema) => schema.parse((await call(getShipment, { caller, method: 'GET', ...told(path) })).body),
    put: () => Promise.reject(new Error('the network stands')),
  };
}

function ordersOf(...rows: string[][]) {
  return ordersIn([COLUMNS.join(','), ...rows.map((row) => row.join(','))].join('\n'), Date.parse(NOW));
}

const sent = (orders: ReturnType<typeof ordersOf>['orders'], run: string, breaks?: string) =>
  send(api(breaks), orders, new Map([[-180, DISTRICT]]), run, 1);

async function overdue(): Promise<string[]> {
  const { body } = await call(listOverdue, { caller: OPERATIONS, method: 'GET', query: { branch } });
  return (body.overdue as { waybill_number: string }[]).map(({ waybill_number }) => waybill_number);
}

it('what is taken of a file the API takes as a whole, and makes of it what is reckoned', async () => {
  const { orders, badRows } = ordersOf(
    // Ordered, approved, picked up, delivered, promised for.
    [
      '订单一',
      'delivered',
      '2027-03-04T10:20:00.25-0300',
      '2027-03-04T10:40-03',
      '2027-03-04T15:00:00-03:00',
      '2027-03-09T12:00:00-03:00',
      '2027-03-09T12:00:00-03:00',
    ],
    [
      'طلب ٤٢',
      'delivered',
      '2027-03-04T10:20:30-03:00',
      '2027-03-04T10:20:00-03:00',
      '',
      '2027-03-09T12:00:00-03:00',
      '',
    ],
    [
      '"two\nlines"',
      'shipped',
      '2027-03-04T10:20:00-03:00',
      '2027-03-04T10:20:00-03:00',
      '',
      '',
      '2027-08-31T10:20:00-03:00',
    ],
    [
      '😀'.repeat(24),
      'shipped',
      '2028-04-30T20:59:00-03:00',
      '2028-04-30T21:02:00-03:00',
      '',
      '',
      '2028-05-20T00:00:00-03:00',
    ],
    [
      'too far',
      'shipped',
      '2027-03-04T10:20:00-03:00',
      '',
      '2027-03-04T12:20:00-03:00',
      '',
      '2027-08-31T10:20:01-03:00',
    ],
  );
  expect(badRows).toEqual([{ line: 7, reason: 'estimated_delivery_at is more than 180 days after purchased_at' }]);
  const told = await sent(orders, 'taken');
  expect(told.refusals).toEqual([]);
  expect(told.sent).toHaveLength(4);
  const judgements = await check(api(), told.sent, 'urban', Date.parse(NOW), 2);
  expect(judgements.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  expect(judgements.map(({ outcomes }) => outcomes.map((outcome) => outcome?.state))).toEqual([
    ['met', 'late', 'missed', 'open'],
    ['met', 'met', undefined, undefined],
  ]);
});

const HALF = [
  'half',
  'delivered',
  '2027-03-04T10:20:00-03:00',
  '2027-03-04T10:40:00-03:00',
  '2027-03-05T15:00:00-03:00',
  '2027-03-29T12:00:00-03:00',
  '2027-03-09T12:00:00-03:00',
];

it.each([
  ['consignee_contacted', 'cancelled'],
  ['picked_up', 'cancelled'],
  ['delivered', 'ended as lost'],
])('what fails with %s is %s, and leaves nothing overdue', async (breaks, ended) => {
  const before = await overdue();
  const { refusals, sent: told } = await sent(ordersOf(HALF).orders, `half-${breaks}`, breaks);
  expect(told).toEqual([]);
  expect(refusals).toEqual([
    expect.stringMatching(new RegExp(`^Line 2: .*503 What was begun, HD\\w+, is ${ended}\\.$`)),
  ]);
  expect(await overdue()).toEqual(before);
});
