import { describe, expect, it } from 'vitest';
import { ofType, template, text } from '../template.ts';

const buckets = ofType('AWS::S3::Bucket');

it('there are the reports, the attachments and the messages', () => {
  expect(buckets.map(({ id }) => text({ Ref: id })).sort()).toEqual([
    '<Attachments>',
    '<OrdersByMailBucket>',
    '<Reports>',
  ]);
  expect(Object.keys(template.Resources).filter((id) => id.includes('AutoDelete'))).toEqual([]);
});

describe.each(buckets.map((bucket) => [text({ Ref: bucket.id }), bucket] as const))('the bucket %s', (name, bucket) => {
  it('is kept when the stack goes', () => {
    expect(template.Resources[bucket.id]).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('is encrypted and private', () => {
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
    expect(bucket.at('CorsConfiguration')).toBeUndefined();
  });

  it('is spoken to over TLS only, and its policy lets nobody in', () => {
    const policies = ofType('AWS::S3::BucketPolicy').filter((policy) => policy.text('Bucket') === name);
    expect(policies.flatMap((policy) => policy.list('PolicyDocument.Statement'))).toMatchObject([
      {
        Effect: 'Deny',
        Action: 's3:*',
        Principal: { AWS: '*' },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ]);
  });
});
