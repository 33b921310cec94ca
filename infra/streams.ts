import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, StartingPosition, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { SUBJECTS } from '../domain/commitments.ts';
import type { Bus } from './bus.ts';
import { DeadLetters } from './constructs/dead-letters.ts';
import { HouseAlarm } from './constructs/house-alarm.ts';
import { HouseFunction } from './constructs/house-function.ts';
import { WorkQueue } from './constructs/work-queue.ts';
import { itemsOf, type Access } from './data/items.ts';
import type { ShipmentTable } from './data/shipment-table.ts';
import type { Lifecycles } from './lifecycles/lifecycles.ts';
import type { OnCall } from './operations/on-call.ts';
import { readerConcurrency } from './reader-concurrency.ts';

export interface StreamsProps {
  readonly table: ShipmentTable;
  readonly bus: Bus;
  readonly lifecycles: Lifecycles;
  readonly onCall: OnCall;
}

const EVENT = { Keys: { sk: { S: FilterRule.beginsWith('EVENT#') } } };
const COMMITMENT = { Keys: { sk: { S: FilterRule.beginsWith('COMMITMENT#') } } };
/** Reports about many waybills, in one: a reader has five filters at most. */
const OF_MANY = { Keys: { sk: { S: ['ENVELOPE', 'VEHICLE_ARRIVAL'] } } };
const BRANCH_REPORT = { Keys: { sk: { S: ['BRANCH_REPORT'] } } };
const REPORT = { Keys: { sk: { S: FilterRule.beginsWith('REPORT#') } } };
const OPEN = { NewImage: { openKey: { S: FilterRule.exists() } } };

/** What follows from a write. DynamoDB serves two readers of a stream at once and no more. */
export class Streams extends Construct {
  readonly readers: readonly IFunction[];
  readonly deadLetters: readonly DeadLetters[];

  constructor(scope: Construct, { table, bus, lifecycles, onCall }: StreamsProps) {
    super(scope, 'Streams');
    const concurrency = readerConcurrency(this);
    const armTimers = new HouseFunction(this, {
      entry: 'stream/arm-timers',
      description: 'Starts a timer for each commitment that has a new due time and is due soon',
      timeout: Duration.minutes(1),
      concurrency,
    });
    lifecycles.letStart(armTimers);

    const publish = new HouseFunction(this, {
      entry: 'stream/publish',
      description: 'Tells the bus what happened and what became of commitments, and counts it',
      timeout: Duration.minutes(1),
      concurrency,
    });
    bus.letPublish(publish);

    const subjects = SUBJECTS.map(({ kind }) => itemsOf(kind));
    const unread = new DeadLetters(this, 'UnreadDeadLetters', {
      onCall,
      impact: 'For a day nothing was read of what happened: instructions and alerts of that time were never sent.',
    });
    this.readers = [armTimers, publish];
    this.deadLetters = [
      read(armTimers, {
        table,
        unread,
        onCall,
        records: [{ eventName: FilterRule.or('INSERT', 'MODIFY'), dynamodb: { ...COMMITMENT, ...OPEN } }],
        items: subjects,
        impact:
          'Promises that are due within minutes wait without a timer until the watch looks: their misses are told late.',
      }),
      read(publish, {
        table,
        unread,
        onCall,
        records: [
          { eventName: FilterRule.isEqual('INSERT'), dynamodb: EVENT },
          { eventName: FilterRule.or('INSERT', 'MODIFY'), dynamodb: COMMITMENT },
          { eventName: FilterRule.or('INSERT', 'MODIFY'), dynamodb: OF_MANY },
          { eventName: FilterRule.isEqual('INSERT'), dynamodb: BRANCH_REPORT },
          { eventName: FilterRule.or('INSERT', 'MODIFY'), dynamodb: REPORT },
        ],
        items: [...subjects, 'envelopes', 'vehicleArrivals', 'reports'],
        impact:
          'What happened is not told: pickup instructions and alerts to branches are missing, and so are figures.',
      }),
      unread,
    ];
  }
}

interface Reading {
  readonly table: ShipmentTable;
  /** Where it stands what the reader could not even be called with. */
  readonly unread: DeadLetters;
  readonly onCall: OnCall;
  /** Filters of records. */
  readonly records: readonly Record<string, unknown>[];
  /** The items that these records are of. */
  readonly items: Access['on'];
  readonly impact: string;
}

/** @returns where the reader leaves what it could not do */
function read(reader: HouseFunction, { table, unread, onCall, records, items, impact }: Reading): DeadLetters {
  reader.addEventSource(
    new DynamoEventSource(table, {
      filters: records.map((record) => FilterCriteria.filter(record)),
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      // Side by side: the order of what happened to an item is kept. Each shard has as many calls at once, and both readers.
      parallelizationFactor: 2,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      // As long as the stream has it. The reader itself sets aside what holds up the rest.
      maxRecordAge: Duration.hours(24),
      onFailure: new SqsDlq(unread),
    }),
  );
  const deadLetters = new DeadLetters(reader, 'DeadLetters', { impact, onCall });
  const setAside = new WorkQueue(reader, 'SetAside', { worker: reader, deadLetters, batchSize: 10, atOnce: 2 });
  setAside.grant(reader, 'sqs:SendMessage');
  table.let(reader, [{ may: ['GetItem'], on: items }]);
  new HouseAlarm(reader, 'Behind', {
    metric: reader.metric('IteratorAge', { period: Duration.minutes(1), statistic: 'Maximum' }),
    threshold: Duration.minutes(1).toMilliseconds(),
    periods: 3,
    impact: `Late by more than a minute, while an instruction has to go out within three. If it lasts: ${impact}`,
    runbook: 'stream-behind',
    onCall,
  });
  return deadLetters;
}
