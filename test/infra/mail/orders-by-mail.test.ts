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

const DESK = 'desk@mail.example.com';

/** From what those send who may send from an address. */
function sendersWith(all: readonly Resource[], address: string): unknown[] {
  return rights<{ Action: unknown; Resource: unknown[] }>(all)
    .map(({ statement }) => statement)
    .filter(({ Action, Resource }) => Action === 'ses:SendEmail' && Resource.map(text).join().includes(address))
    .map(({ Resource }) => Resource.map((each) => text(each).split('identity/')[1]).sort());
}

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
      { Id: 'desk', Prefix: 'desk/', ExpirationInDays: 90, Status: 'Enabled' },
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
    expect(sendersWith(withAddress, ADDRESS)).toEqual([
      ['desk@example.invalid', 'example.invalid', 'mail.example.com', ADDRESS],
    ]);
  });

  it.each(['orders', 'Orders <orders@example.com>', 7])(
    '%s is none, and fails before anything is deployed',
    (orderAddress) => {
      expect(() => synthesize({ orderAddress })).toThrow('not an e-mail address');
    },
  );
});

describe('what comes to the desk', () => {
  const both = synthesize({ orderAddress: ADDRESS, deskAddress: DESK }).resources;

  it('is put into the same bucket by a rule of its own', () => {
    const rules = ofMail('AWS::SES::ReceiptRule', both).map((rule) => [
      rule.list('Rule.Recipients'),
      rule.at('Rule.Actions.0.S3Action.ObjectKeyPrefix'),
      rule.at('Rule.ScanEnabled'),
      rule.at('Rule.TlsPolicy'),
    ]);
    expect(rules).toEqual([
      [[ADDRESS], 'inbound/', true, 'Require'],
      [[DESK], 'desk/', true, 'Require'],
    ]);
  });

  it('is answered from there, at once and by the desk', () => {
    const told = both.flatMap((each) => each.at('Environment.Variables.DESK_ADDRESS') ?? []);
    expect(told).toEqual([DESK, DESK]);
    expect(sendersWith(both, DESK)).toEqual(
      expect.arrayContaining([
        [DESK, 'mail.example.com'],
        [DESK, 'mail.example.com', ADDRESS],
      ]),
    );
  });

  it('can come in where orders do not', () => {
    const [rule, ...others] = ofMail('AWS::SES::ReceiptRule', synthesize({ deskAddress: DESK }).resources);
    expect(others).toEqual([]);
    expect(rule?.list('Rule.Recipients')).toEqual([DESK]);
  });

  it.each([['desk'], [ADDRESS]])('%s is no address for it', (deskAddress) => {
    expect(() => synthesize({ orderAddress: ADDRESS, deskAddress })).toThrow(RangeError);
  });
});
