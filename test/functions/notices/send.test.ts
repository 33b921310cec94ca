import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noticesOf } from '../../../functions/adapters/notice-store.ts';
import { handler as send } from '../../../functions/notices/send.ts';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import type { ShipmentFile } from '../../../domain/shipment/event.ts';
import { writeFile } from '../../../functions/adapters/subject-store.ts';
import { after, at, fileTo, newBranch, promiseOf, type Happened } from '../branches.ts';
import { setClock } from '../clock.ts';
import { miss, startTelling, type Notices } from '../notices.ts';
import { ownTable } from '../own-table.ts';
import { openNetwork } from '../samples.ts';
import { newShipment } from '../shipment.ts';

let notices: Notices;
let branch: string;
let name: string;

beforeAll(async () => {
  // The company's people are told in it.
  await ownTable();
  notices = await startTelling();
  await openNetwork();
});

beforeEach(async () => {
  setClock('2026-11-23T15:00:02+08:00');
  branch = (await newBranch()).code;
  name = randomUUID();
});

const newSubject = (): string => `HD${randomUUID()}`;
const missed = async (count: number, otherwise: object = {}): Promise<string[]> => {
  const subjects = Array.from({ length: count }, newSubject);
  for (const subject of subjects) await notices.told('commitment.missed', miss(branch, subject, otherwise));
  return subjects;
};
const statesOf = async (subjects: readonly string[]) =>
  (await Promise.all(subjects.map(noticesOf))).flat().map(({ state }) => state);

describe('what a person is told of a kind', () => {
  it('is in their language, with the branch’s time, what to do and a link', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name, language: 'zh' }]);
    const [subject = ''] = await missed(1);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    const [text = ''] = notices.robots.sentTo(name);
    expect(text).toContain('逾期自：2026-11-23 15:00');
    expect(text).toContain('先做：');
    expect(text).toMatch(
      new RegExp(`https://api\\.example\\.com/v1/notices/${subject}\\.[0-9a-f]{20}/page\\?token=[\\w-]{22}$`),
    );
    const [notice] = await noticesOf(subject);
    expect(notice).toMatchObject({
      state: 'sent',
      messageId: notice?.id,
      attempts: [{ channel: 'wecom', address: `http://127.0.0.1/…${name.slice(-2)}`, result: 'taken' }],
    });
  });

  it('is nine messages of nine', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    const subjects = await missed(9);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    expect(notices.robots.sentTo(name)).toHaveLength(9);
    expect(new Set(await statesOf(subjects))).toEqual(new Set(['sent']));
  });

  it('is one message of ten, with their number and the worst', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    const subjects = await missed(9);
    const [oldest = ''] = await missed(1, { due_at: '2026-11-23T06:00:00.000Z' });
    const [{ input } = { input: { name: '' } }] = await notices.sendAt('2026-11-23T15:01:00+08:00');
    const [text = '', ...others] = notices.robots.sentTo(name);
    expect(others).toEqual([]);
    expect(text).toContain('10 promises are overdue');
    expect(text).toContain(oldest);
    for (const subject of [...subjects, oldest])
      expect(await noticesOf(subject)).toMatchObject([{ state: 'sent', messageId: input.name }]);
  });

  it('is one message where ten come together within five minutes, and not where it takes six', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    await missed(8);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    setClock('2026-11-23T15:04:02+08:00');
    await missed(2);
    await notices.sendAt('2026-11-23T15:05:00+08:00');
    expect(notices.robots.sentTo(name)).toHaveLength(9);
    setClock('2026-11-23T15:09:02+08:00');
    await missed(2);
    await notices.sendAt('2026-11-23T15:10:00+08:00');
    expect(notices.robots.sentTo(name)).toHaveLength(11);
  });

  it('is one message of a storm of 500', { timeout: 120_000 }, async () => {
    const manager = randomUUID();
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    await notices.contacts(branch, 'branch_manager', [{ name: manager }]);
    const subjects = Array.from({ length: 500 }, newSubject);
    // What the queue hands over is told in batches, side by side.
    for (let from = 0; from < subjects.length; from += 25) {
      setClock('2026-11-24T00:00:02+08:00');
      await Promise.all(
        subjects
          .slice(from, from + 25)
          .flatMap((subject) => [
            notices.told('commitment.missed', miss(branch, subject)),
            notices.told('commitment.missed', miss(branch, subject, { level: 2, tells: 'branch_manager' })),
          ]),
      );
    }
    await notices.sendAt('2026-11-24T00:01:00+08:00');
    expect(notices.robots.sentTo(name).map((text) => text.split('\n')[0])).toEqual(['500 promises are overdue']);
    expect(notices.robots.sentTo(manager)).toHaveLength(1);
  });

  it('is sent once, however often it is asked for', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    await missed(1);
    const [{ input } = { input: { name: '', bucket: '' } }] = await notices.sendAt('2026-11-23T15:01:00+08:00');
    await send(input);
    expect(notices.robots.sentTo(name)).toHaveLength(1);
  });
});

describe('a channel that fails', () => {
  it('gives way to the next, and both stand on the notice', async () => {
    const second = randomUUID();
    await notices.contacts(branch, 'dispatcher', [{ name, robots: [name, second] }]);
    notices.robots.refuse(name);
    const [subject = ''] = await missed(1);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    expect([notices.robots.sentTo(name), notices.robots.sentTo(second)].map(({ length }) => length)).toEqual([0, 1]);
    const [notice] = await noticesOf(subject);
    expect([notice?.state, notice?.attempts.map(({ result }) => result)]).toEqual(['sent', ['refused', 'taken']]);
  });

  it('as the last has it tried again: what was sent is not sent again', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    const [subject = ''] = await missed(1);
    notices.robots.refuse(name);
    await notices.started();
    await expect(notices.sendAt('2026-11-23T15:01:00+08:00')).rejects.toThrow('taken by no channel');
    const [failed] = await noticesOf(subject);
    expect([failed?.state, failed?.attempts.length]).toEqual(['failed', 1]);
    notices.robots.refuse(name, false);
    const again = { name: 'again', bucket: failed?.bucket ?? '' };
    await send(again);
    await send(again);
    const [sent] = await noticesOf(subject);
    expect([sent?.state, sent?.attempts.map(({ result }) => result)]).toEqual(['sent', ['refused', 'taken']]);
    expect(notices.robots.sentTo(name)).toHaveLength(1);
  });

  it('has each attempt stand with its own time, and that of the one that took it as when it was sent', async () => {
    const second = randomUUID();
    await notices.contacts(branch, 'dispatcher', [{ name, robots: [name, second] }]);
    notices.robots.refuse(name, () => {
      setClock('2026-11-23T15:01:08+08:00');
    });
    const [subject = ''] = await missed(1);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    const [notice] = await noticesOf(subject);
    const times = notice?.attempts.map(({ at }) => at.slice(0, 18));
    expect(times).toEqual(['2026-11-23T07:01:0', '2026-11-23T07:01:0']);
    expect(notice?.attempts.map(({ at }) => at >= '2026-11-23T07:01:08')).toEqual([false, true]);
    expect(notice?.sentAt).toBe(notice?.attempts[1]?.at);
  });
});

describe('what waits for somebody whose contact is changed', () => {
  const byName = async (subject: string) =>
    (await noticesOf(subject)).map(({ person, state }) => [person?.name, state]).sort();

  it('goes to their new address where no channel took it: a dead letter that is started again is told', async () => {
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    notices.robots.refuse(name);
    const [subject = ''] = await missed(1);
    const [letter = { name: '', bucket: '' }] = await notices.started();
    await expect(notices.sendAt('2026-11-23T15:01:00+08:00')).rejects.toThrow('taken by no channel');
    const mended = randomUUID();
    await notices.contacts(branch, 'dispatcher', [{ name, robots: [mended] }]);
    setClock('2026-11-23T17:00:02+08:00');
    await send(letter);
    await send(letter);
    await notices.sendAt('2026-11-23T17:01:00+08:00');
    expect(await byName(subject)).toEqual([
      [name, 'handed_over'],
      [name, 'sent'],
    ]);
    expect(notices.robots.sentTo(mended)).toHaveLength(1);
  });

  it('goes to the address that they had before, where they have that again', async () => {
    const other = randomUUID();
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    const [subject = ''] = await missed(1);
    await notices.contacts(branch, 'dispatcher', [{ name, robots: [other] }]);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    await notices.contacts(branch, 'dispatcher', [{ name }]);
    await notices.sendAt('2026-11-23T15:02:00+08:00');
    await notices.sendAt('2026-11-23T15:04:00+08:00');
    expect(await byName(subject)).toEqual([
      [name, 'handed_over'],
      [name, 'sent'],
    ]);
    expect([name, other].map((robot) => notices.robots.sentTo(robot).length)).toEqual([1, 0]);
  });

  it('goes to their new address in the morning', async () => {
    const hours = { tue: [['08:00', '18:00']] } as const;
    await notices.contacts(branch, 'dispatcher', [{ name, hours }]);
    const subjects = await missed(12);
    const moved = randomUUID();
    await notices.contacts(branch, 'dispatcher', [{ name, robots: [moved], hours }]);
    await notices.sendAt('2026-11-24T08:00:00+08:00');
    await notices.sendAt('2026-11-24T08:01:00+08:00');
    expect((await statesOf(subjects)).filter((state) => state === 'sent')).toHaveLength(12);
    expect(notices.robots.sentTo(moved).map((text) => text.split('\n')[0])).toEqual(['12 promises are overdue']);
    expect(notices.robots.sentTo(name)).toEqual([]);
  });

  it('goes to whoever is there in their place, and not again to who was told', async () => {
    const [colleague, successor] = [randomUUID(), randomUUID()];
    await notices.contacts(branch, 'dispatcher', [{ name }, { name: colleague }]);
    const [subject = ''] = await missed(1);
    await notices.contacts(branch, 'dispatcher', [{ name: successor }, { name: colleague }]);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    await notices.sendAt('2026-11-23T15:02:00+08:00');
    expect(Object.fromEntries(await byName(subject))).toEqual({
      [name]: 'handed_over',
      [colleague]: 'sent',
      [successor]: 'sent',
    });
    expect([name, colleague, successor].map((each) => notices.robots.sentTo(each).length)).toEqual([0, 1, 1]);
  });

  it('goes to the company where the branch has nobody any more, and to nobody where that has nobody either', async () => {
    const [company, role] = [randomUUID(), 'finance'] as const;
    await notices.contacts(branch, role, [{ name }]);
    await notices.contacts('company', role, [{ name: company }]);
    const [subject = ''] = await missed(1, { tells: role });
    await notices.contacts(branch, role, []);
    await notices.sendAt('2026-11-23T15:01:00+08:00');
    await notices.contacts('company', role, []);
    await notices.sendAt('2026-11-23T15:02:00+08:00');
    expect(Object.fromEntries(await byName(subject))).toEqual({ [name]: 'handed_over', [company]: 'nobody' });
  });
});

describe('an instruction', () => {
  const instructed = async (allowed: boolean): Promise<string> => {
    process.env['PERSONAL_DATA_IN_NOTICES'] = String(allowed);
    await notices.contacts('CTU', 'dispatcher', [{ name, hours: { sun: [['08:00', '09:00']] } }]);
    setClock('2026-11-23T03:00:00+08:00');
    const { waybill_number } = await newShipment({ freight_terms: 'prepaid' });
    await notices.told('shipment.instruction_sent', {
      waybill_number,
      partner: 'acme',
      origin_branch: 'CTU',
      destination_branch: 'HGH',
      occurred_at: '2026-11-22T19:00:00.000Z',
    });
    await notices.sendAt('2026-11-23T03:00:01+08:00');
    expect(JSON.stringify(await noticesOf(waybill_number))).not.toMatch(/发货|13800000001|一号路/);
    return notices.robots.sentTo(name)[0] ?? '';
  };

  it('goes out at once, at night too, with where, whom and what to collect, none of which is kept', async () => {
    const text = await instructed(true);
    for (const needed of ['一号路 1 号', '发货联系人', '+8613800000001', '12 pieces', 'Collect:'])
      expect(text).toContain(needed);
  });

  it('says none of this where the deployment does not let it', async () => {
    const text = await instructed(false);
    expect(text).toContain('Pick up (A4)');
    expect(text).not.toMatch(/发货|13800000001|一号路/);
  });
});

describe('what waits for the morning', () => {
  const HOURS = { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } as const;
  let file: ShipmentFile;

  beforeEach(async () => {
    const orderedAt = at('2026-11-23T11:00:00+08:00');
    const there = await newBranch();
    branch = there.code;
    file = fileTo(there, orderedAt, [{ type: 'instruction_sent', occurredAt: orderedAt }]);
    await writeFile(SHIPMENT, undefined, file);
    await notices.contacts(branch, 'dispatcher', [{ name, hours: HOURS }]);
    setClock('2026-11-23T18:00:02+08:00');
  });

  const waybill = (): string => file.subject.waybillNumber;
  const tell = (type: string, dueAt: string): Promise<string> =>
    notices.told(type, miss(branch, waybill(), { due_at: dueAt }));
  const happens = async (type: Happened['type'], time: string): Promise<void> => {
    const details = type === 'cancelled' ? { reason: '客户取消' } : {};
    await writeFile(SHIPMENT, file, after(file, { type, occurredAt: at(time), details }, at(time)));
  };
  const ENDS = [
    ['was kept late', 'picked_up'],
    ['ended with a cancellation', 'cancelled'],
  ] as const;

  it.each(ENDS)('of a broken promise that %s meanwhile is told to nobody', async (_, type) => {
    await tell('commitment.missed', promiseOf(file, 'pickup').dueAt);
    await happens(type, '2026-11-23T20:00:00+08:00');
    await notices.sendAt('2026-11-24T09:00:00+08:00');
    expect(await statesOf([waybill()])).toEqual(['withdrawn']);
    expect(notices.robots.sentTo(name)).toEqual([]);
  });

  it('of a promise that is owed as before is told', async () => {
    await tell('commitment.missed', promiseOf(file, 'pickup').dueAt);
    await notices.sendAt('2026-11-24T09:00:00+08:00');
    expect(notices.robots.sentTo(name)).toHaveLength(1);
  });

  it('reminds nobody of what has been broken meanwhile', async () => {
    await tell('commitment.reminder', promiseOf(file, 'pickup').dueAt);
    await notices.sendAt('2026-11-24T09:00:00+08:00');
    expect(await statesOf([waybill()])).toEqual(['withdrawn']);
    expect(notices.robots.sentTo(name)).toEqual([]);
  });

  it('reminds of what is due later', async () => {
    const subject = newSubject();
    await notices.told('commitment.reminder', miss(branch, subject, { due_at: '2026-11-24T04:00:00.000Z' }));
    await notices.sendAt('2026-11-24T09:00:00+08:00');
    expect(notices.robots.sentTo(name)).toEqual([expect.stringContaining('Due soon')]);
  });

  it.each(ENDS)('of an instruction no channel took, whose pickup %s, is told to nobody', async (_, type) => {
    notices.robots.refuse(name);
    await notices.told('shipment.instruction_sent', {
      waybill_number: waybill(),
      partner: 'acme',
      origin_branch: branch,
      destination_branch: branch,
      occurred_at: '2026-11-23T03:00:00.000Z',
    });
    await expect(notices.sendAt('2026-11-23T18:00:03+08:00')).rejects.toThrow('taken by no channel');
    notices.robots.refuse(name, false);
    const [failed] = await noticesOf(waybill());
    await happens(type, '2026-11-23T18:10:00+08:00');
    await send({ name: 'again', bucket: failed?.bucket ?? '' });
    expect(await statesOf([waybill()])).toEqual(['withdrawn']);
    expect(notices.robots.sentTo(name)).toEqual([]);
  });
});
