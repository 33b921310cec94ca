import type { BookingToJudge } from './life.ts';
import { DAY, type Teller } from './teller.ts';

const ELSEWHERE = 'PEK';

/** The signed receipt's way back, of all copies together or of each by itself (E3, E6, X10). */
export function receipts(teller: Teller, { receipt, branches }: BookingToJudge, deliveredAt: number): void {
  if (receipt.kind === 'none') return;
  const numbers = Array.from({ length: receipt.copies }, (_, index) => index + 1);
  const parcels = teller.chance(60) ? [numbers] : numbers.map((number) => [number]);
  for (const [index, copies] of parcels.entries()) wayBack(teller, copies, branches.origin, deliveredAt, `HE${index}`);
}

/** Round after round, until it is accepted for good, lost for good, or forgotten. */
function wayBack(teller: Teller, copies: readonly number[], origin: string, deliveredAt: number, parcel: string): void {
  let at = deliveredAt;
  for (let round = 1; round <= 3; round += 1) {
    at = teller.later(at, 6 * DAY);
    if (teller.chance(12)) {
      teller.tell('receipt_lost', at, { copies, reason: 'nobody has it' });
      if (teller.chance(50)) return;
      at = teller.later(at, 6 * DAY);
    }
    teller.perhaps(95, 'receipt_signed', at, {
      copies,
      checked: { signature: true, identity_number: true, company_seal: true },
    });
    at = teller.later(at, 4 * DAY);
    const listed = { copies, envelope_number: `${parcel}-${round}` };
    teller.tell('receipt_enveloped', at, listed);
    at = teller.later(at, 8 * DAY);
    const found = teller.oneOf(
      'accepted',
      'accepted',
      'accepted',
      'rejected',
      'missing',
      'misrouted',
      'lost',
      'on its way',
    );
    if (found === 'on its way') return;
    if (found === 'rejected') teller.tell('receipt_rejected', at, { ...listed, branch: origin, reason: 'no seal' });
    if (found === 'missing') teller.tell('receipt_missing', at, { ...listed, branch: origin });
    if (found === 'misrouted') teller.tell('receipt_accepted', at, { ...listed, branch: ELSEWHERE });
    if (found === 'lost') teller.tell('receipt_lost', at, { copies, reason: 'the envelope is gone' });
    if (found !== 'accepted') continue;
    teller.tell('receipt_accepted', at, { ...listed, branch: origin });
    teller.perhaps(10, 'receipt_accepted', teller.later(at, 2 * DAY), { ...listed, branch: origin });
    if (teller.chance(85)) {
      const to = { name: '王芳', role: teller.oneOf('customer', 'account_owner') };
      teller.perhaps(70, 'receipt_handed_over', teller.later(at, 5 * DAY), { copies, to });
      return;
    }
    // Rejected after it was accepted (E3): another round.
    at = teller.later(at, 3 * DAY);
    teller.tell('receipt_rejected', at, { ...listed, branch: origin, reason: 'the wrong name' });
  }
}
