import pMap from 'p-map';
import { COMMITMENT_NAMES } from '../../domain/commitments.ts';
import { now } from '../adapters/clock.ts';
import { allOverdue } from '../adapters/commitment-lists.ts';
import { count } from '../adapters/metrics.ts';
import { branchCodes } from '../adapters/network-store.ts';
import { countDesk } from './observe/desk.ts';

/**
 * Counts what is overdue, and how the desk stands, for the control room. Called by its schedule every five minutes. It reads
 * what is overdue, what waits at the desk, and nothing else: little on a good day.
 */
export async function handler(): Promise<void> {
  const [at, branches] = [now(), await branchCodes()];
  const overdue = await pMap(COMMITMENT_NAMES, async (commitment) => {
    const rows = (await Array.fromAsync(allOverdue(commitment))).flat();
    return { commitment, rows: rows.map(({ branch, dueAt }) => ({ branch, dueAt })) };
  });

  for (const { commitment, rows } of overdue) {
    count('Overdue', { commitment }, rows.length);
    const [oldest = at] = rows.map(({ dueAt }) => dueAt).sort();
    count('OldestOverdue', { commitment }, (Date.parse(at) - Date.parse(oldest)) / 1000);
  }
  const byBranch = Map.groupBy(
    overdue.flatMap(({ rows }) => rows),
    ({ branch }) => branch,
  );
  for (const branch of branches) count('OverdueAtBranch', { branch }, byBranch.get(branch)?.length ?? 0);
  // So that a time without bookings is a figure and no gap: the alarm for it needs one.
  count('Bookings', {}, 0);
  await countDesk(at);
}
