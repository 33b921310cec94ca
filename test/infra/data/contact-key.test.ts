import { expect, it } from 'vitest';
import { named, rights, template } from '../template.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const key = named('AWS::KMS::Key', 'ContactKey');

it('is turned every year, and kept: without it nobody can be told', () => {
  expect(key.properties).toMatchObject({ EnableKeyRotation: true });
  expect(template.Resources[key.id]).toMatchObject({
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
});

it('is for what sets contacts and what makes secrets of webhooks, and for no other function of the API; no contact is opened by either', () => {
  const uses = rights<Statement>()
    .filter(({ statement: { Resource } }) => JSON.stringify(Resource).includes(key.id))
    .map(({ role, statement: { Action, Condition } }) => [role, Action, Condition]);
  expect(uses.filter(([role]) => String(role).startsWith('<Api'))).toEqual([
    ['<ApiFunctionsContactsWritesRole>', 'kms:Encrypt', undefined],
    ['<ApiFunctionsWebhooksWritesRole>', 'kms:Encrypt', undefined],
    [
      '<ApiFunctionsWebhooksWritesRole>',
      'kms:Decrypt',
      { 'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['webhook'] } },
    ],
  ]);
});
