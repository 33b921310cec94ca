import { Duration } from 'aws-cdk-lib';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { MAILBOXES } from '../../domain/mailboxes.ts';
import { HouseBucket } from '../constructs/house-bucket.ts';

/** Messages are kept for as long as somebody may ask what was written, and are told to the account's own bus as they come. */
export class MailBucket extends HouseBucket<'inbound' | 'desk'> {
  constructor(scope: Construct) {
    super(scope, 'Bucket', {
      versioned: false,
      variable: 'MAIL_BUCKET',
      lifecycleRules: [
        ...Object.values(MAILBOXES).map((prefix) => ({
          id: prefix.replace('/', ''),
          prefix,
          expiration: Duration.days(90),
        })),
        { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      whyNoAccessLog: 'Written by SES and read by one function: CloudTrail and its log tell of both.',
    });
    // What CDK offers for it is a function of its own that sets it after the deployment.
    const resource = this.node.defaultChild as CfnBucket;
    resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }
}
