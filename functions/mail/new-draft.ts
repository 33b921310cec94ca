import type { MailDraft } from '../../domain/mail-order/draft.ts';
import { mailOrderNumber } from '../../domain/mail-order/mail-order-number.ts';
import { drawn } from '../adapters/drawn.ts';
import type { Came } from './came.ts';

/** An order of which there is no message yet, of a partner or of nobody known. */
export function newDraft({ receivedAt, now, message: { language } }: Came, partner?: string): MailDraft {
  return {
    id: mailOrderNumber(receivedAt, drawn()),
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
