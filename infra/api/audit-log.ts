import { RemovalPolicy } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** Who asked for which shipment or report, and how it was answered: a line of JSON each, kept for 400 days, and when the stack is deleted. */
export class AuditLog extends LogGroup {
  constructor(scope: Construct) {
    super(scope, 'AuditLog', {
      retention: RetentionDays.THIRTEEN_MONTHS,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
  }

  /** Lets a function add lines, and tells it where. */
  letKeep(to: LambdaFunction): void {
    this.grantWrite(to);
    to.addEnvironment('AUDIT_LOG_GROUP', this.logGroupName);
  }
}
