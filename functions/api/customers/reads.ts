import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getCustomer } from './get-customer.ts';
import { handler as getMailSenders } from './get-mail-senders.ts';

/** What is read of customers: called by the gateway. */
export const handler = serving(ROUTES['customers/reads'], { getCustomer, getMailSenders });
