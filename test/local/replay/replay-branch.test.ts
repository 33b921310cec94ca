import { expect, it } from 'vitest';
import type { ApiClient } from '../../../local/api-client.ts';
import { openBranches } from '../../../local/replay/replay-branch.ts';
import { orderOf } from './order-of.ts';

async function opened(...orders: ReturnType<typeof orderOf>[]) {
  const puts = new Map<string, object>();
  const api: Pick<ApiClient, 'put'> = { put: (path, body) => Promise.resolve(void puts.set(path, body)) };
  return { districts: await openBranches(api as ApiClient, orders, 'urban'), puts };
}

it('each offset has a branch with a district and a route to itself', async () => {
  const { districts, puts } = await opened(
    orderOf({ ordered: '2017-03-04T10:00:00-03:00' }),
    orderOf({ ordered: '2017-03-04T10:00:00+05:30' }),
  );
  expect([...districts]).toEqual([
    [-180, '900820'],
    [330, '901330'],
  ]);
  expect([...puts.keys()]).toEqual([
    '/v1/branches/RPM0300',
    '/v1/routes/RPM0300/RPM0300',
    '/v1/service_areas/900820',
    '/v1/branches/RPP0530',
    '/v1/routes/RPP0530/RPP0530',
    '/v1/service_areas/901330',
  ]);
  expect(puts.get('/v1/routes/RPM0300/RPM0300')).toEqual({ transfers: [], transit_days: 1, local: true });
});

it("a branch's clock keeps the offset until what was delivered last", async () => {
  const { puts } = await opened(
    orderOf({ ordered: '2017-01-04T10:00:00+01:00', delivered: '2017-07-04T10:00:00+02:00' }),
  );
  const { time_zone: timeZone } = puts.get('/v1/branches/RPP0100') as { time_zone: string };
  const hour = (iso: string) => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' }).format(new Date(iso));
  expect([hour('2017-01-04T09:00:00Z'), hour('2017-07-04T09:00:00Z')]).toEqual(['10', '10']);
});
