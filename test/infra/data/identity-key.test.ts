import { describe, expect, it } from 'vitest';
import { entryOf, named, ofType, rights, template, text } from '../template.ts';

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Principal: unknown;
  readonly Resource: unknown;
}

const key = named('AWS::KMS::Key', 'IdentityKey');
const reference = text({ 'Fn::GetAtt': [key.id, 'Arn'] });

describe('the key of the identity numbers', () => {
  it('is turned every year, and kept: without it nobody reads what is encrypted', () => {
    expect(key.properties).toMatchObject({ EnableKeyRotation: true });
    expect(key.at('KeySpec') ?? 'SYMMETRIC_DEFAULT').toBe('SYMMETRIC_DEFAULT');
    expect(template.Resources[key.id]).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('is not that of the alarms, nor those of hashes and contacts', () => {
    expect(ofType('AWS::KMS::Key')).toHaveLength(4);
  });

  it('leaves it to the account who may use it, and names nobody', () => {
    const statements = key.list('KeyPolicy.Statement') as Statement[];
    expect(
      statements.map(({ Effect, Action, Principal }) => [Effect, Action, text((Principal as { AWS: unknown }).AWS)]),
    ).toEqual([['Allow', 'kms:*', 'arn:<AWS::Partition>:iam::<AWS::AccountId>:root']]);
  });

  it('may be used by the functions that record events, to encrypt, and by no other', () => {
    const uses = rights<Statement>()
      .filter(({ statement: { Resource } }) => JSON.stringify(Resource).includes(key.id))
      .map(({ role, statement: { Action, Resource } }) => [role, Action, text(Resource)]);
    expect(uses).toEqual([
      ['<ApiFunctionsShipmentsWritesRole>', 'kms:Encrypt', reference],
      ['<ApiFunctionsBulkWritesRole>', 'kms:Encrypt', reference],
    ]);
  });

  it('is told to these functions alone', () => {
    expect(
      ofType('AWS::Lambda::Function')
        .filter((each) => each.at('Environment.Variables.IDENTITY_KEY_ID') !== undefined)
        .map(entryOf),
    ).toEqual(['api/shipments/writes', 'api/bulk/writes']);
  });
});
