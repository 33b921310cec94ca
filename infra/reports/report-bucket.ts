import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  StorageClass,
  type CfnBucket,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** The rows as they were gathered, reports of all branches as they are fetched, and those of a branch made for a link. */
export type Prefix = 'gathered' | 'rendered' | 'shared';

/** Reports are kept for five years, and rarely looked at after a quarter. */
export class ReportBucket extends Bucket {
  constructor(scope: Construct) {
    super(scope, 'Reports', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
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
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Reports are fetched by links of minutes that the API gives out, and its access log tells to whom.',
    });
  }

  /** Lets a function do these things with the objects below a prefix, and tells it where the bucket is. */
  let(to: LambdaFunction, prefix: Prefix, ...may: readonly ('s3:GetObject' | 's3:PutObject')[]): void {
    to.addToRolePolicy(new PolicyStatement({ actions: [...may], resources: [this.arnForObjects(`${prefix}/*`)] }));
    to.addEnvironment('REPORT_BUCKET', this.bucketName);
    const bucket: unknown = Stack.of(this).resolve((this.node.defaultChild as CfnBucket).logicalId);
    Validations.of(to.role ?? to).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${String(bucket)}.Arn>/${prefix}/*]`,
      reason: 'Objects are named as they are made: the prefix is what tells them apart.',
    });
  }
}
