import { COMMITMENT_NAMES, type CommitmentTable } from '../../../domain/commitments.ts';
import { commitmentState } from '../../../domain/commitment/commitment-state.ts';
import type { Commitment } from '../../../domain/commitment/commitment.ts';
import { toCollect } from '../../../domain/pickup/pickup-instruction.ts';
import type { ShipmentEvent } from '../../../domain/shipment/event.ts';
import type { ShipmentFile, ShipmentSummary } from '../../../domain/shipment/shipment.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';

/** A shipment as the API shows it, with its promises and its history. Times are local to the origin branch. */
export function shipmentView({ shipment, events, commitments }: ShipmentFile, now: Instant, table: CommitmentTable) {
  const { shipper, consignee, goods, freightTerms, freightCharge, receipt, extraCharges, confirmationReasons, partner } = shipment;
  return {
    ...summaryView(shipment),
    partner,
    shipper, consignee, goods, freightTerms, freightCharge, receipt, extraCharges, ...toCollect(shipment), confirmationReasons,
    commitments: [...commitments].sort(byLifecycle).map((commitment) => commitmentView(commitment, now, table)),
    history: [...events].sort(byTime).map((event) => eventView(event, shipment.originTimeZone)),
  };
}

export function summaryView(shipment: ShipmentSummary) {
  const { waybillNumber, reference, status, channel, orderedAt, bookedAt, originBranch, originTimeZone, destinationBranch, area, urgent } = shipment;
  return {
    waybillNumber, reference, status, channel, urgent,
    orderedAt: localText(orderedAt, originTimeZone),
    bookedAt: localText(bookedAt, originTimeZone),
    originBranch, destinationBranch, area,
  };
}

export function commitmentView(commitment: Commitment, now: Instant, table: CommitmentTable) {
  const { name, branch, timeZone, dueAt, metAt, missedAt, level } = commitment;
  const state = commitmentState(commitment, now);
  const local = (time: Instant | undefined): string | null => (time === undefined ? null : localText(time, timeZone));
  return {
    name, rule: table[name].rule, branch,
    dueAt: local(dueAt),
    state,
    metAt: local(metAt),
    missedAt: local(state === 'missed' ? dueAt : missedAt),
    level,
  };
}

export function eventView({ eventId, type, occurredAt, recordedAt, actor, details }: ShipmentEvent, timeZone: string) {
  return { ...details, eventId, type, occurredAt: localText(occurredAt, timeZone), recordedAt: localText(recordedAt, timeZone), actor };
}

function byLifecycle(a: Commitment, b: Commitment): number {
  return COMMITMENT_NAMES.indexOf(a.name) - COMMITMENT_NAMES.indexOf(b.name);
}

function byTime(a: ShipmentEvent, b: ShipmentEvent): number {
  const key = ({ occurredAt, recordedAt, eventId }: ShipmentEvent): string => [occurredAt, recordedAt, eventId].join(' ');
  return key(a) < key(b) ? -1 : 1;
}
