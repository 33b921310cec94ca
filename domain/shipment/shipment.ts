import type { Booking } from '../booking/booking.ts';
import type { ConfirmationReason } from '../booking/confirmation-reasons.ts';
import type { ExtraCharge } from '../booking/extra-charges.ts';
import type { Area, Route } from '../network.ts';
import type { Instant } from '../time/instant.ts';
import type { Status } from './status.ts';

export type ShipmentRoute = Pick<Route, 'transfers' | 'transitDays' | 'local'>;

/** One consignment, from booking to settled receipt. */
export interface Shipment extends Booking {
  readonly waybillNumber: string;
  readonly partner: string;
  readonly status: Status;
  /** Counts the writes; a write names the version that it was made from. */
  readonly version: number;
  /** When the booking reached us; an order that came by telephone was ordered before. */
  readonly bookedAt: Instant;
  readonly originBranch: string;
  readonly originTimeZone: string;
  readonly destinationBranch: string;
  readonly destinationTimeZone: string;
  /** The calendars of the two branches, in the versions of the booking (X14); undefined where a branch names none. */
  readonly originCalendar?: string | undefined;
  readonly destinationCalendar?: string | undefined;
  readonly area: Area;
  /** The way that it takes, as the route was at booking; undefined where there was none. */
  readonly route?: ShipmentRoute | undefined;
  readonly extraCharges: readonly ExtraCharge[];
  readonly confirmationReasons: readonly ConfirmationReason[];
}
