import type { DateTime } from 'luxon';
import { report, type Act } from '../act.ts';
import type { Fate } from '../fate.ts';
import { atHour, HOURS, type When } from '../timetable.ts';

/** What becomes of the receipt at the branch where the goods were delivered (E); its envelopes go with those of the others. */
export function receiptOf(
  { order, receipt: { signed, lacks, rejected, lost } = {} }: Fate,
  delivered: DateTime,
  when: When,
): Act[] {
  if (order.receipt === 'none') return [];
  const copies = Array.from({ length: order.copies ?? 1 }, (_, at) => at + 1);
  const checked = { signature: true, identity_number: true, company_seal: true };
  const signedAt = (at: DateTime, lacking?: keyof typeof checked) =>
    report('receipt_signed', 'dispatcher', at, {
      copies,
      checked: lacking ? { ...checked, [lacking]: false } : checked,
    });

  const checkedAt = atHour(delivered, HOURS.receiptCheck);
  const acts: Act[] = [];
  if (lacks !== undefined) acts.push({ ...signedAt(checkedAt, lacks), refused: 'receipt_incomplete' });
  if (signed !== 'never') acts.push(signedAt(signed === undefined ? checkedAt : when(signed)));
  if (rejected) acts.push(signedAt(when(rejected.signedAgain)));
  if (lost !== undefined)
    acts.push(
      report('receipt_lost', 'branch_manager', when(lost), {
        copies,
        reason: 'not in its envelope, and found nowhere',
      }),
    );
  return acts;
}
