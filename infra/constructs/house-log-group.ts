import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** Logs are kept for three months: a receipt can take as long, and questions come after it. */
export class HouseLogGroup extends LogGroup {
  /** @param logGroupName only where a service asks for a certain name */
  constructor(scope: Construct, id: string, logGroupName?: string) {
    super(scope, id, {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
      ...(logGroupName === undefined ? {} : { logGroupName }),
    });
  }
}
