import { describe, expect, it } from 'vitest';
import {
  functionOf,
  named,
  ofType,
  resources,
  rights,
  synthesize,
  template,
  text,
  type Resource,
} from '../template.ts';

const bucket = named('AWS::S3::Bucket', 'OrdersByMailBucket');
const ADDRESS = 'orders@mail.example.com';
const withAddress = synthesize({ orderAddress: ADDRESS }).resources;
const ofMail = (type: string, all: readonly Resource[]) => all.filter((each) => each.type === type);

/** What the policy of the bucket says. */
function statementsOf(all: readonly Resource[]): unknown[] {
  return ofMail('AWS::S3::BucketPolicy', all)
    .filter((policy) => policy.text('Bucket') === text({ Ref: bucket.id }))
    .flatMap((policy) => policy.list('PolicyDocument.Statement'));
}

const TLS_ONLY = {
  Effect: 'Deny',
  Action: 's3:*',
  Principal: { AWS: '*' },
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

describe('the bucket of messages', () => {
  it('is encrypted and private, and kept when the stack goes', () => {
    expect(template.Resources[bucket.id]).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
    expect(bucket.properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  it('keeps messages for 90 days, and tells of each', () => {
    expect(bucket.list('LifecycleConfiguration.Rules')).toEqual([
      { Id: 'inbound', Prefix: 'inbound/', ExpirationInDays: 90, Status: 'Enabled' },
      { Id: 'unfinished', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' },
    ]);
    expect(bucket.at('NotificationConfiguration')).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } });
  });

  it('is spoken to over TLS only, and lets nobody in where no address is set', () => {
    expect(statementsOf(resources)).toMatchObject([TLS_ONLY]);
  });
});

describe('what comes to the address for orders', () => {
  it('is taken in by nobody where none is set', () => {
    expect(ofType('AWS::SES::ReceiptRule')).toEqual([]);
    expect(functionOf('mail/receive').at('Environment.Variables.ORDER_ADDRESS')).toBe('orders@example.invalid');
  });

  it('is put into the bucket by SES, scanned and over TLS only', () => {
    const [rule, ...others] = ofMail('AWS::SES::ReceiptRule', withAddress);
    expect(others).toEqual([]);
    expect(rule?.at('Rule')).toEqual({
      Actions: [{ S3Action: { BucketName: { Ref: bucket.id }, ObjectKeyPrefix: 'inbound/' } }],
      Enabled: true,
      Recipients: [ADDRESS],
      ScanEnabled: true,
      TlsPolicy: 'Require',
    });
    expect(statementsOf(withAddress)).toMatchObject([
      TLS_ONLY,
      {
        Effect: 'Allow',
        Action: 's3:PutObject',
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });

  it('is answered from there', () => {
    const reads = withAddress.find((each) => each.at('Environment.Variables.ORDER_ADDRESS') !== undefined);
    expect(reads?.at('Environment.Variables.ORDER_ADDRESS')).toBe(ADDRESS);
    const sends = rights<{ Action: unknown; Resource: unknown[] }>(withAddress)
      .map(({ statement }) => statement)
      .filter(({ Action, Resource }) => Action === 'ses:SendEmail' && Resource.map(text).join().includes(ADDRESS));
    expect(sends.map(({ Resource }) => Resource.map((each) => text(each).split('identity/')[1]).sort())).toEqual([
      ['mail.example.com', ADDRESS],
    ]);
  });

  it.each(['orders', 'Orders <orders@example.com>', 7])(
    '%s is none, and fails before anything is deployed',
    (orderAddress) => {
      expect(() => synthesize({ orderAddress })).toThrow('not an e-mail address');
    },
  );
});
