import { expect, expectTypeOf, it } from 'vitest';
import type { components } from '../../client/src/index.ts';
import document from '../../openapi.json' with { type: 'json' };
import { fakeApi } from './fake-api.ts';

type Schemas = Readonly<
  Record<string, { readonly properties?: Readonly<Record<string, { readonly type?: unknown }>> }>
>;

/** Three pages of shipments, by the cursor that asks for them; the second is empty. */
const PAGES: Readonly<Record<string, object>> = {
  '': { shipments: [{ waybill_number: 'HD1' }, { waybill_number: 'HD2' }], next_cursor: 'a/b', has_next_page: true },
  'a/b': { shipments: [], next_cursor: 'c', has_next_page: true },
  c: { shipments: [{ waybill_number: 'HD3' }], next_cursor: null, has_next_page: false },
};
const cursorIn = (path: string) => new URL(path, 'https://api.example').searchParams.get('cursor') ?? '';
const api = () => fakeApi(({ path }) => PAGES[cursorIn(path)] ?? {});

it('all that a list holds is read, page by page, with the filters on each', async () => {
  const { client, sent } = api();
  const shipments = client.paginate('/shipments', { params: { query: { status: 'booked', limit: 2 } } });
  expectTypeOf(shipments).toEqualTypeOf<AsyncGenerator<components['schemas']['ShipmentSummary'], void, undefined>>();
  expect((await Array.fromAsync(shipments)).map(({ waybill_number }) => waybill_number)).toEqual(['HD1', 'HD2', 'HD3']);
  expect(sent.map(({ path }) => path)).toEqual([
    '/shipments?status=booked&limit=2',
    '/shipments?status=booked&limit=2&cursor=a%2Fb',
    '/shipments?status=booked&limit=2&cursor=c',
  ]);
});

it('no page is asked for before it is wanted', async () => {
  const { client, sent } = api();
  for await (const { waybill_number } of client.paginate('/shipments')) if (waybill_number === 'HD2') break;
  expect(sent).toHaveLength(1);
});

it('every list of the API has one member that is an array', () => {
  const schemas = document.components.schemas as unknown as Schemas;
  const lists = Object.entries(schemas).filter(([, { properties }]) => properties && 'next_cursor' in properties);
  expect(lists.map(([name]) => name)).toContain('ShipmentList');
  const arrays = lists.map(([name, { properties = {} }]) => [
    name,
    Object.values(properties).filter(({ type }) => type === 'array').length,
  ]);
  expect(arrays).toEqual(lists.map(([name]) => [name, 1]));
});
