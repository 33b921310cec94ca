import { COMMITMENT_NAMES, type CommitmentTable } from '../../../domain/commitments.ts';
import { commitmentState } from '../../../domain/commitment/commitment-state.ts';
import type { Commitment } from '../../../domain/commitment/commitment.ts';
import { toCollect } from '../../../domain/pickup/pickup-instruction.ts';
import { inOrder, type ShipmentEvent } from '../../../domain/shipment/event.ts';
import { EVENT_TYPES } from '../../../domain/shipment/event-types.ts';
import type { EventDetails } from '../../../domain/shipment/event-details.ts';
import type { ShipmentSummary } from '../../../domain/shipment/shipment.ts';
import type { ShipmentFile } from '../../../domain/shipment/shipment-file.ts';
import { consigneeAt } from '../../../domain/sign-off/consignee-at.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';
import { receiptView } from './receipt-view.ts';

/** A shipment as the API shows it, with its promises and its history. Times are local to the origin branch. */
export function shipmentView(file: ShipmentFile, now: Instant, table: CommitmentTable) {
  const { shipment, events, commitments } = file;
  const { shipper, consignee, goods, freightTerms, freightCharge, extraCharges, confirmationReasons, partner, route } =
    shipment;
  return {
    ...summaryView(shipment),
    partner,
    shipper,
    consignee: { ...consignee, ...consigneeAt(file, now) },
    goods,
    freightTerms,
    freightCharge,
    extraCharges,
    ...toCollect(shipment),
    confirmationReasons,
    route: route ?? null,
    receipt: receiptView(file),
    signOff: signOffView(events),
    commitments: [...commitments].sort(byLifecycle).map((commitment) => commitmentView(commitment, now, table)),
    history: [...events].sort(byTime).map((event) => eventView(event, shipment.originTimeZone)),
  };
}

export function summaryView(shipment: ShipmentSummary) {
  const {
    waybillNumber,
    reference,
    status,
    channel,
    orderedAt,
    bookedAt,
    originBranch,
    originTimeZone,
    destinationBranch,
    area,
    urgent,
  } = shipment;
  return {
    waybillNumber,
    reference,
    status,
    channel,
    urgent,
    orderedAt: localText(orderedAt, originTimeZone),
    bookedAt: localText(bookedAt, originTimeZone),
    originBranch,
    destinationBranch,
    area,
  };
}

export function commitmentView(commitment: Commitment, now: Instant, table: CommitmentTable) {
  const { name, branch, timeZone, dueAt, metAt, missedAt, remindedAt, level, renewals } = commitment;
  const state = commitmentState(commitment, now);
  const local = (time: Instant | undefined): string | null => (time === undefined ? null : localText(time, timeZone));
  return {
    name,
    rule: table[name].rule,
    branch,
    dueAt: local(dueAt),
    state,
    metAt: local(metAt),
    missedAt: local(state === 'missed' ? dueAt : missedAt),
    remindedAt: local(remindedAt),
    level,
    renewals,
  };
}

export function eventView(event: ShipmentEvent, timeZone: string) {
  const { eventId, type, occurredAt, recordedAt, actor, details } = event;
  return {
    ...withLocalTimes(details, timeZone),
    ...(details['signOff'] !== undefined && { signOff: withIrregularities(event) }),
    eventId,
    type,
    occurredAt: localText(occurredAt, timeZone),
    recordedAt: localText(recordedAt, timeZone),
    actor,
  };
}

/** With what evidence the goods were given away, and what did not hold of it (D1-D5); null before. */
function signOffView(events: readonly ShipmentEvent[]) {
  const [delivered] = inOrder(
    events.filter(({ type, details }) => type === 'delivered' && details['signOff'] !== undefined),
  );
  return delivered ? withIrregularities(delivered) : null;
}

function withIrregularities({ details, irregularities = [] }: ShipmentEvent) {
  return {
    ...(details as EventDetails['delivered']).signOff,
    irregular: irregularities.length > 0,
    reasons: irregularities,
  };
}

/** Times among the details of an event are instants like its own. */
function withLocalTimes(details: ShipmentEvent['details'], timeZone: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      name.endsWith('At') ? localText(value as Instant, timeZone) : value,
    ]),
  );
}

/** What a cursor of a list by due times holds. */
export const DUE_KEY = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z#[A-Za-z0-9._-]{1,64}#[a-z_]+$/;

function byLifecycle(a: Commitment, b: Commitment): number {
  return COMMITMENT_NAMES.indexOf(a.name) - COMMITMENT_NAMES.indexOf(b.name);
}

const TYPES = Object.keys(EVENT_TYPES);

/** Of the same moment, in the order of a shipment's life. */
function byTime(a: ShipmentEvent, b: ShipmentEvent): number {
  const key = ({ occurredAt, recordedAt, type, eventId }: ShipmentEvent): string =>
    [occurredAt, recordedAt, String(TYPES.indexOf(type)).padStart(2, '0'), eventId].join(' ');
  return key(a) < key(b) ? -1 : 1;
}
