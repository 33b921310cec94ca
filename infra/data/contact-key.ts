import { RemovalPolicy } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** Encrypts the addresses and secrets of contacts. What takes them may encrypt, and only what sends to them may decrypt. */
export class ContactKey extends Key {
  constructor(scope: Construct) {
    super(scope, 'ContactKey', {
      description: 'Encrypts the addresses and secrets by which people are told',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
  }

  /** Lets a function encrypt, and tells it with which key. */
  letEncrypt(to: LambdaFunction): void {
    this.let(to, 'kms:Encrypt');
  }

  /** Lets a function decrypt, and tells it with which key. */
  letDecrypt(to: LambdaFunction): void {
    this.let(to, 'kms:Decrypt');
  }

  private let(to: LambdaFunction, action: string): void {
    this.grant(to, action);
    to.addEnvironment('CONTACT_KEY_ID', this.keyId);
  }
}
