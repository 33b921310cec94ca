import { describe, expect, it } from 'vitest';
import {
  at,
  book,
  booking,
  cloud,
  commitment,
  instructed,
  newDay,
  report,
  request,
  shipment,
  to,
  until,
} from './cloud.ts';

const overdue = async (waybill: string) => {
  const { body } = await request(
    'GET',
    '/overdue?commitment=pickup&branch=CTU&limit=100',
    undefined,
    cloud.operations_key,
  );
  return (body.overdue as { waybill_number: string }[]).find(({ waybill_number }) => waybill_number === waybill);
};

describe('a booked shipment', () => {
  it('is instructed by itself, within three minutes (A4), and its pickup promised for 15:00 (B1)', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    expect(await commitment(waybill, 'dispatch')).toMatchObject({ state: 'met', level: 0 });
    expect(await commitment(waybill, 'verification')).toMatchObject({ state: 'open' });
    expect(await commitment(waybill, 'pickup')).toMatchObject({ state: 'open', due_at: at('15:00') });
  });

  it('picked up one second before the deadline is on time, and nothing rings', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await report(waybill, 'instruction_accepted');
    await to('14:59:59');
    await report(waybill, 'picked_up', { occurred_at: at('14:59:59') });
    await to('20:00');
    expect(await commitment(waybill, 'pickup')).toMatchObject({
      state: 'met',
      met_at: at('14:59:59'),
      missed_at: null,
      level: 0,
    });
    expect(await overdue(waybill)).toBeUndefined();
  });

  it('picked up one second after the deadline is late, and was told to the dispatcher', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await to('15:00:01');
    expect(await commitment(waybill, 'pickup')).toMatchObject({ state: 'missed', missed_at: at('15:00'), level: 1 });
    await report(waybill, 'picked_up', { occurred_at: at('15:00:01') });
    await to('20:00');
    expect(await commitment(waybill, 'pickup')).toMatchObject({
      state: 'late',
      met_at: at('15:00:01'),
      missed_at: at('15:00'),
      level: 1,
    });
    expect(await overdue(waybill)).toBeUndefined();
  });

  it('that nobody picks up escalates through all three levels (B3)', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    for (const [time, level] of [
      ['14:59:30', 0],
      ['15:00:01', 1],
      ['15:59:30', 1],
      ['16:00:01', 2],
      ['17:59:30', 2],
      ['18:00:01', 3],
    ] as const) {
      await to(time);
      expect([time, (await commitment(waybill, 'pickup'))?.['level']]).toEqual([time, level]);
    }
    expect(await overdue(waybill)).toMatchObject({
      name: 'pickup',
      rule: 'B1',
      state: 'missed',
      due_at: at('15:00'),
      level: 3,
    });
    expect(await commitment(waybill, 'verification')).toMatchObject({ state: 'missed', level: 1 });
  });

  it('reported late as picked up in time: the escalation is withdrawn, for nothing was broken', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await to('16:30');
    expect(await commitment(waybill, 'pickup')).toMatchObject({ state: 'missed', level: 2 });
    await report(waybill, 'picked_up', { occurred_at: at('14:30') });
    expect(await commitment(waybill, 'pickup')).toMatchObject({
      state: 'met',
      met_at: at('14:30'),
      missed_at: null,
      level: 0,
    });
    await to('20:00');
    expect(await commitment(waybill, 'pickup')).toMatchObject({ state: 'met', level: 0 });
    expect(await overdue(waybill)).toBeUndefined();
  });

  it('cancelled before the deadline: nothing rings', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    expect((await request('POST', `/shipments/${waybill}/cancellation`, { reason: '客户取消' })).body.status).toBe(
      'cancelled',
    );
    await to('20:00');
    for (const name of ['verification', 'pickup'] as const)
      expect(await commitment(waybill, name)).toMatchObject({ state: 'void', missed_at: null, level: 0 });
    expect(await overdue(waybill)).toBeUndefined();
  });

  it('cancelled when the pickup was overdue: it was missed, and is overdue no more (X1)', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await to('15:30');
    expect(await overdue(waybill)).toMatchObject({ level: 1 });
    await request('POST', `/shipments/${waybill}/cancellation`, { reason: '客户取消' });
    await to('20:00');
    expect(await commitment(waybill, 'pickup')).toMatchObject({
      state: 'missed',
      missed_at: at('15:00'),
      level: 1,
      ended_by: 'cancelled',
    });
    expect(await overdue(waybill)).toBeUndefined();
  });

  it('cancelled when the goods were on the truck already, which is told later: they are on the truck (X6)', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await to('13:00');
    await request('POST', `/shipments/${waybill}/cancellation`, { reason: '客户取消' });
    await to('13:30');
    expect((await report(waybill, 'picked_up', { occurred_at: at('13:10') })).status).toBe(409);
    expect((await report(waybill, 'picked_up', { occurred_at: at('12:40') })).status).toBe(201);
    const { status, history } = await shipment(waybill);
    expect(status).toBe('picked_up');
    expect(history.map(({ type }: { type: string }) => type)).toContain('cancellation_overtaken');
    expect(await commitment(waybill, 'pickup')).toMatchObject({ state: 'met', met_at: at('12:40') });
    expect(await commitment(waybill, 'arrival')).toMatchObject({ state: 'open' });
  });

  it('whose instruction is accepted after noon has till 18:00: the timer of 15:00 finds its promise moved', async () => {
    await newDay('11:50');
    const waybill = await book();
    await instructed(waybill);
    expect(await commitment(waybill, 'pickup')).toMatchObject({ due_at: at('15:00') });
    await to('12:00');
    await report(waybill, 'instruction_accepted', { occurred_at: at('12:00') });
    await to('17:59:30');
    expect(await commitment(waybill, 'pickup')).toMatchObject({
      state: 'open',
      due_at: at('18:00'),
      level: 0,
      missed_at: null,
    });
    await to('18:00:01');
    expect(await commitment(waybill, 'pickup')).toMatchObject({ state: 'missed', level: 1, missed_at: at('18:00') });
  });

  it('in the suburbs in the afternoon has till 18:00 of the next day', async () => {
    await newDay('13:00');
    const shipper = { ...booking().shipper, address: { district_code: '510112', line: '郊区路' } };
    const waybill = await book({ shipper });
    await instructed(waybill);
    expect(await commitment(waybill, 'pickup')).toMatchObject({ due_at: at('18:00', 1) });
  });

  it('that waits for the customer is instructed once the customer confirms it (A3)', async () => {
    await newDay('09:00');
    const goods = [{ description: '油漆', category: 'dangerous', pieces: 1, weight_kg: 20, volume_m3: 0.1 }];
    const waybill = await book({ goods });
    await to('10:00');
    expect(await shipment(waybill)).toMatchObject({
      status: 'awaiting_confirmation',
      confirmation_reasons: [{ rule: 'A3', code: 'data_sheet_missing' }],
      commitments: [],
    });
    const agreed = { agreed_by: '发货联系人' };
    const byBranch = await request('POST', `/shipments/${waybill}/confirmation`, agreed, cloud.branch_key);
    expect(byBranch.status).toBe(403);
    const confirmed = await request('POST', `/shipments/${waybill}/confirmation`, agreed);
    expect(confirmed.body.status).toBe('booked');
    await instructed(waybill);
    expect(await commitment(waybill, 'dispatch')).toMatchObject({ state: 'met' });
  });
});

describe('a timer', () => {
  it('runs out by itself, with nobody moving the clock', async () => {
    await newDay('14:59:40');
    // Ordered and sent before noon: due at 15:00, some twenty seconds from now.
    const waybill = await book({ ordered_at: at('11:00') });
    await report(waybill, 'instruction_accepted', { occurred_at: at('11:01') });
    expect(await commitment(waybill, 'pickup')).toMatchObject({ state: 'open', due_at: at('15:00') });
    const missed = await until(
      () => commitment(waybill, 'pickup'),
      (pickup) => pickup?.['level'] === 1,
    );
    expect(missed).toMatchObject({ state: 'missed', missed_at: at('15:00') });
  });
});

describe('past orders', () => {
  it('that were phoned in late are owed from when they were made, and escalate', async () => {
    await newDay('16:30');
    const waybill = await book({ channel: 'phone', ordered_at: at('09:00') });
    await instructed(waybill);
    expect(await commitment(waybill, 'dispatch')).toMatchObject({ due_at: at('09:03'), state: 'late' });
    await report(waybill, 'instruction_accepted', { occurred_at: at('09:30') });
    await until(
      () => commitment(waybill, 'pickup'),
      (pickup) => pickup?.['level'] === 2,
    );
    expect(await commitment(waybill, 'pickup')).toMatchObject({ state: 'missed', due_at: at('15:00') });
  });

  it('that are imported ring no one, and have their outcomes', async () => {
    await newDay('20:00');
    const past = { channel: 'import', ordered_at: at('09:00') };
    const [missed, late, kept] = [await book(past), await book(past), await book(past)];
    await report(late, 'picked_up', { occurred_at: at('15:00:01') });
    await report(kept, 'picked_up', { occurred_at: at('15:00') });
    await to('23:59');
    expect(await commitment(missed, 'pickup')).toMatchObject({ state: 'missed', due_at: at('15:00'), level: 0 });
    expect(await commitment(late, 'pickup')).toMatchObject({ state: 'late', level: 0 });
    expect(await commitment(kept, 'pickup')).toMatchObject({ state: 'met', level: 0 });
    expect(await commitment(kept, 'dispatch')).toMatchObject({ state: 'met', met_at: at('09:00') });
  });
});
