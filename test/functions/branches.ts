import { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { randomInt } from 'node:crypto';
import { book } from '../../domain/booking/book.ts';
import type { Booking } from '../../domain/booking/booking.ts';
import type { Commitment } from '../../domain/promise/commitment.ts';
import { COMMITMENTS, type CommitmentName } from '../../domain/commitments.ts';
import type { Branch } from '../../domain/network.ts';
import type { EventType } from '../../domain/shipment/event-types.ts';
import type { ReportedEvent, ShipmentFile } from '../../domain/shipment/event.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import { recordEvent } from '../../domain/promise/record-event.ts';
import { later, parseInstant, type Instant } from '../../domain/time/instant.ts';
import { CHANCES } from '../../domain/waybill/numbering.ts';
import { waybillNumber } from '../../domain/waybill/waybill-number.ts';
import { putBranch } from '../../functions/adapters/network-store.ts';
import { commitmentItem } from '../../functions/adapters/subject-items.ts';
import { writeFile } from '../../functions/adapters/subject-store.ts';
import type { Item, Key } from '../../functions/adapters/table.ts';
import { newBranchCode } from './samples.ts';

/** The instant of a text that is known to name one. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`not an instant: ${text}`);
  return instant;
}

/** A branch that no other test has. */
export async function newBranch(timeZone = 'Asia/Shanghai', code = newBranchCode()): Promise<Branch> {
  const branch = { code, name: '网点', timeZone };
  await putBranch(branch);
  return branch;
}

const ORIGIN: Branch = { code: 'CTU', name: '成都网点', timeZone: 'Asia/Shanghai' };
const AREA = { area: 'urban', pickup: true, delivery: true, extraPickupFee: null, extraDeliveryFee: null } as const;

let serial = randomInt(CHANCES);
/** A waybill number that no other shipment has. */
const newWaybill = (bookedAt: Instant): string => waybillNumber(bookedAt, serial++ % CHANCES);

export interface Happened {
  readonly type: EventType;
  readonly occurredAt: Instant;
  readonly details?: object;
}

/** The file of a shipment from Chengdu to a branch, ordered at a time, after what happened; each was reported as it did. */
export function fileTo(
  branch: Branch,
  orderedAt: Instant,
  happened: readonly Happened[],
  otherwise: Partial<Booking> = {},
): ShipmentFile {
  const party = {
    name: '公司',
    contactName: '联系人',
    phone: '+8613800000001',
    address: { districtCode: '510104', line: '一号路 1 号' },
  };
  const booking: Booking = {
    channel: 'api',
    orderedAt,
    shipper: party,
    consignee: { ...party, kind: 'person' },
    freightTerms: 'collect',
    urgent: false,
    goods: [
      {
        description: '轴承',
        category: 'general',
        pieces: 1,
        weightKg: 1,
        volumeM3: 0.1,
        declaredValue: { amount: 88_000, currency: 'CNY' },
      },
    ],
    receipt: { kind: 'signature', copies: 1, shipperForm: false },
    ...otherwise,
  };
  const way = {
    pickup: { ...AREA, districtCode: '510104', branch: ORIGIN.code },
    delivery: { ...AREA, districtCode: '330106', branch: branch.code },
    origin: ORIGIN,
    destination: branch,
    route: { origin: ORIGIN.code, destination: branch.code, transfers: [], transitDays: 3, local: false },
  };
  return happened.reduce(
    (file, event, number) => after(file, { ...event, eventId: String(number) }, event.occurredAt),
    book(booking, 'acme', newWaybill(orderedAt), way, orderedAt, COMMITMENTS),
  );
}

/** The file after an event that must be taken. */
export function after(
  file: ShipmentFile,
  { eventId = 'next', details = {}, ...happened }: Happened & { readonly eventId?: string },
  now: Instant,
): ShipmentFile {
  const event = { ...happened, eventId, details, actor: { name: '司机', role: 'driver' } } as ReportedEvent;
  const result = recordEvent(SHIPMENT, file, event, now, COMMITMENTS);
  if (result.outcome !== 'recorded') throw new Error(`${event.type}: ${JSON.stringify(result)}`);
  return result.file;
}

export function promiseOf({ commitments }: ShipmentFile, name: CommitmentName): Commitment {
  const found = commitments.find((each) => each.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

/** Goods that arrived at a branch at a time, whose receipt is out. They were ordered a week before. */
export function arrivedFile(branch: Branch, arrivedAt: Instant, otherwise: Partial<Booking> = {}): ShipmentFile {
  const orderedAt = at(new Date(Date.parse(arrivedAt) - 7 * 24 * 3_600_000).toISOString());
  return fileTo(branch, orderedAt, [{ type: 'arrived', occurredAt: arrivedAt }], otherwise);
}

/** A receipt that is out, as the table holds it. @returns its waybill number */
export async function receiptOut(
  branch: Branch,
  arrivedAt: Instant,
  otherwise: Partial<Booking> = {},
): Promise<string> {
  const file = arrivedFile(branch, arrivedAt, otherwise);
  await writeFile(SHIPMENT, undefined, file);
  return file.subject.waybillNumber;
}

/** The promises of so many receipts that are out at a branch, alone: each of another waybill, due an hour after the one before. */
export function manyReceipts(branch: Branch, arrivedAt: Instant, number: number): (Key & Item)[] {
  const file = arrivedFile(branch, arrivedAt);
  const promise = promiseOf(file, 'receipt_return');
  return Array.from({ length: number }, (_, place) => {
    const subject: Shipment = { ...file.subject, waybillNumber: newWaybill(file.subject.bookedAt) };
    return commitmentItem(SHIPMENT, { ...file, subject }, { ...promise, dueAt: later(promise.dueAt, `PT${place}H`) });
  });
}

const client = new DynamoDBClient({});

/** Writes items, many at a time. */
export async function putAll(items: readonly Item[]): Promise<void> {
  const table = process.env['TABLE_NAME'] ?? '';
  for (let from = 0; from < items.length; from += 25) {
    const requests = items
      .slice(from, from + 25)
      .map((item) => ({ PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) } }));
    const { UnprocessedItems = {} } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [table]: requests } }),
    );
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('the table did not take all items');
  }
}
