import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Context } from 'aws-lambda';
import pMap from 'p-map';
import { book, type Way } from '../domain/booking/book.ts';
import type { Booking } from '../domain/booking/booking.ts';
import { COMMITMENTS } from '../domain/commitments.ts';
import { SHIPMENT } from '../domain/shipment/shipment-kind.ts';
import { later, type Instant } from '../domain/time/instant.ts';
import { CHANCES } from '../domain/waybill/numbering.ts';
import { waybillNumber } from '../domain/waybill/waybill-number.ts';
import { tableName } from '../functions/adapters/environment.ts';
import { useKeyedHash } from '../functions/adapters/keyed-hash.ts';
import { lookupWrites } from '../functions/adapters/shipment-lookups.ts';
import { commitmentItem, subjectItem } from '../functions/adapters/subject-items.ts';
import { handler as listShipments } from '../functions/api/shipments/list-shipments.ts';
import { useLocalTable } from './local-access.ts';
import { runningCloud } from './running-cloud.ts';

/**
 * What it takes to find shipments among many: `node tools/measure-search.ts`, beside `npm start`, puts 100,000 of them into the
 * local cloud, where they stay until it is started anew, and prints the time of a page of each search.
 */
const USAGE = 'Usage: node tools/measure-search.ts [SHIPMENTS]';
const shipments = Number(process.argv[2] ?? 100_000);
/** So many partners, branches and numbers there are: each is one of so many shipments. */
const [PARTNERS, BRANCHES, NUMBERS] = [20, 50, 5000];
/** So far ahead that no timer is armed meanwhile. */
const FROM = '2030-01-05T01:00:00.000Z' as Instant;

process.env['COMPANY_COUNTRY'] = 'CN';
useLocalTable(runningCloud(USAGE));
useKeyedHash((kind, value) => Promise.resolve(Buffer.from(`${kind} ${value}`).toString('base64url')));

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});
/** A shipment is some eight items, and a request takes 25. */
const AT_ONCE = 3;
await pMap(
  Array.from({ length: Math.ceil(shipments / AT_ONCE) }, (_, batch) => batch * AT_ONCE),
  async (from) => {
    const some = Array.from({ length: Math.min(AT_ONCE, shipments - from) }, (_, at) => itemsOf(from + at));
    const requests = (await Promise.all(some)).flat().map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [tableName()]: requests } }));
  },
  { concurrency: 8 },
);

const searches = [
  { phone: phoneOf(7) },
  { consignee: nameOf(7) },
  { own_number: numberOf(7) },
  { partner: partnerOf(7) },
  { partner: partnerOf(7), updated_since: FROM },
  { branch: branchOf(7), at: 'destination' },
  { branch: branchOf(7), at: 'destination', status: 'booked' },
  { branch: branchOf(7), at: 'destination', updated_since: FROM },
  { branch: originOf(7), due_before: '2031-01-01T00:00:00Z' },
];
for (const query of searches) await measured(query);

async function measured(query: Record<string, string>): Promise<void> {
  const request = {
    httpMethod: 'GET',
    path: '/shipments',
    resource: '/shipments',
    headers: {},
    pathParameters: null,
    queryStringParameters: { limit: '20', ...query },
    requestContext: {
      requestId: 'measure',
      authorizer: { kind: 'operations', id: 'measure', scopes: 'shipments:read' },
    },
  };
  const ask = async (): Promise<number> => {
    const { statusCode, body } = await listShipments(request as never, {} as Context);
    if (statusCode !== 200) throw new Error(`answered ${statusCode}: ${body}`);
    return (JSON.parse(body) as { shipments: unknown[] }).shipments.length;
  };
  // Once before, so that what is loaded and connected is not counted.
  await ask();
  const [before, used] = [Date.now(), process.cpuUsage()];
  const rows = await ask();
  const { user, system } = process.cpuUsage(used);
  const cpu = ((user + system) / 1000).toFixed(0);
  console.log(
    `${Object.keys(query).join(', ')}: ${rows} rows of ${shipments}, ${Date.now() - before} ms, ${cpu} ms of the processor`,
  );
}

function partnerOf(at: number): string {
  return `measure-${at % PARTNERS}`;
}
function branchOf(at: number): string {
  return `M${at % BRANCHES}`;
}
function originOf(at: number): string {
  return `N${at % BRANCHES}`;
}
function phoneOf(at: number): string {
  return `138${String(at % NUMBERS).padStart(8, '0')}`;
}
function nameOf(at: number): string {
  return `收货公司${at % NUMBERS}`;
}
function numberOf(at: number): string {
  return `N-${at % NUMBERS}`;
}

/** A shipment as far as searches read it: itself, its promises, and what it is found by. */
async function itemsOf(at: number) {
  const orderedAt = later(FROM, `PT${at}S`);
  const party = {
    name: nameOf(at),
    contactName: '联系人',
    phone: phoneOf(at),
    phoneE164: `+86${phoneOf(at)}`,
    address: { districtCode: '510104', line: '一号路 1 号' },
  };
  const booking: Booking = {
    channel: 'api',
    orderedAt,
    ownNumbers: [numberOf(at)],
    shipper: party,
    consignee: { ...party, kind: 'company' },
    freightTerms: 'collect',
    urgent: false,
    goods: [{ description: '轴承', category: 'general', pieces: 1, weightKg: 1, volumeM3: 0.1 }],
    receipt: { kind: 'signature', copies: 1, shipperForm: false },
  };
  const file = book(booking, partnerOf(at), waybillNumber(orderedAt, at % CHANCES), wayOf(at), orderedAt, COMMITMENTS);
  return [
    subjectItem(SHIPMENT, file),
    ...file.commitments.map((commitment) => commitmentItem(SHIPMENT, file, commitment)),
    ...(await lookupWrites(undefined, file)).map(({ item }) => item),
  ];
}

function wayOf(at: number): Way {
  const [origin, destination] = [originOf(at), branchOf(at)];
  const area = { area: 'urban', pickup: true, delivery: true, extraPickupFee: null, extraDeliveryFee: null } as const;
  const branch = (code: string) => ({ code, name: code, timeZone: 'Asia/Shanghai' });
  return {
    pickup: { ...area, districtCode: '510104', branch: origin },
    delivery: { ...area, districtCode: '330106', branch: destination },
    origin: branch(origin),
    destination: branch(destination),
    route: { origin, destination, transfers: [], transitDays: 3, local: false },
  };
}
