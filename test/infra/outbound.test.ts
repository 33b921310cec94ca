import { expect, it } from 'vitest';
import { template } from './template.ts';

it('sends nothing to loopback on AWS: only the local cloud says that it may', () => {
  expect(JSON.stringify(template)).not.toContain('HUIDAN_OUTBOUND_LOOPBACK');
});
