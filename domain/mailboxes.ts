/** Where messages lie as they came, by which of our addresses they came to: what the names of their files begin with. */
export const MAILBOXES = { orders: 'inbound/', desk: 'desk/' } as const;
export type Mailbox = keyof typeof MAILBOXES;
