import { describe, expect, it } from 'vitest';
import {
  asOperations,
  at,
  book,
  booking,
  commitment,
  instructed,
  newDay,
  report,
  request,
  shipment,
  to,
} from './cloud.ts';
import { happens, SIGN_OFF, signedReceipt, states } from './life.ts';

/** Chengdu to Wuhan is two days without a transfer; to Hangzhou four days with two. */
const TO_WUHAN = {
  consignee: { ...booking().consignee, address: { district_code: '420106', line: '三号路' } },
};
const IN_CHENGDU = {
  consignee: { ...booking().consignee, address: { district_code: '510105', line: '四号路' } },
};

/** A shipment whose goods were picked up at 10:00. */
async function pickedUp(otherwise: object = {}): Promise<string> {
  await newDay('09:00');
  const waybill = await book({ receipt: { kind: 'none' }, ...otherwise });
  await instructed(waybill);
  await to('10:00');
  await happens(waybill, 'picked_up');
  return waybill;
}

const level = async (waybill: string, name: Parameters<typeof commitment>[1]) =>
  (await commitment(waybill, name))?.level;

describe('a shipment out of town', () => {
  it('that goes as promised keeps every promise, rings nobody and is closed when its receipt is handed over', async () => {
    const waybill = await pickedUp({ ...TO_WUHAN, urgent: true, receipt: signedReceipt(1) });
    await happens(waybill, 'loading_confirmed', 'departed', 'notice_acknowledged');
    expect((await shipment(waybill)).status).toBe('in_transit');
    await to('15:00', 2);
    await happens(waybill, 'arrived', ['consignee_contacted', { agreed_delivery_at: at('10:00', 3) }]);
    await to('09:30', 3);
    await happens(waybill, 'out_for_delivery', ['delivered', { sign_off: SIGN_OFF }]);
    await happens(waybill, [
      'receipt_signed',
      { copies: [1], checked: { signature: true, identity_number: false, company_seal: false } },
    ]);
    const envelope = await asOperations('POST', '/receipt_envelopes', {
      from_branch: 'WUH',
      to_branch: 'CTU',
      contents: [{ waybill_number: waybill, copy: 1 }],
    });
    await to('10:00', 6);
    await asOperations('POST', `/receipt_envelopes/${envelope.body.envelope_number as string}/opening`, {
      contents: [{ waybill_number: waybill, copy: 1, outcome: 'accepted' }],
    });
    await happens(waybill, ['receipt_handed_over', { copies: [1], to: { name: '财务', role: 'customer' } }]);
    expect(await shipment(waybill)).toMatchObject({
      status: 'closed',
      receipt: { status: 'handed_over' },
      sign_off: { irregular: false },
    });
    await to('00:00', 30);
    const { commitments } = await shipment(waybill);
    expect(
      commitments.map(({ name, state, level, missed_at }: Record<string, unknown>) => [name, state, level, missed_at]),
    ).toEqual(
      [
        'dispatch',
        'verification',
        'pickup',
        'loading',
        'appointment',
        'arrival',
        'delivery',
        'receipt_return',
        'receipt_limit',
      ].map((name) => [name, 'met', 0, null]),
    );
  });

  it('is acknowledged by the destination branch within four hours of its departure, or escalates (C1)', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await happens(waybill, ['departed', { occurred_at: at('10:00') }]);
    await to('13:59:30');
    expect(await commitment(waybill, 'appointment')).toMatchObject({
      state: 'open',
      branch: 'WUH',
      due_at: at('14:00'),
    });
    await to('14:00:01');
    expect(await commitment(waybill, 'appointment')).toMatchObject({ state: 'missed', level: 1 });
    await to('18:00:01');
    expect(await level(waybill, 'appointment')).toBe(2);
    await happens(waybill, 'notice_acknowledged');
    expect(await commitment(waybill, 'appointment')).toMatchObject({ state: 'late', missed_at: at('14:00') });
  });

  it('is expected by the end of the second day, and re-estimated twice when it does not come: each due time is judged by itself (C2, X2)', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    expect(await commitment(waybill, 'arrival')).toMatchObject({
      state: 'open',
      branch: 'WUH',
      due_at: at('00:00', 3),
      renewals: 0,
    });
    await to('23:59:30', 2);
    expect((await states(waybill))['reestimate']).toBeUndefined();
    await to('00:00:01', 3);
    expect(await commitment(waybill, 'arrival')).toMatchObject({ state: 'missed', level: 1 });
    expect(await commitment(waybill, 'reestimate')).toMatchObject({
      state: 'open',
      branch: 'WUH',
      due_at: at('00:00', 4),
    });

    await to('08:00', 3);
    await happens(waybill, [
      'arrival_estimated',
      { estimated_arrival_at: at('18:00', 3), reason: '大雾', force_majeure: true },
    ]);
    expect(await commitment(waybill, 'reestimate')).toMatchObject({ state: 'met', met_at: expect.any(String) });
    expect(await commitment(waybill, 'arrival')).toMatchObject({
      state: 'open',
      due_at: at('18:00', 3),
      first_due_at: at('00:00', 3),
      level: 0,
      missed_at: null,
      renewals: 1,
      broken: [{ due_at: at('00:00', 3), missed_at: at('00:00', 3), level: 1 }],
    });

    await to('18:00:01', 3);
    expect(await commitment(waybill, 'arrival')).toMatchObject({
      state: 'missed',
      level: 1,
      missed_at: at('18:00', 3),
    });
    expect(await commitment(waybill, 'reestimate')).toMatchObject({ state: 'open', due_at: at('18:00', 4) });
    await to('18:00:01', 4);
    expect(await commitment(waybill, 'reestimate')).toMatchObject({ state: 'missed', level: 1 });
    expect(await level(waybill, 'arrival')).toBe(2);
    await happens(waybill, ['arrival_estimated', { estimated_arrival_at: at('12:00', 5) }]);
    expect(await commitment(waybill, 'reestimate')).toMatchObject({ state: 'late', missed_at: at('18:00', 4) });
    await to('11:00', 5);
    await happens(waybill, 'arrived');
    expect(await commitment(waybill, 'arrival')).toMatchObject({
      state: 'met',
      due_at: at('12:00', 5),
      missed_at: null,
      renewals: 2,
      moved: 0,
      broken: [
        { due_at: at('00:00', 3), level: 1 },
        { due_at: at('18:00', 3), level: 2 },
      ],
    });
    await to('00:00', 8);
    expect([await level(waybill, 'arrival'), await level(waybill, 'reestimate')]).toEqual([0, 1]);
  });

  it('reported late as arrived in time: the miss is withdrawn, and no estimate was ever owed', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await to('02:00', 3);
    expect((await states(waybill))['reestimate']).toBe('open');
    await happens(waybill, ['arrived', { occurred_at: at('23:00', 2) }]);
    expect(await states(waybill)).toMatchObject({ arrival: 'met', delivery: 'open' });
    await to('12:00', 4);
    expect([await level(waybill, 'arrival'), await level(waybill, 'reestimate')]).toEqual([0, undefined]);
  });

  it('in batches has arrived with the last of them, in whatever order they come', async () => {
    const waybill = await pickedUp({ ...TO_WUHAN, receipt: signedReceipt(1) });
    await to('10:00', 1);
    await happens(waybill, ['arrived', { batch: { number: 3, of: 3 } }], ['arrived', { batch: { number: 1, of: 3 } }]);
    expect(await shipment(waybill)).toMatchObject({ status: 'in_transit', receipt: { due_at: null } });
    expect((await report(waybill, 'arrived', { batch: { number: 4, of: 3 } })).status).toBe(422);
    await to('10:00', 2);
    await happens(waybill, ['arrived', { batch: { number: 2, of: 3 } }]);
    expect(await shipment(waybill)).toMatchObject({ status: 'arrived', receipt: { due_at: at('00:00', 13) } });
    expect(await commitment(waybill, 'arrival')).toMatchObject({
      state: 'met',
      met_at: expect.stringContaining(at('10:00', 2).slice(0, 16)),
    });
  });

  it('in three batches that become two has arrived with the second: the latest count counts (X7)', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await to('10:00', 1);
    await happens(waybill, ['arrived', { batch: { number: 1, of: 3 } }]);
    await to('11:00', 1);
    await happens(waybill, ['arrived', { batch: { number: 2, of: 2 } }]);
    expect(await shipment(waybill)).toMatchObject({ status: 'arrived', batches: [{ number: 1 }, { number: 2 }] });
    expect((await states(waybill))['arrival']).toBe('met');
  });

  it('in two batches stays open until each has its fate, and is delivered with one of them lost (X7)', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await to('10:00', 1);
    const [first, second] = [
      { number: 1, of: 2 },
      { number: 2, of: 2 },
    ];
    await happens(waybill, ['arrived', { batch: first }], ['delivered', { batch: first, sign_off: SIGN_OFF }]);
    expect(await shipment(waybill)).toMatchObject({ status: 'in_transit', partly_lost: false });
    await happens(waybill, ['lost', { batch: second, reason: '车辆事故' }]);
    expect(await shipment(waybill)).toMatchObject({
      status: 'closed',
      partly_lost: true,
      batches: [
        { number: 1, fate: 'delivered' },
        { number: 2, fate: 'lost' },
      ],
    });
    expect((await states(waybill))['delivery']).toBe('met');
  });

  it('that is lost and found is delivered after all, late (X6)', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await happens(waybill, 'departed', 'notice_acknowledged', ['lost', { reason: '车辆事故' }]);
    expect(await states(waybill)).toMatchObject({ arrival: 'void' });
    await to('10:00', 4);
    await happens(waybill, 'found');
    expect((await shipment(waybill)).status).toBe('in_transit');
    await happens(waybill, 'arrived', ['delivered', { sign_off: SIGN_OFF }]);
    expect((await shipment(waybill)).status).toBe('closed');
    expect(await states(waybill)).toMatchObject({ arrival: 'late', delivery: 'met' });
  });

  it('that is overdue when it is lost was missed, and is overdue no more (X1)', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await to('09:00', 3);
    expect(await commitment(waybill, 'arrival')).toMatchObject({ state: 'missed', level: 1, ended_at: null });
    await happens(waybill, ['lost', { reason: '车辆事故' }]);
    await to('09:00', 6);
    expect(await commitment(waybill, 'arrival')).toMatchObject({
      state: 'missed',
      level: 1,
      missed_at: at('00:00', 3),
      ended_by: 'lost',
    });
    const { body } = await asOperations('GET', '/overdue?commitment=arrival&branch=WUH&limit=100');
    expect(JSON.stringify(body.overdue)).not.toContain(waybill);
  });

  it('that is lost owes nothing more, and takes late reports without coming back', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await happens(waybill, 'departed', ['lost', { reason: '车辆事故' }]);
    await happens(waybill, ['notice_acknowledged', { occurred_at: at('10:00') }]);
    await to('00:00', 10);
    expect((await shipment(waybill)).status).toBe('lost');
    expect(await states(waybill)).toMatchObject({ appointment: 'met', arrival: 'void' });
    expect(
      (await shipment(waybill)).commitments.filter(
        ({ state }: { state: string }) => state === 'open' || state === 'missed',
      ),
    ).toEqual([]);
  });
});

describe('an urgent shipment', () => {
  it('is confirmed as loaded on the day of its pickup, or escalates (C3)', async () => {
    const waybill = await pickedUp({ ...TO_WUHAN, urgent: true });
    await to('23:59:30');
    expect(await commitment(waybill, 'loading')).toMatchObject({
      state: 'open',
      branch: 'CTU',
      due_at: at('00:00', 1),
    });
    await to('00:00:01', 1);
    expect(await level(waybill, 'loading')).toBe(1);
    await to('02:00:01', 1);
    expect(await level(waybill, 'loading')).toBe(2);
    await happens(waybill, 'loading_confirmed');
    expect((await states(waybill))['loading']).toBe('late');
  });
});

describe('a local delivery', () => {
  it('has its receiving time agreed by noon of the next day (C1)', async () => {
    const waybill = await pickedUp(IN_CHENGDU);
    expect(await commitment(waybill, 'appointment')).toMatchObject({ state: 'open', due_at: at('12:00', 1) });
    await to('11:59:59', 1);
    await happens(waybill, [
      'consignee_contacted',
      { occurred_at: at('11:59:59', 1), agreed_delivery_at: at('16:00', 1) },
    ]);
    await to('12:00:01', 1);
    expect(await commitment(waybill, 'appointment')).toMatchObject({ state: 'met', level: 0 });
    expect(await commitment(waybill, 'delivery')).toMatchObject({ state: 'open', due_at: at('16:00', 1) });
  });

  it('has it agreed before the goods go out: after that it is too late', async () => {
    const waybill = await pickedUp(IN_CHENGDU);
    await to('09:00', 1);
    await happens(waybill, ['out_for_delivery', { occurred_at: at('09:00', 1) }]);
    await to('09:30', 1);
    expect(await commitment(waybill, 'appointment')).toMatchObject({
      state: 'missed',
      level: 1,
      due_at: at('09:00', 1),
    });
    await happens(waybill, ['consignee_contacted', {}]);
    expect(await commitment(waybill, 'appointment')).toMatchObject({ state: 'late' });
  });
});

describe('a delivery', () => {
  it('without an agreed time is due by the end of the day after the arrival, and escalates', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await to('10:00', 1);
    await happens(waybill, 'arrived');
    await to('23:59:30', 2);
    expect(await commitment(waybill, 'delivery')).toMatchObject({ state: 'open', due_at: at('00:00', 3) });
    for (const [days, expected] of [
      [3, 1],
      [4, 2],
      [5, 3],
    ] as const) {
      await to('00:00:01', days);
      expect([days, await level(waybill, 'delivery')]).toEqual([days, expected]);
    }
    await happens(waybill, ['delivered', { sign_off: SIGN_OFF }]);
    expect(await commitment(waybill, 'delivery')).toMatchObject({ state: 'late', missed_at: at('00:00', 3) });
    expect((await shipment(waybill)).status).toBe('closed');
  });

  it('that failed is back at the branch and agreed anew', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await to('08:00', 1);
    await happens(
      waybill,
      'arrived',
      ['consignee_contacted', { agreed_delivery_at: at('10:00', 1) }],
      'out_for_delivery',
    );
    expect((await shipment(waybill)).status).toBe('out_for_delivery');
    await to('09:50', 1);
    await happens(waybill, ['delivery_failed', { reason: '收货人不在', next_attempt_at: at('10:00', 2) }]);
    expect((await shipment(waybill)).status).toBe('arrived');
    await to('09:59:30', 2);
    expect(await commitment(waybill, 'delivery')).toMatchObject({ state: 'open', due_at: at('10:00', 2), level: 0 });
    await happens(waybill, 'out_for_delivery', ['delivered', { occurred_at: at('09:59:30', 2), sign_off: SIGN_OFF }]);
    expect(await commitment(waybill, 'delivery')).toMatchObject({ state: 'met', renewals: 0 });
  });
});

describe('the sign-off', () => {
  it('is checked before the goods are released, with every reason against it (D1, D4)', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    const check = (signOff: object) => request('POST', `/shipments/${waybill}/release_check`, { sign_off: signOff });
    expect(await check(SIGN_OFF)).toMatchObject({ status: 200, body: { release: true } });
    const wrong = {
      ...SIGN_OFF,
      signer_name: '收貨公司',
      documents: [{ ...SIGN_OFF.documents[0], name: '收貨公司', original: false }],
    };
    const refused = await check(wrong);
    expect(refused).toMatchObject({ status: 422, body: { code: 'release_refused' } });
    expect(refused.body.reasons.map(({ rule, code }: Record<string, string>) => [rule, code])).toEqual([
      ['D1', 'identity_document_not_original'],
      ['D4', 'name_differs'],
    ]);
    expect(JSON.stringify(refused.body)).not.toContain('110101190001010000');

    const change = { new_name: '收貨公司', confirmed_in_writing_by: '发货联系人', confirmation_reference: 'FAX-1' };
    expect((await request('POST', `/shipments/${waybill}/consignee_change`, change)).body.consignee.name).toBe(
      '收貨公司',
    );
    expect((await check({ ...wrong, documents: [{ ...wrong.documents[0], original: true }] })).status).toBe(200);
    await happens(waybill, 'arrived', [
      'delivered',
      {
        sign_off: { ...SIGN_OFF, signer_name: '收貨公司', documents: [{ ...SIGN_OFF.documents[0], name: '收貨公司' }] },
      },
    ]);
    expect((await request('POST', `/shipments/${waybill}/consignee_change`, change)).status).toBe(409);
    const shown = await shipment(waybill);
    expect(shown.sign_off).toMatchObject({ irregular: false, reasons: [], documents: [{ number: '****0000' }] });
    expect(JSON.stringify(shown)).not.toContain('110101190001010000');
  });

  it('that is disputed is looked into within 48 hours (D5)', async () => {
    const waybill = await pickedUp(TO_WUHAN);
    await happens(waybill, 'arrived', ['delivered', { sign_off: SIGN_OFF }]);
    await to('10:00', 1);
    await happens(waybill, ['signature_disputed', { occurred_at: at('10:00', 1), reason: '不是本人签名' }]);
    await to('09:59:30', 3);
    expect(await commitment(waybill, 'signature_recheck')).toMatchObject({ state: 'open', due_at: at('10:00', 3) });
    await to('10:00:01', 3);
    expect(await level(waybill, 'signature_recheck')).toBe(1);
    await happens(waybill, ['signature_rechecked', { finding: '由同事代签' }]);
    expect((await states(waybill))['signature_recheck']).toBe('late');
    await happens(waybill, 'signature_disputed', ['signature_rechecked', { finding: '属实' }]);
    expect(await commitment(waybill, 'signature_recheck')).toMatchObject({ state: 'met', renewals: 1 });
    expect((await shipment(waybill)).status).toBe('closed');
  });
});

describe('a route', () => {
  it('that there is not makes an order wait for the customer', async () => {
    await newDay('09:00');
    expect(
      (await asOperations('PUT', '/branches/URC', { name: '乌鲁木齐网点', time_zone: 'Asia/Urumqi' })).status,
    ).toBe(200);
    expect(
      (
        await asOperations('PUT', '/service_areas/650102', {
          branch: 'URC',
          area: 'urban',
          pickup: true,
          delivery: true,
        })
      ).status,
    ).toBe(200);
    const consignee = { ...booking().consignee, address: { district_code: '650102', line: '五号路' } };
    const waybill = await book({ consignee });
    expect(await shipment(waybill)).toMatchObject({
      status: 'awaiting_confirmation',
      route: null,
      confirmation_reasons: [{ code: 'no_route' }],
    });
    expect((await asOperations('GET', '/routes/CTU/URC')).status).toBe(404);
    expect(
      (await asOperations('PUT', '/routes/CTU/URC', { transfers: ['WUH', 'QQQ'], transit_days: 6 })).body,
    ).toMatchObject({ status: 422, errors: [{ field: 'transfers[1]' }] });
    const route = { transfers: ['WUH'], transit_days: 6, local: false };
    expect((await asOperations('PUT', '/routes/CTU/URC', route)).body).toMatchObject(route);
    expect((await asOperations('GET', '/routes/CTU/URC')).body).toMatchObject({
      origin: 'CTU',
      destination: 'URC',
      ...route,
    });
    const other = await book({ consignee });
    await instructed(other);
    await happens(other, 'picked_up');
    // Six days after the pickup, at midnight in Urumqi, two hours behind Chengdu.
    expect(new Date((await commitment(other, 'arrival'))?.['due_at'] as string).getTime()).toBe(
      new Date(at('02:00', 7)).getTime(),
    );
  });
});

describe('reports that come late, twice and in the wrong order', () => {
  it('end where orderly ones end', async () => {
    const orderly = await pickedUp({ ...TO_WUHAN, receipt: signedReceipt(1) });
    const moments = [
      ['departed', { occurred_at: at('11:00') }],
      ['notice_acknowledged', { occurred_at: at('11:30') }],
      ['arrived', { occurred_at: at('10:00', 1) }],
      ['consignee_contacted', { occurred_at: at('10:30', 1), agreed_delivery_at: at('16:00', 1) }],
      ['out_for_delivery', { occurred_at: at('14:00', 1) }],
      ['delivered', { occurred_at: at('15:00', 1), sign_off: SIGN_OFF }],
    ] as const;
    await to('18:00', 1);
    const disorderly = await book({
      ...TO_WUHAN,
      receipt: signedReceipt(1),
      ordered_at: at('09:00'),
      channel: 'phone',
    });
    await instructed(disorderly);
    await happens(orderly, ...moments);
    await happens(disorderly, ...moments.toReversed(), ['picked_up', { occurred_at: at('10:00') }], ...moments);
    const outcome = async (waybill: string) => {
      const { status, commitments } = await shipment(waybill);
      return [
        status,
        commitments
          .filter(({ name }) => !['dispatch', 'verification', 'pickup'].includes(name))
          .map(({ name, state, due_at }) => [name, state, due_at]),
      ];
    };
    expect(await outcome(disorderly)).toEqual(await outcome(orderly));
    expect((await shipment(disorderly)).status).toBe('delivered');
  });
});
