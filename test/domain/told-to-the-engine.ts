import camelcaseKeys from 'camelcase-keys';
import type { ReceiptKind } from '../../domain/booking/booking.ts';
import { COMMITMENTS } from '../../domain/commitments.ts';
import { commitmentsOf } from '../../domain/promise/commitments-of.ts';
import { recordEvent, withEvent } from '../../domain/promise/record-event.ts';
import { fates } from '../../domain/delivery/fates.ts';
import type { ReportedEvent, ShipmentFile, TimedEvent } from '../../domain/shipment/event.ts';
import { own } from '../../domain/shipment/own-event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { BookingToJudge, LifeToJudge, ToldEvent, Verdict } from './judge/life.ts';
import { judgedRow } from './judged-row.ts';

/** Tells whole lives to the code, in the words of the judge, and says in the same words what the code makes of them. */

const PARTY = {
  name: '某公司',
  contactName: '某部门',
  phone: '+86 571 8777 0000',
  address: { districtCode: '330106', line: '文三路 9 号' },
};

/** What the code holds of a life once all of it is told, without what it refuses. */
export function told({ booking, told: events }: LifeToJudge): ShipmentFile {
  const [, ...rest] = events;
  return rest.reduce(tell, booked(booking));
}

/** The file of a shipment as it is booked. */
export function booked(booking: BookingToJudge): ShipmentFile {
  const subject: Shipment = {
    waybillNumber: 'HD0000000000000',
    partner: 'acme',
    status: 'awaiting_confirmation',
    version: 0,
    channel: booking.channel,
    orderedAt: booking.orderedAt as Instant,
    bookedAt: booking.bookedAt as Instant,
    originBranch: booking.branches.origin,
    originTimeZone: booking.zones.origin,
    destinationBranch: booking.branches.destination,
    destinationTimeZone: booking.zones.destination,
    area: booking.area,
    route: booking.route,
    urgent: booking.urgent,
    receipt: {
      kind: booking.receipt.kind as ReceiptKind,
      copies: booking.receipt.kind === 'none' ? 0 : booking.receipt.copies,
      shipperForm: false,
    },
    freightTerms: 'monthly',
    shipper: PARTY,
    consignee: { ...PARTY, kind: 'company' },
    goods: [],
    extraCharges: [],
    confirmationReasons: [],
  };
  const opening = own(booking.waitsForConfirmation ? 'confirmation_requested' : 'booked', subject.orderedAt);
  const empty = { subject, events: [], commitments: [] };
  return withEvent(SHIPMENT, empty, opening, subject.bookedAt, COMMITMENTS);
}

function tell(file: ShipmentFile, event: ToldEvent): ShipmentFile {
  const recorded = recordEvent(SHIPMENT, file, reported(event), event.toldAt as Instant, COMMITMENTS);
  return recorded.outcome === 'recorded' ? recorded.file : file;
}

/** An event as the code is told of it. */
export function reported({ id, type, occurredAt, details }: ToldEvent): ReportedEvent {
  if (type === 'instruction_sent') return own('instruction_sent', occurredAt as Instant);
  const event = {
    eventId: id,
    type,
    occurredAt,
    actor: { name: 'CTU', role: 'branch' },
    details: { ...ALSO_TOLD[type], ...camelcaseKeys(details, { deep: true }) },
  };
  return event as unknown as TimedEvent;
}

/** What reports have to tell besides, and no rule of the judge goes by. */
const ALSO_TOLD: Readonly<Record<string, object>> = {
  delivered: {
    signOff: {
      collector: 'consignee',
      signerName: '某人',
      signerContact: '0571 8777 0000',
      documents: [],
      identityNumbersOnReceipt: false,
      letterOfAuthoritySealed: false,
      companySealOnReceipt: true,
    },
  },
  receipt_signed: { checked: { signature: true, identityNumber: true, companySeal: true } },
  receipt_rejected: { reason: '印章不清' },
  receipt_handed_over: { to: { name: '某部门', role: 'customer' } },
};

/** Events that follow by themselves: the judge goes by what they follow from. */
const FOLLOWING = ['receipt_returned', 'closed', 'cancellation_overtaken'];

/** What was accepted of a life, as it is to be judged. */
export function accepted(booking: BookingToJudge, { events }: ShipmentFile): LifeToJudge {
  const asTold = events
    .filter(({ type }) => !FOLLOWING.includes(type))
    .map(({ eventId, type, occurredAt, recordedAt, details }) => ({
      id: eventId,
      type,
      occurredAt,
      toldAt: recordedAt,
      details: snakeCased(details),
    }));
  return { booking, told: asTold };
}

/** What the code makes of it by a moment. */
export function verdict(file: ShipmentFile, now: string): Verdict {
  const at = now as Instant;
  const rows = commitmentsOf(SHIPMENT, file, at, COMMITMENTS)
    .filter(({ withdrawn }) => !withdrawn)
    .map((row) => ({ ...judgedRow(row, at), moved: row.moved }));
  const lost = fates(file.events).filter((fate) => fate?.by === 'lost').length;
  return { status: file.subject.status, partlyLost: lost > 0 && lost < fates(file.events).length, rows };
}

function snakeCased(details: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}
