import { expect, it } from 'vitest';
import { named, template } from '../template.ts';

it('hashes, and is kept: by another key nothing would be found again', () => {
  const key = named('AWS::KMS::Key', 'SearchKey');
  expect(key.properties).toMatchObject({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
  expect(template.Resources[key.id]).toMatchObject({
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
  });
});
