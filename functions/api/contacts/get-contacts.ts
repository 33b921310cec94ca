import { readContacts } from '../../adapters/contact-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { contactsPath } from '../contract/contacts-path.ts';
import { contactsView } from '../contract/contacts-view.ts';
import { checkPlace } from './check-place.ts';

/** GET /v1/contacts/{place}/{role}: who is told, with addresses and secrets hidden */
export const handler = route({
  scope: 'contacts:read',
  path: contactsPath,
  respond: async ({ caller, path: { place, role } }) => {
    checkPlace(caller, place);
    const contacts = await readContacts(place, role);
    if (!contacts) throw new Problem('not_found', `nobody is set for ${role} at ${place}`);
    return ok(contactsView(contacts));
  },
});
