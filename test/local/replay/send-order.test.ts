import { expect, it } from 'vitest';
import { sendOrder } from '../../../local/replay/send-order.ts';
import { fakeApi, refusal, type Sent } from '../../client/fake-api.ts';
import { orderOf } from './order-of.ts';

const TIMES = {
  ordered: '2017-03-04T10:20:00-03:00',
  approved: '2017-03-04T10:40:00-03:00',
  pickedUp: '2017-03-05T09:00:00-03:00',
  delivered: '2017-03-09T12:00:00-03:00',
  promised: '2017-03-20T00:00:00-03:00',
};

type Request = Sent & { readonly body: { readonly type?: string } };

/** @param refuses what the API refuses */
async function sent(times: Parameters<typeof orderOf>[0], refuses: (request: Request) => boolean = () => false) {
  const { client, sent: requests } = fakeApi((request) =>
    refuses(request as Request) ? refusal(409, 'event_not_allowed') : { waybill_number: 'HD1' },
  );
  const sending = await sendOrder(client, orderOf(times), '900820', 'run');
  return { sending, requests };
}

it('books the order as an import and reports all that is told of it', async () => {
  const {
    sending,
    requests: [booking, ...events],
  } = await sent(TIMES);
  expect(sending).toEqual({ outcome: 'told', waybill: 'HD1' });
  expect(booking).toMatchObject({
    path: '/shipments',
    key: 'run.2',
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
  expect(new Set(events.map(({ path }) => path))).toEqual(new Set(['/shipments/HD1/events']));
  expect(events.map(({ key }) => key)).toEqual([
    'run.2.instruction_accepted',
    'run.2.consignee_contacted',
    'run.2.picked_up',
    'run.2.delivered',
  ]);
});

it('reports nothing that never happened', async () => {
  const { requests } = await sent({ ordered: TIMES.ordered });
  expect(requests).toHaveLength(1);
});

it('what the API does not book has nothing to be undone', async () => {
  const { sending, requests } = await sent(TIMES, () => true);
  expect(sending).toEqual({ outcome: 'refused', reason: 'POST /shipments was refused: 409 it is event_not_allowed' });
  expect(requests).toHaveLength(1);
});

const refusing =
  (...refused: string[]) =>
  ({ path, body }: Request) =>
    refused.some((what) => body.type === what || path.endsWith(what));

it('what is refused before the pickup is withdrawn as of the order, and nothing more is told', async () => {
  const { sending, requests } = await sent(TIMES, refusing('consignee_contacted'));
  expect(sending).toEqual({
    outcome: 'refused',
    reason:
      'POST /shipments/{waybill_number}/events was refused: 409 it is event_not_allowed What was begun, HD1, is cancelled.',
  });
  expect(requests).toHaveLength(4);
  expect(requests.at(-1)).toMatchObject({
    path: '/shipments/HD1/cancellation',
    body: { occurred_at: TIMES.ordered },
  });
});

it('what is refused after the pickup is lost as of the pickup', async () => {
  const { sending, requests } = await sent(TIMES, refusing('delivered', '/cancellation'));
  expect(sending).toMatchObject({
    reason: expect.stringContaining('What was begun, HD1, is ended as lost.') as string,
  });
  expect(requests.at(-1)).toMatchObject({ body: { type: 'lost', occurred_at: TIMES.pickedUp } });
});

it('what cannot be ended is named', async () => {
  const { sending } = await sent(TIMES, refusing('delivered', '/cancellation', 'lost'));
  expect(sending).toMatchObject({
    reason: expect.stringContaining('What was begun, HD1, could not be ended') as string,
  });
});
