import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { putRoute } from '../../../functions/adapters/network-store.ts';
import { fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { openNetwork } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

let shipment: SampleShipment;

beforeAll(openNetwork);
beforeEach(async () => {
  setClock('2026-01-05T09:00:00+08:00');
  shipment = await newShipment();
  setClock('2026-01-06T12:00:00+08:00');
});

const lastShown = async () => ((await shipment.shown()).history as Record<string, unknown>[]).at(-1);

describe('goods that are seen at a branch (C1)', () => {
  it('which there is not: refused, by its field, and nothing is written', async () => {
    const before = await shipment.stored();
    const answer = await shipment.report('transfer_arrived', { branch: 'QQQ' });
    expect([answer.status, answer.body.code, answer.body.errors]).toEqual([
      422,
      'validation_failed',
      [{ field: 'branch', message: 'is not a known branch' }],
    ]);
    expect(await shipment.stored()).toEqual(before);
    expect(await shipment.commitment('pickup')).toBeUndefined();
  });

  it('which there is not, beside what is wrong with the form: all at once', async () => {
    const answer = await shipment.report('transfer_arrived', { branch: 'QQQ', colour: 'red', note: 7 });
    expect([answer.status, fieldsIn(answer).toSorted()]).toEqual([422, ['branch', 'colour', 'note']]);
    // What is no code is not looked up: it is named once.
    const { body } = await shipment.report('transfer_arrived', { branch: 'x', note: 7 });
    expect((body.errors as { readonly field: string }[]).map(({ field }) => field).toSorted()).toEqual([
      'branch',
      'note',
    ]);
  });

  it('which is not on the way: taken, and shown as off the route, in the answer and in the history', async () => {
    const { status, body } = await shipment.report('transfer_arrived', { branch: 'WUH' });
    expect([status, body.branch, body.off_route, body.status]).toEqual([201, 'WUH', true, 'in_transit']);
    expect(await lastShown()).toMatchObject({ type: 'transfer_arrived', branch: 'WUH', off_route: true });
  });

  it.each(['CTU', 'HGH'])('which is one of its two: on the way, %s', async (branch) => {
    const { body } = await shipment.happened('transfer_arrived', { branch });
    expect(body.off_route).toBe(false);
  });

  it('which is a transfer of the route as it was booked: on the way, whatever the route is since', async () => {
    const route = { origin: 'CTU', destination: 'SHA', transitDays: 3, local: false };
    await putRoute({ ...route, transfers: ['WUH'] });
    setClock('2026-01-05T09:00:00+08:00');
    const consignee = {
      name: '收货公司',
      contact_name: '收货联系人',
      phone: '+8613800000002',
      address: { district_code: '310101', line: '二号路 2 号' },
    };
    shipment = await newShipment({ consignee });
    await putRoute({ ...route, transfers: [] });
    setClock('2026-01-06T12:00:00+08:00');
    expect((await shipment.happened('transfer_arrived', { branch: 'WUH' })).body.off_route).toBe(false);
    expect((await shipment.happened('transfer_arrived', { branch: 'HGH' })).body.off_route).toBe(true);
  });
});
