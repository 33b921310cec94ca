import { contactsAnswer } from '../contract/contacts-answer.ts';
import type { Described } from '../described.ts';
import { handler as getContacts } from './get-contacts.ts';
import { handler as putContacts } from './put-contacts.ts';

const path = { place: 'CTU', role: 'dispatcher' };
const person = { name: '调度员', language: 'zh' };

const SHOWN = {
  people: [{ ...person, channels: [{ kind: 'email', address: 'd…@example.com' }] }],
  acknowledge_within: 'PT30M',
};

/** Contacts, in words. */
export const DESCRIBED = {
  'contacts/writes': {
    putContacts: {
      summary: 'Say who is told for a role',
      description:
        'At a branch or for the company; it replaces all of it. What is put as it was shown stays as it is, so that what `GET` answers can be changed and put again.',
      handler: putContacts,
      answers: { 200: { description: 'Who is told', schema: contactsAnswer } },
      problems: ['address_refused'],
      examples: {
        'by-e-mail': {
          summary: 'The dispatcher, by e-mail',
          caller: 'branch',
          path,
          body: {
            people: [{ ...person, channels: [{ kind: 'email', address: 'dispatcher@example.com' }] }],
            acknowledge_within: 'PT30M',
          },
          status: 200,
          answer: SHOWN,
        },
      },
    },
  },
  'contacts/reads': {
    getContacts: {
      summary: 'Get who is told for a role',
      description: 'With addresses and secrets hidden.',
      handler: getContacts,
      answers: { 200: { description: 'Who is told', schema: contactsAnswer } },
      problems: [],
      examples: { dispatcher: { summary: 'At a branch', caller: 'branch', path, status: 200, answer: SHOWN } },
    },
  },
} satisfies Described<'contacts/reads' | 'contacts/writes'>;
