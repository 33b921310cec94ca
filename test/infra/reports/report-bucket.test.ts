import { describe, expect, it } from 'vitest';
import { named, ofType, template, text } from '../template.ts';

const bucket = named('AWS::S3::Bucket', 'Reports');

interface Rule {
  readonly Id: string;
  readonly Status: string;
}

describe('the bucket of the reports', () => {
  it('is kept when the stack goes', () => {
    expect(template.Resources[bucket.id]).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
    expect(Object.keys(template.Resources).filter((id) => id.includes('AutoDelete'))).toEqual([]);
  });

  it('is encrypted, private, and keeps what is written over', () => {
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
      VersioningConfiguration: { Status: 'Enabled' },
    });
  });

  it('is spoken to over TLS only, and its policy lets nobody in', () => {
    const statements = ofType('AWS::S3::BucketPolicy')
      .filter((policy) => policy.text('Bucket') === text({ Ref: bucket.id }))
      .flatMap((policy) => policy.list('PolicyDocument.Statement'));
    expect(statements).toMatchObject([
      {
        Effect: 'Deny',
        Action: 's3:*',
        Principal: { AWS: '*' },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ]);
  });

  it('keeps reports for five years, and what a link was made of for a day', () => {
    const rules = bucket.list('LifecycleConfiguration.Rules') as Rule[];
    expect(rules.map(({ Status }) => Status)).toEqual(rules.map(() => 'Enabled'));
    expect(Object.fromEntries(rules.map(({ Id, Status: _, ...rule }) => [Id, rule]))).toEqual({
      gathered: {
        Prefix: 'gathered/',
        Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 90 }],
        ExpirationInDays: 5 * 366,
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      },
      rendered: {
        Prefix: 'rendered/',
        Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 90 }],
        ExpirationInDays: 5 * 366,
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      },
      shared: { Prefix: 'shared/', ExpirationInDays: 1, NoncurrentVersionExpiration: { NoncurrentDays: 1 } },
      unfinished: { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
    });
  });
});
