import { isDeepStrictEqual } from 'node:util';
import { foundBy, LOOKED_FOR_BY, type Found } from '../../domain/shipment/found-by.ts';
import type { ShipmentLife } from '../../domain/shipment/event.ts';
import type { Part } from '../../domain/shipment/part.ts';
import { wayOf } from '../../domain/shipment/way.ts';
import { keyedHash } from './keyed-hash.ts';
import { downwards, type Between } from './key-range.ts';
import { queryFirst, type Write } from './table.ts';

/** That a shipment is found by something, with as much as tells whether whoever asks may see it. */
export interface Lookup {
  /** When it was booked, and its waybill number. */
  readonly bookedKey: string;
  readonly waybillNumber: string;
  readonly partner: string;
  readonly way: Readonly<Record<Part, readonly string[]>>;
}

/** Under what all shipments stand that are found by something. What is personal is nowhere in clear. */
export async function lookupPartition({ what, value }: Found): Promise<string> {
  return `FOUND#${what}#${LOOKED_FOR_BY[what].personal ? await keyedHash(what, value) : value}`;
}

/**
 * What makes a shipment found by what it was not found by before; to be written together with it. Where its way has changed,
 * by a branch off the route, all of its rows tell of that.
 */
export async function lookupWrites(before: ShipmentLife | undefined, after: ShipmentLife): Promise<Write[]> {
  const { bookedAt, waybillNumber, partner } = after.subject;
  const way = wayOf(after);
  const known = before && isDeepStrictEqual(wayOf(before), way) ? foundBy(before) : [];
  const isNew = (found: Found): boolean => !known.some((one) => isDeepStrictEqual(one, found));
  const partitions = await Promise.all(foundBy(after).filter(isNew).map(lookupPartition));
  return partitions.map((pk) => ({ item: { pk, sk: `${bookedAt}#${waybillNumber}`, partner, way }, clash: 'subject' }));
}

/** The shipments that are found by something, booked last first, after the sort key `after`. */
export async function lookedUp(
  partition: string,
  booked: Between,
  after: string | undefined,
  limit: number,
): Promise<Lookup[]> {
  const range = downwards(booked, after);
  if (!range) return [];
  const [from, to] = range;
  const items = await queryFirst(
    {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': partition, ':from': from, ':to': to },
      ScanIndexForward: false,
    },
    limit,
  );
  return items.map(({ sk, partner, way }) => {
    const bookedKey = String(sk);
    const waybillNumber = bookedKey.slice(bookedKey.indexOf('#') + 1);
    return { bookedKey, waybillNumber, partner: partner as string, way: way as Lookup['way'] };
  });
}
