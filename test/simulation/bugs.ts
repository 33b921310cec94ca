import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Phase } from '../../domain/commitments.ts';
import type { ShipmentFile } from '../../domain/shipment/event.ts';
import type { Handler } from './cloud/called.ts';
import type { Definition } from './cloud/execution.ts';
import { MINUTE } from './faults.ts';

type Machines = Readonly<Record<Phase, Definition>>;

/** Where a run can be made to have a bug: what is returned takes the place of what is given. */
export interface Bugs {
  readonly machines: (definitions: Machines) => Machines;
  readonly reader: (handle: Handler) => Handler;
  /** Commands on their way to the table, to the bus, and to the machines. */
  readonly table: (command: object) => object;
  readonly bus: (command: object) => object;
  readonly starts: (command: object) => object;
  /** What the rules make of a file, before it is written. */
  readonly ruled: (file: ShipmentFile) => ShipmentFile;
  /** Of what few lives show: from which one on it is looked for, so that it need not be looked for long. */
  readonly from?: number;
}

export const NONE: Bugs = {
  machines: (definitions) => definitions,
  reader: (handle) => handle,
  table: (command) => command,
  bus: (command) => command,
  starts: (command) => command,
  ruled: (file) => file,
};

/** Where it is known which exceptions were opened by themselves. */
const EXCEPTIONS = 'SHIPMENT_EXCEPTION#';

/** Bugs that a run has to find: each is put between the code and the cloud, or between the rules and the code. */
export const PLANTED: Readonly<Record<string, Bugs>> = {
  'a machine marks what is met': {
    ...NONE,
    machines: careless,
  },
  'a horizon with a gap: the watch sees what is due two minutes late': {
    ...NONE,
    table: (command) => looking(command, ({ from, to }) => ({ from, to: minutesLater(to, -4) })),
  },
  'the watch does not look back': {
    ...NONE,
    table: (command) => looking(command, ({ to }) => ({ from: minutesLater(to, -2), to })),
  },
  'the name of an execution is used for the next due time': {
    ...NONE,
    starts: (command) => {
      if (!(command instanceof StartExecutionCommand)) return command;
      const { name = '' } = command.input;
      return new StartExecutionCommand({ ...command.input, name: name.split('.').slice(0, 2).join('.') });
    },
  },
  'a record that failed is taken for handled': {
    ...NONE,
    reader: (handle) => async (event) => {
      await handle(event).catch(() => undefined);
      return { batchItemFailures: [] };
    },
  },
  'what is met when it is due is missed': { ...NONE, ruled: missedOnTheDot, from: 200 },
  'a write without its condition': {
    ...NONE,
    table: (command) => {
      if (!(command instanceof TransactWriteCommand)) return command;
      const puts = command.input.TransactItems?.map(({ Put }) => ({ Put: { TableName: '', Item: Put?.Item } }));
      return new TransactWriteCommand({ ...command.input, TransactItems: puts });
    },
  },
  'an instruction counts as sent, and is not': {
    ...NONE,
    bus: (command) =>
      command instanceof PutEventsCommand
        ? new PutEventsCommand({
            Entries: command.input.Entries?.filter(({ DetailType }) => DetailType !== 'pickup.instruction'),
          })
        : command,
  },
  'a level is told under another id each time': {
    ...NONE,
    bus: (() => {
      let told = 0;
      return (command) => {
        if (!(command instanceof PutEventsCommand)) return command;
        const Entries = command.input.Entries?.map((entry) => {
          const detail = JSON.parse(entry.Detail ?? '{}') as Readonly<Record<string, unknown>>;
          const id = `${String(detail['event_id'])}.${++told}`;
          return entry.DetailType === 'commitment.missed'
            ? { ...entry, Detail: JSON.stringify({ ...detail, event_id: id }) }
            : entry;
        });
        return new PutEventsCommand({ Entries });
      };
    })(),
  },
  'an exception is opened anew when its shipment is looked at again': {
    ...NONE,
    table: (() => {
      let looks = 0;
      return (command) => {
        if (command instanceof TransactWriteCommand) return withoutConditionsOf(EXCEPTIONS, command);
        // Once it was opened, it is seen: else there would be no end of it.
        const isLook = command instanceof QueryCommand && pkOf(command).startsWith(EXCEPTIONS);
        return isLook && ++looks % 2 === 0 ? command : blindTo(command, EXCEPTIONS, 'FOUND#case_waybill');
      };
    })(),
  },
  'what disproves an exception does not end it': { ...NONE, table: (command) => blindTo(command, EXCEPTIONS) },
  "a case's machine marks what is met": {
    ...NONE,
    machines: (definitions) => ({
      ...definitions,
      desk: careless(definitions.desk),
      exception: careless(definitions.exception),
    }),
  },
};

/** Machines that do not look whether a promise is met. */
function careless<Of extends Machines | Definition>(definitions: Of): Of {
  return JSON.parse(JSON.stringify(definitions).replaceAll('attribute_not_exists(metAt) AND ', '')) as Of;
}

/** A query that finds nothing where it looks for what lies in partitions that begin so. */
function blindTo(command: object, ...partitions: readonly string[]): object {
  if (!(command instanceof QueryCommand) || !partitions.some((each) => pkOf(command).startsWith(each))) return command;
  const ExpressionAttributeValues = { ...command.input.ExpressionAttributeValues, ':pk': 'NOTHING' };
  return new QueryCommand({ ...command.input, ExpressionAttributeValues });
}

const pkOf = ({ input }: QueryCommand): string => String(input.ExpressionAttributeValues?.[':pk']);

/** A transaction that writes into partitions that begin so whatever is there. */
function withoutConditionsOf(partition: string, { input }: TransactWriteCommand): object {
  const TransactItems = input.TransactItems?.map((write) =>
    String(write.Put?.Item?.['pk']).startsWith(partition) ? { Put: { TableName: '', Item: write.Put?.Item } } : write,
  );
  return new TransactWriteCommand({ ...input, TransactItems });
}

/** A query of what is owed, for other due times. */
function looking(
  command: object,
  other: (range: { readonly from: string; readonly to: string }) => { readonly from: string; readonly to: string },
): object {
  if (!(command instanceof QueryCommand) || command.input.IndexName !== 'open') return command;
  const values = command.input.ExpressionAttributeValues ?? {};
  const { from, to } = other({ from: String(values[':from']), to: String(values[':to']) });
  return new QueryCommand({
    ...command.input,
    ExpressionAttributeValues: { ...values, ':from': from, ':to': to },
  });
}

function minutesLater(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE).toISOString();
}

function missedOnTheDot(file: ShipmentFile): ShipmentFile {
  return {
    ...file,
    commitments: file.commitments.map((row) =>
      row.metAt === row.dueAt ? { ...row, missedAt: row.dueAt, level: 1 } : row,
    ),
  };
}
