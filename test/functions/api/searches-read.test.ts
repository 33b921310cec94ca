import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { useKeyedHash } from '../../../functions/adapters/keyed-hash.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { SEARCHES, type SearchName } from '../../../functions/api/shipments/searches.ts';
import { newBranch } from '../branches.ts';
import { call } from '../call.ts';
import { manyShipments } from '../many-shipments.ts';
import { ownTable } from '../own-table.ts';
import { unitsOf } from '../read-units.ts';
import { newPartner, OPERATIONS } from '../samples.ts';
import { watchTable, type Watched } from '../wire.ts';

const PHONE = '13700000007';
const FOUND = {
  ownNumbers: ['N-7'],
  consignee: {
    name: '收货公司',
    contactName: '联系人',
    phone: PHONE,
    phoneE164: `+86${PHONE}`,
    address: { districtCode: '330106', line: 'x' },
    kind: 'company',
  },
} as const;
const FROM = '2026-01-05T09:00:00+08:00';
const LIMIT = 20;

let asked: () => Watched;

beforeAll(async () => {
  // Thousands of hashes would take the emulator a minute.
  useKeyedHash((kind, value) => Promise.resolve(createHash('sha256').update(`${kind} ${value}`).digest('base64url')));
  asked = await watchTable();
  await ownTable();
});

const list = (caller: Holder, query: Record<string, string>) =>
  call(listShipments, { caller, method: 'GET', query: { limit: String(LIMIT), ...query } });

describe('what a page of a search reads', () => {
  /** A query of each search, for what was made. */
  const queries = (partner: string, branch: string): Readonly<Record<Exclude<SearchName, 'ofReference'>, object>> => ({
    ofOwnNumber: { own_number: 'N-7', partner },
    ofPhone: { phone: PHONE, partner },
    ofConsignee: { consignee: '收货公司', partner },
    changedOfPartner: { partner, updated_since: FROM },
    ofPartner: { partner },
    dueAtBranch: { branch: 'CTU', due_before: '2030-01-01T00:00:00Z' },
    changedAtBranch: { branch, at: 'destination', updated_since: FROM },
    inStatusAtBranch: { branch, at: 'destination', status: 'booked' },
    bookedAtBranch: { branch, at: 'destination' },
  });

  it('does not grow with what there is: as many rows as it shows, and one more for each key that it looks under', async () => {
    const [partner, branch] = [newPartner().id, await newBranch()];
    const read = async (): Promise<Record<string, number>> => {
      const units: Record<string, number> = {};
      for (const [name, query] of Object.entries(queries(partner, branch.code))) {
        asked();
        const { body } = await list(OPERATIONS, query as Record<string, string>);
        expect([name, body.shipments.length]).toEqual([name, LIMIT]);
        const { queries: sent, operations } = asked();
        expect(sent.every(({ answered }) => answered.Count <= LIMIT + 1)).toBe(true);
        // What the rows show is read at once, by their keys; a partner's list holds it.
        expect(operations.filter((one) => one === 'BatchGetItem')).toHaveLength(name === 'ofPartner' ? 0 : 1);
        units[name] = unitsOf(sent);
      }
      return units;
    };
    await manyShipments(partner, branch, FROM, 30, FOUND);
    const ofFew = await read();
    await manyShipments(partner, branch, '2026-02-05T09:00:00+08:00', 600, FOUND);
    const ofMany = await read();
    expect(Object.keys(ofMany)).toEqual(Object.keys(SEARCHES).filter((name) => name !== 'ofReference'));
    for (const [name, units] of Object.entries(ofMany))
      expect([name, units]).toEqual([name, expect.closeTo(ofFew[name] ?? 0, 0)]);
  });
});

describe('a number that others have as well', () => {
  const [own, others] = [newPartner(), newPartner()];
  const number = { own_number: 'COMMON' };
  let waybill: string | undefined;

  beforeAll(async () => {
    const branch = await newBranch();
    [waybill] = await manyShipments(own.id, branch, '2026-01-01T09:00:00+08:00', 1, { ownNumbers: ['COMMON'] });
    await manyShipments(others.id, branch, '2026-03-01T09:00:00+08:00', 900, { ownNumbers: ['COMMON'] });
  });

  it('is looked through in steps: a request reads some hundreds of rows, says that there may be others, and nothing of theirs', async () => {
    asked();
    const { body } = await list(own, number);
    const rows = asked().queries.reduce((sum, { answered }) => sum + answered.ScannedCount, 0);
    expect(rows).toBeLessThanOrEqual(600);
    expect(body).toMatchObject({ shipments: [], has_next_page: true });
    expect(Buffer.from(body.next_cursor as string, 'base64url').toString()).toMatch(/^[\d:.TZ-]+#~$/);
    const next = await list(own, { ...number, cursor: body.next_cursor as string });
    expect(next.body).toMatchObject({ shipments: [{ waybill_number: waybill }], has_next_page: false });
  });
});
