import { beforeAll, describe, expect, it } from 'vitest';
import { CASE } from '../../../domain/case/case-kind.ts';
import { isArrivalNumber } from '../../../domain/vehicle-arrival/arrival-number.ts';
import { waybillNumber } from '../../../domain/waybill/waybill-number.ts';
import { readFile } from '../../../functions/adapters/subject-store.ts';
import { handler as getAttachment } from '../../../functions/api/attachments/get-attachment.ts';
import { handler as listArrivals } from '../../../functions/api/vehicle-arrivals/list-arrivals.ts';
import { brought } from '../attachments.ts';
import { at, newBranch } from '../branches.ts';
import { call, fieldsIn } from '../call.ts';
import { setClock } from '../clock.ts';
import { openNetwork, OPERATIONS } from '../samples.ts';
import { itemsUnder } from '../table.ts';
import type { SampleShipment } from '../shipment.ts';
import {
  arrival,
  ARRIVED_AT,
  found,
  listed,
  newVehicle,
  report,
  reported,
  shipmentsOnTheWay,
  shown,
} from '../vehicle-arrivals.ts';

beforeAll(openNetwork);

/** A waybill number that nobody has. */
let serial = 0;
const nobodys = () => ({ waybill_number: waybillNumber(at('2025-01-01T00:00:00Z'), serial++) });

const typesIn = async (shipment: SampleShipment): Promise<string[]> =>
  ((await shipment.shown()).history as { type: string }[]).map(({ type }) => type);

/** A vehicle with a waybill of each difference, and one without. */
async function mixed() {
  const [good, short, gone, over, broken, unpapered, stray] = (await shipmentsOnTheWay(7)) as [
    SampleShipment,
    SampleShipment,
    SampleShipment,
    SampleShipment,
    SampleShipment,
    SampleShipment,
    SampleShipment,
  ];
  const unknown = nobodys();
  const body = arrival({
    manifest: [good, short, gone, over, broken, unpapered].map((each) => listed(each)),
    found: [
      found(good),
      found(short, 10),
      found(over, 13),
      found(broken, 12, { damaged_pieces: 2 }),
      found(unpapered, 12, { paperwork_ok: false }),
      found(stray, 1),
      found(unknown, 2),
    ],
  });
  return { good, short, gone, over, broken, unpapered, stray, unknown, body };
}

describe("a vehicle's arrival (F2)", () => {
  it('is evaluated: what came is arrived, and each difference has a case', async () => {
    const { good, short, gone, over, broken, unpapered, stray, unknown, body } = await mixed();
    const { status, headers, body: answer } = await report(body);
    expect(status).toBe(201);
    expect(isArrivalNumber(answer.arrival_number)).toBe(true);
    expect(headers?.['Location']).toBe(`vehicle_arrivals/${answer.arrival_number}`);
    const differs = (
      shipment: { waybill_number: string },
      kind: string,
      pieces: number,
      expected: number,
      came: number,
    ) => ({
      waybill_number: shipment.waybill_number,
      kind,
      pieces,
      expected,
      found: came,
      case_number: expect.stringMatching(/^HC/) as string,
    });
    expect(answer).toMatchObject({
      branch: 'HGH',
      arrived_at: ARRIVED_AT,
      complete: true,
      differences: [
        differs(short, 'shortage', 2, 12, 10),
        differs(gone, 'shortage', 12, 12, 0),
        differs(over, 'surplus', 1, 12, 13),
        differs(broken, 'damage', 2, 12, 12),
        differs(unpapered, 'paperwork', 12, 12, 12),
        differs(stray, 'unexpected_goods', 1, 0, 1),
        differs(unknown, 'unexpected_goods', 2, 0, 2),
      ],
      evaluation: {
        waybills: 8,
        differing: 7,
        pieces_expected: 72,
        pieces_found: 62,
        pieces_damaged: 2,
        differences: { shortage: 2, surplus: 1, damage: 1, paperwork: 1, unexpected_goods: 2 },
      },
      actor: { name: 'HGH', role: 'branch' },
      reported_by: { kind: 'operations', id: 'control-room', key: 'key-1' },
      note: null,
    });
    expect((answer.found as { entered_as: string }[]).map((row) => row.entered_as)).toEqual([
      ...Array<string>(6).fill('arrived'),
      'not_booked',
    ]);
    expect((await shown(answer.arrival_number)).body).toEqual(answer);

    for (const shipment of [good, short, over, broken, unpapered, stray])
      expect((await shipment.shown()).history.at(-1)).toMatchObject({
        type: 'arrived',
        event_id: `@arrived.${answer.arrival_number}`,
        occurred_at: ARRIVED_AT,
      });
    expect(await typesIn(gone)).not.toContain('arrived');

    const caseOf = async (at: number) => (await readFile(CASE, answer.differences[at].case_number as string))?.subject;
    expect(await caseOf(0)).toMatchObject({
      type: 'exception',
      partner: short.caller.id,
      waybillNumber: short.waybill_number,
      exception: {
        kind: 'shortage',
        pieces: 2,
        grade: 3,
        responsible: 'carrier',
        foundAt: at(ARRIVED_AT),
        foundBy: 'HGH',
      },
    });
    const strangers = await caseOf(6);
    expect(strangers).toMatchObject({ waybillNumber: unknown.waybill_number });
    expect(strangers?.partner).toBeUndefined();
  });

  it('at a branch on the way is a transfer', async () => {
    const [one] = (await shipmentsOnTheWay(1)) as [SampleShipment];
    const { found: rows } = await reported(arrival({ branch: 'WUH', manifest: [listed(one)], found: [found(one)] }));
    expect(rows[0].entered_as).toBe('transfer_arrived');
    expect((await one.shown()).history.at(-1)).toMatchObject({ type: 'transfer_arrived', branch: 'WUH' });
  });

  it('that does not fit a shipment says so, and does not hold up the others', async () => {
    const [one, other] = (await shipmentsOnTheWay(2)) as [SampleShipment, SampleShipment];
    // Before the order: the vehicle cannot have brought it.
    const answer = await reported(
      arrival({ arrived_at: '2026-01-04T08:00:00+08:00', found: [found(one), found(other)] }),
    );
    expect(answer.complete).toBe(true);
    expect(answer.found.map((row: { entered_as: string }) => row.entered_as)).toEqual(['refused', 'refused']);
    expect(await typesIn(one)).not.toContain('arrived');
  });

  it('of an empty vehicle has nothing to tell', async () => {
    expect(await reported(arrival())).toMatchObject({ complete: true, differences: [], manifest: [], found: [] });
  });

  it('has what shows it, which its branch may see', async () => {
    const id = await brought(OPERATIONS, { purpose: 'exception' });
    const answer = await reported(
      arrival({ attachments: [id], note: '雨天', actor: { name: '收货员', role: 'receiver' } }),
    );
    expect(answer).toMatchObject({ attachments: [id], note: '雨天', actor: { name: '收货员', role: 'receiver' } });
    const caller = { kind: 'branch', id: 'HGH', branches: ['HGH'] } as const;
    const seen = await call(getAttachment, { caller, method: 'GET', path: { id } });
    expect(seen.body).toMatchObject({ subject: 'vehicle_arrival', subject_id: answer.arrival_number });
    const wrong = await report(arrival({ attachments: [await brought(OPERATIONS)] }));
    expect([wrong.status, fieldsIn(wrong)]).toEqual([422, ['attachments[0]']]);
  });
});

describe('the same arrival', () => {
  it('sent twenty times at once under one key is one, and again is the stored answer', async () => {
    const { good, short, body } = await mixed();
    const headers = { 'Idempotency-Key': `arrival-${good.waybill_number}` };
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(body, headers)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const [number, ...others] = new Set(answers.map((answer) => answer.body.arrival_number as string));
    expect(others).toEqual([]);
    const again = await report(body, headers);
    expect(again.body).toEqual((await shown(number ?? '')).body);
    expect(again.body.complete).toBe(true);
    expect((await typesIn(short)).filter((type) => type === 'arrived')).toHaveLength(1);
    const cases = await itemsUnder(`FOUND#case_waybill#${short.waybill_number}`);
    expect(cases).toHaveLength(1);
    const otherwise = await report({ ...body, vehicle: newVehicle() }, headers);
    expect([otherwise.status, otherwise.body.code]).toEqual([409, 'idempotency_key_reused']);
  });

  it('sent twenty times at once without a key is one, too', async () => {
    const { short, body } = await mixed();
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(body)));
    expect(new Set(answers.map((answer) => answer.body.arrival_number as string)).size).toBe(1);
    expect(await itemsUnder(`FOUND#case_waybill#${short.waybill_number}`)).toHaveLength(1);
  });

  it('is that of the same vehicle however its plate is written, and told otherwise is refused', async () => {
    const [one] = (await shipmentsOnTheWay(1)) as [SampleShipment];
    const vehicle = `川A·${newVehicle()}x`;
    const body = arrival({ vehicle, found: [found(one)] });
    const { arrival_number } = await reported(body);
    expect((await reported({ ...body, vehicle: vehicle.replace('·', ' ').toUpperCase() })).arrival_number).toBe(
      arrival_number,
    );
    const otherwise = await report({ ...body, found: [found(one, 11)] });
    expect([otherwise.status, otherwise.body.code, otherwise.body.arrival_number]).toEqual([
      409,
      'report_conflict',
      arrival_number,
    ]);
    expect((await reported({ ...body, arrived_at: '2026-01-08T09:00:00+08:00' })).arrival_number).not.toBe(
      arrival_number,
    );
  });
});

describe('an arrival is refused, with every field that does not hold,', () => {
  const A = nobodys();
  it.each<[string, Record<string, unknown>, readonly string[]]>([
    [
      'of a waybill listed twice',
      { manifest: [listed(A), listed(A)], found: [found(A), found(A)] },
      ['manifest[1]', 'found[1]'],
    ],
    ['of no waybill number', { found: [found({ waybill_number: 'HD000000000001' })] }, ['found[0].waybill_number']],
    ['of no pieces', { manifest: [listed(A, 0)], found: [found(A, 1.5)] }, ['manifest[0].pieces', 'found[0].pieces']],
    ['of more damaged than found', { found: [found(A, 2, { damaged_pieces: 3 })] }, ['found[0].damaged_pieces']],
    ['without a word on papers', { found: [listed(A)] }, ['found[0].paperwork_ok']],
    ['of 501 rows', { manifest: Array.from({ length: 501 }, () => listed(nobodys())) }, ['manifest']],
    [
      'at no branch, in the future',
      { branch: 'NOWHERE', arrived_at: '2030-01-01T00:00:00Z' },
      ['branch', 'arrived_at'],
    ],
    ['of long ago', { arrived_at: '2020-01-01T00:00:00Z' }, ['arrived_at']],
    ['of a plate without a letter or a digit', { vehicle: '·-' }, ['vehicle']],
    [
      'in several ways at once',
      { branch: 'NOWHERE', carrier: ' ', vehicle: undefined },
      ['vehicle', 'carrier', 'branch'],
    ],
  ])('%s', async (_, otherwise, fields) => {
    setClock('2026-01-08T10:00:00+08:00');
    const answer = await report(arrival(otherwise));
    expect([answer.status, answer.body.code, fieldsIn(answer)]).toEqual([422, 'validation_failed', fields]);
  });

  it("at another's branch", async () => {
    const answer = await report(arrival(), {}, { kind: 'branch', id: 'SHA', branches: ['SHA'] });
    expect([answer.status, fieldsIn(answer)]).toEqual([422, ['branch']]);
  });
});

describe('the arrivals at a branch', () => {
  const list = (query: Record<string, string>) => call(listArrivals, { caller: OPERATIONS, method: 'GET', query });

  it("are listed by the company's month, latest first, page by page", async () => {
    const { code: branch } = await newBranch('Asia/Urumqi');
    const times = ['2026-01-01T00:00:00+08:00', '2026-01-20T08:00:00+08:00', '2026-01-31T23:59:59+08:00'];
    const numbers = [];
    for (const arrived_at of [...times, '2026-02-01T00:00:00+08:00']) {
      setClock(arrived_at);
      numbers.push((await reported(arrival({ branch, arrived_at }))).arrival_number);
    }
    setClock('2026-02-01T10:00:00+08:00');
    const first = await list({ branch, month: '2026-01', limit: '2' });
    expect(first.body.vehicle_arrivals.map((one: { arrival_number: string }) => one.arrival_number)).toEqual([
      numbers[2],
      numbers[1],
    ]);
    expect(first.body.vehicle_arrivals[0]).toMatchObject({
      arrived_at: '2026-01-31T21:59:59+06:00',
      evaluation: { waybills: 0 },
    });
    const rest = await list({ branch, month: '2026-01', limit: '2', cursor: first.body.next_cursor as string });
    expect(rest.body).toMatchObject({ vehicle_arrivals: [{ arrival_number: numbers[0] }], has_next_page: false });
  });

  it.each([
    [{ branch: 'HGH' }, ['month']],
    [{ month: '2026-01' }, ['branch']],
    [{ branch: 'HGH', month: '2026-13' }, ['month']],
    [{ branch: 'NOWHERE', month: '2026-01' }, ['branch']],
    [{ branch: 'HGH', month: '2026-01', cursor: 'x' }, ['cursor']],
  ])('are asked for by a branch and a month that there are: %j', async (query, fields) => {
    const answer = await list(query);
    expect([answer.status, fieldsIn(answer)]).toEqual([422, fields]);
  });
});
