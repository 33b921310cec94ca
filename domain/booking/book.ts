import type { CommitmentTable } from '../commitments.ts';
import type { Branch, ServiceArea } from '../network.ts';
import type { Actor } from '../shipment/event.ts';
import { withEvents, type ReportedEvent } from '../shipment/record-event.ts';
import type { ShipmentFile } from '../shipment/shipment.ts';
import type { Instant } from '../time/instant.ts';
import type { Booking } from './booking.ts';
import { confirmationReasons } from './confirmation-reasons.ts';
import { extraCharges } from './extra-charges.ts';

/** Where a shipment goes from and to: the service areas of both addresses and the branch that picks up. */
export interface Way {
  readonly pickup: ServiceArea;
  readonly delivery: ServiceArea;
  readonly origin: Branch;
}

/** Acts for Huidan itself in a shipment's history. */
export const HUIDAN: Actor = { name: 'huidan', role: 'system' };

/**
 * Opens a shipment's file: `booked`, or `awaiting_confirmation` with the reasons (A3).
 * @param partner whose shipment it is
 */
export function book(
  booking: Booking, partner: string, waybillNumber: string, { pickup, delivery, origin }: Way, now: Instant, table: CommitmentTable,
): ShipmentFile {
  const reasons = confirmationReasons(booking.goods, pickup, delivery);
  const file: ShipmentFile = {
    shipment: {
      ...booking,
      waybillNumber,
      partner,
      status: 'awaiting_confirmation',
      version: 0,
      bookedAt: now,
      originBranch: pickup.branch,
      originTimeZone: origin.timeZone,
      destinationBranch: delivery.branch,
      area: pickup.area,
      extraCharges: extraCharges(pickup, delivery),
      confirmationReasons: reasons,
    },
    events: [],
    commitments: [],
  };
  if (reasons.length > 0) return withEvents(file, [own('confirmation_requested', booking.orderedAt)], now, table);
  const instruction = booking.channel === 'import' ? [own('instruction_sent', booking.orderedAt)] : [];
  return withEvents(file, [own('booked', booking.orderedAt), ...instruction], now, table);
}

/** An event that Huidan itself brings about, at most once in a shipment's life. Partners' event ids have no `@`. */
export function own(type: 'booked' | 'confirmation_requested' | 'instruction_sent', occurredAt: Instant): ReportedEvent {
  return { eventId: `@${type}`, type, occurredAt, actor: HUIDAN };
}
