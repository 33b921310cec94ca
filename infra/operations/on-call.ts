import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

const CLOUDWATCH = new ServicePrincipal('cloudwatch.amazonaws.com');

/** Who hears the alarms. The key is of our own because CloudWatch may not use the one that AWS manages for SNS. */
export class OnCall extends Topic {
  constructor(scope: Construct) {
    const masterKey = new Key(scope, 'OnCallKey', {
      description: 'Encrypts the alarms of Huidan',
      enableKeyRotation: true,
      // It encrypts nothing that lasts.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const ofThisAccount = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };
    masterKey.addToResourcePolicy(
      new PolicyStatement({
        principals: [CLOUDWATCH],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
        conditions: ofThisAccount,
      }),
    );
    super(scope, 'OnCall', { displayName: 'Huidan alarms', masterKey, enforceSSL: true });
    // A policy of its own takes the place of the one by which all of the account may publish.
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [CLOUDWATCH],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: ofThisAccount,
      }),
    );
  }
}
