import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as putCustomer } from './put-customer.ts';
import { handler as putMailSenders } from './put-mail-senders.ts';

/** What is written of customers: called by the gateway. */
export const handler = serving(ROUTES['customers/writes'], { putCustomer, putMailSenders });
