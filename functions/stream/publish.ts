import { announcements, type Announcement } from '../../domain/commitment/announcements.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { ShipmentEvent } from '../../domain/shipment/event.ts';
import { publish, type BusEvent } from '../adapters/bus.ts';
import { commitmentTable } from '../adapters/environment.ts';
import { count } from '../adapters/metrics.ts';
import { commitmentOf, eventOf, EVENT, type OfShipment } from '../adapters/shipment-items.ts';
import { onEachChange } from '../adapters/table-stream.ts';

/** Tells the bus and the metrics what happened. Called with the table's events and commitments. */
export const handler = onEachChange(async ({ before, after }) => {
  const shipment = after as unknown as OfShipment;
  if (String(after['sk']).startsWith(EVENT)) return tellEvent(shipment, eventOf(after));
  const commitment = commitmentOf(after);
  return tellCommitment(shipment, commitment, announcements(before && commitmentOf(before), commitment));
});

async function tellEvent({ waybillNumber, partner, originBranch, destinationBranch }: OfShipment, event: ShipmentEvent): Promise<void> {
  if (event.history) return;
  const { eventId, type, status, occurredAt, recordedAt } = event;
  await publish([{
    type: `shipment.${type}`,
    id: `${waybillNumber}.${eventId}`,
    detail: { waybillNumber, partner, status, occurredAt, recordedAt, originBranch, destinationBranch },
  }]);
  if (type === 'booked' || type === 'confirmation_requested') count('Bookings', {});
  if (type === 'instruction_sent') count('InstructionsSent', {});
}

async function tellCommitment({ waybillNumber, partner }: OfShipment, commitment: Commitment, news: readonly Announcement[]): Promise<void> {
  const { name, branch, dueAt, metAt, missedAt, arming } = commitment;
  const { rule, escalation } = commitmentTable()[name];
  await publish(news.map((item): BusEvent => {
    const level = item.kind === 'missed' ? { level: item.level, tells: escalation[item.level - 1]?.tells } : {};
    return {
      type: `commitment.${item.kind}`,
      // A due time can come back (arming tells), and can move with nothing armed any more (the due time tells).
      id: [waybillNumber, name, arming, dueAt, item.kind, ...(item.kind === 'missed' ? [item.level] : [])].join('.'),
      detail: { waybillNumber, partner, commitment: name, rule, branch, dueAt, metAt: metAt ?? null, missedAt: missedAt ?? null, ...level },
    };
  }));
  for (const item of news) countAnnouncement(name, item);
}

function countAnnouncement(commitment: Commitment['name'], item: Announcement): void {
  if (item.kind === 'missed') count('CommitmentsMissed', { commitment, level: String(item.level) });
  if (item.kind === 'met') count('CommitmentsMet', { commitment });
  if (item.kind === 'late') count('CommitmentsLate', { commitment });
}
