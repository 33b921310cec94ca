import { COMPANY } from '../../../domain/contacts/told-roles.ts';
import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { readBranch } from '../../adapters/network-store.ts';
import { contactsPath } from '../contract/contacts-path.ts';
import { contactsSchema } from '../contract/contacts-schema.ts';
import { contactsView } from '../contract/contacts-view.ts';
import { checkPlace } from './check-place.ts';
import { setContacts } from './set-contacts.ts';

/** PUT /v1/contacts/{place}/{role}: says who is told for a role, at a branch or for the company. What is as it was shown stays. */
export const handler = route({
  scope: 'contacts:write',
  path: contactsPath,
  body: contactsSchema,
  respond: async ({ caller, path, body: { people, acknowledgeWithin } }) => {
    checkPlace(caller, path.place);
    if (path.place !== COMPANY && !(await readBranch(path.place)))
      throw new Problem('not_found', `there is no branch ${path.place}`);
    return ok(contactsView(await setContacts(path, people, acknowledgeWithin)));
  },
});
