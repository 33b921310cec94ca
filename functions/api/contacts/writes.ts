import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as putContacts } from './put-contacts.ts';

/** What is written of contacts: called by the gateway. */
export const handler = serving(ROUTES['contacts/writes'], { putContacts });
