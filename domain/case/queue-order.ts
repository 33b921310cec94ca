import { duesOf } from '../promise/dues.ts';
import type { CaseStatus } from './case.ts';
import { caseEventsOf, type CaseFile } from './case-event.ts';

/** The statuses of what the desk works on: of the solved, those whose customer has come back and waits for an answer (G2). */
export const IN_QUEUE: readonly CaseStatus[] = [
  'open',
  'reopened',
  'waiting_for_customer',
  'waiting_for_department',
  'solved',
];

/** Where the queue ends: what sorts after it waits for nobody but the customer, and its call back stands in the worklist. */
export const END_OF_QUEUE = '2';

/** After every time. */
const NOTHING_DUE = '9999';

/**
 * The place of a case among those of its status, as text that sorts. In the queue (G1): VIPs first, then what is due first,
 * whether it is past due or not; behind all of these, likewise, what is solved and owes no answer. Among the closed by when the closing was told, so that none is told past the week's sample (G4).
 */
export function queueOrder({ subject, events, commitments }: CaseFile): string {
  const closings = caseEventsOf(events, 'closed', 'merged').map(({ recordedAt }) => recordedAt);
  const closed = subject.status === 'closed' ? closings.toSorted().at(-1) : undefined;
  if (closed !== undefined) return closed;
  const dues = duesOf(commitments);
  const [first = NOTHING_DUE] = Object.values(dues).toSorted();
  const settled = subject.status === 'solved' && dues['next_response'] === undefined;
  return `${(settled ? Number(END_OF_QUEUE) : 0) + (subject.tier === 'vip' ? 0 : 1)}#${first}`;
}
