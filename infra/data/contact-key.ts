import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** What the key encrypts, by the names in its encryption context. */
export const SEALED = {
  contacts: ['place', 'role'],
  webhooks: ['webhook'],
} as const;

/**
 * Encrypts the addresses and secrets of contacts, and the secrets of webhook endpoints. What takes them may encrypt, and only
 * what sends to them, or has to give a secret again, may decrypt those of its kind.
 */
export class ContactKey extends Key {
  constructor(scope: Construct) {
    super(scope, 'ContactKey', {
      description: 'Encrypts the addresses and secrets by which people, and the systems of partners, are told',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
  }

  /** Lets a function encrypt, and tells it with which key. */
  letEncrypt(to: LambdaFunction): void {
    this.grant(to, 'kms:Encrypt');
    to.addEnvironment('CONTACT_KEY_ID', this.keyId);
  }

  /** Lets a function decrypt what is encrypted of a kind, and tells it with which key. */
  letDecrypt(to: LambdaFunction, kind: (typeof SEALED)[keyof typeof SEALED]): void {
    to.addToRolePolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [this.keyArn],
        conditions: { 'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': kind } },
      }),
    );
    to.addEnvironment('CONTACT_KEY_ID', this.keyId);
  }
}
