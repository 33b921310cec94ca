import { latest, type Happening } from './history.ts';
import type { BookingToJudge } from './life.ts';

export interface Receipt {
  readonly wanted: boolean;
  /** Since when every copy is with its own origin branch, if it is (X10). */
  readonly backAt: string | undefined;
  /** Since when every copy that is not back is lost, if it is and there is one. */
  readonly goneAt: string | undefined;
  /** E3: every copy that is wanted is with the customer; so it is where none is. */
  readonly handedOver: boolean;
}

interface Copy {
  readonly backAt: string | undefined;
  readonly lostAt: string | undefined;
  readonly handedOver: boolean;
}

/** Where the copies of the signed receipt are at last (E1, E3, X10). */
export function receiptOf({ receipt, branches }: BookingToJudge, history: readonly Happening[]): Receipt {
  const wanted = receipt.kind === 'none' ? 0 : receipt.copies;
  const copies = Array.from({ length: wanted }, (_, index) => copyOf(history, index + 1, branches.origin));
  const settled = copies.map(({ backAt, lostAt }) => backAt ?? lostAt);
  const back = copies.every(({ backAt }) => backAt !== undefined);
  const gone = !back && settled.every((at) => at !== undefined);
  return {
    wanted: wanted > 0,
    backAt: back ? latest(...settled) : undefined,
    goneAt: gone ? latest(...settled) : undefined,
    handedOver: copies.every(({ handedOver }) => handedOver),
  };
}

/** One copy's way, step by step. */
function copyOf(history: readonly Happening[], number: number, origin: string): Copy {
  let copy: Copy = { backAt: undefined, lostAt: undefined, handedOver: false };
  for (const { type, at, details } of history) {
    const named = type.startsWith('receipt_') && (details['copies'] as number[] | undefined)?.includes(number);
    if (!named || copy.handedOver) continue; // E3: what is handed over is settled.
    const { backAt, lostAt } = copy;
    // X10: accepted elsewhere it is misrouted: found, and not back.
    if (type === 'receipt_accepted' && details['branch'] !== origin) copy = { ...copy, lostAt: undefined };
    else if (type === 'receipt_accepted') copy = { ...copy, backAt: backAt ?? at, lostAt: undefined };
    else if (type === 'receipt_handed_over') copy = { backAt: backAt ?? at, lostAt: undefined, handedOver: true };
    // E3: rejected after it was accepted, it is out again.
    else if (type === 'receipt_rejected') copy = { ...copy, backAt: undefined, lostAt: undefined };
    // E6: what came back was returned, whatever becomes of it there.
    else if (type === 'receipt_lost') copy = { ...copy, lostAt: backAt === undefined ? (lostAt ?? at) : undefined };
    // Signed or sent again, it is found. That it is missing in an envelope finds nothing.
    else if (type === 'receipt_signed' || type === 'receipt_enveloped') copy = { ...copy, lostAt: undefined };
  }
  return copy;
}
