import pMap from 'p-map';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setContacts, unsetContacts } from '../../local/listen/set-contacts.ts';
import { startReceiver, type Received, type Receiver } from '../../local/listen/receiver.ts';
import {
  asOperations,
  at,
  book,
  cloud,
  instructed,
  newDay,
  operations,
  report,
  request,
  shipment,
  to,
  until,
} from './cloud.ts';

let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver(0);
  await setContacts(cloud, receiver.url);
  const { body } = await asOperations('GET', '/contacts/CTU/dispatcher');
  await asOperations('PUT', '/contacts/CTU/dispatcher', { people: body.people, acknowledge_within: 'PT20M' });
});

afterAll(async () => {
  await unsetContacts(cloud);
  await receiver.stop();
});

const saying = (to: string, ...words: readonly string[]): Received[] =>
  receiver.messages.filter(
    (message) => message.to === to && words.every((word) => `${message.title}\n${message.text}`.includes(word)),
  );
const heard = (to: string, ...words: readonly string[]): Promise<Received[]> =>
  until(
    () => Promise.resolve(saying(to, ...words)),
    (messages) => messages.length > 0,
  );

const noticesOf = async (waybill: string, key = cloud.operations_key) =>
  (await request('GET', `/notices?waybill_number=${waybill}`, undefined, key)).body.notices as {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly to: { readonly role: string };
  }[];

describe('the dispatcher', () => {
  it('is told where to pick up, and of a pickup that is missed; the button of the link works once', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await to('11:01');
    const [instruction] = await heard('CTU/dispatcher', '取货指令', waybill);
    expect(instruction?.text).toContain('一号路 1 号');
    await to('15:02');
    const [miss] = await heard('CTU/dispatcher', '逾期（1 级）', waybill);
    expect(miss?.text).toContain(`逾期自：${at('15:00').slice(0, 16).replace('T', ' ')}`);

    const link = miss?.text.split('\n').at(-1) ?? '';
    const asked = await fetch(link);
    expect([asked.status, asked.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await asked.text()).toContain('<button>知悉</button>');
    expect((await fetch(link.replace(/token=.*/, 'token=x'))).status).toBe(404);
    const pressed = await fetch(link, { method: 'POST' });
    expect([pressed.status, (await pressed.text()).includes('已知悉')]).toEqual([200, true]);
    expect(await (await fetch(link, { method: 'POST' })).text()).not.toContain('<button>');

    const escalation = (await noticesOf(waybill)).find(({ kind }) => kind === 'escalation');
    expect(escalation).toMatchObject({ state: 'acknowledged', acknowledged_by: { kind: 'link' } });
    const again = await asOperations('POST', `/notices/${escalation?.id ?? ''}/acknowledgement`, {});
    expect([again.status, again.body.code]).toEqual([409, 'notice_acknowledged']);
    const params = { path: { waybill_number: waybill } };
    const { history } = await operations.get('/shipments/{waybill_number}', { params });
    expect(history.map(({ type }) => type)).toContain('notice');
    expect((await shipment(waybill)).history.map(({ type }) => type)).not.toContain('notice');
  });

  it('who does not answer within their time has the manager told, once', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await to('15:10');
    await heard('CTU/dispatcher', '逾期（1 级）', waybill);
    expect(saying('CTU/branch_manager', waybill)).toEqual([]);
    await to('15:30');
    await heard('CTU/branch_manager', '逾期（2 级）', waybill);
    await to('16:10');
    expect(saying('CTU/branch_manager', waybill)).toHaveLength(1);
    const states = (await noticesOf(waybill)).map(({ kind, to: { role }, state }) => [kind, role, state]);
    expect(states).toContainEqual(['escalation', 'dispatcher', 'unacknowledged']);
    expect(states).toContainEqual(['escalation', 'branch_manager', 'sent']);
    await report(waybill, 'picked_up', { occurred_at: at('14:00') });
    await to('16:20');
    await heard('CTU/dispatcher', '撤回', waybill);
    await heard('CTU/branch_manager', '撤回', waybill);
  });
});

describe('a storm at midnight', () => {
  const STORM = 30;

  it('of thirty misses is one message for each person', { timeout: 240_000 }, async () => {
    await newDay('11:00');
    const waybills = await pMap(Array.from({ length: STORM }), () => book({ urgent: true }), { concurrency: 4 });
    await pMap(waybills, (waybill) => instructed(waybill), { concurrency: 4 });
    await pMap(waybills, (waybill) => report(waybill, 'picked_up', { occurred_at: at('11:01') }), { concurrency: 4 });
    await to('23:59:59');
    const before = receiver.messages.length;
    await to('00:05', 1);
    const [message] = await heard('CTU/dispatcher', `${STORM} 项承诺逾期`);
    expect(message?.text).toContain('最严重：逾期（1 级）');
    const toDispatcher = receiver.messages.slice(before).filter(({ to: whom }) => whom === 'CTU/dispatcher');
    expect(toDispatcher).toHaveLength(1);
    const states = await pMap(waybills, (waybill) => noticesOf(waybill), { concurrency: 4 });
    expect(
      states.map((notices) => notices.filter(({ kind }) => kind === 'escalation').map(({ state }) => state)),
    ).toEqual(waybills.map(() => ['sent']));
    // Nothing is promised of them any more: nobody is told of them later.
    await pMap(waybills, (waybill) => report(waybill, 'returned'), { concurrency: 4 });
  });
});
