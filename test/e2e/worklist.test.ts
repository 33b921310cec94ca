import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { at, book, booking, cloud, instructed, newDay, request, to } from './cloud.ts';

interface Work {
  readonly waybill_number: string;
  readonly name: string;
  readonly state: string;
  readonly requests: readonly { readonly method: string; readonly path: string; readonly body: object }[];
}

/** What is to be done about a waybill, in the list of a branch's own key. */
async function workOn(waybill: string, role: string): Promise<Work[]> {
  const found: Work[] = [];
  for (let cursor = ''; ;) {
    const query = new URLSearchParams({ role, limit: '100', ...(cursor !== '' && { cursor }) });
    const { status, body } = await request('GET', `/worklist?${query.toString()}`, undefined, cloud.branch_key);
    if (status !== 200) throw new Error(JSON.stringify(body));
    found.push(...(body.work as Work[]).filter(({ waybill_number }) => waybill_number === waybill));
    if (body.next_cursor === null) return found;
    cursor = body.next_cursor as string;
  }
}

it('what a dry run foresees is booked, and stands in the list of whose work it is until its request is made', async () => {
  await newDay('11:00');
  const reference = `PO-${randomUUID()}`;
  const dry = await request('POST', '/shipments?dry_run=true', booking({ reference }));
  expect([dry.status, dry.body.status, dry.body.expected_arrival_at]).toEqual([200, 'booked', at('00:00', 5)]);
  expect(dry.body.promises).toContainEqual(expect.objectContaining({ name: 'pickup', due_at: at('15:00') }));
  expect((await request('GET', `/shipments?reference=${reference}`)).body.shipments).toEqual([]);

  const waybill = await book({ reference });
  await instructed(waybill);
  expect(await workOn(waybill, 'dispatcher')).toMatchObject([{ name: 'pickup', state: 'open' }]);
  expect(await workOn(waybill, 'branch_manager')).toEqual([]);
  await to('16:00:01');
  expect(await workOn(waybill, 'branch_manager')).toMatchObject([{ name: 'pickup', state: 'missed' }]);

  const [{ method, path, body } = { method: '', path: '', body: {} }] =
    (await workOn(waybill, 'dispatcher'))[0]?.requests ?? [];
  const told = { ...body, event_id: randomUUID(), actor: { name: '司机', role: 'driver' } };
  expect((await request(method, path.replace(/^\/v1/, ''), told)).status).toBe(201);
  for (const role of ['dispatcher', 'branch_manager'])
    expect((await workOn(waybill, role)).map(({ name }) => name)).not.toContain('pickup');
});

it('a partner finds out where it is served', async () => {
  const { status, body } = await request('GET', '/service_areas?branch=HGH');
  expect([status, new Set(body.service_areas.map(({ branch }: { branch: string }) => branch))]).toEqual([
    200,
    new Set(['HGH']),
  ]);
});
