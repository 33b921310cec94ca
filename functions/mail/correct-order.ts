import { createHash } from 'node:crypto';
import { correctionOf, type Correction } from '../../domain/mail-order/correction.ts';
import { forPeople } from '../../domain/mail-order/for-people.ts';
import type { ReportedEvent } from '../../domain/shipment/event.ts';
import { tellerOf } from '../adapters/http/caller.ts';
import { apiUrl } from '../adapters/environment.ts';
import { ok } from '../adapters/http/answer.ts';
import { Problem } from '../adapters/http/problem.ts';
import type { Mail } from '../adapters/mail-store.ts';
import { writeTogether } from '../adapters/table.ts';
import { changeShipment } from '../api/shipments/change-shipment.ts';
import { byMail } from './by-mail.ts';
import { handedOver, writesOf, type Became, type CameFrom } from './came.ts';

/**
 * What a message says of an order that is booked: another consignee is an amendment, confirmed in writing (D4), where the goods
 * may still be somebody else's; anything else people decide.
 * @throws Clashed with `mail` where another message of the thread was first
 */
export async function correctOrder(came: CameFrom, waybillNumber: string): Promise<Mail> {
  const correction = correctionIn(came);
  if (correction.is === 'consignee') {
    const amended = await amend(came, waybillNumber, correction);
    if (amended) return amended;
  }
  const [mail, writes] = writesOf(
    came,
    correction.is === 'nothing_new' ? confirmed(waybillNumber) : handedOver(came, 'correction'),
  );
  await writeTogether(writes);
  return mail;
}

const confirmed = (waybillNumber: string): Became => ({
  outcome: 'confirmed',
  answer: { kind: 'booked', waybillNumber },
  change: {},
});

/** What of a message was understood as a whole. What says nothing of an order may be anything. */
function correctionIn({ before, message, read: { order, unclear, told } }: CameFrom): Correction {
  const isForPeople = before.handedBecause !== undefined || forPeople(message.text) !== undefined;
  const understood = message.whole && !isForPeople && unclear.length === 0 && told.length > 0;
  return understood ? correctionOf(before.understood.order, order) : { is: 'other' };
}

/** Changes the consignee. @returns undefined where that is refused: the goods are delivered, or about to be cancelled */
async function amend(
  came: CameFrom,
  waybillNumber: string,
  { newName, newKind }: Extract<Correction, { is: 'consignee' }>,
): Promise<Mail | undefined> {
  const { customer, file, before, read, now } = came;
  const caller = byMail(customer);
  const { shipper } = read.order;
  const event = {
    // The same for the same message.
    eventId: `@consignee_changed.${createHash('sha256').update(file).digest('hex').slice(0, 32)}`,
    type: 'consignee_changed',
    ...tellerOf(caller),
    details: {
      newName,
      ...(newKind && { newKind }),
      confirmedInWritingBy: shipper?.contactName ?? shipper?.name ?? customer,
      confirmationReference: before.id,
    },
  } as unknown as ReportedEvent;
  const [mail, writes] = writesOf(came, {
    outcome: 'amended',
    answer: { kind: 'amended', waybillNumber, newName },
    change: { status: 'amended', understood: { ...before.understood, order: read.order } },
  });
  try {
    await changeShipment(
      { caller, path: { waybillNumber }, query: {}, body: {}, now, askedAt: apiUrl(), remember: () => writes },
      event,
      () => ok({}),
    );
    return mail;
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    return undefined;
  }
}
