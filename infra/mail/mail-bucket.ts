import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Where messages come in, as they came over the wire. */
export const INBOUND = 'inbound/';

/** Messages are kept for as long as somebody may ask what was written, and are told to the account's own bus as they come. */
export class MailBucket extends Bucket {
  constructor(scope: Construct) {
    super(scope, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      lifecycleRules: [
        { id: 'inbound', prefix: INBOUND, expiration: Duration.days(90) },
        { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    // What CDK offers for it is a function of its own that sets it after the deployment.
    this.resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Written by SES and read by one function: CloudTrail and its log tell of both.',
    });
  }

  /** Lets a function read the messages. */
  letRead(by: LambdaFunction): void {
    by.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [this.arnForObjects(`${INBOUND}*`)] }),
    );
    by.addEnvironment('MAIL_BUCKET', this.bucketName);
    const bucket: unknown = Stack.of(this).resolve(this.resource.logicalId);
    Validations.of(by.role ?? by).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${String(bucket)}.Arn>/${INBOUND}*]`,
      reason: 'SES names each message as it comes.',
    });
  }

  private get resource(): CfnBucket {
    return this.node.defaultChild as CfnBucket;
  }
}
