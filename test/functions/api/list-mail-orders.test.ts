import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MailDraft } from '../../../domain/mail-order/draft.ts';
import { mailOrderNumber } from '../../../domain/mail-order/mail-order-number.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { CHANCES } from '../../../domain/waybill/numbering.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { mailOrderWrites } from '../../../functions/adapters/mail-order-store.ts';
import { writeTogether } from '../../../functions/adapters/table.ts';
import { handler as listMailOrders } from '../../../functions/api/mail-orders/list-mail-orders.ts';
import { call, fieldsIn } from '../call.ts';
import { ownTable } from '../own-table.ts';
import { newPartner, OPERATIONS } from '../samples.ts';

const partner = newPartner();
const ids: string[] = [];
const handed: string[] = [];

beforeAll(async () => {
  await ownTable();
  for (let minute = 0; minute < 5; minute++) {
    const at = `2026-01-05T04:0${minute}:00.000Z` as Instant;
    ids.unshift(await written(at, { partner: partner.id, ...(minute === 2 && { status: 'with_operations' }) }));
  }
  handed.push(await written('2026-01-05T05:00:00.000Z' as Instant, { status: 'with_operations' }), ids[2] ?? '');
});

async function written(at: Instant, otherwise: Partial<MailDraft>): Promise<string> {
  const id = mailOrderNumber(at, randomInt(CHANCES));
  const draft: MailDraft = {
    id,
    status: 'draft',
    language: 'zh',
    understood: { order: {}, missing: [], unclear: [] },
    refusals: [],
    messages: [],
    createdAt: at,
    updatedAt: at,
    version: 0,
    ...otherwise,
  };
  await writeTogether(mailOrderWrites(draft));
  return id;
}

const list = (caller: Holder, query: Record<string, string> = {}) =>
  call(listMailOrders, { caller, method: 'GET', query });
const idsIn = ({ body }: Awaited<ReturnType<typeof list>>): string[] =>
  (body.mail_orders as { id: string }[]).map(({ id }) => id);

describe('the orders by e-mail', () => {
  it.each([
    ['itself', partner, {}],
    ['operations', OPERATIONS, { partner: partner.id }],
  ])('of a partner are listed for %s, newest first, page by page', async (_, caller, query) => {
    const first = await list(caller, { ...query, limit: '2' });
    expect(first.body).toMatchObject({ has_next_page: true });
    const second = await list(caller, { ...query, limit: '3', cursor: first.body.next_cursor });
    expect(second.body).toMatchObject({ has_next_page: false, next_cursor: null });
    expect([...idsIn(first), ...idsIn(second)]).toEqual(ids);
  });

  it('that people have to look at are listed for operations, of partners and of strangers', async () => {
    const { body } = await list(OPERATIONS);
    expect(body.mail_orders).toMatchObject([
      { id: handed[0], partner: null, status: 'with_operations', waybill_number: null },
      { id: handed[1], partner: partner.id },
    ]);
    const first = await list(OPERATIONS, { limit: '1' });
    expect(idsIn(await list(OPERATIONS, { limit: '1', cursor: first.body.next_cursor }))).toEqual([handed[1]]);
  });

  it('of another partner are none of its, and a cursor of another list is none', async () => {
    expect(idsIn(await list(newPartner()))).toEqual([]);
    const foreign = await list(partner, { partner: 'somebody-else' });
    expect([foreign.status, fieldsIn(foreign)]).toEqual([422, ['partner']]);
    expect((await list(partner, { cursor: Buffer.from('x').toString('base64url') })).status).toBe(422);
  });
});
