import { batchCount } from '../../../domain/delivery/batches.ts';
import { fates } from '../../../domain/delivery/fates.ts';
import { toCollect } from '../../../domain/pickup/pickup-instruction.ts';
import { eventsOf, type EventOf, type ShipmentEvent, type ShipmentFile } from '../../../domain/shipment/event.ts';
import { isOffRoute } from '../../../domain/shipment/off-route.ts';
import { shownInLists, type ShownInLists } from '../../../domain/shipment/shown-in-lists.ts';
import type { Shipment } from '../../../domain/shipment/shipment.ts';
import { consigneeAt } from '../../../domain/sign-off/consignee-at.ts';
import { localText, parseInstant, type Instant } from '../../../domain/time/instant.ts';
import { byTime } from './by-time.ts';
import { commitmentViews } from './commitment-view.ts';
import { duesView } from './dues-view.ts';
import { receiptView } from './receipt-view.ts';
import { toldView } from './told-view.ts';

/** A shipment as the API shows it, with its promises and its history. Times are local to the origin branch. */
export function shipmentView(file: ShipmentFile, now: Instant) {
  const { subject, events, commitments } = file;
  const { shipper, consignee, goods, freightTerms, quoteNumber, freightCharge, extraCharges } = subject;
  const { confirmationReasons, metadata, returnOf, route } = subject;
  return {
    ...summaryView({ ...subject, shows: shownInLists(file) }, now),
    metadata: Object.fromEntries(metadata ?? []),
    shipper,
    consignee: { ...consignee, ...consigneeAt(file, now) },
    goods,
    freightTerms,
    quoteNumber: quoteNumber ?? null,
    returnOf: returnOf ?? null,
    freightCharge,
    extraCharges,
    ...toCollect(subject),
    confirmationReasons,
    route: route ?? null,
    ...batchesView(events),
    receipt: receiptView(file),
    signOff: signOffView(events),
    commitments: commitmentViews(commitments, now),
    history: events.toSorted(byTime).map((event) => eventView(event, subject)),
  };
}

/** What has become of each batch, and whether some of the goods are lost (X7). */
function batchesView(events: readonly ShipmentEvent[]) {
  const found = fates(events);
  const lost = found.filter((fate) => fate?.by === 'lost').length;
  return {
    batches: batchCount(events) > 1 ? found.map((fate, at) => ({ number: at + 1, fate: fate?.by ?? null })) : null,
    partlyLost: lost > 0 && lost < found.length,
  };
}

/** What a list shows of a shipment. What was stored before lists showed more shows only its own. */
export type ShipmentSummary = Pick<
  Shipment,
  | 'waybillNumber'
  | 'partner'
  | 'reference'
  | 'status'
  | 'channel'
  | 'orderedAt'
  | 'bookedAt'
  | 'originBranch'
  | 'originTimeZone'
  | 'destinationBranch'
  | 'area'
  | 'urgent'
> & { readonly shows?: ShownInLists | undefined };

/** Times are local to the origin branch. */
export function summaryView(shipment: ShipmentSummary, now: Instant) {
  const { waybillNumber, partner, reference, status, channel, urgent, area, originBranch, destinationBranch } =
    shipment;
  const { ownNumbers = [], dues = {}, estimatedArrivalAt, pickedUpAt, deliveredAt, updatedAt } = shipment.shows ?? {};
  const local = (time: Instant): string => localText(time, shipment.originTimeZone);
  const orNull = (time: Instant | undefined): string | null => (time === undefined ? null : local(time));
  return {
    waybillNumber,
    partner,
    reference,
    ownNumbers,
    status,
    channel,
    urgent,
    orderedAt: local(shipment.orderedAt),
    bookedAt: local(shipment.bookedAt),
    originBranch,
    destinationBranch,
    area,
    ...duesView(dues, shipment.originTimeZone, now),
    estimatedArrivalAt: orNull(estimatedArrivalAt),
    pickedUpAt: orNull(pickedUpAt),
    deliveredAt: orNull(deliveredAt),
    updatedAt: orNull(updatedAt),
  };
}

/** An event as the API shows it, in the time of the origin branch. */
export function eventView(event: ShipmentEvent, shipment: Pick<Shipment, 'originTimeZone' | OnTheWay>) {
  const { type, details } = event;
  const { originTimeZone } = shipment;
  return {
    ...withLocalTimes(details, originTimeZone),
    ...(type === 'delivered' && details.signOff !== undefined && { signOff: withIrregularities(event) }),
    ...(type === 'transfer_arrived' && { offRoute: isOffRoute(details.branch, shipment) }),
    ...toldView(event, originTimeZone),
  };
}

type OnTheWay = keyof Parameters<typeof isOffRoute>[1];

/** With what evidence the goods were given away, and what did not hold of it (D1-D5); null before. */
function signOffView(events: readonly ShipmentEvent[]) {
  const signed = eventsOf(events, 'delivered').filter(({ details }) => details.signOff !== undefined);
  const [delivered] = signed.toSorted(byTime);
  return delivered ? withIrregularities(delivered) : null;
}

function withIrregularities({ details, irregularities = [] }: EventOf<'delivered'>) {
  return { ...details.signOff, irregular: irregularities.length > 0, reasons: irregularities };
}

/** Times among the details of an event are instants like its own; what the code no longer knows is shown as it is stored. */
function withLocalTimes(details: object, timeZone: string): Record<string, unknown> {
  const shown = (name: string, value: unknown): unknown => {
    if (name.endsWith('At') && isInstant(value)) return localText(value, timeZone);
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value);
    return nested ? withLocalTimes(value, timeZone) : value;
  };
  return Object.fromEntries(
    Object.entries(details).map(([name, value]: [string, unknown]) => [name, shown(name, value)]),
  );
}

function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && parseInstant(value) === value;
}
