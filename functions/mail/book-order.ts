import type { ConfirmationReason } from '../../domain/booking/confirmation-reasons.ts';
import type { MailOrder } from '../../domain/mail-order/mail-order.ts';
import { orderedAt } from '../../domain/mail-order/ordered-at.ts';
import { refusalsOf } from '../../domain/mail-order/refusal.ts';
import { localText, type Instant } from '../../domain/time/instant.ts';
import { apiUrl } from '../adapters/environment.ts';
import { invalid, Problem } from '../adapters/http/problem.ts';
import { checked } from '../adapters/http/validation.ts';
import { withCamelKeys, withSnakeKeys } from '../adapters/key-case.ts';
import type { Mail } from '../adapters/mail-store.ts';
import { writeTogether } from '../adapters/table.ts';
import { bookingSchema } from '../api/contract/booking-schema.ts';
import type { Order } from '../api/shipments/look-up-order.ts';
import { takeOrder } from '../api/shipments/take-order.ts';
import { byMail } from './by-mail.ts';
import { writesOf, type CameFrom } from './came.ts';

/**
 * Books an order that lacks nothing (A1-A3), as if its customer had asked the API: in one transaction with what became of the
 * message, so that neither is without the other. Where it is refused it stays a draft.
 * @throws Clashed with `mail` where another message of the thread was first
 */
export async function bookOrder(came: CameFrom): Promise<Mail> {
  const { customer, message, receivedAt, now, read } = came;
  const { order, missing, unclear } = read;
  const understood = { order, missing, unclear };
  const booked: Mail[] = [];
  try {
    await takeOrder({
      caller: byMail(customer),
      body: bookingOf(order, orderedAt(message.date, receivedAt)),
      now,
      askedAt: apiUrl(),
      remember: ({ made = '', body }) => {
        const trackingUrl = body?.['trackingUrl'];
        const [mail, writes] = writesOf(came, {
          outcome: 'booked',
          answer: {
            kind: 'booked',
            waybillNumber: made,
            ...(typeof trackingUrl === 'string' && { trackingUrl }),
            awaits: awaitedBy(body),
          },
          change: { status: 'booked', understood, refusals: [], waybillNumber: made },
        });
        booked.push(mail);
        return writes;
      },
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    const refusals = refusalsOf(
      error.code,
      error.errors.map(({ field }) => field),
    );
    const [mail, writes] = writesOf(came, {
      outcome: 'refused',
      answer: { kind: 'refused', refusals },
      change: { understood, refusals },
    });
    await writeTogether(writes);
    return mail;
  }
  // Of several attempts, which a clash may take, the last was written.
  const mail = booked.at(-1);
  if (!mail) throw new Error('an order was taken that nobody remembered');
  return mail;
}

/** What a shipment waits for until it is confirmed (A3). @param shipment as the API answers it */
function awaitedBy(shipment: Record<string, unknown> | undefined): readonly ConfirmationReason['code'][] {
  const reasons = shipment?.['confirmationReasons'] as readonly ConfirmationReason[] | undefined;
  return reasons?.map(({ code }) => code) ?? [];
}

/** An order as its schema reads it. @throws Problem validation_failed */
function bookingOf(order: MailOrder, at: Instant): Order {
  const asked = withSnakeKeys({ ...order, channel: 'email', orderedAt: localText(at, 'UTC') });
  const { parts, errors } = checked({ body: bookingSchema }, { body: asked });
  if (errors.length > 0) throw invalid(errors);
  return withCamelKeys(parts)['body'] as Order;
}
