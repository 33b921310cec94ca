import { DeleteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { putServiceArea, readServiceArea } from '../../../functions/adapters/network-store.ts';
import { handler as getCase } from '../../../functions/api/cases/get-case.ts';
import { handler as recordCaseEvent } from '../../../functions/api/cases/record-event.ts';
import { handler as getShipment } from '../../../functions/api/shipments/get-shipment.ts';
import { handler as followShipments } from '../../../functions/lifecycles/follow-shipments.ts';
import { call, fieldsIn, type Answered } from '../call.ts';
import { caseEvent, newCase, type SampleCase } from '../cases.ts';
import { setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { react } from '../react.ts';
import { book, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { shipmentOf } from '../shipment.ts';
import { itemsUnder } from '../table.ts';

let partner: Holder;
let waybill_number: string;

// A district of it is closed for a while.
beforeAll(async () => {
  await ownTable();
  await openNetwork();
});
beforeEach(async () => {
  setClock('2026-03-02T09:00:00+08:00');
  partner = newPartner();
  waybill_number = (await book(partner)).body.waybill_number;
});

const tell = ({ path }: Pick<SampleCase, 'path'>, body: Record<string, unknown>): Promise<Answered> =>
  call(recordCaseEvent, { caller: OPERATIONS, path, body });

const shown = async ({ path }: Pick<SampleCase, 'path'>) =>
  (await call(getCase, { caller: OPERATIONS, method: 'GET', path })).body;

const types = ({ history }: Answered['body']): string[] => history.map(({ type }: { type: string }) => type);

/** A request about the shipment that is approved, by whomever it is opened. */
async function approved(request: string, otherwise: Record<string, unknown> = { partner: partner.id }) {
  const one = await newCase(OPERATIONS, { type: 'after_sales', request, waybill_number, ...otherwise });
  for (const event of [caseEvent('classified', { category: '尺寸不符' }), caseEvent('approved')])
    expect((await tell(one, event)).status).toBe(201);
  return one;
}

describe('a request that is handled (G6)', () => {
  it.each(['return', 'exchange'])(
    'of a %s: the goods are booked back with it, and the case names the shipment',
    async (request) => {
      const one = await approved(request);
      expect((await shown(one)).return_waybill_number).toBeNull();
      const { status, body } = await tell(one, caseEvent('handled'));
      expect([status, body.type]).toEqual([201, 'handled']);
      const seen = await shown(one);
      expect(types(seen)).toEqual(['opened', 'classified', 'approved', 'handled', 'return_booked']);
      const path = { waybill_number: seen.return_waybill_number as string };
      const { body: back } = await call(getShipment, { caller: partner, method: 'GET', path });
      expect(back).toMatchObject({
        return_of: waybill_number,
        reference: `${one.case_number}-return`,
        origin_branch: 'HGH',
        destination_branch: 'CTU',
        status: 'booked',
      });
    },
  );

  it('five times at once books one shipment, and is told the same again', async () => {
    const one = await approved('return');
    const event = caseEvent('handled');
    const answers = await Promise.all(Array.from({ length: 5 }, () => tell(one, event)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const again = await tell(one, event);
    expect([again.status, again.headers?.['Idempotent-Replayed']]).toEqual([201, 'true']);
    const seen = await shown(one);
    expect(types(seen).filter((type) => type === 'return_booked')).toHaveLength(1);
    const other = await tell(one, caseEvent('handled'));
    expect([other.status, other.body.code]).toEqual([409, 'event_not_allowed']);
  });

  it('of a repair books nothing', async () => {
    const one = await approved('repair');
    expect((await tell(one, caseEvent('handled'))).status).toBe(201);
    expect((await shown(one)).return_waybill_number).toBeNull();
  });

  it('with the shipment that the desk has booked books no other', async () => {
    const one = await approved('return');
    const { body } = await book(partner);
    expect((await tell(one, caseEvent('handled', { waybill_number: body.waybill_number }))).status).toBe(201);
    const seen = await shown(one);
    expect(seen.return_waybill_number).toBe(body.waybill_number);
    expect(types(seen)).not.toContain('return_booked');
  });

  it('with the shipment of another is refused', async () => {
    const one = await approved('return');
    const { body } = await book(newPartner());
    const answer = await tell(one, caseEvent('handled', { waybill_number: body.waybill_number }));
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['waybill_number']]);
    const ofStranger = await approved('return', {});
    for (const [number, status] of [
      ['HD0', 422],
      [body.waybill_number, 201],
    ])
      expect((await tell(ofStranger, caseEvent('handled', { waybill_number: number }))).status).toBe(status);
  });

  it('with the very shipment that goes back is refused', async () => {
    const one = await approved('return');
    const answer = await tell(one, caseEvent('handled', { waybill_number }));
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ field: 'waybill_number', message: 'is the shipment that goes back' }],
    ]);
    expect((await shown(one)).request_stage).toBe('approved');
  });

  it.each(['return', 'exchange'])(
    'of a %s about no shipment has to name the one that brings the goods',
    async (request) => {
      const one = await approved(request, { partner: partner.id, waybill_number: undefined });
      const answer = await tell(one, caseEvent('handled'));
      expect([answer.status, fieldsIn(answer)]).toEqual([422, ['waybill_number']]);
      const { body } = await book(partner);
      expect((await tell(one, caseEvent('handled', { waybill_number: body.waybill_number }))).status).toBe(201);
      const repair = await approved('repair', { partner: partner.id, waybill_number: undefined });
      expect((await tell(repair, caseEvent('handled'))).status).toBe(201);
    },
  );

  it('of a stranger’s case is booked for the partner whose shipment it is', async () => {
    const one = await approved('return', {});
    expect((await tell(one, caseEvent('handled'))).status).toBe(201);
    const path = { waybill_number: (await shown(one)).return_waybill_number as string };
    expect((await call(getShipment, { caller: partner, method: 'GET', path })).status).toBe(200);
  });
});

describe('a booking that is refused leaves the case as it was', () => {
  it('from a district that is served no more, until it is again', async () => {
    const one = await approved('return');
    const area = await readServiceArea('330106');
    if (!area) throw new Error('the district is not served');
    const before = await itemsUnder(`CASE#${one.case_number}`);
    await close('330106');
    const event = caseEvent('handled');
    const refused = await tell(one, event);
    expect([refused.status, fieldsIn(refused)]).toEqual([422, ['shipper.address.district_code']]);
    expect(await itemsUnder(`CASE#${one.case_number}`)).toEqual(before);
    await putServiceArea(area);
    expect((await tell(one, event)).status).toBe(201);
  });

  it('where another shipment has its reference', async () => {
    const one = await approved('return');
    await book(partner, { reference: `${one.case_number}-return` });
    const before = await itemsUnder(`CASE#${one.case_number}`);
    const refused = await tell(one, caseEvent('handled'));
    expect([refused.status, refused.body.code]).toEqual([409, 'reference_taken']);
    expect(await itemsUnder(`CASE#${one.case_number}`)).toEqual(before);
  });
});

describe('the case follows the shipment by which the goods come back', () => {
  const handled = async (details: Record<string, unknown> = {}) => {
    const one = await approved('return');
    expect((await tell(one, caseEvent('handled', details))).status).toBe(201);
    return { one, back: shipmentOf(partner, (await shown(one)).return_waybill_number) };
  };
  const follow = (number: string) => react(followShipments, { waybill_number: number });

  it('to its delivery, which is told once', async () => {
    const { one, back } = await handled();
    await follow(back.waybill_number);
    expect(types(await shown(one))).not.toContain('tracked');
    setClock('2026-03-02T15:00:00+08:00');
    await back.happened('picked_up');
    setClock('2026-03-05T09:00:00+08:00');
    await back.happened('arrived');
    setClock('2026-03-05T15:00:00+08:00');
    await back.happened('delivered', { sign_off: signOff({ documents: [] }) });
    for (const _ of [1, 2]) await follow(back.waybill_number);
    const seen = await shown(one);
    expect(types(seen).filter((type) => type === 'tracked')).toHaveLength(1);
    expect(seen.commitments).toContainEqual(expect.objectContaining({ name: 'report_back', met_at: null }));
  });

  it('which the desk has named, too; and hears when it is lost', async () => {
    const { body } = await book(partner);
    const { one, back } = await handled({ waybill_number: body.waybill_number });
    setClock('2026-03-02T15:00:00+08:00');
    await back.happened('picked_up');
    await back.happened('lost', { reason: '车辆起火' });
    for (const _ of [1, 2]) await follow(back.waybill_number);
    expect(types(await shown(one)).slice(-2)).toEqual(['handled', 'noted']);
  });
});

/** A district that nobody serves any more. */
async function close(district: string): Promise<void> {
  const key = { pk: { S: `SERVICE_AREA#${district}` }, sk: { S: 'SERVICE_AREA' } };
  await new DynamoDBClient({}).send(new DeleteItemCommand({ TableName: process.env['TABLE_NAME'], Key: key }));
}
