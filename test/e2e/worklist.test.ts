import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { at, book, booking, branch, instructed, newDay, partner, request, to } from './cloud.ts';

/** What is to be done about a waybill, in the list of a branch's own key. */
async function workOn(waybill: string, role: 'branch_manager' | 'dispatcher') {
  const all = await Array.fromAsync(branch.paginate('/worklist', { params: { query: { role, limit: 100 } } }));
  return all.filter((work) => 'waybill_number' in work && work.waybill_number === waybill);
}

it('what a dry run foresees is booked, and stands in the list of whose work it is until its request is made', async () => {
  await newDay('11:00');
  const reference = `PO-${randomUUID()}`;
  const dry = await partner.post('/shipments', {
    params: { query: { dry_run: 'true' } },
    body: booking({ reference }),
  });
  expect([dry.status, dry.expected_arrival_at]).toEqual(['booked', at('00:00', 5)]);
  expect(dry.promises).toContainEqual(expect.objectContaining({ name: 'pickup', due_at: at('15:00') }));
  expect((await partner.get('/shipments', { params: { query: { reference } } })).shipments).toEqual([]);

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
  for (const role of ['dispatcher', 'branch_manager'] as const)
    expect((await workOn(waybill, role)).map(({ name }) => name)).not.toContain('pickup');
});

it('a partner finds out where it is served', async () => {
  const areas = await Array.fromAsync(partner.paginate('/service_areas', { params: { query: { branch: 'HGH' } } }));
  expect(new Set(areas.map(({ branch }) => branch))).toEqual(new Set(['HGH']));
});
