import { expect, it } from 'vitest';
import { openBranches } from '../../../local/replay/replay-branch.ts';
import { fakeApi } from '../../client/fake-api.ts';
import { orderOf } from './order-of.ts';

async function opened(...orders: ReturnType<typeof orderOf>[]) {
  const { client, sent } = fakeApi(() => ({}));
  const districts = await openBranches(client, orders, 'urban');
  return { districts, puts: new Map(sent.map(({ path, body }) => [path, body])) };
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
    '/branches/RPM0300',
    '/routes/RPM0300/RPM0300',
    '/service_areas/900820',
    '/branches/RPP0530',
    '/routes/RPP0530/RPP0530',
    '/service_areas/901330',
  ]);
  expect(puts.get('/routes/RPM0300/RPM0300')).toEqual({ transfers: [], transit_days: 1, local: true });
});

it("a branch's clock keeps the offset until what was delivered last", async () => {
  const { puts } = await opened(
    orderOf({ ordered: '2017-01-04T10:00:00+01:00', delivered: '2017-07-04T10:00:00+02:00' }),
  );
  const { time_zone: timeZone } = puts.get('/branches/RPP0100') as { time_zone: string };
  const hour = (iso: string) => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' }).format(new Date(iso));
  expect([hour('2017-01-04T09:00:00Z'), hour('2017-07-04T09:00:00Z')]).toEqual(['10', '10']);
});
