import { DESCRIBED as ATTACHMENTS } from '../../../functions/api/attachments/described.ts';
import { DESCRIBED as BULK } from '../../../functions/api/bulk/described.ts';
import { DESCRIBED as CASES } from '../../../functions/api/cases/described.ts';
import { DESCRIBED as CLAIMS } from '../../../functions/api/claims/described.ts';
import { DESCRIBED as CONTACTS } from '../../../functions/api/contacts/described.ts';
import type { Described, DescribedOperation } from '../../../functions/api/described.ts';
import { DESCRIBED as CUSTOMERS } from '../../../functions/api/customers/described.ts';
import { DESCRIBED as DESCRIPTION } from '../../../functions/api/description/described.ts';
import { DESCRIBED as KNOWLEDGE } from '../../../functions/api/knowledge/described.ts';
import { DESCRIBED as MAIL_ORDERS } from '../../../functions/api/mail-orders/described.ts';
import { DESCRIBED as NETWORK } from '../../../functions/api/network/described.ts';
import { DESCRIBED as NOTICES } from '../../../functions/api/notices/described.ts';
import { DESCRIBED as PROMISES } from '../../../functions/api/promises/described.ts';
import { DESCRIBED as QUOTES } from '../../../functions/api/quotes/described.ts';
import { DESCRIBED as ENVELOPES } from '../../../functions/api/receipt-envelopes/described.ts';
import { DESCRIBED as REPORTS } from '../../../functions/api/reports/described.ts';
import { ROUTES, type Group, type Route } from '../../../functions/api/routes.ts';
import { DESCRIBED as SHIPMENTS } from '../../../functions/api/shipments/described.ts';
import { DESCRIBED as TRACKING } from '../../../functions/api/tracking/described.ts';
import { DESCRIBED as VEHICLE_ARRIVALS } from '../../../functions/api/vehicle-arrivals/described.ts';
import { DESCRIBED as WEBHOOKS } from '../../../functions/api/webhooks/described.ts';

/** Every operation in words. What a route has no words for does not compile. */
const DESCRIBED: Described<Group> = {
  ...SHIPMENTS,
  ...BULK,
  ...TRACKING,
  ...ATTACHMENTS,
  ...QUOTES,
  ...ENVELOPES,
  ...VEHICLE_ARRIVALS,
  ...PROMISES,
  ...CLAIMS,
  ...NETWORK,
  ...CONTACTS,
  ...REPORTS,
  ...NOTICES,
  ...WEBHOOKS,
  ...CASES,
  ...CUSTOMERS,
  ...MAIL_ORDERS,
  ...KNOWLEDGE,
  ...DESCRIPTION,
};

/** An operation of the API: its name, where it is, and what is said of it. */
export interface Operation extends Route {
  readonly name: string;
  readonly group: Group;
  readonly described: DescribedOperation;
}

/** Every operation, in the order of the table of routes. */
export const OPERATIONS: readonly Operation[] = (Object.keys(ROUTES) as Group[]).flatMap((group) => {
  const inWords = DESCRIBED[group] as Readonly<Record<string, DescribedOperation>>;
  return Object.entries<Route>(ROUTES[group]).map(([name, route]) => {
    const described = inWords[name];
    if (!described) throw new Error(`${name} is not described`);
    return { ...route, name, group, described };
  });
});
