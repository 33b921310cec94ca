import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../../functions/adapters/http/caller.ts';
import { EVERY_ROUTE, type Group, type Route } from '../../../functions/api/routes.ts';
import { handler as readContacts } from '../../../functions/api/contacts/reads.ts';
import { handler as writeContacts } from '../../../functions/api/contacts/writes.ts';
import { handler as readNetwork } from '../../../functions/api/network/reads.ts';
import { handler as writeNetwork } from '../../../functions/api/network/writes.ts';
import { handler as readNotices } from '../../../functions/api/notices/reads.ts';
import { handler as writeNotices } from '../../../functions/api/notices/writes.ts';
import { handler as readPromises } from '../../../functions/api/promises/reads.ts';
import { handler as readQuotes } from '../../../functions/api/quotes/reads.ts';
import { handler as writeQuotes } from '../../../functions/api/quotes/writes.ts';
import { handler as readEnvelopes } from '../../../functions/api/receipt-envelopes/reads.ts';
import { handler as writeEnvelopes } from '../../../functions/api/receipt-envelopes/writes.ts';
import { handler as readReports } from '../../../functions/api/reports/reads.ts';
import { handler as writeReports } from '../../../functions/api/reports/writes.ts';
import { handler as readShipments } from '../../../functions/api/shipments/reads.ts';
import { handler as writeShipments } from '../../../functions/api/shipments/writes.ts';
import { call, type Answered } from '../call.ts';
import { newPartner, OPERATIONS } from '../samples.ts';

const HANDLERS: Readonly<Record<Group, unknown>> = {
  'contacts/reads': readContacts,
  'contacts/writes': writeContacts,
  'network/reads': readNetwork,
  'network/writes': writeNetwork,
  'notices/reads': readNotices,
  'notices/writes': writeNotices,
  'promises/reads': readPromises,
  'quotes/reads': readQuotes,
  'quotes/writes': writeQuotes,
  'receipt-envelopes/reads': readEnvelopes,
  'receipt-envelopes/writes': writeEnvelopes,
  'reports/reads': readReports,
  'reports/writes': writeReports,
  'shipments/reads': readShipments,
  'shipments/writes': writeShipments,
};

/** What a partner may ask; everything else is for operations. */
const OF_PARTNERS = [
  'GET /quotes',
  'GET /quotes/{quote_number}',
  'GET /shipments',
  'GET /shipments/{waybill_number}',
  'POST /quotes',
  'POST /shipments',
  'POST /shipments/{waybill_number}/cancellation',
  'POST /shipments/{waybill_number}/consignee_change',
  'POST /shipments/{waybill_number}/events',
  'POST /shipments/{waybill_number}/release_check',
];

/** Asks a route for nothing in particular. */
function ask({ group, method, path }: (typeof EVERY_ROUTE)[number], caller: Parameters<typeof call>[1]['caller']) {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'x'] as const);
  return call(HANDLERS[group], { caller, method, resource: path, path: Object.fromEntries(parameters), body: {} });
}

/** What asks for a key. */
const KEYED = EVERY_ROUTE.filter((route) => !route.public);

const named = ({ method, path }: Route): string => `${method} ${path}`;
const isForbidden = ({ status, body }: Answered): boolean => status === 403 && body.code === 'forbidden';

describe('of all routes', () => {
  it('a partner may ask its own, and no other whatever the scopes of its key', async () => {
    const caller = { ...newPartner(), scopes: SCOPES };
    const answers = await Promise.all(KEYED.map(async (route) => ({ route, answer: await ask(route, caller) })));
    const open = answers.filter(({ answer }) => !isForbidden(answer)).map(({ route }) => named(route));
    expect(open.sort()).toEqual(OF_PARTNERS);
  });

  it('operations may ask each', async () => {
    for (const route of KEYED)
      expect([named(route), isForbidden(await ask(route, OPERATIONS))]).toEqual([named(route), false]);
  });

  it('none may be asked with a key without scopes', async () => {
    for (const route of KEYED)
      expect([named(route), isForbidden(await ask(route, { ...OPERATIONS, scopes: [] }))]).toEqual([
        named(route),
        true,
      ]);
  });
});
