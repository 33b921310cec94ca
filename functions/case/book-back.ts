import { bookingBack } from '../../domain/case/booking-back.ts';
import type { CaseFile } from '../../domain/case/case-event.ts';
import { CASE } from '../../domain/case/case-kind.ts';
import { HUIDAN } from '../../domain/promise/huidan.ts';
import { withEvent } from '../../domain/promise/record-event.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { caseLookup } from '../adapters/case-lookups.ts';
import { commitmentTable } from '../adapters/environment.ts';
import type { Caller } from '../adapters/http/caller.ts';
import { fileWrites, readSubject } from '../adapters/subject-store.ts';
import { Clashed, type Write } from '../adapters/table.ts';
import type { Order } from '../api/shipments/look-up-order.ts';
import { takeOrder } from '../api/shipments/take-order.ts';

/** The case has changed since it was read. */
const BEHIND = 'case_behind';

/** A case whose goods come back, before and after the event that says so. */
export interface BookingBack {
  readonly caller: Caller;
  readonly before: CaseFile;
  readonly after: CaseFile;
  readonly now: Instant;
  readonly askedAt: string;
  /** What is written with it: an answer that is kept, attachments. */
  readonly together: readonly Write[];
}

/**
 * Books the goods of a case's shipment back (G6) for the partner whose they are, in one transaction with what the case tells of it:
 * neither is without the other.
 * @throws Problem where the order does not hold: nothing was booked, and the case is as it was
 */
export async function bookBack({ caller, before, after, now, askedAt, together }: BookingBack): Promise<void> {
  const { waybillNumber = '' } = after.subject;
  const shipment = await readSubject(SHIPMENT, waybillNumber);
  if (!shipment) throw new Error(`there is no shipment ${waybillNumber} to bring back`);
  const body = { ...bookingBack(after.subject, shipment), partner: shipment.partner } as unknown as Order;
  await unlessBehind(() =>
    takeOrder({
      caller,
      body,
      now,
      askedAt,
      remember: ({ made = '' }) => {
        const booked = {
          eventId: '@return_booked',
          type: 'return_booked',
          occurredAt: now,
          actor: HUIDAN,
          details: { waybillNumber: made },
        } as const;
        const file = withEvent(CASE, after, booked, now, commitmentTable());
        const writes = fileWrites(CASE, before, file).map((write) => ({ ...write, clash: BEHIND }));
        return [...together, ...writes, followedBy(made, after)];
      },
    }),
  );
}

/** Does what goes by a case that was read before. @throws Clashed with `subject` where the case has changed since: to try again without reading it is in vain */
async function unlessBehind(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw error instanceof Clashed && error.what === BEHIND ? new Clashed('subject') : error;
  }
}

/** That a case follows the shipment by which goods come back. */
export function followedBy(waybillNumber: string, { subject: { caseNumber, receivedAt } }: CaseFile): Write {
  return {
    item: { pk: caseLookup('case_return', waybillNumber), sk: `${receivedAt}#${caseNumber}` },
    clash: 'subject',
  };
}
