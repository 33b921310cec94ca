import { mailOrderNumber } from '../../../domain/mail-order/mail-order-number.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { mailOrderAnswer, mailOrdersAnswer } from '../contract/mail-order-answer.ts';
import type { Described } from '../described.ts';
import { handler as getMailOrder } from './get-mail-order.ts';
import { handler as listMailOrders } from './list-mail-orders.ts';

const path = { id: mailOrderNumber('2026-11-23T01:12:00.000Z' as Instant, 1) };

/** Orders by e-mail, in words. */
export const DESCRIBED = {
  'mail-orders/reads': {
    listMailOrders: {
      summary: 'List orders by e-mail',
      description:
        "A partner's, newest first. Operations name the `partner`; without one they see what people have to look at, of all partners and of senders whom nobody knows.",
      handler: listMailOrders,
      answers: { 200: { description: 'A page of them', schema: mailOrdersAnswer } },
      problems: [],
      examples: { own: { summary: 'The last ones', status: 200 } },
    },
    getMailOrder: {
      summary: 'Get an order by e-mail',
      description:
        'What was understood of all messages of its thread, what is missing or unclear, and the waybill number once it is booked (A1, A2). It is kept for 90 days after its last message.',
      handler: getMailOrder,
      answers: { 200: { description: 'The order', schema: mailOrderAnswer } },
      problems: [],
      examples: { 'an-order': { summary: 'By its id', path, status: 200 } },
    },
  },
} satisfies Described<'mail-orders/reads'>;
