import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Construct } from 'constructs';
import { SERVICE } from '../domain/metrics.ts';
import type { Bus } from './bus.ts';
import { commitmentOverrides } from './commitment-overrides.ts';
import { DeadLetters } from './constructs/dead-letters.ts';
import { HouseFunction } from './constructs/house-function.ts';
import type { ShipmentTable } from './data/shipment-table.ts';
import type { OnCall } from './operations/on-call.ts';

export interface PickupInstructionProps {
  readonly table: ShipmentTable;
  readonly bus: Bus;
  readonly onCall: OnCall;
}

/** A booking that needs no confirmation, or has it, sends the pickup instruction to the branch (A4). */
export class PickupInstruction extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, { table, bus, onCall }: PickupInstructionProps) {
    super(scope, 'PickupInstruction');
    const send = new HouseFunction(this, {
      entry: 'lifecycles/send-pickup-instruction',
      description: 'Sends the pickup instruction to the branch',
      timeout: Duration.seconds(30),
      environment: commitmentOverrides(this),
    });
    table.let(send, [{ may: ['Query', 'PutItem'], on: ['shipments'] }]);
    bus.letPublish(send);

    this.deadLetters = new DeadLetters(this, 'DeadLetters', {
      impact: 'Branches have not been told to pick up goods: send these instructions by hand within their three minutes.',
      onCall,
    });
    const patience = { retryAttempts: 2, maxEventAge: Duration.hours(1) };
    send.configureAsyncInvoke({ ...patience, onFailure: new SqsDestination(this.deadLetters) });
    new Rule(this, 'Confirmed', {
      eventBus: bus,
      description: 'A shipment that the branch can be told to pick up',
      eventPattern: { source: [SERVICE], detailType: ['shipment.booked', 'shipment.confirmed'] },
      targets: [new LambdaFunction(send, { ...patience, retryAttempts: 8, deadLetterQueue: this.deadLetters })],
    });
  }
}
