import { announcements, type Announcement } from '../../../domain/commitment/announcements.ts';
import type { Commitment } from '../../../domain/commitment/commitment.ts';
import type { CommitmentRule } from '../../../domain/commitment/commitment-rule.ts';
import { inZone, type Instant } from '../../../domain/time/instant.ts';
import { publish, type BusEvent } from '../../adapters/bus.ts';
import { commitmentOf, ownerId, ownerOf, type OfShipment } from '../../adapters/commitment-items.ts';
import { commitmentTable } from '../../adapters/environment.ts';
import { count } from '../../adapters/metrics.ts';
import type { Item } from '../../adapters/table.ts';

/** Tells what became of a commitment: to the bus whom it concerns, to the metrics what was kept and what was not. */
export async function tellCommitment(before: Item | undefined, after: Item): Promise<void> {
  const commitment = commitmentOf(after);
  const news = announcements(before && commitmentOf(before), commitment);
  const { name, branch, dueAt, metAt, missedAt, arming } = commitment;
  const { originBranch: _, destinationBranch: __, ...owner } = ownerOf(after) as Partial<OfShipment>;
  const rule = commitmentTable()[name];
  await publish(
    news.map((item): BusEvent => ({
      type: `commitment.${item.kind}`,
      // A due time can come back (arming tells), and can move with nothing armed any more (the due time tells).
      id: [
        ownerId(ownerOf(after), branch),
        name,
        arming,
        dueAt,
        item.kind,
        ...(item.kind === 'missed' ? [item.level] : []),
      ].join('.'),
      detail: {
        ...owner,
        commitment: name,
        rule: rule.rule,
        branch,
        dueAt,
        metAt: metAt ?? null,
        missedAt: missedAt ?? null,
        ...whomItConcerns(item, rule),
      },
    })),
  );
  for (const item of news) countAnnouncement(commitment, item, after['arrivedAt'] as Instant | undefined);
}

function whomItConcerns(item: Announcement, { escalation }: CommitmentRule): Record<string, unknown> {
  if (item.kind === 'missed') return { level: item.level, tells: escalation[item.level - 1]?.tells };
  return item.kind === 'reminder' ? { tells: escalation[0]?.tells } : {};
}

/** @param arrivedAt of a receipt: from when its days are counted */
function countAnnouncement(
  { name: commitment, dueAt, metAt = dueAt }: Commitment,
  item: Announcement,
  arrivedAt: Instant | undefined,
): void {
  if (item.kind === 'missed') count('CommitmentsMissed', { commitment, level: String(item.level) });
  if (item.kind === 'met') count('CommitmentsMet', { commitment });
  if (item.kind === 'late') {
    count('CommitmentsLate', { commitment });
    count('Lateness', { commitment }, between(dueAt, metAt).as('seconds'));
  }
  if (commitment === 'receipt_return' && arrivedAt !== undefined && (item.kind === 'met' || item.kind === 'late')) {
    count('DaysToReturn', {}, Math.ceil(between(arrivedAt, metAt).as('days')));
  }
}

function between(from: Instant, to: Instant) {
  return inZone(to, 'UTC').diff(inZone(from, 'UTC'));
}
