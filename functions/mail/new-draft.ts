import { randomInt } from 'node:crypto';
import type { MailDraft } from '../../domain/mail-order/draft.ts';
import { mailOrderNumber } from '../../domain/mail-order/mail-order-number.ts';
import { CHANCES } from '../../domain/waybill/numbering.ts';
import type { Came } from './came.ts';

/** An order of which there is no message yet, of a partner or of nobody known. */
export function newDraft({ receivedAt, now, message: { language } }: Came, partner?: string): MailDraft {
  return {
    id: mailOrderNumber(receivedAt, randomInt(CHANCES)),
    partner,
    status: 'draft',
    language,
    understood: { order: {}, missing: [], unclear: [] },
    refusals: [],
    messages: [],
    createdAt: now,
    updatedAt: now,
    version: 0,
  };
}
