import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as listOverdue } from '../../../functions/api/promises/list-overdue.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { putBranch, putRoute, putServiceArea } from '../../../functions/adapters/network-store.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { ringAllDue } from '../timer.ts';
import { book, booking, newBranchCode, newPartner, openNetwork, OPERATIONS } from '../samples.ts';

beforeAll(openNetwork);

describe("a partner's shipments", () => {
  const caller = newPartner();
  const booked: string[] = [];
  const list = (query: Record<string, string> = {}, as = caller) =>
    call(listShipments, { caller: as, method: 'GET', query });

  beforeAll(async () => {
    for (let hour = 10; hour < 23; hour++) {
      setClock(`2026-01-05T${hour}:00:00+08:00`);
      booked.unshift((await book(caller, { reference: `PO-${hour}` })).body.waybill_number as string);
    }
    await call(cancelShipment, { caller, path: { waybill_number: booked[4] ?? '' }, body: { reason: 'x' } });
  });

  it('come newest first, every one once, whatever the size of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 15 }), async (limit) => {
        const seen: string[] = [];
        for (let cursor: string | undefined; ;) {
          const { body } = await list({ limit: String(limit), ...(cursor === undefined ? {} : { cursor }) });
          expect(body.shipments.length).toBeLessThanOrEqual(limit);
          seen.push(...(body.shipments as { waybill_number: string }[]).map(({ waybill_number }) => waybill_number));
          expect(body.has_next_page).toBe(body.next_cursor !== null);
          if (!body.has_next_page) break;
          cursor = body.next_cursor as string;
        }
        expect(seen).toEqual(booked);
      }),
      { numRuns: 15 },
    );
  });

  it('of one status come the same way, without those that have ended', async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { body } = await list({ status: 'booked', limit: '5', ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...(body.shipments as { waybill_number: string }[]).map(({ waybill_number }) => waybill_number));
      if (!body.has_next_page) break;
      cursor = body.next_cursor as string;
    }
    expect(seen).toEqual(booked.filter((waybill) => waybill !== booked[4]));
  });

  it('are found by status and by reference', async () => {
    expect(
      (await list({ status: 'cancelled' })).body.shipments.map(
        ({ waybill_number }: { waybill_number: string }) => waybill_number,
      ),
    ).toEqual([booked[4]]);
    expect((await list({ reference: 'PO-22' })).body.shipments).toMatchObject([
      { waybill_number: booked[0], reference: 'PO-22', status: 'booked' },
    ]);
    expect((await list({ reference: 'PO-22', status: 'cancelled' })).body.shipments).toEqual([]);
    expect((await list({ reference: 'nothing' })).body.shipments).toEqual([]);
  });

  it('are seen by no other partner, and by operations where it is named', async () => {
    const other = newPartner();
    expect((await list({}, other)).body.shipments).toEqual([]);
    expect((await list({ partner: caller.id }, other)).status).toBe(422);
    expect((await list({ partner: caller.id }, OPERATIONS)).body.shipments).toHaveLength(13);
  });

  it('with another partner’s cursor stay its own', async () => {
    const { body } = await list({ limit: '2' });
    expect((await list({ cursor: body.next_cursor as string }, newPartner())).body.shipments).toEqual([]);
  });

  it.each([
    { limit: '0' },
    { limit: '101' },
    { limit: 'x' },
    { cursor: 'nonsense' },
    { status: 'teleported' },
    { colour: 'red' },
  ])('refuses %j', async (query) => {
    expect((await list(query as unknown as Record<string, string>)).status).toBe(422);
  });
});

describe('what is overdue', () => {
  const branches = [newBranchCode(), newBranchCode()];
  const partner = newPartner();

  beforeAll(async () => {
    const districts = branches.map((_, at) => String(100000 + Math.floor(Math.random() * 400000) * 2 + at));
    await Promise.all(branches.map((code) => putBranch({ code, name: '网点', timeZone: 'Asia/Shanghai' })));
    await Promise.all(
      districts.map((districtCode, at) =>
        putServiceArea({
          districtCode,
          branch: branches[at] ?? '',
          area: 'urban',
          pickup: true,
          delivery: true,
          extraPickupFee: null,
          extraDeliveryFee: null,
        }),
      ),
    );
    await Promise.all(
      branches.map((origin) => putRoute({ origin, destination: 'HGH', transfers: [], transitDays: 3, local: false })),
    );
    // Ordered ten minutes apart and all due at 15:00: many rows at the very same time.
    setClock('2026-01-05T13:00:00+08:00');
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        book(partner, {
          channel: 'import',
          ordered_at: `2026-01-05T09:${10 + at}:00+08:00`,
          shipper: { ...(booking()['shipper'] as object), address: { district_code: districts[at % 2], line: 'x' } },
        }),
      ),
    );
  });

  const overdue = (query: Record<string, string>) => call(listOverdue, { caller: OPERATIONS, method: 'GET', query });
  const all = async (query: Record<string, string>) => {
    const seen: { waybill_number: string; name: string; due_at: string; branch: string }[] = [];
    for (let cursor = {}; ;) {
      const { body } = await overdue({ limit: '5', ...query, ...cursor });
      seen.push(...(body.overdue as typeof seen));
      if (!body.has_next_page) return seen;
      cursor = { cursor: body.next_cursor as string };
    }
  };

  it('at a branch, oldest first, holds what is missed and not met, and nothing before it is due', async () => {
    const [branch = ''] = branches;
    setClock('2026-01-05T14:59:58+08:00');
    expect((await overdue({ branch, commitment: 'pickup' })).body.overdue).toEqual([]);
    setClock('2026-01-05T15:00:01+08:00');
    const { body } = await overdue({ branch, commitment: 'pickup' });
    expect(body.overdue).toHaveLength(6);
    expect(body.overdue[0]).toMatchObject({
      name: 'pickup',
      rule: 'B1',
      state: 'missed',
      due_at: '2026-01-05T15:00:00+08:00',
      branch,
    });
  });

  it('pages over rows of the same time and over branches, each row once, in order', async () => {
    setClock('2026-01-05T18:00:00+08:00');
    await ringAllDue(branches);
    const seen = (await all({ commitment: 'pickup' })).filter(({ branch }) => branches.includes(branch));
    expect(new Set(seen.map(({ waybill_number }) => waybill_number)).size).toBe(12);
    expect(seen).toHaveLength(12);
    const everything = await all({ branch: branches[0] ?? '' });
    expect(everything.map(({ due_at }) => due_at)).toEqual(everything.map(({ due_at }) => due_at).sort());
    expect(everything.filter(({ name }) => name === 'pickup')).toHaveLength(6);
  });

  it('after a cursor of the future is nothing', async () => {
    const cursor = Buffer.from('2199-01-01T00:00:00.000Z#HD000000000000#pickup').toString('base64url');
    expect((await overdue({ cursor })).body.overdue).toEqual([]);
    expect((await overdue({ cursor: 'nonsense' })).status).toBe(422);
  });

  it('is for operations', async () => {
    expect(
      (await call(listOverdue, { caller: { ...partner, scopes: ['shipments:read'] }, method: 'GET' })).status,
    ).toBe(403);
  });
});
