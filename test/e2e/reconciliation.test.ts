import {
  DeleteFunctionConcurrencyCommand,
  LambdaClient,
  ListEventSourceMappingsCommand,
  PutFunctionConcurrencyCommand,
  UpdateEventSourceMappingCommand,
  type EventSourceMappingConfiguration,
  type FilterCriteria,
} from '@aws-sdk/client-lambda';
import {
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SFNClient,
  StopExecutionCommand,
  type ExecutionListItem,
} from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it } from 'vitest';
import { listenToBus, type Told } from '../functions/bus.ts';
import { busName, lambdaFunction } from './aws.ts';
import { at, book, commitment, instructed, newDay, report, to, until } from './cloud.ts';
import { redeployWith } from './redeploy.ts';

/** Whatever befalls a timer, its miss is marked and told: the watch looks again. */

const [lambda, machines] = [new LambdaClient({}), new SFNClient({})];
let told: (waybill: string) => Promise<Told[]>;

beforeAll(async () => {
  process.env['BUS_NAME'] = await busName();
  told = await listenToBus();
});

/** The levels to which a miss was told, for whoever takes an event once by its id. */
async function levelsTold(waybill: string, name: string): Promise<unknown[]> {
  const misses = (await told(waybill)).filter(
    ({ type, detail }) => type === 'commitment.missed' && detail['commitment'] === name,
  );
  const once = new Map(misses.map(({ detail }) => [detail['event_id'], detail['level']]));
  return [...once.values()].sort();
}

/** A shipment that is instructed at 11:00, to be picked up by 15:00 (B1), and never is. */
async function forgotten(): Promise<string> {
  await newDay('11:00');
  const waybill = await book();
  await instructed(waybill);
  return waybill;
}

/** The pickup is marked as of 15:00, and each level was told once (B3). */
async function expectTold(waybill: string, levels: readonly number[]): Promise<void> {
  expect(await commitment(waybill, 'pickup')).toMatchObject({
    state: 'missed',
    missed_at: at('15:00'),
    level: levels.at(-1),
  });
  expect(
    await until(
      () => levelsTold(waybill, 'pickup'),
      (found) => found.length >= levels.length,
    ),
  ).toEqual(levels);
}

async function waiting(waybill: string): Promise<ExecutionListItem[]> {
  const { stateMachines = [] } = await machines.send(new ListStateMachinesCommand({}));
  const all = await Promise.all(
    stateMachines.map(({ stateMachineArn }) =>
      machines.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', maxResults: 1000 })),
    ),
  );
  return all.flatMap(({ executions = [] }) => executions).filter(({ name }) => name?.startsWith(`${waybill}.`));
}

/** Passes over every record: no item is named so. */
const NOTHING = { Filters: [{ Pattern: JSON.stringify({ dynamodb: { Keys: { pk: { S: ['nothing'] } } } }) }] };

/** Does something of which a reader of the stream gets no record: one that was switched off would get them when it is on again. */
async function withoutRecords(construct: string, act: () => Promise<unknown>): Promise<void> {
  const { FunctionName } = await lambdaFunction(construct);
  const { EventSourceMappings = [] } = await lambda.send(new ListEventSourceMappingsCommand({ FunctionName }));
  const readers = EventSourceMappings.filter(({ EventSourceArn }) => EventSourceArn?.includes(':dynamodb:'));
  const filterBy = (filterOf: (reader: EventSourceMappingConfiguration) => FilterCriteria | undefined) =>
    Promise.all(
      readers.map((reader) =>
        lambda.send(new UpdateEventSourceMappingCommand({ UUID: reader.UUID, FilterCriteria: filterOf(reader) })),
      ),
    );
  await filterBy(() => NOTHING);
  try {
    await act();
  } finally {
    await filterBy(({ FilterCriteria }) => FilterCriteria);
  }
}

/** Does something while nothing calls the watch. */
async function withoutWatch(act: () => Promise<unknown>): Promise<void> {
  const { FunctionName } = await lambdaFunction('Watch');
  await lambda.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 0 }));
  try {
    await act();
  } finally {
    await lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName }));
  }
}

describe('a miss is marked as of its due time, and told once to each level', () => {
  it('where the record of the stream that would have armed its timer is lost', async () => {
    await newDay('11:00');
    const waybill = await book();
    await instructed(waybill);
    await report(waybill, 'picked_up');
    await to('10:00', 3);
    // Told so late, the delivery is past due as it is promised (C1), and its timer would start at once.
    await withoutRecords('ArmTimers', async () => {
      await report(waybill, 'arrived', { occurred_at: at('10:00', 1) });
      await to('10:00:30', 3);
    });
    expect(await commitment(waybill, 'delivery')).toMatchObject({ due_at: at('00:00', 3), level: 0 });
    await to('11:05', 3);
    expect(await commitment(waybill, 'delivery')).toMatchObject({ missed_at: at('00:00', 3), level: 1 });
    expect(
      await until(
        () => levelsTold(waybill, 'delivery'),
        (found) => found.length > 0,
      ),
    ).toEqual([1]);
  });

  it('where its execution is aborted before it rings', async () => {
    const waybill = await forgotten();
    await to('14:59:30');
    const executions = (await waiting(waybill)).filter(({ name }) => name === `${waybill}.pickup.1`);
    expect(executions).toHaveLength(1);
    await machines.send(new StopExecutionCommand({ executionArn: executions[0]?.executionArn }));
    await to('16:30');
    await expectTold(waybill, [1, 2]);
  });

  it('where it is aborted between two levels', async () => {
    const waybill = await forgotten();
    await to('15:30');
    await expectTold(waybill, [1]);
    for (const { executionArn } of await waiting(waybill))
      await machines.send(new StopExecutionCommand({ executionArn }));
    await to('18:30');
    await to('19:35');
    await expectTold(waybill, [1, 2, 3]);
  });

  it('where nobody has looked for an hour', async () => {
    const waybill = await forgotten();
    await to('14:50');
    await withoutWatch(async () => {
      await to('15:50');
      expect(await commitment(waybill, 'pickup')).toMatchObject({ level: 0 });
    });
    await to('16:30');
    await expectTold(waybill, [1, 2]);
  });

  it('where its machine is another one by then: a deployment has renamed them all', async () => {
    const waybill = await forgotten();
    // One that is due is waiting in the machine as it was.
    await to('14:59:30');
    const old = await waiting(waybill);
    expect(old).toHaveLength(1);
    const late = await book();
    await instructed(late);
    await redeployWith(
      Object.fromEntries(
        ['Pickup4E364A3A', 'Delivery5F6C039D', 'ReceiptReturn6FD0FE9D', 'MonthEnd23E86901'].map((id) => [
          id,
          `Renamed${id}`,
        ]),
      ),
    );
    await to('15:30');
    await expectTold(waybill, [1]);
    // Accepted afterwards, what was promised before is owed until 18:00, and rings in the new machine.
    await report(late, 'instruction_accepted', { occurred_at: at('14:59:40') });
    await to('18:30');
    await expectTold(waybill, [1, 2, 3]);
    expect(await commitment(late, 'pickup')).toMatchObject({ state: 'missed', missed_at: at('18:00'), level: 1 });
    expect(await levelsTold(late, 'pickup')).toEqual([1]);
  });
});
