import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  paginateListExecutions,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { randomUUID } from 'node:crypto';
import type { WorkingTimes } from '../../domain/calendar/calendar.ts';
import { SHIPMENT } from '../../domain/shipment/shipment-kind.ts';
import type { Shipment } from '../../domain/shipment/shipment.ts';
import type { ToldRole } from '../../domain/contacts/told-roles.ts';
import { readContacts, writeContacts, type StoredChannel } from '../../functions/adapters/contact-store.ts';
import { keyedHash } from '../../functions/adapters/keyed-hash.ts';
import { commitmentItem } from '../../functions/adapters/subject-items.ts';
import { Clashed, NEW, putItem, queryAll, writeTogether } from '../../functions/adapters/table.ts';
import { seal } from '../../functions/adapters/sealed.ts';
import { handler as composeNotices } from '../../functions/lifecycles/compose-notices.ts';
import { handler as climb } from '../../functions/notices/climb.ts';
import { handler as send, type Sent } from '../../functions/notices/send.ts';
import type { NoticesInput } from '../../functions/notice/tell.ts';
import { at, fileTo, promiseOf } from './branches.ts';
import { setClock } from './clock.ts';
import { messages } from './react.ts';
import { startRobots, type Receiver } from './receiver.ts';

const machines = new SFNClient({});

export interface SamplePerson {
  readonly name: string;
  readonly language?: 'en' | 'zh';
  /** The names of their robots, in the order in which they are tried; by default one of the person's name. */
  readonly robots?: readonly string[];
  readonly hours?: WorkingTimes['hours'];
}

export interface Notices {
  readonly robots: Receiver;
  readonly contacts: (place: string, role: ToldRole, people: readonly SamplePerson[], within?: string) => Promise<void>;
  /** Has an event of the bus reacted to. @returns its id */
  readonly told: (type: string, detail: object, eventId?: string) => Promise<string>;
  /** Has the promise of which the bus told end. */
  readonly ended: (subjectId: string) => Promise<void>;
  /** The executions that were started and that this has not yet looked at. */
  readonly started: () => Promise<NoticesInput[]>;
  /** Moves the clock to a time, and has sent what is due by then. @returns what the sending came to */
  readonly sendAt: (time: string) => Promise<{ readonly input: NoticesInput; readonly sent: Sent }[]>;
  /** Moves the clock to a time, and tries to send one of what is due. */
  readonly sendOne: (time: string, input: NoticesInput) => Promise<Sent>;
  /** Moves the clock to a time, and looks whether what was sent is acknowledged. */
  readonly climbAt: (time: string, input: NoticesInput) => Promise<Sent>;
}

/** Robots on this machine, a key for contacts and a machine in which nothing happens; the tests do what it would. */
export async function startTelling(): Promise<Notices> {
  const { KeyMetadata } = await new KMSClient({}).send(new CreateKeyCommand({}));
  const { stateMachineArn = '' } = await machines.send(
    new CreateStateMachineCommand({
      name: `notices-${randomUUID().slice(0, 8)}`,
      definition: JSON.stringify({ StartAt: 'End', States: { End: { Type: 'Succeed' } } }),
      roleArn: '',
    }),
  );
  Object.assign(process.env, {
    CONTACT_KEY_ID: KeyMetadata?.KeyId,
    NOTICES_MACHINE_ARN: stateMachineArn,
    HUIDAN_OUTBOUND_LOOPBACK: 'allowed',
    API_URL: 'https://api.example.com/v1',
    PERSONAL_DATA_IN_NOTICES: 'true',
  });
  const robots = await startRobots();
  const known = new Set<string>();
  let waiting: NoticesInput[] = [];

  const started = async (): Promise<NoticesInput[]> => {
    const fresh: NoticesInput[] = [];
    for await (const { executions = [] } of paginateListExecutions({ client: machines }, { stateMachineArn })) {
      for (const { executionArn = '' } of executions.filter((each) => !known.has(each.executionArn ?? ''))) {
        known.add(executionArn);
        const { input = '' } = await machines.send(new DescribeExecutionCommand({ executionArn }));
        fresh.push((JSON.parse(input) as { readonly told: NoticesInput }).told);
      }
    }
    waiting.push(...fresh);
    return fresh;
  };
  return {
    robots,
    contacts: async (place, role, people, within) => {
      const stored = await Promise.all(
        people.map(async ({ name, language = 'en', robots: names = [name], hours }) => {
          const channels = await Promise.all(
            names.map(async (robot): Promise<StoredChannel> => {
              const address = robots.addressOf(robot);
              return {
                kind: 'wecom',
                shown: `http://127.0.0.1/…${robot.slice(-2)}`,
                sealed: await seal(address, { place, role }),
                hash: await keyedHash('channel', `wecom ${address}`),
              };
            }),
          );
          return { personId: channels[0]?.hash ?? '', name, language, channels, ...(hours && { hours }) };
        }),
      );
      await writeContacts({ place, role, people: stored, acknowledgeWithin: within }, await readContacts(place, role));
    },
    told: async (type, detail, eventId = randomUUID()) => {
      if (type === 'commitment.missed' || type === 'commitment.reminder') await owe(detail as ReturnType<typeof miss>);
      const told = { 'detail-type': type, detail: { event_id: eventId, ...detail } };
      const { batchItemFailures } = await composeNotices(messages(told));
      if (batchItemFailures.length > 0) throw new Error('to be tried again');
      return eventId;
    },
    ended: async (subjectId) => {
      const pk = `SHIPMENT#${subjectId}`;
      const [item] = await queryAll({
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :name)',
        ExpressionAttributeValues: { ':pk': pk, ':name': 'COMMITMENT#pickup' },
      });
      await putItem({ ...item, pk, sk: String(item?.['sk']), endedAt: at('2026-11-23T15:00:00+08:00') });
    },
    started,
    sendAt: async (time) => {
      await started();
      setClock(time);
      const due = waiting.filter(({ sendAt }) => Date.parse(sendAt) <= Date.parse(time));
      waiting = waiting.filter((input) => !due.includes(input));
      const done = [];
      for (const input of due) done.push({ input, sent: await send(input) });
      return done;
    },
    sendOne: async (time, input) => {
      setClock(time);
      waiting = waiting.filter(({ name }) => name !== input.name);
      return send(input);
    },
    climbAt: async (time, input) => {
      setClock(time);
      return climb(input);
    },
  };
}

/** Has a promise stand as owed, of which the bus tells; one that stands already is left alone. */
async function owe(detail: ReturnType<typeof miss>): Promise<void> {
  const { branch, subject_id: waybillNumber, commitment: name, due_at: dueAt } = detail;
  const there = { code: branch, name: '网点', timeZone: 'Asia/Shanghai' };
  const orderedAt = at('2026-11-23T11:00:00+08:00');
  const file = fileTo(there, orderedAt, [{ type: 'instruction_sent', occurredAt: orderedAt }]);
  const subject: Shipment = { ...file.subject, waybillNumber };
  const promise = { ...promiseOf(file, 'pickup'), name, branch, dueAt: at(dueAt) };
  const item = commitmentItem(SHIPMENT, { ...file, subject }, promise);
  try {
    await writeTogether([{ item, condition: NEW, clash: 'promise' }]);
  } catch (error) {
    if (!(error instanceof Clashed)) throw error;
  }
}

/** The miss of a promise as the bus tells it, with what a test wants otherwise. */
export function miss(branch: string, subjectId: string, otherwise: object = {}) {
  return {
    waybill_number: subjectId,
    partner: 'acme',
    origin_branch: branch,
    destination_branch: 'HGH',
    subject: 'shipment',
    subject_id: subjectId,
    commitment: 'pickup',
    rule: 'B1',
    branch,
    due_at: '2026-11-23T07:00:00.000Z',
    telling: 1,
    level: 1,
    tells: 'dispatcher',
    ...otherwise,
  };
}
