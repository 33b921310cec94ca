import { calendarReference, type Calendar } from '../calendar/calendar.ts';
import type { CommitmentTable } from '../commitments.ts';
import type { Branch, Route, ServiceArea } from '../network.ts';
import { withEvent } from '../promise/record-event.ts';
import type { Reporter } from '../promise/subject.ts';
import type { ShipmentFile } from '../shipment/event.ts';
import { own } from '../shipment/own-event.ts';
import { SHIPMENT } from '../shipment/shipment-kind.ts';
import type { QuotedCharges } from '../quote/quoted-charges.ts';
import type { Instant } from '../time/instant.ts';
import type { Booking } from './booking.ts';
import { confirmationReasons } from './confirmation-reasons.ts';
import { extraCharges } from './extra-charges.ts';

/** Where a shipment goes from and to: the service areas of both addresses, the branches that serve them, and the route. */
export interface Way {
  readonly pickup: ServiceArea;
  readonly delivery: ServiceArea;
  readonly origin: Branch;
  readonly destination: Branch;
  /** Between the two branches; undefined where there is none. */
  readonly route: Route | undefined;
  /** The calendars of the two branches as they are now; undefined where one names none. */
  readonly originCalendar?: Calendar | undefined;
  readonly destinationCalendar?: Calendar | undefined;
}

/** What a booking has besides. */
export interface Besides {
  /** What it costs by the quote that it takes (A6), whatever the areas charge by now. */
  readonly quoted?: QuotedCharges | undefined;
  /** Whose key booked it. */
  readonly reportedBy?: Reporter | undefined;
}

/**
 * Opens a shipment's file: `booked`, or `awaiting_confirmation` with the reasons (A3).
 * @param partner whose shipment it is
 */
export function book(
  booking: Booking,
  partner: string,
  waybillNumber: string,
  way: Way,
  now: Instant,
  table: CommitmentTable,
  { quoted, reportedBy }: Besides = {},
): ShipmentFile {
  const { pickup, delivery, origin, destination, route } = way;
  const calendars = [way.originCalendar, way.destinationCalendar].filter((calendar) => calendar !== undefined);
  const reasons = confirmationReasons(booking.goods, pickup, delivery, route);
  const file: ShipmentFile = {
    subject: {
      ...booking,
      waybillNumber,
      partner,
      status: 'awaiting_confirmation',
      version: 0,
      bookedAt: now,
      originBranch: origin.code,
      originTimeZone: origin.timeZone,
      destinationBranch: destination.code,
      destinationTimeZone: destination.timeZone,
      ...(way.originCalendar && { originCalendar: calendarReference(way.originCalendar) }),
      ...(way.destinationCalendar && { destinationCalendar: calendarReference(way.destinationCalendar) }),
      area: pickup.area,
      route: route && { transfers: route.transfers, transitDays: route.transitDays, local: route.local },
      ...(quoted && { freightCharge: quoted.freightCharge }),
      extraCharges: quoted?.extraCharges ?? extraCharges(pickup, delivery),
      confirmationReasons: reasons,
    },
    events: [],
    commitments: [],
    calendars: Object.fromEntries(calendars.map((calendar) => [calendarReference(calendar), calendar])),
  };
  const opening = reasons.length > 0 ? 'confirmation_requested' : 'booked';
  return withEvent(SHIPMENT, file, { ...own(opening, booking.orderedAt), reportedBy }, now, table);
}
