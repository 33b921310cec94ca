import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { StorageClass } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { KEPT_FOR, WAITS_FOR } from '../../domain/attachment/kept-until.ts';
import { HouseBucket } from '../constructs/house-bucket.ts';

/** What a function does with attachments: it gives out forms to bring them by, keeps those that something refers to, or gives out links to them. */
export type WithAttachments = keyof typeof RIGHTS;

/** With which files it does what. */
const RIGHTS = {
  brings: { incoming: 's3:PutObject', kept: undefined },
  keeps: { incoming: 's3:GetObject', kept: 's3:PutObject' },
  links: { incoming: 's3:GetObject', kept: 's3:GetObject' },
} as const;

/**
 * What was brought, and copies of that to which something refers. None is written over: what is brought in the place of
 * another is looked at by nobody before something refers to it.
 */
export class AttachmentBucket extends HouseBucket<'incoming' | 'kept'> {
  constructor(scope: Construct) {
    super(scope, 'Attachments', {
      versioned: false,
      variable: 'ATTACHMENT_BUCKET',
      whyNoAccessLog:
        'Attachments are fetched by links of minutes that the API gives out, and its audit log tells to whom.',
      lifecycleRules: [
        { id: 'incoming', prefix: 'incoming/', expiration: Duration.parse(WAITS_FOR) },
        {
          id: 'kept',
          prefix: 'kept/',
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(90) }],
          expiration: Duration.parse(KEPT_FOR),
        },
      ],
    });
  }

  /** Lets a function do one of the three. */
  letHave(to: LambdaFunction, what: WithAttachments): void {
    const { incoming, kept } = RIGHTS[what];
    this.let(to, 'incoming', incoming);
    if (kept) this.let(to, 'kept', kept);
    // Without it a file that is not there cannot be told from one that may not be read.
    if (what === 'keeps')
      to.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucketArn] }));
  }
}
