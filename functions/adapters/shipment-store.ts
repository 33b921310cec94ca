import { isDeepStrictEqual } from 'node:util';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import type { ShipmentFile } from '../../domain/shipment/shipment-file.ts';
import { COMMITMENT, commitmentOf } from './commitment-items.ts';
import {
  EVENT,
  SHIPMENT,
  eventItem,
  eventOf,
  shipmentCommitmentItem,
  shipmentItem,
  shipmentOf,
  shipmentPartition,
} from './shipment-items.ts';
import { Clashed, getItem, queryAll, writeTogether, type Item, type Write } from './table.ts';

/** A shipment alone, without what happened to it. */
export async function readShipment(waybillNumber: string): Promise<Shipment | undefined> {
  const item = await getItem({ pk: shipmentPartition(waybillNumber), sk: SHIPMENT });
  return item && shipmentOf(item);
}

/**
 * Everything that is known of a waybill; undefined when there is no such shipment.
 * @throws Clashed with `shipment` while a write is seen in part: a query may come between the items of a transaction
 */
export async function readFile(waybillNumber: string): Promise<ShipmentFile | undefined> {
  const items = await queryAll({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': shipmentPartition(waybillNumber) },
    ConsistentRead: true,
  });
  const under = (prefix: string): Item[] => items.filter(({ sk }) => String(sk).startsWith(prefix));
  const [shipment] = under(SHIPMENT);
  if (!shipment) return undefined;
  const events = under(EVENT).map(eventOf);
  if (events.length !== shipment['eventCount']) throw new Clashed('shipment');
  return { shipment: shipmentOf(shipment), events, commitments: under(COMMITMENT).map(commitmentOf) };
}

/**
 * Writes what became of a file, with whatever must be written together with it, in one transaction; nothing where
 * neither an event nor a commitment is new.
 * @param before the file that `after` was made from; undefined for a new shipment
 * @throws Clashed with `shipment` when the file has changed since it was read
 */
export async function writeFile(
  before: ShipmentFile | undefined,
  after: ShipmentFile,
  together: readonly Write[] = [],
): Promise<void> {
  const { shipment } = after;
  const events = after.events.slice(before?.events.length ?? 0);
  const commitments = after.commitments.flatMap((commitment): Write[] => {
    const stored = before?.commitments.find(({ name }) => name === commitment.name);
    const item = shipmentCommitmentItem(after, commitment);
    const unchanged =
      before &&
      stored &&
      isDeepStrictEqual(withoutUndefined(shipmentCommitmentItem(before, stored)), withoutUndefined(item));
    return unchanged ? [] : [{ item, clash: 'shipment', ...unchangedSince(stored) }];
  });
  if (before && events.length + commitments.length === 0) return;
  await writeTogether([
    ...together,
    before
      ? {
          item: shipmentItem(after),
          condition: 'version = :version',
          values: { ':version': before.shipment.version },
          clash: 'shipment',
        }
      : { item: shipmentItem(after), condition: NEW, clash: 'shipment' },
    ...events.map((event): Write => ({ item: eventItem(shipment, event), condition: NEW, clash: 'shipment' })),
    ...commitments,
  ]);
}

export const NEW = 'attribute_not_exists(pk)';

/** A timer writes a commitment without the shipment's version: it reminds, or raises the level. */
function unchangedSince(stored: Commitment | undefined): Pick<Write, 'condition' | 'values' | 'names'> {
  if (!stored) return { condition: NEW };
  return {
    condition: `dueAt = :dueAt AND #level = :level AND ${stored.remindedAt === undefined ? 'attribute_not_exists(remindedAt)' : 'remindedAt = :remindedAt'}`,
    values: {
      ':dueAt': stored.dueAt,
      ':level': stored.level,
      ...(stored.remindedAt !== undefined && { ':remindedAt': stored.remindedAt }),
    },
    names: { '#level': 'level' },
  };
}

function withoutUndefined(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

const ATTEMPTS = 8;
/** Clashes of which the next attempt may come to something else. */
const PASSING = ['shipment', 'envelope', 'report', 'calendar', 'contention'];

/** Tries again, after a short random wait, while another write to the same shipment, envelope, report or calendar was first. @throws Clashed after 8 tries */
export async function retryingOnClash<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Clashed) || !PASSING.includes(error.what) || tried === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(1000, 25 * 2 ** tried)));
    }
  }
}
