import { expect, it } from 'vitest';
import { named, ofType, template, text } from '../template.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
}

const key = named('AWS::KMS::Key', 'ContactKey');

it('is turned every year, and kept: without it nobody can be told', () => {
  expect(key.properties).toMatchObject({ EnableKeyRotation: true });
  expect(template.Resources[key.id]).toMatchObject({
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
});

it('may be used to encrypt by what sets contacts, and by no other function of the API', () => {
  const uses = ofType('AWS::IAM::Policy').flatMap((policy) =>
    (policy.list('PolicyDocument.Statement') as Statement[])
      .filter(({ Resource }) => JSON.stringify(Resource).includes(key.id))
      .map(({ Action }) => [policy.list('Roles').map(text).join(), Action]),
  );
  expect(uses.filter(([role]) => String(role).startsWith('<Api'))).toEqual([
    ['<ApiFunctionsContactsWritesRole>', 'kms:Encrypt'],
  ]);
});
