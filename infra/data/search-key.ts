import { RemovalPolicy } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** Hashes what is looked for and must not be stored in clear. It is never turned: by another key nothing would be found again. */
export class SearchKey extends Key {
  constructor(scope: Construct) {
    super(scope, 'SearchKey', {
      description:
        'Hashes telephone numbers, names and whom notices are for, so that they are found without being stored in clear',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
  }

  /** Lets a function hash, and tells it with which key. */
  letHash(to: LambdaFunction): void {
    this.grant(to, 'kms:GenerateMac');
    to.addEnvironment('SEARCH_KEY_ID', this.keyId);
  }
}
