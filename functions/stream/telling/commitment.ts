import { COMMITMENTS, SUBJECTS, type CommitmentTable } from '../../../domain/commitments.ts';
import { announcements, type Announcement } from '../../../domain/promise/announcements.ts';
import type { Commitment } from '../../../domain/promise/commitment.ts';
import type { PromiseRule } from '../../../domain/promise/promise-rule.ts';
import { daysToReturn } from '../../../domain/receipt/days-to-return.ts';
import { inZone, type Instant } from '../../../domain/time/instant.ts';
import { publish, type BusEvent } from '../../adapters/bus.ts';
import { count } from '../../adapters/metrics.ts';
import { aboutOf, commitmentOf, ofSubjectIn } from '../../adapters/subject-items.ts';
import type { Item } from '../../adapters/table.ts';

/** Tells what became of a commitment: to the bus whom it concerns, to the metrics what was kept and what was not. */
export async function tellCommitment(before: Item | undefined, after: Item): Promise<void> {
  const [known, commitment] = [before && commitmentOf(before), commitmentOf(after)];
  const news = announcements(known, commitment);
  const { name, branch, metAt, missedAt } = commitment;
  const { subject, subjectId, of } = ofSubjectIn(after);
  const rule = (COMMITMENTS as Partial<CommitmentTable>)[name as keyof CommitmentTable];
  const onBus = SUBJECTS.find(({ kind }) => kind === subject)?.carriesOnBus ?? [];
  const carried = Object.fromEntries(
    Object.entries(aboutOf(after)).filter(([carriedName]) => onBus.includes(carriedName)),
  );
  await publish(
    news.map((item): BusEvent => {
      // What is withdrawn is what was told of the row before.
      const { arming, dueAt } = (item.kind === 'escalation_withdrawn' && known) || commitment;
      return {
        type: `commitment.${item.kind}`,
        // A due time can come back (arming tells), and can move with nothing armed any more (the due time tells).
        id: [subjectId, name, arming, dueAt, item.kind, ...(item.kind === 'missed' ? [item.level] : [])].join('.'),
        detail: {
          ...of,
          subject,
          subjectId,
          commitment: name,
          rule: rule?.rule ?? null,
          branch,
          dueAt,
          metAt: metAt ?? null,
          missedAt: missedAt ?? null,
          telling: arming,
          ...carried,
          ...whomItConcerns(item, rule),
        },
      };
    }),
  );
  for (const item of news) countAnnouncement(commitment, item, aboutOf(after)['arrivedAt'] as Instant | undefined);
}

function whomItConcerns(item: Announcement, rule: PromiseRule | undefined): Record<string, unknown> {
  if (item.kind === 'missed') return { level: item.level, tells: rule?.escalation[item.level - 1]?.tells };
  return item.kind === 'reminder' ? { tells: rule?.escalation[0]?.tells } : {};
}

/** @param arrivedAt of a receipt: from when its days are counted */
function countAnnouncement(
  { name: commitment, dueAt, metAt = dueAt, timeZone }: Commitment,
  item: Announcement,
  arrivedAt: Instant | undefined,
): void {
  if (item.kind === 'missed') count('CommitmentsMissed', { commitment, level: String(item.level) });
  if (item.kind === 'met') count('CommitmentsMet', { commitment });
  if (item.kind === 'late') {
    count('CommitmentsLate', { commitment });
    count('Lateness', { commitment }, inZone(metAt, 'UTC').diff(inZone(dueAt, 'UTC')).as('seconds'));
  }
  if (commitment === 'receipt_return' && arrivedAt !== undefined && (item.kind === 'met' || item.kind === 'late')) {
    count('DaysToReturn', {}, daysToReturn(arrivedAt, metAt, timeZone));
  }
}
