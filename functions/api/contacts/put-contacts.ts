import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { readContacts, writeContacts } from '../../adapters/contact-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { Problem, type FieldError } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readBranch } from '../../adapters/network-store.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { contactsPath } from '../contract/contacts-path.ts';
import { contactsSchema } from '../contract/contacts-schema.ts';
import { contactsView } from '../contract/contacts-view.ts';
import { checkPlace } from './check-place.ts';
import type { GivenPerson } from './given-people.ts';
import { sealedPeople } from './sealed-people.ts';
import { whyNotAddress } from './why-not-address.ts';

/** PUT /v1/contacts/{place}/{role}: says who is told for a role, at a branch or for the company. What is as it was shown stays. */
export const handler = route({
  scope: 'contacts:write',
  path: contactsPath,
  body: contactsSchema,
  respond: async ({ caller, path, body: { people, acknowledgeWithin } }) => {
    checkPlace(caller, path.place);
    if (path.place !== COMPANY && !(await readBranch(path.place)))
      throw new Problem('not_found', `there is no branch ${path.place}`);
    checkAddresses(people);
    const written = await retryingOnClash(async () => {
      const before = await readContacts(path.place, path.role);
      const sealed = await sealedPeople(people, before?.people ?? [], path);
      return await writeContacts(
        { ...path, people: sealed, ...(acknowledgeWithin !== undefined && { acknowledgeWithin }) },
        before,
      );
    });
    return ok(contactsView(written));
  },
});

/** @throws Problem address_refused, with all that are */
function checkAddresses(people: readonly GivenPerson[]): void {
  const errors = people.flatMap(({ channels }, person) =>
    channels.flatMap((channel, at): FieldError[] => {
      const message = whyNotAddress(channel);
      return message === undefined ? [] : [{ field: `people[${person}].channels[${at}].address`, message }];
    }),
  );
  if (errors.length > 0) throw new Problem('address_refused', 'nothing is sent to some of these addresses', { errors });
}
