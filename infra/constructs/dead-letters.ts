import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { OnCall } from '../operations/on-call.ts';
import { HouseAlarm } from './house-alarm.ts';

export interface DeadLettersProps {
  /** What has not happened when something lies here. */
  readonly impact: string;
  readonly onCall: OnCall;
}

/** Where an asynchronous step leaves what it could not do, with an alarm as soon as anything lies there. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string, { impact, onCall }: DeadLettersProps) {
    super(scope, id, { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) });
    new HouseAlarm(this, 'Alarm', {
      metric: this.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'Maximum' }),
      threshold: 1,
      impact,
      runbook: 'dead-letters',
      onCall,
    });
    const reason = 'It is a dead-letter queue itself.';
    Validations.of(this).acknowledge(
      { id: 'AwsSolutions-SQS3', reason },
      { id: 'Serverless-SQSRedrivePolicy', reason },
    );
  }
}
