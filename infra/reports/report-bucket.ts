import { Duration } from 'aws-cdk-lib';
import { StorageClass } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { HouseBucket } from '../constructs/house-bucket.ts';

/** The rows as they were gathered, reports of all branches as they are fetched, and those of a branch made for a link. */
export type Prefix = 'gathered' | 'rendered' | 'shared';

/** Reports are kept for five years, and rarely looked at after a quarter. */
export class ReportBucket extends HouseBucket<Prefix> {
  constructor(scope: Construct) {
    super(scope, 'Reports', {
      versioned: true,
      variable: 'REPORT_BUCKET',
      whyNoAccessLog:
        'Reports are fetched by links of minutes that the API gives out, and its access log tells to whom.',
      lifecycleRules: [
        {
          id: 'gathered',
          prefix: 'gathered/',
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(90) }],
          expiration: Duration.days(5 * 366),
          noncurrentVersionExpiration: Duration.days(30),
        },
        // Made anew with what branches answer.
        {
          id: 'rendered',
          prefix: 'rendered/',
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(90) }],
          expiration: Duration.days(5 * 366),
          noncurrentVersionExpiration: Duration.days(1),
        },
        // Made anew for each link, which lasts minutes.
        {
          id: 'shared',
          prefix: 'shared/',
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
        },
        { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
  }
}
