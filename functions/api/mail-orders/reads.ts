import { audited } from '../../adapters/http/audited.ts';
import { serving } from '../../adapters/http/serving.ts';
import { ROUTES } from '../routes.ts';
import { handler as getMailOrder } from './get-mail-order.ts';
import { handler as listMailOrders } from './list-mail-orders.ts';

/** What is read of orders by e-mail: called by the gateway. */
export const handler = audited(serving(ROUTES['mail-orders/reads'], { listMailOrders, getMailOrder }));
