import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PARTS, type Part } from '../../../domain/shipment/part.ts';
import { STATUSES } from '../../../domain/shipment/status.ts';
import { comparedName } from '../../../domain/sign-off/same-name.ts';
import { putRoute } from '../../../functions/adapters/network-store.ts';
import type { Holder } from '../../../functions/adapters/http/caller.ts';
import { handler as cancelShipment } from '../../../functions/api/shipments/cancel-shipment.ts';
import { handler as changeConsignee } from '../../../functions/api/shipments/change-consignee.ts';
import { handler as listShipments } from '../../../functions/api/shipments/list-shipments.ts';
import { SEARCHES, type Search, type SearchName } from '../../../functions/api/shipments/searches.ts';
import { call } from '../call.ts';
import { setClock } from '../clock.ts';
import { ownTable } from '../own-table.ts';
import { between, newPartner, openNetwork, OPERATIONS } from '../samples.ts';
import { newShipment, type SampleShipment } from '../shipment.ts';

const PARTNERS = [newPartner(), newPartner()] as const;
const BRANCHES = ['CTU', 'HGH', 'SHA', 'WUH'];
const PHONES = ['13800000001', '13800000002', '13900000003'];
const NAMES = ['Li Si', 'ＬＩ ＳＩ', '收货公司'];
const NUMBERS = ['N-1', 'N-2'];

/** A shipment as it is known to whoever booked it: what each search has to find is reckoned from this. */
interface Known {
  readonly waybill: string;
  readonly partner: string;
  readonly reference: string;
  readonly ownNumbers: readonly string[];
  readonly phones: readonly string[];
  readonly names: readonly string[];
  readonly way: Readonly<Record<Part, readonly string[]>>;
  readonly bookedAt: string;
  status: string;
  updatedAt: string;
  /** What is owed: by which branch, and when. */
  owed: readonly { readonly branch: string; readonly at: string; readonly name: string }[];
}

const known: Known[] = [];

beforeAll(async () => {
  await ownTable();
  await openNetwork();
  await putRoute({ origin: 'CTU', destination: 'SHA', transfers: ['WUH'], transitDays: 3, local: false });
  const ways = [
    { from: '510104', to: '330106', way: { origin: ['CTU'], transfer: [], destination: ['HGH'] } },
    { from: '510104', to: '310101', way: { origin: ['CTU'], transfer: ['WUH'], destination: ['SHA'] } },
    { from: '330106', to: '510104', way: { origin: ['HGH'], transfer: [], destination: ['CTU'] } },
  ] as const;
  const shipments: SampleShipment[] = [];
  for (let at = 0; at < 12; at++) {
    setClock(`2026-01-05T${String(8 + at).padStart(2, '0')}:00:00+08:00`);
    const [way, partner] = [ways[at % 3] ?? ways[0], PARTNERS[at % 2] ?? PARTNERS[0]];
    const [sender, receiver] = [PHONES[at % 3] ?? '', PHONES[(at >> 1) % 3] ?? ''];
    const { shipper, consignee } = between(way.from, way.to) as Record<'shipper' | 'consignee', object>;
    const [name, ownNumbers] = [NAMES[at % 3] ?? '', NUMBERS.slice(0, at % 3)];
    const shipment = await newShipment(
      {
        reference: `R-${at}`,
        own_numbers: ownNumbers,
        shipper: { ...shipper, phone: sender },
        consignee: { ...consignee, phone: receiver, name },
      },
      partner,
    );
    shipments.push(shipment);
    known.push({
      waybill: shipment.waybill_number,
      partner: partner.id,
      reference: `R-${at}`,
      ownNumbers,
      phones: [sender, receiver],
      names: [name, ...(at === 2 ? ['新收货人'] : [])],
      way: at === 3 ? { ...way.way, transfer: ['WUH'] } : way.way,
      bookedAt: '',
      status: '',
      updatedAt: '',
      owed: [],
    });
  }
  setClock('2026-01-06T10:00:00+08:00');
  await shipments[0]?.happened('picked_up');
  const changed = await call(changeConsignee, {
    caller: PARTNERS[0],
    path: shipments[2]?.path ?? {},
    body: { new_name: '新收货人', confirmed_in_writing_by: 'x', confirmation_reference: 'x' },
  });
  expect(changed.status).toBe(200);
  // Seen at a branch that is not on its route.
  await shipments[3]?.happened('transfer_arrived', { branch: 'WUH' });
  await call(cancelShipment, { caller: PARTNERS[1], path: shipments[5]?.path ?? {}, body: { reason: 'x' } });
  for (const [at, shipment] of shipments.entries()) {
    const shown = await shipment.shown();
    const owed = (shown.commitments as Record<string, string | null>[]).filter(
      ({ met_at, ended_at }) => met_at === null && ended_at === null,
    );
    Object.assign(known[at] as Known, {
      bookedAt: utc(shown.booked_at as string),
      status: shown.status as string,
      updatedAt: utc(shown.updated_at as string),
      owed: owed.map(({ branch, due_at, name }) => ({ branch, at: utc(due_at ?? ''), name })),
    });
  }
});

const utc = (text: string): string => new Date(text).toISOString();
const later = (text: string, by: number): string => new Date(Date.parse(text) + by).toISOString();
const branchKey = (...branches: string[]): Holder => ({ kind: 'branch', id: branches.join(','), branches });

type Query = Readonly<Record<string, string>>;

/** What a shipment has to be for a filter to hold. */
const HOLDS: Readonly<Record<string, (shipment: Known, value: string, query: Query) => boolean>> = {
  partner: ({ partner }, value) => partner === value,
  reference: ({ reference }, value) => reference === value,
  own_number: ({ ownNumbers }, value) => ownNumbers.includes(value),
  phone: ({ phones }, value) => phones.includes(value),
  consignee: ({ names }, value) => names.map(comparedName).includes(comparedName(value)),
  branch: ({ way, owed }, value, { at, due_before }) =>
    due_before === undefined
      ? (at === undefined ? Object.values(way) : [way[at as Part]]).flat().includes(value)
      : owed.some(({ branch, at: due }) => branch === value && due < due_before),
  at: () => true,
  status: ({ status }, value) => status === value,
  booked_from: ({ bookedAt }, value) => bookedAt >= value,
  booked_until: ({ bookedAt }, value) => bookedAt < value,
  due_before: () => true,
  updated_since: ({ updatedAt }, value) => updatedAt >= value,
};

/** What a value may be of each filter: at, just before and just after what there is. */
const VALUES: Readonly<Record<string, () => readonly string[]>> = {
  partner: () => PARTNERS.map(({ id }) => id),
  reference: () => known.map(({ reference }) => reference),
  own_number: () => [...NUMBERS, 'N-3'],
  phone: () => PHONES,
  consignee: () => [...NAMES, '新收货人', 'li si', 'nobody'],
  branch: () => BRANCHES,
  at: () => PARTS,
  status: () => STATUSES,
  booked_from: () => around(known.map(({ bookedAt }) => bookedAt)),
  booked_until: () => around(known.map(({ bookedAt }) => bookedAt)),
  due_before: () => around(known.flatMap(({ owed }) => owed.map(({ at }) => at))),
  updated_since: () => around(known.map(({ updatedAt }) => updatedAt)),
};

const around = (times: readonly string[]): string[] => times.flatMap((time) => [later(time, -1), time, later(time, 1)]);
const onTheWire = (filter: string): string => filter.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const ORDERS: Readonly<Record<string, (shipment: Known, query: Query) => string>> = {
  'booked last first': ({ bookedAt }) => bookedAt,
  'one at most': () => '',
  'changed longest ago first': ({ updatedAt }) => updatedAt,
  'changed last first': ({ updatedAt }) => updatedAt,
  'due next first': ({ owed, waybill }, query) =>
    owed
      .filter(({ branch }) => branch === query['branch'])
      .map(({ at, name }) => `${at}#${waybill}#${name}`)
      .toSorted()[0] ?? '',
};

function expected(query: Query, order: string, maySee: (shipment: Known) => boolean): string[] {
  const place = ORDERS[order] as (typeof ORDERS)[string];
  const found = known
    .filter(maySee)
    .filter((shipment) => Object.entries(query).every(([filter, value]) => HOLDS[filter]?.(shipment, value, query)))
    .toSorted((one, other) => (place(one, query) < place(other, query) ? -1 : 1));
  return (order.includes('last first') ? found.reverse() : found).map(({ waybill }) => waybill);
}

/** All pages of a list, one after the other. */
async function listed(caller: Holder, query: Query, limit: number): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { status, body } = await call(listShipments, {
      caller,
      method: 'GET',
      query: { ...query, limit: String(limit), ...(cursor !== undefined && { cursor }) },
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
    const rows = (body.shipments as { waybill_number: string }[]).map(({ waybill_number }) => waybill_number);
    expect(rows.length).toBeLessThanOrEqual(limit);
    expect(body.has_next_page).toBe(body.next_cursor !== null);
    seen.push(...rows);
    if (!body.has_next_page) return seen;
    cursor = body.next_cursor as string;
  }
}

/** A query of a search: all that it needs, and some of what it takes besides. */
function queryOf({ by, and = [], at }: Search): fc.Arbitrary<Query> {
  const valueOf = (filter: string): fc.Arbitrary<string> =>
    fc.constantFrom(...(filter === 'at' && at ? at : (VALUES[onTheWire(filter)] as () => readonly string[])()));
  return fc.subarray([...and]).chain((some) => {
    // `at` says nothing without a branch.
    const filters = [...by, ...some].filter((filter, _, all) => filter !== 'at' || all.includes('branch'));
    return fc.record(Object.fromEntries(filters.map((filter) => [onTheWire(filter), valueOf(filter)])));
  });
}

describe.each(Object.keys(SEARCHES) as SearchName[])('the search %s', (name) => {
  const search: Search = SEARCHES[name];

  it('finds for operations all that its filters hold of, each once and in its order, whatever the size of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(queryOf(search), fc.integer({ min: 1, max: 7 }), async (query, limit) => {
        expect(await listed(OPERATIONS, query, limit)).toEqual(expected(query, search.order, () => true));
      }),
      { numRuns: 25 },
    );
  });

  it('finds for a partner its own alone, or is not served', async () => {
    await fc.assert(
      fc.asyncProperty(queryOf(search), fc.constantFrom(...PARTNERS), async ({ partner: _, ...query }, caller) => {
        if (search.whose === 'branch') {
          const { status, body } = await call(listShipments, { caller, method: 'GET', query });
          expect([status, body.code]).toEqual([422, 'filter_not_served']);
        } else
          expect(await listed(caller, query, 3)).toEqual(
            expected(query, search.order, ({ partner }) => partner === caller.id),
          );
      }),
      { numRuns: 8 },
    );
  });

  it('finds for a branch what is on its way alone, or is not served', async () => {
    const callers = [branchKey('HGH'), branchKey('SHA', 'WUH')];
    await fc.assert(
      fc.asyncProperty(queryOf(search), fc.constantFrom(...callers), async (query, caller) => {
        const own = caller.branches ?? [];
        const named = query['branch'];
        const { status, body } = await call(listShipments, { caller, method: 'GET', query });
        if (named !== undefined && !own.includes(named)) {
          expect([status, body.errors]).toEqual([422, [{ field: 'branch', message: 'is no branch of this key' }]]);
        } else if (search.whose === 'partner') {
          expect([status, body.code]).toEqual([422, 'filter_not_served']);
        } else {
          const maySee = ({ way }: Known) =>
            Object.values(way)
              .flat()
              .some((branch) => own.includes(branch));
          expect(await listed(caller, query, 3)).toEqual(expected(query, search.order, maySee));
        }
      }),
      { numRuns: 8 },
    );
  });
});

it('of filters that are not served together those are named that the request has', async () => {
  const status = 'booked';
  const [partner] = PARTNERS;
  for (const [caller, query, fields] of [
    [partner, { branch: 'CTU', status }, ['branch', 'status']],
    [branchKey('HGH'), { status }, ['status']],
    [branchKey('HGH'), { partner: partner.id, branch: 'HGH' }, ['partner', 'branch']],
    [branchKey('SHA', 'WUH'), {}, []],
  ] as const) {
    const { body } = await call(listShipments, { caller, method: 'GET', query });
    expect(body.code).toBe('filter_not_served');
    expect((body.errors as { field: string }[]).map(({ field }) => field).sort()).toEqual([...fields].sort());
  }
});
