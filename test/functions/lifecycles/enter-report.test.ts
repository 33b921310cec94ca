import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { envelopeNumber } from '../../../domain/receipt/envelope-number.ts';
import { openingResults, type Envelope, type Opening } from '../../../domain/receipt/envelope.ts';
import { parseInstant, type Instant } from '../../../domain/time/instant.ts';
import { now } from '../../../functions/adapters/clock.ts';
import { readEnvelope, writeEnvelope, writeOpening } from '../../../functions/adapters/envelope-store.ts';
import { handler as getOpening } from '../../../functions/api/receipt-envelopes/get-opening.ts';
import { handler as enterReport } from '../../../functions/lifecycles/enter-report.ts';
import { enterEnvelope as enterPart } from '../../../functions/receipt/enter-envelope.ts';
import { call } from '../call.ts';
import { arrivalNumber } from '../../../domain/vehicle-arrival/arrival-number.ts';
import type { VehicleArrival } from '../../../domain/vehicle-arrival/vehicle-arrival.ts';
import { writeArrival } from '../../../functions/adapters/vehicle-arrival-store.ts';
import { enterArrival } from '../../../functions/vehicle-arrival/enter-arrival.ts';
import { setClock } from '../clock.ts';
import { itemsUnder } from '../table.ts';
import { ARRIVED_AT, newVehicle, shipmentsOnTheWay, shown } from '../vehicle-arrivals.ts';
import { accepted, copyStates, open, rejected, sent, signedShipment } from '../envelopes.ts';
import { react } from '../react.ts';
import { openNetwork, OPERATIONS } from '../samples.ts';
import type { SampleShipment } from '../shipment.ts';

const enter = (envelope_number: string) => react(enterReport, { envelope_number });
const at = (text: string): Instant => parseInstant(text) ?? now();
const row = ({ waybill_number: waybillNumber }: SampleShipment, copy = 1) => ({ waybillNumber, copy });
const stored = (shipments: readonly SampleShipment[]) => Promise.all(shipments.map((shipment) => shipment.stored()));

let good: SampleShipment;
let bad: SampleShipment;
let gone: SampleShipment;
let extra: SampleShipment;
let all: readonly SampleShipment[];

beforeAll(openNetwork);
beforeEach(async () => {
  [good, bad, gone, extra] = [
    await signedShipment([1]),
    await signedShipment([1]),
    await signedShipment([1]),
    await signedShipment([1]),
  ];
  all = [good, bad, gone, extra];
});

/** An envelope that is registered, and of which no waybill has heard. */
async function registered(): Promise<Envelope> {
  const envelope: Envelope = {
    envelopeNumber: envelopeNumber(now(), Math.floor(Math.random() * 29_000)),
    fromBranch: 'HGH',
    toBranch: 'CTU',
    sentAt: at('2026-01-09T09:30:00+08:00'),
    contents: [good, bad, gone].map((shipment) => row(shipment)),
  };
  await writeEnvelope(envelope, [], []);
  return envelope;
}

/** What was found in it, registered as the API does before it tells the waybills. */
async function opened(envelope: Envelope): Promise<Opening> {
  const contents: Opening['contents'] = [
    { ...row(good), outcome: 'accepted' },
    { ...row(bad), outcome: 'rejected', reason: '印章不清' },
    { ...row(extra), outcome: 'accepted' },
  ];
  const opening: Opening = {
    openedAt: at('2026-01-09T09:45:00+08:00'),
    contents,
    results: openingResults(envelope.contents, contents),
  };
  await writeOpening(envelope, opening, []);
  return opening;
}

describe('an envelope of which the sending was cut short (E3)', () => {
  it('is on all of its waybills in the end, and again is nothing new', async () => {
    const { envelopeNumber: number } = await registered();
    expect(await copyStates(good)).toEqual(['signed', 'awaited']);
    await enter(number);
    for (const shipment of [good, bad, gone])
      expect((await shipment.shown()).receipt.copies[0]).toMatchObject({ state: 'enveloped', envelope_number: number });
    const before = await stored(all);
    await enter(number);
    await Promise.all([enter(number), enter(number)]);
    expect(await stored(all)).toEqual(before);
  });

  it('and that was opened before anybody went on with it is complete as well', async () => {
    const envelope = await registered();
    await opened(envelope);
    await enter(envelope.envelopeNumber);
    expect(await Promise.all(all.map(copyStates))).toEqual([
      ['accepted', 'awaited'],
      ['rejected', 'awaited'],
      ['signed', 'awaited'],
      ['accepted', 'awaited'],
    ]);
  });
});

describe('an opening that was cut short (E3)', () => {
  it('before any waybill had heard of it is on all of them in the end, and again is nothing new', async () => {
    const number = await sent(
      [good, bad, gone].map(({ waybill_number }) => ({ waybill_number, copy: 1 })),
      { sent_at: '2026-01-09T09:30:00+08:00' },
    );
    const envelope = await readEnvelope(number);
    if (!envelope) throw new Error('the envelope is not there');
    await opened(envelope);
    expect(await copyStates(good)).toEqual(['enveloped', 'awaited']);
    await enter(number);
    expect(await Promise.all(all.map(copyStates))).toEqual([
      ['accepted', 'awaited'],
      ['rejected', 'awaited'],
      ['signed', 'awaited'],
      ['accepted', 'awaited'],
    ]);
    expect((await bad.shown()).receipt.copies[0]).toMatchObject({
      rejected_reason: '印章不清',
      envelope_number: number,
    });
    const before = await stored(all);
    await enter(number);
    expect(await stored(all)).toEqual(before);
  });

  it('in the midst of its waybills is completed, too, by the bus or by the same opening sent again', async () => {
    for (const goOn of [
      enter,
      async (number: string) => {
        expect((await open(number, [accepted(good), rejected(bad), accepted(extra)])).status).toBe(200);
      },
    ]) {
      [good, bad, gone, extra] = [
        await signedShipment([1]),
        await signedShipment([1]),
        await signedShipment([1]),
        await signedShipment([1]),
      ];
      all = [good, bad, gone, extra];
      const envelope = await registered();
      await enter(envelope.envelopeNumber);
      const opening = await opened(envelope);
      // One waybill has heard: what it heard is what a whole opening tells it.
      const alone = { ...opening, contents: opening.contents.slice(0, 1), results: opening.results.slice(0, 1) };
      await enterPart({ ...envelope, contents: [row(good)], opening: alone }, now());
      expect(await Promise.all(all.map(copyStates))).toEqual([
        ['accepted', 'awaited'],
        ['enveloped', 'awaited'],
        ['enveloped', 'awaited'],
        ['signed', 'awaited'],
      ]);
      const heard = await good.stored();
      await goOn(envelope.envelopeNumber);
      expect(await Promise.all(all.map(copyStates))).toEqual([
        ['accepted', 'awaited'],
        ['rejected', 'awaited'],
        ['signed', 'awaited'],
        ['accepted', 'awaited'],
      ]);
      expect(await good.stored()).toEqual(heard);
    }
  });

  it('is shown as it was told, complete or not', async () => {
    const envelope = await registered();
    await opened(envelope);
    const { body } = await call(getOpening, {
      caller: OPERATIONS,
      method: 'GET',
      path: { envelope_number: envelope.envelopeNumber },
    });
    expect(body.results.map(({ result }: { result: string }) => result)).toEqual([
      'accepted',
      'rejected',
      'unexpected',
      'missing',
    ]);
  });

  it('does not undo what has happened to a copy since', async () => {
    const envelope = await registered();
    await opened(envelope);
    await enter(envelope.envelopeNumber);
    setClock('2026-01-12T10:00:00+08:00');
    await good.happened('receipt_handed_over', { copies: [1], to: { name: '发货联系人', role: 'customer' } });
    await bad.happened('receipt_signed', {
      copies: [1],
      checked: { signature: true, identity_number: true, company_seal: true },
    });
    const before = await stored(all);
    await enter(envelope.envelopeNumber);
    expect(await stored(all)).toEqual(before);
    expect(await copyStates(bad)).toEqual(['signed', 'awaited']);
  });
});

describe("a vehicle's arrival that was cut short (F2)", () => {
  it('halfway through its waybills is completed, and again is nothing new', async () => {
    const [one, other] = (await shipmentsOnTheWay(2)) as [SampleShipment, SampleShipment];
    const arrival: VehicleArrival = {
      arrivalNumber: arrivalNumber(now(), Math.floor(Math.random() * 29_000)),
      vehicle: newVehicle(),
      branch: 'HGH',
      timeZone: 'Asia/Shanghai',
      carrier: '示例运输公司',
      arrivedAt: at(ARRIVED_AT),
      manifest: [one, other].map(({ waybill_number: waybillNumber }) => ({ waybillNumber, pieces: 12 })),
      found: [one, other].map(({ waybill_number: waybillNumber }) => ({
        waybillNumber,
        pieces: 11,
        paperworkOk: false,
      })),
      unbooked: [],
    };
    await writeArrival(arrival, []);
    let turns = 1;
    await enterArrival(arrival, now(), () => turns-- > 0);
    const half = await shown(arrival.arrivalNumber);
    expect(half.body.complete).toBe(false);
    expect(half.body.found.map((row: { entered_as: string }) => row.entered_as)).toEqual(['arrived', null]);
    const before = await one.stored();

    const arrived = () => react(enterReport, { arrival_number: arrival.arrivalNumber });
    await Promise.all([arrived(), arrived(), arrived()]);
    const whole = await shown(arrival.arrivalNumber);
    expect(whole.body.complete).toBe(true);
    expect(whole.body.differences).toHaveLength(4);
    expect(whole.body.differences.slice(0, 2)).toEqual(half.body.differences.slice(0, 2));
    expect(await one.stored()).toEqual(before);
    for (const { waybill_number } of [one, other])
      expect(await itemsUnder(`FOUND#case_waybill#${waybill_number}`)).toHaveLength(2);
    const after = await stored([one, other]);
    await arrived();
    expect(await stored([one, other])).toEqual(after);
    expect((await shown(arrival.arrivalNumber)).body).toEqual(whole.body);
  });

  it('and that there is not fails, to be tried again', async () => {
    await expect(react(enterReport, { arrival_number: 'HV000000000000' })).rejects.toThrow('to be tried again');
  });
});

it('an envelope that there is not fails, to be tried again', async () => {
  await expect(enter('HE000000000000')).rejects.toThrow('to be tried again');
});
