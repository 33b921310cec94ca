import * as z from 'zod/mini';
import { CHANNELS } from '../../../domain/contacts/channels.ts';
import { HIDDEN } from '../../../domain/contacts/hidden.ts';
import { weekAnswer } from './network-answer.ts';

export const contactsAnswer = z
  .strictObject({
    people: z.array(
      z.strictObject({
        name: z.string(),
        language: z.enum(['zh', 'en']),
        channels: z.array(
          z.strictObject({
            kind: z.enum(Object.keys(CHANNELS) as (keyof typeof CHANNELS)[]),
            address: z.string().check(z.describe('Hidden: enough to tell it from others')),
            secret: z.optional(z.literal(HIDDEN)),
          }),
        ),
        hours: z.optional(weekAnswer),
      }),
    ),
    acknowledge_within: z.optional(z.string()),
  })
  .register(z.globalRegistry, {
    id: 'ContactsShown',
    description: 'Who is told, as it is put, with addresses and secrets hidden',
  });
