import { beforeAll, describe, expect, it } from 'vitest';
import { putBranch, putServiceArea } from '../../../functions/adapters/network-store.ts';
import { putItem } from '../../../functions/adapters/table.ts';
import { handler as getServiceArea } from '../../../functions/api/network/get-service-area.ts';
import { handler as listServiceAreas } from '../../../functions/api/network/list-service-areas.ts';
import { handler as put } from '../../../functions/api/network/put-service-area.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { call, fieldsIn } from '../call.ts';
import { ownTable } from '../own-table.ts';
import { newPartner, OPERATIONS } from '../samples.ts';
import { itemsUnder } from '../table.ts';

const SERVED = { area: 'urban', pickup: true, delivery: true, extraPickupFee: null, extraDeliveryFee: null } as const;

const list = (
  query: Record<string, string> = {},
  caller: Holder & { readonly scopes?: readonly string[] } = OPERATIONS,
) => call(listServiceAreas, { caller, method: 'GET', query });

/** The districts in the list, over all pages. */
async function districts(query: Record<string, string> = {}): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const { body } = await list({ ...query, ...(cursor !== undefined && { cursor }) });
    for (const { branch, district_code } of body.service_areas as Record<'branch' | 'district_code', string>[])
      found.push(`${branch} ${district_code}`);
    cursor = body.next_cursor as string | null;
  }
  return found;
}

beforeAll(async () => {
  await ownTable();
  for (const code of ['CTU', 'CTU2', 'HGH']) await putBranch({ code, name: '网点', timeZone: 'Asia/Shanghai' });
  for (const [branch, districtCode] of [
    ['HGH', '330106'],
    ['CTU', '510104'],
    ['CTU2', '510107'],
    ['CTU', '510105'],
    ['HGH', '330102'],
  ] as const)
    await putServiceArea({ ...SERVED, branch, districtCode });
});

describe('the districts that are served', () => {
  const ALL = ['CTU 510104', 'CTU 510105', 'CTU2 510107', 'HGH 330102', 'HGH 330106'];

  it.each(['1', '2', '3', '4', '5', '100'])('are listed by branch and district, in pages of %s', async (limit) => {
    expect(await districts({ limit })).toEqual(ALL);
  });

  it('are those of a branch, and of none whose code begins likewise', async () => {
    expect(await districts({ branch: 'CTU', limit: '1' })).toEqual(['CTU 510104', 'CTU 510105']);
    expect(await districts({ branch: 'CTU2' })).toEqual(['CTU2 510107']);
    expect(await districts({ branch: 'WUH' })).toEqual([]);
  });

  it('go on in the list of a branch from wherever a cursor of the list of all was', async () => {
    for (let limit = 1; limit < ALL.length; limit++) {
      const { body } = await list({ limit: String(limit) });
      const after = ALL.slice(limit).filter((row) => row.startsWith('CTU '));
      expect(await districts({ branch: 'CTU', cursor: body.next_cursor })).toEqual(after);
    }
  });

  it('are shown to partners as one by one, with what they cost', async () => {
    const partner = newPartner();
    const [{ body }, { body: one }] = [
      await list({ branch: 'CTU2' }, partner),
      await call(getServiceArea, { caller: partner, method: 'GET', path: { district_code: '510107' } }),
    ];
    expect(body).toEqual({
      service_areas: [
        {
          district_code: '510107',
          branch: 'CTU2',
          area: 'urban',
          pickup: true,
          delivery: true,
          extra_pickup_fee: null,
          extra_delivery_fee: null,
        },
      ],
      next_cursor: null,
      has_next_page: false,
    });
    expect([one]).toEqual(body.service_areas);
  });

  it('are not shown without the scope, and not for what is no branch, limit or cursor', async () => {
    expect((await list({}, { ...OPERATIONS, scopes: ['network:read'] })).status).toBe(403);
    const wrong = await list({ branch: 'x', limit: '101', colour: 'red' });
    expect([wrong.status, fieldsIn(wrong).sort()]).toEqual([422, ['branch', 'colour', 'limit']]);
    expect(fieldsIn(await list({ cursor: 'x' }))).toEqual(['cursor']);
  });
});

describe('a district that is set anew', () => {
  const set = async (branch: string, extra: object = {}): Promise<void> => {
    const body = { branch, area: 'urban', pickup: true, delivery: true, ...extra };
    const { status } = await call(put, { caller: OPERATIONS, method: 'PUT', path: { district_code: '420102' }, body });
    expect(status).toBe(200);
  };
  const listedUnder = async (): Promise<string[]> =>
    (await districts()).filter((row) => row.endsWith('420102')).map((row) => row.slice(0, -' 420102'.length));

  it('stands under the branch that serves it now, as it is now', async () => {
    await set('CTU');
    expect(await listedUnder()).toEqual(['CTU']);
    await set('HGH', { pickup: false });
    expect(await listedUnder()).toEqual(['HGH']);
    await set('HGH', { delivery: false });
    const { body } = await list({ branch: 'HGH' });
    expect(body.service_areas.at(-1)).toMatchObject({ district_code: '420102', pickup: true, delivery: false });
  });

  it('by many at once stands under one branch, which is the one that serves it', async () => {
    const branches = ['CTU', 'CTU2', 'HGH', 'CTU', 'CTU2', 'HGH'];
    await Promise.all(branches.map((branch) => set(branch)));
    const [area] = await itemsUnder('SERVICE_AREA#420102');
    expect(await listedUnder()).toEqual([area?.['branch']]);
  });

  it('that was set before there was a list stands in it once it is set again, with whichever branch', async () => {
    for (const [districtCode, branch] of [
      ['420103', 'CTU'],
      ['420104', 'HGH'],
    ] as const) {
      await putItem({ ...SERVED, districtCode, branch: 'CTU', pk: `SERVICE_AREA#${districtCode}`, sk: 'SERVICE_AREA' });
      expect(await districts()).not.toContain(`CTU ${districtCode}`);
      await putServiceArea({ ...SERVED, districtCode, branch });
      expect((await districts()).filter((row) => row.endsWith(districtCode))).toEqual([`${branch} ${districtCode}`]);
    }
  });
});
