import { Key } from 'aws-cdk-lib/aws-kms';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Who hears the alarms. The key is of our own because CloudWatch may not use the one that AWS manages for SNS. */
export class OnCall extends Topic {
  constructor(scope: Construct) {
    const masterKey = new Key(scope, 'OnCallKey', { description: 'Encrypts the alarms of Huidan', enableKeyRotation: true });
    masterKey.grant(new ServicePrincipal('cloudwatch.amazonaws.com'), 'kms:Decrypt', 'kms:GenerateDataKey*');
    super(scope, 'OnCall', { displayName: 'Huidan alarms', masterKey, enforceSSL: true });
  }
}
