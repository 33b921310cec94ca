import { describe, expect, it } from 'vitest';
import { named } from '../template.ts';

const bucket = named('AWS::S3::Bucket', 'Reports');

interface Rule {
  readonly Id: string;
  readonly Status: string;
}

describe('the bucket of the reports', () => {
  it('keeps what is written over', () => {
    expect(bucket.at('VersioningConfiguration')).toEqual({ Status: 'Enabled' });
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
