import { Duration } from 'aws-cdk-lib';
import { Rule, type EventPattern } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { Bus } from '../bus.ts';
import { SERVICE } from '../names.ts';
import { commitmentOverrides } from '../commitment-overrides.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { Access } from '../data/items.ts';
import type { OnCall } from '../operations/on-call.ts';
import { DeadLetters } from './dead-letters.ts';
import { HouseAlarm } from './house-alarm.ts';
import { HouseFunction } from './house-function.ts';
import { WorkQueue } from './work-queue.ts';

export interface ReactionProps {
  /** What tells; without it the account's own bus, on which AWS tells of its resources. */
  readonly bus?: Bus;
  readonly table: ShipmentTable;
  readonly onCall: OnCall;
  /** The file under functions/ that reacts. */
  readonly entry: string;
  readonly description: string;
  /** Which events it reacts to: Huidan's own, where they name no other source. */
  readonly to: Pick<EventPattern, 'source' | 'detailType' | 'detail'>;
  readonly access: readonly Access[];
  /** What it has to know; by default what the deployment sets otherwise, since most make promises. */
  readonly environment?: Readonly<Record<string, string>>;
  /** How many events a call has at most: they are reacted to side by side. */
  readonly batchSize?: number;
  readonly timeout?: Duration;
  /** In MiB, where it holds more at once than what an event is about. */
  readonly memorySize?: number;
  /** How long it waits before it reacts. */
  readonly delay?: Duration;
  /** What has not happened when it fails for good. */
  readonly impact: string;
}

/** The one way to react to what the bus tells: what happened waits in a queue until the function has done what follows. */
export class Reaction extends Construct {
  readonly reacts: HouseFunction;
  readonly deadLetters: DeadLetters;

  constructor(
    scope: Construct,
    id: string,
    {
      bus,
      table,
      onCall,
      entry,
      description,
      to,
      access,
      environment,
      impact,
      delay,
      memorySize,
      batchSize = 10,
      // A call that ends without a word comes again after six times as long, and an instruction has three minutes (A4).
      timeout = Duration.seconds(25),
    }: ReactionProps,
  ) {
    super(scope, id);
    this.reacts = new HouseFunction(this, {
      entry,
      description,
      timeout,
      ...(memorySize !== undefined && { memorySize }),
      environment: environment ?? commitmentOverrides(this),
    });
    table.let(this.reacts, access);
    this.deadLetters = new DeadLetters(this, 'DeadLetters', { impact, onCall });
    const queue = new WorkQueue(this, 'Queue', {
      worker: this.reacts,
      deadLetters: this.deadLetters,
      batchSize,
      delay,
      atOnce: 5,
    });
    // What fails says so, and is counted (StepsDelayed); these are calls that ended without a word, twice, so no accident.
    new HouseAlarm(this, 'Ended', {
      metric: this.reacts.metricErrors({ period: Duration.minutes(5) }),
      threshold: 2,
      impact: `Steps end before they are done, and are tried again for half an hour. If it lasts: ${impact}`,
      runbook: 'steps-delayed',
      onCall,
    });
    new Rule(this, 'Rule', {
      ...(bus && { eventBus: bus }),
      description,
      eventPattern: { source: [SERVICE], ...to },
      // The bus itself tries for a day to put an event into the queue.
      targets: [new SqsQueue(queue, { deadLetterQueue: this.deadLetters })],
    });
  }
}
