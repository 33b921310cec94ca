import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type CfnBucket,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface HouseBucketProps {
  /** Whether what is written over is kept, as long as the lifecycle rules say. */
  readonly versioned: boolean;
  readonly lifecycleRules: readonly LifecycleRule[];
  /** The variable in which a function finds the bucket's name. */
  readonly variable: string;
  /** Why nobody logs who fetches what. */
  readonly whyNoAccessLog: string;
}

/** The one way to make a bucket: encrypted, private, by TLS alone; it stays when the stack goes. */
export class HouseBucket<Prefix extends string> extends Bucket {
  private readonly variable: string;

  constructor(scope: Construct, id: string, { versioned, lifecycleRules, variable, whyNoAccessLog }: HouseBucketProps) {
    super(scope, id, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      lifecycleRules: [...lifecycleRules],
    });
    this.variable = variable;
    Validations.of(this).acknowledge({ id: 'AwsSolutions-S1', reason: whyNoAccessLog });
  }

  /** Lets a function do these things with the objects below a prefix, and tells it where the bucket is. */
  let(to: LambdaFunction, prefix: Prefix, ...may: readonly ('s3:GetObject' | 's3:PutObject')[]): void {
    to.addToRolePolicy(new PolicyStatement({ actions: [...may], resources: [this.arnForObjects(`${prefix}/*`)] }));
    to.addEnvironment(this.variable, this.bucketName);
    const bucket: unknown = Stack.of(this).resolve((this.node.defaultChild as CfnBucket).logicalId);
    Validations.of(to.role ?? to).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${String(bucket)}.Arn>/${prefix}/*]`,
      reason: 'Objects are named as they are made: the prefix is what tells them apart.',
    });
  }
}
