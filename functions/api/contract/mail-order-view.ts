import type { MailDraft } from '../../../domain/mail-order/draft.ts';
import { ORDER_FIELDS, type Place } from '../../../domain/mail-order/order-fields.ts';
import { fieldOf } from '../../../domain/mail-order/refusal.ts';
import { localText, type Instant } from '../../../domain/time/instant.ts';

const local = (at: Instant): string => localText(at, 'UTC');
const named = (place: Place) => ({ field: fieldOf(place), called: ORDER_FIELDS[place.field] });

/** What a list shows of an order by e-mail. */
export const mailOrderSummary = ({ id, partner, status, waybillNumber, createdAt, updatedAt }: MailDraft) => ({
  id,
  partner: partner ?? null,
  status,
  waybillNumber: waybillNumber ?? null,
  createdAt: local(createdAt),
  updatedAt: local(updatedAt),
});

/** An order by e-mail as the API shows it. @param withFiles whether it says where the messages lie */
export function mailOrderView(draft: MailDraft, withFiles: boolean) {
  const { from, language, understood, refusals, handedBecause, messages } = draft;
  return {
    ...mailOrderSummary(draft),
    from: from ?? null,
    language,
    understood: understood.order,
    missing: understood.missing.map(named),
    unclear: understood.unclear.map(({ read, choices, ...place }) => ({ ...named(place), read, choices })),
    refused: refusals.map(({ place, why }) => ({ ...(place ? named(place) : { field: null, called: null }), why })),
    handedBecause: handedBecause ?? null,
    messages: messages.map(({ messageId, receivedAt, file }) => ({
      messageId: messageId ?? null,
      receivedAt: local(receivedAt),
      ...(withFiles && { file }),
    })),
  };
}
