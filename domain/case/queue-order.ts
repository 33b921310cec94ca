import { duesOf } from '../promise/dues.ts';
import type { CaseFile } from './case-event.ts';

/** After every time. */
const NOTHING_DUE = '9999';

/** The place of a case in the queue (G1), as text that sorts: VIPs first, then what is due first, whether it is past due or not. */
export function queueOrder({ subject, commitments }: CaseFile): string {
  const [first = NOTHING_DUE] = Object.values(duesOf(commitments)).toSorted();
  return `${subject.tier === 'vip' ? 0 : 1}#${first}`;
}
