import { expect, it } from 'vitest';
import { areContactsSet } from '../../../local/listen/are-contacts-set.ts';
import { fakeApi, refusal } from '../../client/fake-api.ts';

/** An API that has these people, by place and role; elsewhere nobody was ever set. */
function operations(people: Readonly<Record<string, readonly object[]>>) {
  return fakeApi(({ path }) => {
    const found = people[path.replace('/contacts/', '')];
    return found ? { people: found } : refusal(404, 'not_found');
  }).client;
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
  const { client } = fakeApi(() => refusal(403, 'forbidden'));
  await expect(areContactsSet(client)).rejects.toThrow('forbidden');
});
