import { duesOf } from '../promise/dues.ts';
import type { CaseStatus } from './case.ts';
import type { CaseFile } from './case-event.ts';

/** What the desk works on: what is solved waits for nobody but the customer, and its call back stands in the worklist. */
export const IN_QUEUE: readonly CaseStatus[] = ['open', 'reopened', 'waiting_for_customer', 'waiting_for_department'];

/** After every time. */
const NOTHING_DUE = '9999';

/** The place of a case in the queue (G1), as text that sorts: VIPs first, then what is due first, whether it is past due or not. */
export function queueOrder({ subject, commitments }: CaseFile): string {
  const [first = NOTHING_DUE] = Object.values(duesOf(commitments)).toSorted();
  return `${subject.tier === 'vip' ? 0 : 1}#${first}`;
}
