import { bookingSchema } from '../../functions/api/contract/booking-schema.ts';
import { namedEventSchema } from '../../functions/api/contract/event-schema.ts';
import type { Item } from './item-in.ts';

/** What of a kind is sent where, how many at once, and what an answer to one has. */
export interface Kind {
  readonly path: string;
  readonly field: string;
  readonly most: number;
  readonly schema: typeof bookingSchema | typeof namedEventSchema;
  /** Columns of an export that are read over. */
  readonly shown: readonly string[];
  /** What is sent of a row. @param id the same for the same row, whenever it is sent */
  readonly sent: (item: Item, id: string) => Item;
}

export const KINDS = {
  bookings: {
    path: '/v1/shipments/bulk',
    field: 'shipments',
    most: 50,
    schema: bookingSchema,
    shown: ['waybill_number', 'status'],
    sent: (item) => item,
  },
  events: {
    path: '/v1/events',
    field: 'events',
    most: 100,
    schema: namedEventSchema,
    shown: [],
    sent: (item, id) => ({ ...item, event_id: item['event_id'] ?? id }),
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
