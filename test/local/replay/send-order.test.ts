import { expect, it } from 'vitest';
import type { ApiClient } from '../../../local/api-client.ts';
import { sendOrder } from '../../../local/replay/send-order.ts';
import { orderOf } from './order-of.ts';

const TIMES = {
  ordered: '2017-03-04T10:20:00-03:00',
  approved: '2017-03-04T10:40:00-03:00',
  pickedUp: '2017-03-05T09:00:00-03:00',
  delivered: '2017-03-09T12:00:00-03:00',
  promised: '2017-03-20T00:00:00-03:00',
};

async function sent(times: Parameters<typeof orderOf>[0]) {
  const requests: { path: string; body: object; key: string | undefined }[] = [];
  const api: Pick<ApiClient, 'post'> = {
    post: (path, body, _schema, key) => {
      requests.push({ path, body, key });
      return Promise.resolve({ waybill_number: 'HD1' } as never);
    },
  };
  const waybill = await sendOrder(api as ApiClient, orderOf(times), '900820', 'run');
  return { waybill, requests };
}

it('books the order as an import and reports all that is told of it', async () => {
  const {
    waybill,
    requests: [booking, ...events],
  } = await sent(TIMES);
  expect(waybill).toBe('HD1');
  expect(booking).toMatchObject({
    path: '/v1/shipments',
    key: 'run-ab12',
    body: { reference: 'run-ab12', channel: 'import', ordered_at: TIMES.ordered },
  });
  expect(events.map(({ body }) => body)).toEqual([
    { event_id: 'replay.instruction_accepted', type: 'instruction_accepted', occurred_at: TIMES.approved },
    {
      event_id: 'replay.consignee_contacted',
      type: 'consignee_contacted',
      occurred_at: TIMES.approved,
      agreed_delivery_at: TIMES.promised,
    },
    { event_id: 'replay.picked_up', type: 'picked_up', occurred_at: TIMES.pickedUp },
    { event_id: 'replay.delivered', type: 'delivered', occurred_at: TIMES.delivered },
  ]);
  expect(new Set(events.map(({ path }) => path))).toEqual(new Set(['/v1/shipments/HD1/events']));
  expect(new Set(events.map(({ key }) => key)).size).toBe(4);
});

it('reports nothing that never happened', async () => {
  const { requests } = await sent({ ordered: TIMES.ordered });
  expect(requests).toHaveLength(1);
});
