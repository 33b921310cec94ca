import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';

/** Where everything that happened is told: to other rooms, and to whoever subscribes later. */
export class Bus extends EventBus {
  constructor(scope: Construct) {
    super(scope, 'Bus', { description: 'What happened to shipments and what became of their commitments' });
  }

  /** Lets a function put events on the bus and tells it where that is. */
  letPublish(to: LambdaFunction): void {
    this.grantPutEventsTo(to);
    to.addEnvironment('BUS_NAME', this.eventBusName);
  }
}
