import { customerAnswer } from '../contract/customer-answer.ts';
import { mailSendersAnswer } from '../contract/mail-senders-answer.ts';
import type { Described } from '../described.ts';
import { handler as getCustomer } from './get-customer.ts';
import { handler as getMailSenders } from './get-mail-senders.ts';
import { handler as putCustomer } from './put-customer.ts';
import { handler as putMailSenders } from './put-mail-senders.ts';

const path = { id: 'sample-partner' };
const customer = { name: '示例零部件有限公司', tier: 'vip', language: 'zh', time_zone: 'Asia/Shanghai' };
const senders = ['orders@customer.example.com', '@logistics.customer.example.com'];

/** Customers, in words. */
export const DESCRIBED = {
  'customers/writes': {
    putCustomer: {
      summary: 'Record a customer',
      description: `A customer and a partner have one \`id\`. Cases that are opened from now on are promised what the \`tier\` has (G1, G2); those that there
are keep theirs.`,
      handler: putCustomer,
      answers: { 200: { description: 'The customer', schema: customerAnswer } },
      problems: [],
      examples: {
        vip: {
          summary: 'A VIP',
          caller: 'operations',
          path,
          body: customer,
          status: 200,
          answer: { id: path.id, ...customer },
        },
      },
    },
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
    getCustomer: {
      summary: 'Get a customer',
      description: 'Who it is, and how it is served.',
      handler: getCustomer,
      answers: { 200: { description: 'The customer', schema: customerAnswer } },
      problems: [],
      examples: { 'a-customer': { summary: 'By its id', caller: 'operations', path, status: 200 } },
    },
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
