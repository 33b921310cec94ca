import { Duration } from 'aws-cdk-lib';
import { FilterCriteria, FilterRule, StartingPosition, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import type { Bus } from './bus.ts';
import { DeadLetters } from './constructs/dead-letters.ts';
import { HouseAlarm } from './constructs/house-alarm.ts';
import { HouseFunction } from './constructs/house-function.ts';
import type { ShipmentTable } from './data/shipment-table.ts';
import type { Lifecycles } from './lifecycles/lifecycles.ts';
import type { OnCall } from './operations/on-call.ts';

export interface StreamsProps {
  readonly table: ShipmentTable;
  readonly bus: Bus;
  readonly lifecycles: Lifecycles;
  readonly onCall: OnCall;
}

const EVENT = { Keys: { sk: { S: FilterRule.beginsWith('EVENT#') } } };
const COMMITMENT = { Keys: { sk: { S: FilterRule.beginsWith('COMMITMENT#') } } };
const ENVELOPE = { Keys: { sk: { S: ['ENVELOPE'] } } };
const BRANCH_REPORT = { Keys: { sk: { S: ['BRANCH_REPORT'] } } };
const REPORT = { Keys: { sk: { S: FilterRule.beginsWith('REPORT#') } } };
const OPEN = { NewImage: { openKey: { S: FilterRule.exists() } } };

/** What follows from a write. DynamoDB serves two readers of a stream at once and no more. */
export class Streams extends Construct {
  readonly readers: readonly IFunction[];
  readonly deadLetters: readonly DeadLetters[];

  constructor(scope: Construct, { table, bus, lifecycles, onCall }: StreamsProps) {
    super(scope, 'Streams');
    const armTimers = new HouseFunction(this, {
      entry: 'stream/arm-timers',
      description: 'Starts a timer for each commitment that has a new due time and is due soon',
      timeout: Duration.minutes(1),
    });
    lifecycles.letStart(armTimers);

    const publish = new HouseFunction(this, {
      entry: 'stream/publish',
      description: 'Tells the bus what happened and what became of commitments, and counts it',
      timeout: Duration.minutes(1),
    });
    bus.letPublish(publish);

    this.readers = [armTimers, publish];
    this.deadLetters = [
      read(
        armTimers,
        table,
        [{ eventName: FilterRule.or('INSERT', 'MODIFY'), dynamodb: { ...COMMITMENT, ...OPEN } }],
        onCall,
        'Promises that are due within minutes wait without a timer until the watch looks: their misses are told late.',
      ),
      read(
        publish,
        table,
        [
          { eventName: FilterRule.isEqual('INSERT'), dynamodb: EVENT },
          { eventName: FilterRule.or('INSERT', 'MODIFY'), dynamodb: COMMITMENT },
          { eventName: FilterRule.or('INSERT', 'MODIFY'), dynamodb: ENVELOPE },
          { eventName: FilterRule.isEqual('INSERT'), dynamodb: BRANCH_REPORT },
          { eventName: FilterRule.or('INSERT', 'MODIFY'), dynamodb: REPORT },
        ],
        onCall,
        'What happened is not told: pickup instructions and alerts to branches are missing, and so are figures.',
      ),
    ];
  }
}

/** @returns where the reader leaves what it could not do */
function read(
  reader: HouseFunction,
  table: ShipmentTable,
  records: Record<string, unknown>[],
  onCall: OnCall,
  impact: string,
): DeadLetters {
  const deadLetters = new DeadLetters(reader, 'DeadLetters', { impact, onCall });
  reader.addEventSource(
    new DynamoEventSource(table, {
      filters: records.map((record) => FilterCriteria.filter(record)),
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      // Side by side: the order of what happened to a subject is kept.
      parallelizationFactor: 10,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      // Tried again for an hour, which outlasts most outages; then set aside, so that the rest of the stream goes on.
      maxRecordAge: Duration.hours(1),
      onFailure: new SqsDlq(deadLetters),
    }),
  );
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
