import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { changeNotice, noticesOf } from '../../../functions/adapters/notice-store.ts';
import { writeFile } from '../../../functions/adapters/subject-store.ts';
import { after, at, fileTo, newBranch, promiseOf } from '../branches.ts';
import { setClock } from '../clock.ts';
import type { NoticesInput } from '../../../functions/notice/tell.ts';
import { miss, startTelling, type Notices } from '../notices.ts';
import { ownTable } from '../own-table.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';

let notices: Notices;
let branch: string;
let file: ShipmentFile;
const NO_INPUT = { name: '', bucket: '' } as NoticesInput;
const MISSED = '2026-11-23T15:00:02+08:00';

beforeAll(async () => {
  // Nobody is told at the company in it.
  await ownTable();
  notices = await startTelling();
});

/** A shipment that Chengdu had to pick up by 15:00, of which a branch that no other test has is told. */
beforeEach(async () => {
  const there = await newBranch();
  branch = there.code;
  const orderedAt = at('2026-11-23T11:00:00+08:00');
  file = fileTo(there, orderedAt, [{ type: 'instruction_sent', occurredAt: orderedAt }]);
  await writeFile(SHIPMENT, undefined, file);
  setClock(MISSED);
});

const waybill = (): string => file.subject.waybillNumber;
const told = async () =>
  Object.fromEntries((await noticesOf(waybill())).map(({ state, person }) => [person?.name ?? '', state]));

/** Tells the dispatchers of the miss, who have half an hour. @returns what the machine goes on with */
async function tellDispatchers(names: readonly string[], otherwise: object = {}) {
  await notices.contacts(
    branch,
    'dispatcher',
    names.map((name) => ({ name })),
    'PT30M',
  );
  const detail = miss(branch, waybill(), { due_at: promiseOf(file, 'pickup').dueAt, ...otherwise });
  const eventId = `${waybill()}.pickup.1.${promiseOf(file, 'pickup').dueAt}.missed.1`;
  await notices.told('commitment.missed', detail, eventId);
  const done = await notices.sendAt('2026-11-23T15:01:00+08:00');
  return { eventId, detail, done };
}

describe('an escalation that nobody acknowledges', () => {
  it('is told to the next role when its time is over, once for all who were told', async () => {
    const [one, other, manager] = [randomUUID(), randomUUID(), randomUUID()];
    await notices.contacts(branch, 'branch_manager', [{ name: manager }]);
    const { done } = await tellDispatchers([one, other]);
    for (const { input, sent } of done) {
      expect(sent.lookAt?.slice(0, 16)).toBe('2026-11-23T07:31');
      expect((await notices.climbAt('2026-11-23T15:32:00+08:00', input)).lookAt).toBeUndefined();
    }
    expect(await told()).toEqual({ [one]: 'unacknowledged', [other]: 'unacknowledged', [manager]: 'waiting' });
    await notices.sendAt('2026-11-23T15:40:00+08:00');
    expect(notices.robots.sentTo(manager)).toEqual([expect.stringContaining('level 2')]);
  });

  it('is told to nobody before', async () => {
    const one = randomUUID();
    const { done } = await tellDispatchers([one]);
    for (const { input } of done)
      expect((await notices.climbAt('2026-11-23T15:20:00+08:00', input)).lookAt?.slice(0, 16)).toBe('2026-11-23T07:31');
    expect(await told()).toEqual({ [one]: 'sent' });
  });

  it('is not told again when the next level is reached by the clock', async () => {
    const manager = randomUUID();
    await notices.contacts(branch, 'branch_manager', [{ name: manager }]);
    const { done, detail, eventId } = await tellDispatchers([randomUUID()]);
    for (const { input } of done) await notices.climbAt('2026-11-23T15:32:00+08:00', input);
    await notices.told(
      'commitment.missed',
      { ...detail, level: 2, tells: 'branch_manager' },
      eventId.replace(/1$/, '2'),
    );
    await notices.sendAt('2026-11-23T16:10:00+08:00');
    expect(notices.robots.sentTo(manager)).toHaveLength(1);
  });

  it('of the last level has nobody to be told', async () => {
    const supervisor = randomUUID();
    await notices.contacts(branch, 'customer_service_supervisor', [{ name: supervisor }], 'PT30M');
    await notices.told(
      'commitment.missed',
      miss(branch, waybill(), {
        due_at: promiseOf(file, 'pickup').dueAt,
        level: 3,
        tells: 'customer_service_supervisor',
      }),
    );
    for (const { input } of await notices.sendAt('2026-11-23T15:01:00+08:00'))
      await notices.climbAt('2026-11-23T15:40:00+08:00', input);
    expect(await told()).toEqual({ [supervisor]: 'unacknowledged' });
  });
});

describe('an escalation that reaches nobody', () => {
  const dispatchers = async (names: readonly string[], within?: string): Promise<NoticesInput[]> => {
    await notices.contacts(
      branch,
      'dispatcher',
      names.map((name) => ({ name })),
      within,
    );
    const detail = miss(branch, waybill(), { due_at: promiseOf(file, 'pickup').dueAt });
    await notices.told(
      'commitment.missed',
      detail,
      `${waybill()}.pickup.1.${promiseOf(file, 'pickup').dueAt}.missed.1`,
    );
    return notices.started();
  };

  it('is told to the next role when it is given up, and once, with or without a time to acknowledge', async () => {
    const [one, manager] = [randomUUID(), randomUUID()];
    await notices.contacts(branch, 'branch_manager', [{ name: manager }]);
    const [input = NO_INPUT] = await dispatchers([one]);
    notices.robots.refuse(one);
    await expect(notices.sendOne('2026-11-23T15:01:00+08:00', input)).rejects.toThrow('no channel');
    expect(await told()).toEqual({ [one]: 'failed' });
    expect((await notices.climbAt('2026-11-23T16:15:00+08:00', input)).lookAt).toBeUndefined();
    await notices.climbAt('2026-11-23T16:15:30+08:00', input);
    expect(await told()).toEqual({ [one]: 'failed', [manager]: 'waiting' });
    // The dead letter can be started again all the same.
    notices.robots.refuse(one, false);
    await notices.sendOne('2026-11-23T17:00:00+08:00', input);
    expect(await told()).toEqual({ [one]: 'sent', [manager]: 'waiting' });
  });

  it('is told to the next role while it is still tried, when the time to acknowledge is over', async () => {
    const [one, manager] = [randomUUID(), randomUUID()];
    await notices.contacts(branch, 'branch_manager', [{ name: manager }]);
    const [input = NO_INPUT] = await dispatchers([one], 'PT30M');
    notices.robots.refuse(one);
    await expect(notices.sendOne('2026-11-23T15:30:00+08:00', input)).rejects.toThrow('no channel');
    expect(await told()).toEqual({ [one]: 'failed' });
    await expect(notices.sendOne('2026-11-23T15:31:00+08:00', input)).rejects.toThrow('no channel');
    expect(await told()).toEqual({ [one]: 'failed', [manager]: 'waiting' });
  });

  it('of several is told to the next role when none of them has heard', async () => {
    const [one, other, manager] = [randomUUID(), randomUUID(), randomUUID()];
    await notices.contacts(branch, 'branch_manager', [{ name: manager }]);
    const inputs = await dispatchers([one, other]);
    notices.robots.refuse(one);
    notices.robots.refuse(other);
    const [first = NO_INPUT, last = NO_INPUT] = inputs;
    await expect(notices.sendOne('2026-11-23T15:01:00+08:00', first)).rejects.toThrow('no channel');
    await notices.climbAt('2026-11-23T16:15:00+08:00', first);
    expect((await noticesOf(waybill())).map(({ state }) => state).sort()).toEqual(['failed', 'waiting']);
    await expect(notices.sendOne('2026-11-23T16:16:00+08:00', last)).rejects.toThrow('no channel');
    await notices.climbAt('2026-11-23T17:30:00+08:00', last);
    expect(await told()).toEqual({ [one]: 'failed', [other]: 'failed', [manager]: 'waiting' });
  });

  it('is told to the level after the next where the next has nobody', async () => {
    const [one, supervisor] = [randomUUID(), randomUUID()];
    await notices.contacts(branch, 'customer_service_supervisor', [{ name: supervisor }]);
    const { done } = await tellDispatchers([one]);
    for (const { input } of done) await notices.climbAt('2026-11-23T15:32:00+08:00', input);
    const levels = (await noticesOf(waybill())).map(({ topic, role, state }) => [topic.level, role, state]).sort();
    expect(levels).toEqual([
      [1, 'dispatcher', 'unacknowledged'],
      [2, 'branch_manager', 'nobody'],
      [3, 'customer_service_supervisor', 'waiting'],
    ]);
  });

  it('is not told to others where whoever was told in the place of somebody gone has acknowledged', async () => {
    const [one, gone, successor] = [randomUUID(), randomUUID(), randomUUID()];
    const inputs = await dispatchers([one, gone], 'PT30M');
    await notices.contacts(branch, 'dispatcher', [{ name: one }, { name: successor }], 'PT30M');
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    await notices.sendAt('2026-11-23T15:03:00+08:00');
    const heard = (await noticesOf(waybill())).find(({ person }) => person?.name === successor);
    await changeNotice(heard?.id ?? '', (notice) => ({ ...notice, state: 'acknowledged' }));
    for (const input of inputs) await notices.climbAt('2026-11-23T15:40:00+08:00', input);
    expect(await told()).toEqual({ [one]: 'sent', [gone]: 'handed_over', [successor]: 'acknowledged' });
  });
});

describe('nobody else is told', () => {
  it('where one of the role has acknowledged', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const { done } = await tellDispatchers([one, other]);
    const [first] = (await noticesOf(waybill())).filter(({ person }) => person?.name === one);
    await changeNotice(first?.id ?? '', (notice) => ({ ...notice, state: 'acknowledged' }));
    for (const { input } of done) await notices.climbAt('2026-11-23T15:32:00+08:00', input);
    expect(await told()).toEqual({ [one]: 'acknowledged', [other]: 'sent' });
  });

  it('where the promise has been met by then', async () => {
    const one = randomUUID();
    const { done } = await tellDispatchers([one]);
    const pickedUp = at('2026-11-23T15:20:00+08:00');
    await writeFile(SHIPMENT, file, after(file, { type: 'picked_up', occurredAt: pickedUp }, pickedUp));
    for (const { input } of done) await notices.climbAt('2026-11-23T15:32:00+08:00', input);
    expect(await told()).toEqual({ [one]: 'sent' });
  });

  it('where no acknowledgement is awaited', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name: randomUUID() }]);
    await notices.told('commitment.missed', miss(branch, waybill()));
    const [{ sent } = { sent: { lookAt: 'none' } }] = await notices.sendAt('2026-11-23T15:01:00+08:00');
    expect(sent.lookAt).toBeUndefined();
  });
});
