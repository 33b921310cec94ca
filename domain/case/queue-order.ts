import { duesOf } from '../promise/dues.ts';
import type { CaseStatus } from './case.ts';
import { caseEventsOf, type CaseFile } from './case-event.ts';

/** What the desk works on: what is solved waits for nobody but the customer, and its call back stands in the worklist. */
export const IN_QUEUE: readonly CaseStatus[] = ['open', 'reopened', 'waiting_for_customer', 'waiting_for_department'];

/** After every time. */
const NOTHING_DUE = '9999';

/**
 * The place of a case among those of its status, as text that sorts. In the queue (G1): VIPs first, then what is due first,
 * whether it is past due or not. Among the closed by when the closing was told, so that none is told past the week's sample (G4).
 */
export function queueOrder({ subject, events, commitments }: CaseFile): string {
  const closings = caseEventsOf(events, 'closed', 'merged').map(({ recordedAt }) => recordedAt);
  const closed = subject.status === 'closed' ? closings.toSorted().at(-1) : undefined;
  if (closed !== undefined) return closed;
  const [first = NOTHING_DUE] = Object.values(duesOf(commitments)).toSorted();
  return `${subject.tier === 'vip' ? 0 : 1}#${first}`;
}
