import { randomInt } from 'node:crypto';
import type { MailDraft } from '../../domain/mail-order/draft.ts';
import { mailOrderNumber } from '../../domain/mail-order/mail-order-number.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { CHANCES } from '../../domain/waybill/numbering.ts';
import { mailOrderWrites } from '../../functions/adapters/mail-order-store.ts';
import { writeTogether } from '../../functions/adapters/table.ts';

/** An order by e-mail of a partner, of which nothing is understood yet. @returns its id */
export async function newMailOrder(partner: string): Promise<string> {
  const at = '2026-01-05T00:00:00.000Z' as Instant;
  const id = mailOrderNumber(at, randomInt(CHANCES));
  const draft: MailDraft = {
    id,
    partner,
    status: 'draft',
    language: 'zh',
    understood: { order: {}, missing: [], unclear: [] },
    refusals: [],
    messages: [],
    createdAt: at,
    updatedAt: at,
    version: 0,
  };
  await writeTogether(mailOrderWrites(draft));
  return id;
}
