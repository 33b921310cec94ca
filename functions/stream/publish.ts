import { announcements, type Announcement } from '../../domain/commitment/announcements.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Envelope } from '../../domain/receipt/envelope.ts';
import { detailsOnBus } from '../../domain/shipment/details-on-bus.ts';
import type { ShipmentEvent } from '../../domain/shipment/event.ts';
import { publish, type BusEvent } from '../adapters/bus.ts';
import { ENVELOPE, envelopeOf } from '../adapters/envelope-store.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { count } from '../adapters/metrics.ts';
import { commitmentOf, eventOf, EVENT, type OfShipment } from '../adapters/shipment-items.ts';
import { onEachChange } from '../adapters/table-stream.ts';

/** Tells the bus and the metrics what happened. Called with the table's events, commitments and envelopes. */
export const handler = onEachChange(async ({ before, after }) => {
  if (after['sk'] === ENVELOPE) return tellEnvelope(envelopeOf(after));
  const shipment = after as unknown as OfShipment;
  if (String(after['sk']).startsWith(EVENT)) return tellEvent(shipment, eventOf(after));
  const commitment = commitmentOf(after);
  return tellCommitment(shipment, commitment, announcements(before && commitmentOf(before), commitment));
});

async function tellEvent({ waybillNumber, partner, originBranch, destinationBranch }: OfShipment, event: ShipmentEvent): Promise<void> {
  if (event.history) return;
  const { eventId, type, status, occurredAt, recordedAt, details, irregularities = [] } = event;
  const id = `${waybillNumber}.${eventId}`;
  const about = { waybillNumber, partner, occurredAt, originBranch, destinationBranch };
  await publish([
    { type: `shipment.${type}`, id, detail: { ...about, status, recordedAt, ...detailsOnBus(event) } },
    ...(irregularities.length > 0 ? [{ type: 'sign_off.irregular', id: `${id}.irregular`, detail: { ...about, reasons: irregularities } }] : []),
    ...(details['customerCollects'] === true ? [{ type: 'receipt.ready_to_collect', id: `${id}.ready`, detail: about }] : []),
  ]);
  countEvent(event);
}

async function tellEnvelope({ envelopeNumber, fromBranch, toBranch, sentAt, contents, opening }: Envelope): Promise<void> {
  const about = { envelopeNumber, fromBranch, toBranch, sentAt };
  const results = opening && Object.entries(Object.groupBy(opening.results, ({ result }) => result)).map(([result, rows]) => [result, rows.length] as const);
  await publish([results
    ? { type: 'receipt_envelope.opened', id: `${envelopeNumber}.opened`, detail: { ...about, openedAt: opening.openedAt, results: Object.fromEntries(results) } }
    : { type: 'receipt_envelope.sent', id: `${envelopeNumber}.sent`, detail: { ...about, copies: contents.length } }]);
}

async function tellCommitment({ waybillNumber, partner }: OfShipment, commitment: Commitment, news: readonly Announcement[]): Promise<void> {
  const { name, branch, dueAt, metAt, missedAt, arming } = commitment;
  const { rule, escalation } = commitmentTable()[name];
  await publish(news.map((item): BusEvent => {
    const told = item.kind === 'missed' ? { level: item.level, tells: escalation[item.level - 1]?.tells } : item.kind === 'reminder' ? { tells: escalation[0]?.tells } : {};
    return {
      type: `commitment.${item.kind}`,
      // A due time can come back (arming tells), and can move with nothing armed any more (the due time tells).
      id: [waybillNumber, name, arming, dueAt, item.kind, ...(item.kind === 'missed' ? [item.level] : [])].join('.'),
      detail: { waybillNumber, partner, commitment: name, rule, branch, dueAt, metAt: metAt ?? null, missedAt: missedAt ?? null, ...told },
    };
  }));
  for (const item of news) countAnnouncement(name, item);
}

function countEvent({ type, irregularities = [] }: ShipmentEvent): void {
  if (type === 'booked' || type === 'confirmation_requested') count('Bookings', {});
  if (type === 'instruction_sent') count('InstructionsSent', {});
  if (type === 'delivered') count('Deliveries', {});
  if (type === 'receipt_returned') count('ReceiptsReturned', {});
  if (irregularities.length > 0) count('IrregularSignOffs', {});
}

function countAnnouncement(commitment: Commitment['name'], item: Announcement): void {
  if (item.kind === 'missed') count('CommitmentsMissed', { commitment, level: String(item.level) });
  if (item.kind === 'met') count('CommitmentsMet', { commitment });
  if (item.kind === 'late') count('CommitmentsLate', { commitment });
}
