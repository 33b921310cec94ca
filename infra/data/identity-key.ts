import { RemovalPolicy } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** Encrypts the identity numbers of sign-offs. Functions may encrypt with it; to decrypt is for people, by the account's IAM. */
export class IdentityKey extends Key {
  constructor(scope: Construct) {
    super(scope, 'IdentityKey', {
      description: 'Encrypts the identity numbers of sign-offs (D1)',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
  }

  /** Lets a function encrypt, and tells it with which key. */
  letEncrypt(to: LambdaFunction): void {
    this.grant(to, 'kms:Encrypt');
    to.addEnvironment('IDENTITY_KEY_ID', this.keyId);
  }
}
