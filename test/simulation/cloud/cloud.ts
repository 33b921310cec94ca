import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { CHANCES } from '../../../domain/waybill/numbering.ts';
import { useBus } from '../../../functions/adapters/bus.ts';
import { useClock } from '../../../functions/adapters/clock.ts';
import { useDraw } from '../../../functions/adapters/drawn.ts';
import { useMachines } from '../../../functions/adapters/machines.ts';
import { useMails } from '../../../functions/adapters/mails.ts';
import { useQueues } from '../../../functions/adapters/queue.ts';
import { useWait } from '../../../functions/adapters/retrying-on-clash.ts';
import { useTable, type Item } from '../../../functions/adapters/table.ts';
import type { Bugs } from '../bugs.ts';
import type { Chance } from '../chance.ts';
import { DAY, type Faults } from '../faults.ts';
import type { Trace } from '../trace.ts';
import type { VirtualTime } from '../virtual-time.ts';
import { handlerOf } from './called.ts';
import { MemoryBus } from './memory-bus.ts';
import { MemoryMachines } from './memory-machines.ts';
import { MemoryMails } from './memory-mails.ts';
import { MemoryQueue } from './memory-queue.ts';
import { MemoryStream } from './memory-stream.ts';
import { canceled, MemoryTable, type Written } from './memory-table.ts';
import type { Outside } from './outside.ts';
import type { CloudTemplate } from './template.ts';
import { WatchSchedule } from './watch-schedule.ts';

export interface CloudSurroundings {
  readonly time: VirtualTime;
  readonly chance: Chance;
  readonly faults: Faults;
  readonly trace: Trace;
  readonly outside: Outside;
  readonly bugs: Bugs;
}

/** The cloud of a run, as the template has it, in memory. While it is there, the adapters talk to it. */
export class Cloud {
  readonly table: MemoryTable;
  readonly bus: MemoryBus;
  readonly mails = new MemoryMails();
  readonly machines: MemoryMachines;
  readonly streams: readonly MemoryStream[];
  /** By the entry points of the functions that read them. */
  readonly queues: ReadonlyMap<string, MemoryQueue>;
  private readonly around: CloudSurroundings;
  private starts = 0;

  /** @param written hears of each write, in order */
  constructor(template: CloudTemplate, around: CloudSurroundings, written: (written: Written) => void) {
    const { chance, faults, bugs, time } = around;
    const pageSize = (): number | undefined => (chance.percent(faults.pages) ? chance.between(1, 10) : undefined);
    const tell = (change: Written): void => {
      written(change);
      for (const stream of this.streams) stream.take(change);
      if (isOwed(change.before) || isOwed(change.after)) watch.changed();
    };
    this.table = new MemoryTable(template.table, tell, pageSize);
    this.machines = new MemoryMachines(bugs.machines(template.machines), {
      ...around,
      update: (command) => this.updateFromMachine(command),
      ended: () => {
        watch.changed();
      },
    });
    const watch = new WatchSchedule({ ...around, items: () => this.table.all(), starts: () => this.starts });
    this.streams = template.readers.map(
      ({ entry, patterns }) =>
        new MemoryStream(
          {
            name: entry,
            patterns,
            handle: bugs.reader(handlerOf(entry)),
            losesRecords: entry === 'stream/arm-timers',
          },
          around,
        ),
    );
    this.queues = new Map(
      template.queues.map(({ entry, ...queue }) => [
        entry,
        new MemoryQueue({ name: entry, ...queue, handle: handlerOf(entry) }, around),
      ]),
    );
    const targets = template.queues.map(({ entry, patterns }) => ({
      patterns,
      put: (body: string) => this.queues.get(entry)?.put(body),
    }));
    this.bus = new MemoryBus(targets, around);
    this.around = around;
    for (let times = faults.deployments; times > 0; times -= 1) {
      time.at(time.now + chance.upTo(30 * DAY), () => {
        this.machines.deploy();
      });
    }
  }

  /** Puts itself in the place of AWS. */
  takePlace(): void {
    const { outside, bugs, chance } = this.around;
    const answer = (command: object): unknown => this.table.answer(bugs.table(command));
    useTable({
      send: (command: object) =>
        outside.call(
          'table',
          () => shown(command),
          () => answer(command),
          () => refusal(command),
        ),
    });
    const told = (command: object): unknown => this.bus.answer(bugs.bus(command));
    useBus({
      send: (command: object) =>
        outside.call(
          'bus',
          () => 'PutEvents',
          () => told(command),
          throttled,
        ),
    });
    const started = (command: object): unknown => this.machines.answer(bugs.starts(command));
    useMachines({
      send: (command: { readonly input: { readonly name?: string } }) =>
        outside.call(
          'machines',
          () => `StartExecution ${command.input.name ?? ''}`,
          () => {
            this.starts += 1;
            return started(command);
          },
          throttled,
        ),
    });
    useQueues({
      send: (command: object) => {
        const queue = this.queues.get(outside.caller());
        return outside.call(
          'queues',
          () => command.constructor.name,
          () => queue?.answer(command),
          throttled,
        );
      },
    });
    useMails({
      send: (command: object) =>
        outside.call(
          'mails',
          () => 'SendEmail',
          () => this.mails.answer(command),
          tooMany,
        ),
    });
    useDraw(() => chance.upTo(CHANCES - 1));
    useClock(() => outside.now());
    useWait((most) => outside.wait(most));
  }

  private updateFromMachine(command: UpdateCommand): Promise<unknown> {
    const { outside } = this.around;
    return outside.call(
      'table',
      () => shown(command),
      () => this.table.answer(command),
      () => refusal(command),
    );
  }
}

const isOwed = (item: Written['before']): boolean => item?.['openKey'] !== undefined;

/** What DynamoDB answers when it throttles. */
function refusal(command: object): Error {
  if (!(command instanceof TransactWriteCommand))
    return new ProvisionedThroughputExceededException({ message: 'throttled', $metadata: {} });
  const items = command.input.TransactItems ?? [];
  return canceled(items.map((_, at) => ({ Code: at === 0 ? 'ThrottlingError' : 'None' })));
}

function throttled(): Error {
  return Object.assign(new Error('throttled'), { name: 'ThrottlingException' });
}

/** What SES answers when it throttles. */
function tooMany(): Error {
  return Object.assign(new Error('throttled'), { name: 'TooManyRequestsException' });
}

/** A command in short. */
function shown(command: object): string {
  const { input } = command as { readonly input: Item };
  const keys = (input['TransactItems'] as { Put: { Item: Item } }[] | undefined)?.map(({ Put }) =>
    String(Put.Item['sk']),
  );
  const values: unknown[] = Object.values((input['ExpressionAttributeValues'] as object | undefined) ?? {});
  const key = (input['Key'] as Item | undefined)?.['sk'];
  return [command.constructor.name.replace('Command', ''), input['IndexName'], key, ...(keys ?? values)]
    .filter(Boolean)
    .join(' ');
}
