import { pastOrder, type PastOrder } from '../../../local/replay/past-order.ts';

interface Times {
  readonly ordered: string;
  readonly approved?: string;
  readonly pickedUp?: string;
  readonly delivered?: string;
  readonly promised?: string;
}

/** A past order with these times; what is left out never happened. */
export function orderOf({ ordered, approved = '', pickedUp = '', delivered = '', promised = '' }: Times): PastOrder {
  const row = {
    order_id: 'ab12',
    status: 'shipped',
    purchased_at: ordered,
    approved_at: approved,
    picked_up_at: pickedUp,
    delivered_at: delivered,
  };
  const order = pastOrder({ ...row, estimated_delivery_at: promised }, 2, Date.parse('2018-05-01T00:00:00Z'));
  if (typeof order === 'string') throw new Error(order);
  return order;
}
