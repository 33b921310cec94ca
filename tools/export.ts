import { parseArgs } from 'node:util';
import pMap from 'p-map';
import * as z from 'zod';
import type { ApiClient } from '../local/api-client.ts';
import { PlainError, runPlainly } from '../local/cloud/plain-error.ts';
import { bookingSchema } from '../functions/api/contract/booking-schema.ts';
import { shipmentsQuery } from '../functions/api/contract/shipments-query.ts';
import { API_OPTIONS, apiAt } from './api-access.ts';
import { asBookings } from './export/bookings.ts';
import { asListed } from './export/list-rows.ts';
import { columnsOf } from './import/columns.ts';
import { progressBar } from './progress-bar.ts';
import { writeTable } from './table-file.ts';

const FILTERS = Object.keys(shipmentsQuery.shape).filter((name) => name !== 'limit' && name !== 'cursor');

const USAGE = `npm run export -- FILE.csv|xlsx [--bookings] [--FILTER VALUE …] [--url https://…] [--as partner|operations]

Writes shipments to a file: as lists show them, or with --bookings with all that was ordered, which npm run import takes again.
Filters as GET /v1/shipments has them: ${FILTERS.join(', ')}.
On the local cloud that npm start runs, with the key of --as; with --url elsewhere, with the key in HUIDAN_API_KEY.`;

const Row = z.looseObject({ waybill_number: z.string() });
const Page = z.object({ shipments: z.array(Row), next_cursor: z.string().nullable(), has_next_page: z.boolean() });
type Shipment = z.output<typeof Row>;

/** How many shipments are read at the same time. */
const AT_ONCE = { concurrency: 4 };

/** `npm run export`: shipments as a file. */
await runPlainly(async () => {
  const filterOptions = Object.fromEntries(FILTERS.map((name) => [name, { type: 'string' } as const]));
  const {
    positionals: [file, ...more],
    values: { url, as, bookings, ...given },
  } = parseArgs({
    allowPositionals: true,
    options: { ...filterOptions, ...API_OPTIONS, bookings: { type: 'boolean', default: false } },
  });
  if (file === undefined || more.length > 0) throw new PlainError(USAGE);
  const { client } = await apiAt({ url, as });
  const rows = await listed(client, given);
  await writeTable(
    file,
    bookings ? asBookings(await whole(client, rows), columnsOf(bookingSchema, 'UTC')) : asListed(rows),
  );
  console.log(`${rows.length} shipments were written to ${file}.`);
});

/** All that a search finds, page by page. */
async function listed(api: ApiClient, filters: Readonly<Record<string, string>>): Promise<Shipment[]> {
  const found: Shipment[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = new URLSearchParams({ ...filters, limit: '100', ...(cursor !== undefined && { cursor }) });
    const page = await api.get(`/v1/shipments?${query.toString()}`, Page);
    found.push(...page.shipments);
    cursor = page.has_next_page ? page.next_cursor : null;
  }
  return found;
}

async function whole(api: ApiClient, rows: readonly Shipment[]): Promise<Shipment[]> {
  const bar = progressBar('shipments', rows.length);
  return await pMap(
    rows,
    async ({ waybill_number }) => {
      const shipment = await api.get(`/v1/shipments/${waybill_number}`, Row);
      bar.increment();
      return shipment;
    },
    AT_ONCE,
  ).finally(() => {
    bar.stop();
  });
}
