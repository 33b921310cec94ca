import { declaredValue } from '../booking/declared-value.ts';
import { goodsArrived } from '../delivery/goods-arrived.ts';
import type { Besides, SubjectKind } from '../promise/subject.ts';
import { receiptCopies } from '../receipt/receipt-copies.ts';
import { receiptStatus } from '../receipt/receipt-status.ts';
import { receiptToDo } from '../receipt/receipt-to-do.ts';
import { exceptional } from './exceptional.ts';
import { irregularities } from '../sign-off/irregularities.ts';
import { CONDITIONS } from './conditions.ts';
import { DEBTORS } from './debtors.ts';
import { EVENT_TYPES } from './event-types.ts';
import type { ShipmentEvent, ShipmentLife } from './event.ts';
import { follows } from './follows.ts';
import { MEASURES } from './measures.ts';
import { MILESTONES } from './milestones.ts';
import { SHIPMENT_PHASES } from './phases.ts';
import { FACTS } from './facts.ts';
import { SHIPMENT_PROMISES } from './promises.ts';
import { refusal, type ShipmentRefusal } from './refusal.ts';
import type { Shipment } from './shipment.ts';
import { shownInLists } from './shown-in-lists.ts';
import { LISTS } from './status.ts';
import { statusOf } from './status-of.ts';

/** A shipment: one consignment, from booking to settled receipt. */
export const SHIPMENT: SubjectKind<Shipment, ShipmentEvent, ShipmentRefusal> = {
  kind: 'shipment',
  id: ({ waybillNumber }) => waybillNumber,
  beginsAt: ({ orderedAt }) => orderedAt,
  historyUntil: ({ channel, bookedAt }) => (channel === 'import' ? bookedAt : undefined),
  references: ({ waybillNumber, partner, originBranch, destinationBranch }) => ({
    waybillNumber,
    partner,
    originBranch,
    destinationBranch,
  }),
  listed: (file) => ({ partner: file.subject.partner, at: file.subject.bookedAt, shows: { ...shownInLists(file) } }),
  lists: LISTS,
  between: ({ originBranch, destinationBranch }) => ({ origin: originBranch, destination: destinationBranch }),
  facts: FACTS,
  events: EVENT_TYPES,
  onBus: ['attachments'],
  statusOf,
  refuses: refusal,
  follows,
  remarks: irregularities,
  tellsBesides,
  debtors: DEBTORS,
  conditions: CONDITIONS,
  measures: MEASURES,
  localTimesOf: ({ area }) => area,
  milestones: MILESTONES,
  phases: SHIPMENT_PHASES,
  promises: SHIPMENT_PROMISES,
  carries: (life, { name }) => (name === 'receipt_return' ? ofReceipt(life) : {}),
  awaits: (life, commitment) => (commitment.name === 'receipt_return' ? receiptToDo(life, commitment) : undefined),
  exceptionAt: ({ destinationBranch }, event) => (exceptional(event) ? destinationBranch : undefined),
};

/** What others wait for: that goods were given away irregularly (D1-D4) or not all of them (F1), and that a receipt can be collected (E7). */
function tellsBesides({ type, details, irregularities: reasons = [] }: ShipmentEvent): Besides[] {
  const collects = type === 'receipt_returned' && details.customerCollects === true;
  const short = type === 'delivered' ? details.shortPieces : undefined;
  return [
    ...(reasons.length > 0
      ? [{ type: 'sign_off.irregular', suffix: 'irregular', detail: { reasons }, counts: 'IrregularSignOffs' as const }]
      : []),
    ...(short !== undefined ? [{ type: 'sign_off.short', suffix: 'short', detail: { shortPieces: short } }] : []),
    ...(collects ? [{ type: 'receipt.ready_to_collect', suffix: 'ready', detail: {} }] : []),
  ];
}

/** What the promise of a receipt carries besides. */
function ofReceipt({ subject, events }: ShipmentLife): Readonly<Record<string, unknown>> {
  return {
    receiptStatus: receiptStatus(receiptCopies(subject, events)),
    arrivedAt: goodsArrived(events)?.at,
    declaredValue: declaredValue(subject.goods),
  };
}
