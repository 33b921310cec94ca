import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getContacts } from './get-contacts.ts';

/** What is read of contacts: called by the gateway. */
export const handler = serving(ROUTES['contacts/reads'], { getContacts });
