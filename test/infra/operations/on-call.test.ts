import { describe, expect, it } from 'vitest';
import { named } from '../template.ts';

interface Statement {
  readonly Principal: { readonly Service?: string };
  readonly Condition?: { readonly StringEquals?: object };
}

const policy = named('AWS::SNS::TopicPolicy', 'OnCall');
const key = named('AWS::KMS::Key', 'OnCallKey');

describe('who is on call', () => {
  it('can be told by CloudWatch, of this account alone', () => {
    expect(policy.list('PolicyDocument.Statement')).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
  });

  it('is told in secret, with a key that CloudWatch may use, for this account alone', () => {
    expect(key.at('EnableKeyRotation')).toBe(true);
    expect(key.list('KeyPolicy.Statement')).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
  });

  it.each([policy.list('PolicyDocument.Statement'), key.list('KeyPolicy.Statement')] as Statement[][])(
    'is told by no service without saying of which account',
    (...statements) => {
      const ofServices = statements.filter(({ Principal }) => Principal.Service !== undefined);
      expect(ofServices.map(({ Condition }) => Condition?.StringEquals)).toEqual([
        { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
      ]);
    },
  );
});
