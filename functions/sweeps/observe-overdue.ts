import pMap from 'p-map';
import { COMMITMENT_NAMES } from '../../domain/commitments.ts';
import { now } from '../adapters/clock.ts';
import { count } from '../adapters/metrics.ts';
import { branchCodes } from '../adapters/network-store.ts';
import { allOpenAt } from '../adapters/commitment-lists.ts';

/**
 * Counts what is overdue, for the control room. Called by its schedule every quarter of an hour. It reads what is overdue
 * and nothing else: little on a good day.
 */
export async function handler(): Promise<void> {
  const [at, branches] = [now(), await branchCodes()];
  const partitions = branches.flatMap((branch) => COMMITMENT_NAMES.map((commitment) => ({ branch, commitment })));
  const found = await pMap(
    partitions,
    async (partition) => {
      const due: string[] = [];
      for await (const page of allOpenAt(partition.commitment, partition.branch, { until: at }))
        due.push(...page.map(({ dueAt }) => dueAt));
      return { ...partition, due };
    },
    { concurrency: 16 },
  );

  for (const commitment of COMMITMENT_NAMES) {
    const due = found.filter((partition) => partition.commitment === commitment).flatMap((partition) => partition.due);
    count('Overdue', { commitment }, due.length);
    count(
      'OldestOverdue',
      { commitment },
      due.length === 0 ? 0 : (Date.parse(at) - Date.parse(due.toSorted()[0] ?? at)) / 1000,
    );
  }
  for (const branch of branches) {
    const due = found
      .filter((partition) => partition.branch === branch)
      .reduce((total, partition) => total + partition.due.length, 0);
    count('OverdueAtBranch', { branch }, due);
  }
  // So that a time without bookings is a figure and no gap: the alarm for it needs one.
  count('Bookings', {}, 0);
}
