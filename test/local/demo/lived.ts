import camelcaseKeys from 'camelcase-keys';
import { book } from '../../../domain/booking/book.ts';
import type { Booking } from '../../../domain/booking/booking.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import type { ServiceArea } from '../../../domain/network.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import type { ReportedEvent, ShipmentFile } from '../../../domain/shipment/event.ts';
import type { EventType } from '../../../domain/shipment/event-types.ts';
import { own } from '../../../domain/shipment/own-event.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { releaseReasons } from '../../../domain/sign-off/release-reasons.ts';
import { releaseTo } from '../../../domain/sign-off/release-to.ts';
import type { SignOff } from '../../../domain/sign-off/sign-off.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import { bookingSchema } from '../../../functions/api/contract/booking-schema.ts';
import { eventSchema } from '../../../functions/api/contract/event-schema.ts';
import { signOff } from '../../../functions/api/contract/sign-off-schema.ts';
import type { Act } from '../../../local/demo/act.ts';
import { SAMPLE_AREAS, SAMPLE_BRANCHES, SAMPLE_ROUTES } from '../../../local/sample-network.ts';

const TYPES: Partial<Record<Act['request'], EventType>> = {
  confirmation: 'confirmed',
  cancellation: 'cancelled',
  consignee_change: 'consignee_changed',
};

/** What the rules make of a life that is told to the API as it happens, without a cloud; receipts go nowhere. @throws Error where the API would answer otherwise than the act expects */
export function lived(acts: readonly Act[]): ShipmentFile {
  const [booking, ...others] = acts;
  if (booking?.request !== 'booking') throw new Error('a life begins with a booking');
  return others.reduce(after, booked(booking));
}

function booked({ at, body }: Act): ShipmentFile {
  const booking = camelcaseKeys(bookingSchema.parse(body), { deep: true }) as unknown as Booking;
  const now = instantOf(at);
  const [pickup, delivery] = [booking.shipper, booking.consignee].map(({ address }) => areaOf(address.districtCode));
  if (!pickup || !delivery) throw new Error('a district is not known');
  const [origin, destination] = [pickup, delivery].map(({ branch }) => ({
    code: branch,
    name: branch,
    timeZone: SAMPLE_BRANCHES[branch as keyof typeof SAMPLE_BRANCHES].time_zone,
  }));
  const way = SAMPLE_ROUTES.get(`${pickup.branch}/${delivery.branch}`);
  if (!origin || !destination || !way) throw new Error('there is no route');
  const route = {
    origin: pickup.branch,
    destination: delivery.branch,
    transfers: way.transfers,
    transitDays: way.transit_days,
    local: way.local,
  };
  return instructed(
    book(
      { ...booking, orderedAt: now },
      'p',
      'HD1',
      { pickup, delivery, origin, destination, route },
      now,
      COMMITMENTS,
    ),
    at,
  );
}

function after(file: ShipmentFile, act: Act): ShipmentFile {
  const { at, request, body, refused } = act;
  if (request === 'release_check') {
    const reasons = refusal(file, act);
    if (reasons === 0) throw new Error('the goods are released');
    return file;
  }
  const { outcome, ...recorded } = recordEvent(SHIPMENT, file, reported(act), instantOf(at), COMMITMENTS);
  if (refused) {
    if (outcome !== 'objected') throw new Error(`${request} is ${outcome}`);
    return file;
  }
  if (!('file' in recorded)) throw new Error(`${request} ${JSON.stringify(body)} is ${outcome}`);
  return request === 'confirmation' ? instructed(recorded.file, at) : recorded.file;
}

function reported({ at, request, body }: Act): ReportedEvent {
  const type = TYPES[request];
  if (type) {
    const { occurredAt, ...told } = camelcaseKeys(body as Record<string, unknown>);
    const actor = { name: 'x', role: 'x' };
    return { eventId: request, type, occurredAt: instantOf(at), actor, details: told } as unknown as ReportedEvent;
  }
  const {
    eventId,
    type: told,
    occurredAt,
    actor,
    ...details
  } = camelcaseKeys(eventSchema.parse(body) as Record<string, unknown>, { deep: true });
  return { eventId, type: told, occurredAt, actor, details } as ReportedEvent;
}

function refusal(file: ShipmentFile, { at, body }: Act): number {
  const evidence = camelcaseKeys(signOff.parse((body as { sign_off: unknown }).sign_off), {
    deep: true,
  }) as unknown as SignOff;
  return releaseReasons(releaseTo(file, instantOf(at)), evidence).length;
}

function instructed(file: ShipmentFile, at: Act['at']): ShipmentFile {
  if (file.subject.status !== 'booked') return file;
  const result = recordEvent(SHIPMENT, file, own('instruction_sent', instantOf(at)), instantOf(at), COMMITMENTS);
  return result.outcome === 'recorded' ? result.file : file;
}

function areaOf(districtCode: string): ServiceArea | undefined {
  const area = SAMPLE_AREAS.get(districtCode);
  return (
    area && {
      districtCode,
      branch: area.branch,
      area: area.area,
      pickup: area.pickup,
      delivery: area.delivery,
      extraPickupFee: area.extra_pickup_fee,
      extraDeliveryFee: area.extra_delivery_fee,
    }
  );
}
