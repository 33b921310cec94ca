import * as z from 'zod/mini';

export const mailSendersAnswer = z
  .strictObject({
    senders: z.array(z.string()).check(z.describe('Addresses, and of whole domains `@example.com`, in small letters')),
  })
  .register(z.globalRegistry, { id: 'MailSenders', description: 'From where a customer orders by e-mail' });
