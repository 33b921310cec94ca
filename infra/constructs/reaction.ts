import { Duration } from 'aws-cdk-lib';
import { Rule, type EventPattern } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Construct } from 'constructs';
import { SERVICE } from '../names.ts';
import type { Bus } from '../bus.ts';
import { commitmentOverrides } from '../commitment-overrides.ts';
import type { ShipmentTable } from '../data/shipment-table.ts';
import type { Access } from '../data/items.ts';
import type { OnCall } from '../operations/on-call.ts';
import { DeadLetters } from './dead-letters.ts';
import { HouseFunction } from './house-function.ts';

export interface ReactionProps {
  readonly bus: Bus;
  readonly table: ShipmentTable;
  readonly onCall: OnCall;
  /** The file under functions/ that reacts. */
  readonly entry: string;
  readonly description: string;
  /** Which of Huidan's events it reacts to. */
  readonly to: Pick<EventPattern, 'detailType' | 'detail'>;
  readonly access: readonly Access[];
  /** What has not happened when it fails for good. */
  readonly impact: string;
}

/** The one way to react to what the bus tells: tried again for an hour, and left in a dead-letter queue when that was in vain. */
export class Reaction extends Construct {
  readonly reacts: HouseFunction;
  readonly deadLetters: DeadLetters;

  constructor(
    scope: Construct,
    id: string,
    { bus, table, onCall, entry, description, to, access, impact }: ReactionProps,
  ) {
    super(scope, id);
    this.reacts = new HouseFunction(this, {
      entry,
      description,
      timeout: Duration.seconds(60),
      environment: commitmentOverrides(this),
    });
    table.let(this.reacts, access);
    this.deadLetters = new DeadLetters(this, 'DeadLetters', { impact, onCall });
    const patience = { retryAttempts: 2, maxEventAge: Duration.hours(1) };
    this.reacts.configureAsyncInvoke({ ...patience, onFailure: new SqsDestination(this.deadLetters) });
    new Rule(this, 'Rule', {
      eventBus: bus,
      description,
      eventPattern: { source: [SERVICE], ...to },
      targets: [new LambdaFunction(this.reacts, { ...patience, retryAttempts: 8, deadLetterQueue: this.deadLetters })],
    });
  }
}
