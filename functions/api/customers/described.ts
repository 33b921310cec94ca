import { mailSendersAnswer } from '../contract/mail-senders-answer.ts';
import type { Described } from '../described.ts';
import { handler as getMailSenders } from './get-mail-senders.ts';
import { handler as putMailSenders } from './put-mail-senders.ts';

const path = { id: 'sample-partner' };
const senders = ['orders@customer.example.com', '@logistics.customer.example.com'];

/** Customers, in words. */
export const DESCRIBED = {
  'customers/writes': {
    putMailSenders: {
      summary: 'Say from which addresses a customer orders by e-mail',
      description: `An address, or all of a domain (\`@example.com\`); it replaces all of them. One belongs to one customer: a second is refused with
\`sender_taken\`. A domain at which anybody may have an address is refused.`,
      handler: putMailSenders,
      answers: { 200: { description: 'The senders', schema: mailSendersAnswer } },
      problems: ['sender_taken'],
      examples: {
        'an-address-and-a-domain': {
          summary: 'An address, and all of a domain',
          caller: 'operations',
          path,
          body: { senders },
          status: 200,
          answer: { senders },
        },
      },
    },
  },
  'customers/reads': {
    getMailSenders: {
      summary: 'Get from which addresses a customer orders by e-mail',
      description: 'As they were put, in small letters.',
      handler: getMailSenders,
      answers: { 200: { description: 'The senders', schema: mailSendersAnswer } },
      problems: [],
      examples: { 'all-of-them': { summary: 'Of a customer', caller: 'operations', path, status: 200 } },
    },
  },
} satisfies Described<'customers/reads' | 'customers/writes'>;
