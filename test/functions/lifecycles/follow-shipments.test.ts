import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CASE } from '../../../domain/case/case-kind.ts';
import type { ReportedCaseEvent } from '../../../domain/case/case-event.ts';
import { allCasesFoundBy } from '../../../functions/adapters/case-lookups.ts';
import { readFile } from '../../../functions/adapters/subject-store.ts';
import { recordCaseEvent } from '../../../functions/case/record-case-event.ts';
import { reportException } from '../../../functions/case/report-exception.ts';
import { handler as followShipments } from '../../../functions/lifecycles/follow-shipments.ts';
import { at } from '../branches.ts';
import { setClock } from '../clock.ts';
import { messages, react } from '../react.ts';
import { identityDocument, openNetwork, signOff } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';
import { ring } from '../timer.ts';

let shipment: SampleShipment;
const follow = () => react(followShipments, { waybill_number: shipment.waybill_number });
const DUE = '2026-01-09T00:00:00+08:00';

beforeAll(openNetwork);
beforeEach(async () => {
  setClock('2026-01-05T09:00:00+08:00');
  shipment = await newShipment();
  setClock('2026-01-05T12:00:00+08:00');
  await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
});

/** The cases of the shipment: each kind and status, opened first first. */
async function exceptions(): Promise<string[]> {
  const found = (await Array.fromAsync(allCasesFoundBy('case_waybill', shipment.waybill_number))).flat();
  const files = await Promise.all(found.map(({ caseNumber }) => readFile(CASE, caseNumber)));
  return files.map(
    (file) => `${file?.subject.exception?.kind} ${file?.subject.exception?.grade} ${file?.subject.status}`,
  );
}

async function caseNumber(): Promise<string> {
  const [[one] = []] = await Array.fromAsync(allCasesFoundBy('case_waybill', shipment.waybill_number));
  return one?.caseNumber ?? '';
}

const lose = () => shipment.happened('lost', { reason: '车辆起火' });

/** Tells of a case what people do. */
async function tell(type: string, details: object): Promise<void> {
  const event = { eventId: randomUUID(), type, actor: { name: '王主管', role: 'agent' }, details };
  const result = await recordCaseEvent(
    await caseNumber(),
    () => event as ReportedCaseEvent,
    at('2026-01-05T12:30:00+08:00'),
  );
  expect(result?.outcome).toBe('recorded');
}

describe('goods that are lost (F1)', () => {
  it('are an exception of grade 1, which counts from when the loss was told', async () => {
    setClock('2026-01-06T10:00:00+08:00');
    await shipment.happened('lost', { reason: '车辆起火', occurred_at: '2026-01-06T08:00:00+08:00' });
    setClock('2026-01-06T10:20:00+08:00');
    await follow();
    const file = await readFile(CASE, await caseNumber());
    expect(file?.subject).toMatchObject({ partner: shipment.caller.id, channel: 'api', priority: 'urgent' });
    expect(file?.subject.exception).toMatchObject({
      kind: 'loss',
      grade: 1,
      foundAt: at('2026-01-06T08:00:00+08:00'),
      foundBy: 'huidan',
    });
    const plan = file?.commitments.find(({ name }) => name === 'emergency_plan');
    expect(plan?.dueAt.slice(0, 16)).toBe('2026-01-06T02:30');
  });

  it('twenty times at once are one exception', async () => {
    await lose();
    const told = { detail: { event_id: 'event-1', waybill_number: shipment.waybill_number } };
    const twenty = Array.from({ length: 20 }, () => followShipments(messages(told)));
    for (const { batchItemFailures } of await Promise.all(twenty)) expect(batchItemFailures).toEqual([]);
    expect(await exceptions()).toEqual(['loss 1 open']);
  });

  it('and found are none any more; lost again they are another', async () => {
    await lose();
    await follow();
    setClock('2026-01-05T13:00:00+08:00');
    await shipment.happened('found');
    await follow();
    await follow();
    expect(await exceptions()).toEqual(['loss 1 withdrawn']);
    const file = await readFile(CASE, await caseNumber());
    expect(file?.commitments.filter(({ endedBy }) => endedBy !== 'disproved')).toEqual([]);
    setClock('2026-01-05T14:00:00+08:00');
    await lose();
    await follow();
    expect((await exceptions()).toSorted()).toEqual(['loss 1 open', 'loss 1 withdrawn']);
  });

  it.each([
    ['arrived', {}],
    ['out_for_delivery', {}],
    ['delivery_failed', { reason: '无人' }],
    ['delivered', { sign_off: signOff() }],
  ])('and turn up otherwise, as they are %s, are none any more', async (type, details) => {
    await lose();
    await follow();
    setClock('2026-01-05T13:00:00+08:00');
    await shipment.happened(type, details);
    const told = { event_id: 'event-2', waybill_number: shipment.waybill_number };
    const { batchItemFailures } = await followShipments(messages({ 'detail-type': `shipment.${type}`, detail: told }));
    expect(batchItemFailures).toEqual([]);
    expect(await exceptions()).toEqual(['loss 1 withdrawn']);
  });

  it('and found before that is followed are no exception', async () => {
    await lose();
    setClock('2026-01-05T13:00:00+08:00');
    await shipment.happened('found');
    await follow();
    expect(await exceptions()).toEqual([]);
  });

  it('whose case is closed make no other, and when they are found it stays closed', async () => {
    await lose();
    await follow();
    await tell('plan_agreed', { plan: '沿途寻找', participants: [] });
    await tell('task_done', { outcome: '已赔付' });
    await tell('confirmed', {});
    await tell('closed', {});
    await follow();
    expect(await exceptions()).toEqual(['loss 1 closed']);
    setClock('2026-01-06T12:00:00+08:00');
    await shipment.happened('found');
    await follow();
    expect(await exceptions()).toEqual(['loss 1 closed']);
  });

  it('that somebody has reported are not reported again', async () => {
    const { waybill_number: waybillNumber } = shipment;
    const now = at('2026-01-05T12:00:00+08:00');
    await reportException(
      { waybillNumber, kind: 'loss', foundAt: now, foundBy: '司机', description: '找不到货' },
      { actor: { name: '司机', role: 'driver' } },
      now,
    );
    await lose();
    await follow();
    expect(await exceptions()).toEqual(['loss 1 open']);
  });
});

describe('goods that arrive late (F1)', () => {
  const arrive = (occurred_at: string) => shipment.happened('arrived', { occurred_at });

  it('are an exception once they are awaited for 48 hours, not before', async () => {
    setClock('2026-01-10T00:00:01+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 2);
    await follow();
    expect(await exceptions()).toEqual([]);
    setClock('2026-01-11T00:00:00+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 3);
    await follow();
    expect(await exceptions()).toEqual(['delay 2 open']);
    const file = await readFile(CASE, await caseNumber());
    expect(file?.subject.exception).toMatchObject({ delayHours: 49, responsible: 'carrier' });
  });

  it('are one also where somebody has reported a shorter delay (F1)', async () => {
    const { waybill_number: waybillNumber } = shipment;
    const NOW = '2026-01-09T10:00:00+08:00';
    const report = (delayHours: number) =>
      reportException(
        { waybillNumber, kind: 'delay', delayHours, foundAt: at(NOW), foundBy: '司机', description: '晚点' },
        { actor: { name: '司机', role: 'driver' } },
        at(NOW),
      );
    setClock(NOW);
    await report(5);
    setClock('2026-01-11T00:00:00+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 3);
    await follow();
    await follow();
    expect((await exceptions()).toSorted()).toEqual(['delay 2 open', 'delay 3 open']);
  });

  it('are none when they turn out to have come by then', async () => {
    setClock('2026-01-11T00:00:01+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 3);
    await follow();
    await arrive('2026-01-11T00:00:00+08:00');
    await follow();
    expect(await exceptions()).toEqual(['delay 2 withdrawn']);
  });

  it('are one when it is told later that they came after more than 48 hours', async () => {
    setClock('2026-01-12T00:00:00+08:00');
    await arrive('2026-01-11T00:00:00.001+08:00');
    await follow();
    expect(await exceptions()).toEqual(['delay 2 open']);
  });

  it('by a new estimate are late still: it counts from the first time that was broken', async () => {
    setClock('2026-01-09T10:00:00+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 1);
    await shipment.happened('arrival_estimated', { estimated_arrival_at: '2026-01-12T18:00:00+08:00' });
    await follow();
    expect(await exceptions()).toEqual([]);
    setClock('2026-01-12T17:00:00+08:00');
    await arrive('2026-01-12T16:00:00+08:00');
    await follow();
    expect(await exceptions()).toEqual(['delay 2 open']);
  });

  it('are none where it is told later that their time had been moved before it was over', async () => {
    setClock('2026-01-11T00:00:01+08:00');
    await ring(shipment.waybill_number, 'arrival', DUE, 3);
    await follow();
    await shipment.happened('arrival_estimated', {
      occurred_at: '2026-01-08T10:00:00+08:00',
      estimated_arrival_at: '2026-01-11T18:00:00+08:00',
    });
    await follow();
    expect(await exceptions()).toEqual(['delay 2 withdrawn']);
  });
});

describe('a sign-off', () => {
  const deliver = async (otherwise: Record<string, unknown> = {}, details: Record<string, unknown> = {}) => {
    setClock('2026-01-08T12:00:00+08:00');
    await shipment.happened('delivered', {
      occurred_at: '2026-01-08T10:00:00+08:00',
      sign_off: signOff(otherwise),
      ...details,
    });
    await follow();
  };

  it('that is in order is no exception', async () => {
    await deliver();
    expect(await exceptions()).toEqual([]);
  });

  it('without papers is an exception of the paperwork, with a task for the destination branch (D1, F4)', async () => {
    await deliver({ company_seal_on_receipt: false });
    expect(await exceptions()).toEqual(['paperwork 3 open']);
    const file = await readFile(CASE, await caseNumber());
    expect(file?.commitments.map(({ name, branch }) => `${name} ${branch}`)).toEqual([
      'task HGH',
      'task_acceptance HGH',
    ]);
  });

  it('by somebody else is a wrong delivery (D4)', async () => {
    setClock('2026-01-05T12:30:00+08:00');
    shipment = await newShipment(
      {
        consignee: {
          name: '王芳',
          kind: 'person',
          contact_name: '王芳',
          phone: '+8613800000002',
          address: { district_code: '330106', line: '二号路 2 号' },
        },
        receipt: { kind: 'signature', copies: 1, shipper_form: false },
      },
      shipment.caller,
    );
    const other = { documents: [identityDocument({ name: '李丽' })] };
    await deliver(other);
    expect(await exceptions()).toEqual(['wrong_delivery 3 open']);
  });

  it('of fewer pieces than were sent is a shortage, until it is taken back', async () => {
    await deliver({}, { short_pieces: 3 });
    expect(await exceptions()).toEqual(['shortage 3 open']);
    const file = await readFile(CASE, await caseNumber());
    expect(file?.subject.exception).toMatchObject({ pieces: 3, responsible: 'warehouse' });
    await deliver({}, { short_pieces: 0 });
    expect(await exceptions()).toEqual(['shortage 3 withdrawn']);
  });

  it('cannot be of fewer pieces than none', async () => {
    setClock('2026-01-08T12:00:00+08:00');
    const answer = await shipment.report('delivered', { sign_off: signOff(), short_pieces: 13 });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([{ field: 'short_pieces', message: 'is more than 12' }]);
  });
});

describe('what is told of a shipment', () => {
  it('that was imported as history makes no exception', async () => {
    setClock('2026-02-05T12:00:00+08:00');
    shipment = await newShipment({ channel: 'import', ordered_at: '2026-01-05T09:00:00+08:00' });
    await shipment.happened('picked_up', { occurred_at: '2026-01-05T11:00:00+08:00' });
    await shipment.happened('lost', { reason: '车辆起火', occurred_at: '2026-01-15T11:00:00+08:00' });
    await follow();
    expect(await exceptions()).toEqual([]);
  });

  it('that there is not fails, to be tried again', async () => {
    await expect(react(followShipments, { waybill_number: 'HD000000000000' })).rejects.toThrow('to be tried again');
  });
});
