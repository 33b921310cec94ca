import type { Happening } from './history.ts';

/** The status of a case, as its history leaves it: what cannot be of a case as it stands changes nothing. */
export function statusOf(history: readonly Happening[]): string {
  let status: 'worked_on' | 'solved' | 'closed' | 'merged' | 'withdrawn' = 'worked_on';
  // Since when it is worked on, or stands as it does: what it waited for before is forgotten.
  let since = 0;
  for (const [place, { type }] of history.entries()) {
    const before: string = status;
    if (type === 'solved' && (status === 'worked_on' || status === 'solved')) status = 'solved';
    if (type === 'closed' && status === 'solved') status = 'closed';
    if (type === 'reopened' && (status === 'solved' || status === 'closed')) status = 'worked_on';
    if (type === 'merged') status = 'merged';
    if (type === 'withdrawn' || type === 'disproved') status = 'withdrawn';
    if (before !== status) since = place;
  }
  if (status === 'merged') return 'closed';
  if (status !== 'worked_on') return status;
  const lately = history.slice(since);
  if (waits(lately, 'information_asked', 'customer_replied')) return 'waiting_for_customer';
  if (waits(lately, 'department_asked', 'department_answered')) return 'waiting_for_department';
  return history[since]?.type === 'reopened' ? 'reopened' : 'open';
}

/** Whether the last of two things is the asking. */
const waits = (history: readonly Happening[], asked: string, answered: string): boolean =>
  history.findLast(({ type }) => type === asked || type === answered)?.type === asked;

/** Who has it (G3): whoever a supervisor handed it over to last, else who took it first. */
export function ownerOf(history: readonly Happening[]): string | undefined {
  const handedOver = history.findLast(({ type, bySupervisor }) => type === 'handed_over' && bySupervisor);
  return (handedOver ?? history.find(({ type }) => type === 'taken'))?.agent;
}
