import { book, type Way } from '../../../domain/booking/book.ts';
import type { Booking } from '../../../domain/booking/booking.ts';
import { forecast } from '../../../domain/booking/forecast.ts';
import { COMMITMENTS } from '../../../domain/commitments.ts';
import type { ServiceArea } from '../../../domain/network.ts';
import { recordEvent } from '../../../domain/promise/record-event.ts';
import type { ReportedEvent, ShipmentFile } from '../../../domain/shipment/event.ts';
import { SHIPMENT as KIND } from '../../../domain/shipment/shipment-kind.ts';
import { shownInLists } from '../../../domain/shipment/shown-in-lists.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { withCamelKeys, withSnakeKeys } from '../../adapters/key-case.ts';
import { dryRunView } from '../contract/dry-run-view.ts';
import { eventView, shipmentView, summaryView } from '../contract/shipment-view.ts';

// The answers of these examples are what the views make of the rules: they show what is so.

const AT = '2026-11-23T01:12:00.000Z' as Instant;
const LATER = '2026-11-23T05:40:00.000Z' as Instant;

/** The shipment of the examples, and one that waits for its confirmation. */
export const WAYBILL = waybillNumber(AT, 1);
export const WAITING = waybillNumber(AT, 2);

/** A shipment as its answers show it: with the page on which the consignee follows it. */
const shown = (file: ShipmentFile, now: Instant) => ({
  ...shipmentView(file, now),
  trackingUrl: `https://api.example.com/v1/t/${file.subject.waybillNumber}?k=AAAAAAAAAAAAAAAAAAAAAA`,
});

/** What an order is made of, as it is sent. */
export const BOOKING = {
  reference: 'PO-2026-0042',
  shipper: {
    name: '发货公司',
    contact_name: '发货联系人',
    phone: '+8613800000001',
    address: { district_code: '510104', line: '一号路 1 号' },
  },
  consignee: {
    name: '收货公司',
    contact_name: '收货联系人',
    phone: '+8613800000002',
    kind: 'company',
    address: { district_code: '330106', line: '二号路 2 号' },
  },
  goods: [
    {
      description: '轴承',
      category: 'general',
      pieces: 12,
      weight_kg: 340.5,
      volume_m3: 1.8,
      declared_value: { amount: 1_280_000, currency: 'CNY' },
    },
  ],
  freight_terms: 'collect',
  receipt: { kind: 'company_seal', copies: 2, shipper_form: true },
  metadata: { cost_center: 'A-17' },
};

/** The company seal on the receipt stands for all papers (D3). */
export const SIGN_OFF = {
  collector: 'consignee',
  signer_name: '收货联系人',
  signer_contact: '+8613800000002',
  documents: [],
  company_seal_on_receipt: true,
};

/** What a driver reports. */
export const REPORT = {
  event_id: 'scan-000017',
  type: 'picked_up',
  occurred_at: '2026-11-23T13:40:00+08:00',
  actor: { name: '司机', role: 'driver' },
};

const branchAt = (code: string, name: string) => ({ code, name, timeZone: 'Asia/Shanghai' });
const served = (districtCode: string, branch: string, pickup = true): ServiceArea => ({
  districtCode,
  branch,
  area: 'urban',
  pickup,
  delivery: true,
  extraPickupFee: null,
  extraDeliveryFee: null,
});
const way = (pickup = true): Way => ({
  pickup: served('510104', 'CTU', pickup),
  delivery: served('330106', 'HGH'),
  origin: branchAt('CTU', '成都网点'),
  destination: branchAt('HGH', '杭州网点'),
  route: { origin: 'CTU', destination: 'HGH', transfers: [], transitDays: 3, local: false },
});

const PARTNER = { kind: 'partner', id: 'acme', key: '000000000001' } as const;
const BRANCH = { kind: 'branch', id: 'CTU', key: '000000000002' } as const;

function booked(number: string, pickup = true): ShipmentFile {
  const { shipper, consignee, metadata, ...order } = BOOKING;
  const numbered = <Party extends { readonly phone: string }>(party: Party) => ({ ...party, phone_e164: party.phone });
  const booking = {
    ...withCamelKeys({ ...order, shipper: numbered(shipper), consignee: numbered(consignee) }),
    metadata: Object.entries(metadata),
    channel: 'api',
    orderedAt: AT,
    urgent: false,
  } as unknown as Booking;
  return book(booking, PARTNER.id, number, way(pickup), AT, COMMITMENTS, { reportedBy: PARTNER });
}

function after(file: ShipmentFile, event: object): ShipmentFile {
  const result = recordEvent(KIND, file, event as ReportedEvent, LATER, COMMITMENTS);
  if (result.outcome !== 'recorded') throw new Error(`the example is ${result.outcome}`);
  return result.file;
}

const told = { actor: { name: PARTNER.id, role: PARTNER.kind }, reportedBy: PARTNER };

const stateOf = (file: ShipmentFile) => {
  const { history: _, ...state } = shown(file, LATER);
  return wire(state);
};

/** As it is on the wire. */
const wire = (view: object): unknown => JSON.parse(JSON.stringify(withSnakeKeys(view)));

const file = booked(WAYBILL);

export const SHIPMENT = wire(shown(file, AT));
export const SUMMARY = wire(summaryView({ ...file.subject, shows: shownInLists(file) }, AT));
export const DRY_RUN = wire(dryRunView(file.subject, forecast(file, COMMITMENTS)));
export const CONFIRMED = stateOf(
  after(booked(WAITING, false), {
    eventId: '@confirmed.1',
    type: 'confirmed',
    ...told,
    details: { agreedBy: '发货联系人', note: '电话确认' },
  }),
);
export const CANCELLED = stateOf(
  after(file, { eventId: '@cancelled.1', type: 'cancelled', ...told, details: { reason: '客户取消' } }),
);
export const CHANGED = stateOf(
  after(file, {
    eventId: '@consignee_changed.1',
    type: 'consignee_changed',
    ...told,
    details: {
      newName: '另一收货公司',
      confirmedInWritingBy: '发货联系人',
      confirmationReference: 'FAX-0001',
    },
  }),
);

const pickedUp = after(file, {
  eventId: REPORT.event_id,
  type: REPORT.type,
  occurredAt: LATER,
  actor: REPORT.actor,
  reportedBy: BRANCH,
  details: {},
});
export const PICKED_UP = wire({
  waybillNumber: WAYBILL,
  status: pickedUp.subject.status,
  ...pickedUp.events
    .filter(({ eventId }) => eventId === REPORT.event_id)
    .map((event) => eventView(event, file.subject))[0],
});
