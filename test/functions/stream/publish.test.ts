import { beforeAll, describe, expect, it, vi } from 'vitest';
import { handler as recordCaseEvent } from '../../../functions/api/cases/record-event.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as changeConsignee } from '../../../functions/api/shipments/change-consignee.ts';
import { handler as publish } from '../../../functions/stream/publish.ts';
import { listenToBus, type Told } from '../bus.ts';
import { call } from '../call.ts';
import { caseEvent, newCase } from '../cases.ts';
import { setClock } from '../clock.ts';
import { accepted, copyOf, open, rejected, sent, signedShipment } from '../envelopes.ts';
import { outputOf } from '../output.ts';
import { messages } from '../react.ts';
import { identityDocument, newPartner, openNetwork, OPERATIONS, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { itemsUnder } from '../table.ts';
import { remind, ring } from '../timer.ts';
import { changes, commitments, events, writesOf } from './changes.ts';
import { arrival, found, listed, reported, shipmentsOnTheWay } from '../vehicle-arrivals.ts';

// Metrics are looked at here; they are told at their making.
vi.hoisted(() => {
  Object.assign(process.env, { POWERTOOLS_METRICS_DISABLED: 'false' });
});

const NUMBER = '330106199001017788';
const PERSONAL = [
  NUMBER,
  '****7788',
  '收货',
  '发货',
  '代收人',
  '司机',
  '客户',
  '联系人',
  '+86',
  '路',
  '备注',
  '原因',
  'FAX',
];

let told: (number: string) => Promise<Told[]>;
const envelopeItems = (number: string) => itemsUnder(`ENVELOPE#${number}`);
const typesOf = (heard: readonly Told[]) => heard.map(({ type }) => type);
/** What was told of the type; there must be one. */
function one(heard: readonly Told[], type: string): Told['detail'] {
  const [detail, ...others] = heard.filter((each) => each.type === type).map((each) => each.detail);
  expect(others).toEqual([]);
  return detail ?? {};
}

/** Tells the bus, and gives the metrics that were counted, each with its dimensions but the service. */
async function tell(...batches: Parameters<typeof publish>[0][]): Promise<string[]> {
  const output = await outputOf(async () => {
    for (const batch of batches) expect(await publish(batch)).toEqual({ batchItemFailures: [] });
  });
  for (const personal of PERSONAL) expect(output).not.toContain(personal);
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { _aws, service, ...rest } = JSON.parse(line) as Record<string, unknown>;
      expect([typeof _aws, service]).toEqual(['object', 'huidan']);
      return Object.entries(rest)
        .map(([name, value]) => (typeof value === 'number' ? name : String(value)))
        .sort()
        .join(' ');
    });
}

beforeAll(async () => {
  await openNetwork();
  told = await listenToBus();
});

describe('what happens on the way, told on the bus', () => {
  it('is numbers, codes and times: nobody’s name, words or numbers', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment({ receipt: { kind: 'signature', copies: 1 }, freight_terms: 'prepaid' });
    setClock('2026-01-09T10:00:00+08:00');
    await call(changeConsignee, {
      caller: shipment.caller,
      path: shipment.path,
      body: { new_name: '新收货人', confirmed_in_writing_by: '发货联系人', confirmation_reference: 'FAX-1' },
    });
    const at = (day: number, time: string) => `2026-01-0${day}T${time}:00+08:00`;
    for (const [type, details] of [
      ['picked_up', { occurred_at: at(5, '11:00') }],
      ['loading_confirmed', { occurred_at: at(5, '12:00') }],
      ['departed', { occurred_at: at(5, '13:00') }],
      ['notice_acknowledged', { occurred_at: at(5, '14:00') }],
      ['transfer_arrived', { branch: 'WUH', occurred_at: at(6, '10:00') }],
      ['tracked', { asked: '司机老王', late: true, goods_state: '原因不明', occurred_at: at(6, '11:00') }],
      [
        'arrival_estimated',
        { estimated_arrival_at: at(9, '09:00'), reason: '原因', force_majeure: true, occurred_at: at(6, '12:00') },
      ],
      ['arrived', { batch: { number: 1, of: 1 }, occurred_at: at(8, '10:00') }],
      ['consignee_contacted', { agreed_delivery_at: at(9, '09:00'), occurred_at: at(8, '11:00') }],
      ['out_for_delivery', { occurred_at: at(8, '12:00') }],
      ['delivery_failed', { reason: '原因', next_attempt_at: at(9, '09:00'), occurred_at: at(8, '15:00') }],
      [
        'delivered',
        {
          sign_off: signOff({ signer_name: '代收人', documents: [identityDocument({ number: NUMBER })] }),
          occurred_at: at(9, '08:00'),
        },
      ],
      ['signature_disputed', { reason: '原因', occurred_at: at(9, '08:30') }],
      ['signature_rechecked', { finding: '原因', occurred_at: at(9, '08:40') }],
      [
        'receipt_signed',
        {
          copies: [1],
          checked: { signature: true, identity_number: true, company_seal: true },
          occurred_at: at(9, '08:50'),
        },
      ],
      ['receipt_lost', { copies: [1], reason: '原因', occurred_at: at(9, '09:00') }],
    ] as const)
      await shipment.happened(type, { ...details, note: '备注' });

    await tell(writesOf(events(await shipment.stored())));
    const heard = await told(shipment.waybill_number);
    for (const personal of PERSONAL) expect(JSON.stringify(heard)).not.toContain(personal);
    const details = Object.fromEntries(
      heard.map(
        ({
          type,
          detail: {
            event_id: _e,
            waybill_number: _w,
            partner: _p,
            occurred_at: _o,
            recorded_at: _r,
            status: _s,
            origin_branch,
            destination_branch,
            ...rest
          },
        }) => {
          expect([origin_branch, destination_branch]).toEqual(['CTU', 'HGH']);
          return [type, rest];
        },
      ),
    );
    expect(details).toMatchObject({
      'shipment.transfer_arrived': { branch: 'WUH' },
      'shipment.tracked': { late: true },
      'shipment.arrival_estimated': { estimated_arrival_at: '2026-01-09T01:00:00.000Z', force_majeure: true },
      'shipment.arrived': { batch: { number: 1, of: 1 } },
      'shipment.consignee_contacted': { agreed_delivery_at: '2026-01-09T01:00:00.000Z' },
      'shipment.delivery_failed': { next_attempt_at: '2026-01-09T01:00:00.000Z' },
      'shipment.receipt_signed': { copies: [1] },
      'shipment.receipt_lost': { copies: [1] },
    });
    for (const type of ['picked_up', 'delivered', 'consignee_changed', 'signature_disputed', 'signature_rechecked'])
      expect(details[`shipment.${type}`]).toEqual({});
  });
});

describe('a cancellation of goods that were on the truck (X6)', () => {
  it('is told to be overtaken once the pickup is, and that the goods are picked up', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment();
    setClock('2026-01-05T11:00:00+08:00');
    await call(cancelShipment, { caller: shipment.caller, path: shipment.path, body: { reason: '客户取消' } });
    const before = await shipment.stored();
    setClock('2026-01-05T11:30:00+08:00');
    await shipment.happened('picked_up', { occurred_at: '2026-01-05T10:40:00+08:00' });
    await tell(changes(before, events(await shipment.stored())));
    const heard = await told(shipment.waybill_number);
    expect(typesOf(heard).sort()).toEqual(['shipment.cancellation_overtaken', 'shipment.picked_up']);
    expect(one(heard, 'shipment.cancellation_overtaken')).toMatchObject({
      event_id: `${shipment.waybill_number}.@cancellation_overtaken`,
      partner: shipment.caller.id,
      status: 'picked_up',
    });
  });
});

describe('a sign-off that does not hold (D1-D4)', () => {
  const deliver = async (evidence: Record<string, unknown>): Promise<SampleShipment> => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment({ receipt: { kind: 'signature' } });
    setClock('2026-01-08T15:00:00+08:00');
    await shipment.happened('delivered', { event_id: 'delivery', sign_off: evidence });
    return shipment;
  };

  it('is told of its own, with its reasons and no name, and counted', async () => {
    const shipment = await deliver(
      signOff({ documents: [identityDocument({ name: '代收人', number: NUMBER, original: false })] }),
    );
    const counted = await tell(writesOf(events(await shipment.stored())));
    const heard = await told(shipment.waybill_number);
    expect(typesOf(heard).sort()).toEqual(['shipment.booked', 'shipment.delivered', 'sign_off.irregular']);
    expect(one(heard, 'sign_off.irregular')).toEqual({
      event_id: `${shipment.waybill_number}.delivery.irregular`,
      waybill_number: shipment.waybill_number,
      partner: shipment.caller.id,
      occurred_at: expect.stringMatching(/^2026-01-08T07:00:0/) as string,
      origin_branch: 'CTU',
      destination_branch: 'HGH',
      reasons: [
        { rule: 'D1', code: 'identity_document_not_original', message: expect.any(String) as string },
        { rule: 'D4', code: 'name_differs', message: expect.any(String) as string },
      ],
    });
    for (const personal of PERSONAL) expect(JSON.stringify(heard)).not.toContain(personal);
    expect(counted.sort()).toEqual(['Bookings', 'Deliveries', 'IrregularSignOffs']);
  });

  it('is not told where all holds', async () => {
    const shipment = await deliver(signOff({ documents: [identityDocument({ number: NUMBER })] }));
    expect((await tell(writesOf(events(await shipment.stored())))).sort()).toEqual(['Bookings', 'Deliveries']);
    expect(typesOf(await told(shipment.waybill_number)).sort()).toEqual(['shipment.booked', 'shipment.delivered']);
  });
});

describe('a receipt that is back (E7)', () => {
  it.each([
    ['prepaid', 1],
    ['collect', 0],
    ['monthly', 0],
    ['per-shipment', 0],
  ] as const)('of a %s shipment tells the customer to collect it: %i time', async (freight_terms, times) => {
    const shipment = await signedShipment([1], { freight_terms, receipt: { kind: 'signature' } });
    const before = await shipment.stored();
    await open(await sent([copyOf(shipment)]), [accepted(shipment)]);
    const batch = changes(before, events(await shipment.stored()));
    const counted = await tell(batch, batch);
    const heard = await told(shipment.waybill_number);
    const ready = heard.filter(({ type }) => type === 'receipt.ready_to_collect').map(({ detail }) => detail);
    // Told twice, it has the same id.
    expect(new Set(ready.map(({ event_id }) => event_id))).toEqual(
      new Set(times === 1 ? [`${shipment.waybill_number}.@receipt_returned.ready`] : []),
    );
    if (times === 1)
      expect(ready[0]).toMatchObject({
        waybill_number: shipment.waybill_number,
        partner: shipment.caller.id,
        origin_branch: 'CTU',
      });
    expect(heard.find(({ type }) => type === 'shipment.receipt_returned')?.detail).toMatchObject({
      customer_collects: times === 1,
    });
    expect(counted).toEqual(['ReceiptsReturned', 'ReceiptsReturned']);
  });

  it('is not told of while a copy is out', async () => {
    const shipment = await signedShipment([1, 2], { freight_terms: 'prepaid' });
    await open(await sent([copyOf(shipment)]), [accepted(shipment)]);
    await tell(writesOf(events(await shipment.stored())));
    expect(typesOf(await told(shipment.waybill_number))).not.toContain('receipt.ready_to_collect');
  });
});

it('an answer that departments owe is told with their codes, not with what they were asked (G2)', async () => {
  setClock('2026-01-16T09:00:00+08:00');
  const { case_number, path } = await newCase(newPartner());
  const tells = (type: string, details: object) =>
    call(recordCaseEvent, { caller: OPERATIONS, path, body: caseEvent(type, { ...details }) });
  const rows = async () => commitments(await itemsUnder(`CASE#${case_number}`));
  await tells('department_asked', { department: 'warehouse', question: '备注' });
  await tells('department_asked', { department: 'finance', question: '备注' });
  const before = await rows();
  await tells('department_answered', { department: 'finance', answer: '备注' });
  await tell(changes(before, await rows()));
  const met = (await told(case_number)).filter(({ type }) => type === 'commitment.met');
  expect(met.map(({ detail }) => [detail['commitment'], detail['departments']])).toEqual([
    ['department_answer', ['warehouse', 'finance']],
  ]);
});

it("a vehicle's arrival is told once, in figures (F2)", async () => {
  const [shipment] = (await shipmentsOnTheWay(1)) as [SampleShipment];
  const body = arrival({ manifest: [listed(shipment)], found: [found(shipment, 11)], note: '雨天' });
  const number = (await reported(body)).arrival_number as string;
  // What was done of it stands beside it, and is told on its waybills.
  const stands = await itemsUnder(`VEHICLE_ARRIVAL#${number}`);
  await tell(writesOf(stands.filter(({ sk }) => sk === 'VEHICLE_ARRIVAL')));
  expect(stands.length).toBe(3);
  expect(await told(number)).toEqual([
    {
      type: 'vehicle_arrival.evaluated',
      detail: {
        event_id: `${number}.evaluated`,
        arrival_number: number,
        vehicle: body['vehicle'],
        branch: 'HGH',
        carrier: body['carrier'],
        arrived_at: '2026-01-08T00:00:00.000Z',
        waybills: 1,
        differing: 1,
        pieces_expected: 12,
        pieces_found: 11,
        pieces_damaged: 0,
        differences: { shortage: 1, surplus: 0, damage: 0, paperwork: 0, unexpected_goods: 0 },
      },
    },
  ]);
});

describe('an envelope (E3)', () => {
  it('is told when it is sent and when it is opened, with how many copies, not whose', async () => {
    const [good, bad, gone, extra] = [
      await signedShipment([1]),
      await signedShipment([1]),
      await signedShipment([1]),
      await signedShipment([1]),
    ];
    const number = await sent(
      [good, bad, gone].map((shipment) => copyOf(shipment)),
      { sent_at: '2026-01-09T09:30:00+08:00' },
    );
    const closed = await envelopeItems(number);
    await tell(writesOf(closed));
    expect(await told(number)).toEqual([
      {
        type: 'receipt_envelope.sent',
        detail: {
          event_id: `${number}.sent`,
          envelope_number: number,
          from_branch: 'HGH',
          to_branch: 'CTU',
          sent_at: '2026-01-09T01:30:00.000Z',
          copies: 3,
        },
      },
    ]);
    await open(number, [accepted(good), rejected(bad, 1, '原因'), accepted(extra)], {
      opened_at: '2026-01-09T09:45:00+08:00',
    });
    expect(await tell(changes(closed, await envelopeItems(number)))).toEqual([]);
    expect((await told(number)).slice(1)).toEqual([
      {
        type: 'receipt_envelope.opened',
        detail: {
          event_id: `${number}.opened`,
          envelope_number: number,
          from_branch: 'HGH',
          to_branch: 'CTU',
          sent_at: '2026-01-09T01:30:00.000Z',
          opened_at: '2026-01-09T01:45:00.000Z',
          results: { accepted: 1, rejected: 1, unexpected: 1, missing: 1 },
        },
      },
    ]);
  });

  it('and its copies on each waybill are told by their numbers', async () => {
    const shipment = await signedShipment();
    const number = await sent([copyOf(shipment, 1), copyOf(shipment, 2)]);
    await open(number, [rejected(shipment, 1, '原因')]);
    await tell(writesOf(events(await shipment.stored())));
    const heard = await told(shipment.waybill_number);
    expect(one(heard, 'shipment.receipt_enveloped')).toMatchObject({ copies: [1, 2], envelope_number: number });
    expect(one(heard, 'shipment.receipt_rejected')).toMatchObject({ copies: [1], envelope_number: number });
    expect(one(heard, 'shipment.receipt_missing')).toMatchObject({ copies: [2], envelope_number: number });
    for (const personal of PERSONAL) expect(JSON.stringify(heard)).not.toContain(personal);
  });
});

describe('a promise', () => {
  const DUE = '2026-01-19T00:00:00+08:00';

  it('that will be due soon is a reminder, once, to the nearest; its miss goes level by level, and the end of it is told (E2)', async () => {
    const shipment = await signedShipment([1], { receipt: { kind: 'signature' } });
    const { waybill_number } = shipment;
    const steps = [commitments(await shipment.stored())];
    const step = async (): Promise<string[]> => {
      const before = steps.at(-1) ?? [];
      steps.push(commitments(await shipment.stored()));
      return tell(changes(before, steps.at(-1) ?? []));
    };
    setClock('2026-01-16T00:00:01+08:00');
    await remind(waybill_number, 'receipt_return', DUE, '2026-01-16T00:00:00+08:00');
    expect(await step()).toEqual([]);
    const [reminder] = await told(waybill_number);
    expect(reminder).toEqual({
      type: 'commitment.reminder',
      detail: {
        event_id: `${waybill_number}.receipt_return.1.2026-01-18T16:00:00.000Z.reminder`,
        subject: 'shipment',
        subject_id: waybill_number,
        waybill_number,
        partner: shipment.caller.id,
        origin_branch: 'CTU',
        destination_branch: 'HGH',
        commitment: 'receipt_return',
        rule: 'E2',
        branch: 'HGH',
        due_at: '2026-01-18T16:00:00.000Z',
        met_at: null,
        missed_at: null,
        telling: 1,
        tells: 'dispatcher',
      },
    });
    // On its way it changes its row, which is no news.
    const number = await sent([copyOf(shipment)]);
    expect(await step()).toEqual([]);
    expect(await told(waybill_number)).toHaveLength(1);

    setClock('2026-01-22T00:00:01+08:00');
    await ring(waybill_number, 'receipt_return', DUE, 1);
    expect(await step()).toEqual(['1 CommitmentsMissed receipt_return']);
    await ring(waybill_number, 'receipt_return', DUE, 2);
    expect(await step()).toEqual(['2 CommitmentsMissed receipt_return']);
    await open(number, [accepted(shipment)]);
    expect((await step()).sort()).toEqual([
      'CommitmentsLate receipt_return',
      'CommitmentsMet receipt_limit',
      'DaysToReturn',
      'Lateness receipt_return',
    ]);
    const heard = await told(waybill_number);
    expect(
      heard
        .slice(1)
        .map(({ type, detail: { commitment, level, tells } }) => [type, commitment, level, tells])
        .sort(),
    ).toEqual([
      ['commitment.late', 'receipt_return', undefined, undefined],
      ['commitment.met', 'receipt_limit', undefined, undefined],
      ['commitment.missed', 'receipt_return', 1, 'dispatcher'],
      ['commitment.missed', 'receipt_return', 2, 'branch_manager'],
    ]);
  });

  it('whose record was set aside is told again as it stands, under the same ids', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment();
    setClock('2026-01-09T10:00:00+08:00');
    await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
    const row = async () => (await shipment.stored()).filter(({ sk }) => sk === 'COMMITMENT#arrival');
    const before = await row();
    for (const level of [1, 2]) await ring(shipment.waybill_number, 'arrival', '2026-01-09T00:00:00+08:00', level);
    await tell(changes(before, await row()));
    const ids = (heard: readonly Told[]) => heard.map(({ detail }) => detail['event_id']).toSorted();
    const once = ids(await told(shipment.waybill_number));
    expect(once).toHaveLength(2);
    const key = { pk: `SHIPMENT#${shipment.waybill_number}`, sk: 'COMMITMENT#arrival' };
    await tell(messages(key));
    expect(ids(await told(shipment.waybill_number))).toEqual([...once, ...once].toSorted());
  });

  it('that is made anew after a miss has its miss told again, under another id (C2, X2)', async () => {
    setClock('2026-01-05T09:00:00+08:00');
    const shipment = await newShipment();
    setClock('2026-01-09T10:00:00+08:00');
    await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
    const arrival = async () =>
      (await shipment.stored()).filter(({ sk }) => String(sk).startsWith('COMMITMENT#arrival'));
    const rows = [await arrival()];
    await ring(shipment.waybill_number, 'arrival', '2026-01-09T00:00:00+08:00', 1);
    rows.push(await arrival());
    await shipment.happened('arrival_estimated', { estimated_arrival_at: '2026-01-10T18:00:00+08:00' });
    rows.push(await arrival());
    setClock('2026-01-11T10:00:00+08:00');
    await ring(shipment.waybill_number, 'arrival', '2026-01-10T18:00:00+08:00', 1, 1);
    rows.push(await arrival());
    const counted = await tell(...rows.slice(1).map((row, at) => changes(rows[at] ?? [], row)));
    expect(counted).toEqual(['1 CommitmentsMissed arrival', '1 CommitmentsMissed arrival']);
    const heard = await told(shipment.waybill_number);
    expect(typesOf(heard)).toEqual(['commitment.missed', 'commitment.missed']);
    expect(new Set(heard.map(({ detail }) => detail['event_id'])).size).toBe(2);
  });
});

it('history that an import brings is told to nobody', async () => {
  setClock('2026-03-05T09:00:00+08:00');
  const shipment = await newShipment(
    {
      channel: 'import',
      ordered_at: '2026-01-05T09:00:00+08:00',
      freight_terms: 'prepaid',
      receipt: { kind: 'signature' },
    },
    newPartner(),
  );
  await shipment.happened('delivered', {
    sign_off: signOff({ documents: [] }),
    occurred_at: '2026-01-08T10:00:00+08:00',
  });
  await shipment.happened('receipt_signed', {
    copies: [1],
    checked: { signature: true, identity_number: true, company_seal: true },
    occurred_at: '2026-01-08T10:00:00+08:00',
  });
  await open(await sent([copyOf(shipment)], { sent_at: '2026-01-09T10:00:00+08:00' }), [accepted(shipment)], {
    opened_at: '2026-01-10T10:00:00+08:00',
  });
  const stored = await shipment.stored();
  expect(await tell(writesOf([...events(stored), ...commitments(stored)]))).toEqual([]);
  expect(await told(shipment.waybill_number)).toEqual([]);
});
