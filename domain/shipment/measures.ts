import type { ShipmentLife } from './event.ts';
import { transfers } from '../delivery/transfers.ts';

/** What the due times of a shipment depend on. */
export const MEASURES = {
  /** The route's days from the pickup to the expected arrival (C2). */
  transit_days: ({ subject }) => subject.route?.transitDays,
  /** How often the goods change carrier or line (E2): the more of what the route says and what is on record. */
  byTransfers: (life) => {
    const seen = new Set(transfers(life).map(({ details }) => details.branch));
    return Math.max(life.subject.route?.transfers.length ?? 0, seen.size);
  },
} as const satisfies Record<string, (life: ShipmentLife) => number | undefined>;
