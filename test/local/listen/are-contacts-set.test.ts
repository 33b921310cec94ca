import { expect, it } from 'vitest';
import type { ApiClient } from '../../../local/api-client.ts';
import { Refused } from '../../../local/api-client.ts';
import { areContactsSet } from '../../../local/listen/are-contacts-set.ts';

/** An API that has these people, by place and role; elsewhere nobody was ever set. */
function operations(people: Readonly<Record<string, readonly object[]>>): Pick<ApiClient, 'get'> {
  return {
    get: async (path, schema) => {
      const found = people[path.replace('/v1/contacts/', '')];
      if (!found) throw new Refused(404, 'nobody is set');
      return schema.parseAsync({ people: found });
    },
  };
}

it.each([
  [false, 'nobody ever was', {}],
  [false, 'all were taken out again', { 'CTU/dispatcher': [], 'company/finance': [] }],
  [true, 'one is at a branch', { 'CTU/dispatcher': [], 'HGH/branch_manager': [{}] }],
  [true, 'one is at the company', { 'company/finance': [{}] }],
])('is %s where %s', async (is, _, people) => {
  expect(await areContactsSet(operations(people))).toBe(is);
});

it('is not known where the API refuses to say', async () => {
  const refusing: Pick<ApiClient, 'get'> = { get: () => Promise.reject(new Refused(403, 'forbidden')) };
  await expect(areContactsSet(refusing)).rejects.toThrow('forbidden');
});
