import { ApiProblem, type HuidanClient } from '../../client/src/index.ts';
import { wallText, type Moment } from './moment.ts';
import { heldFrom, type PastOrder } from './past-order.ts';

const REASON = 'The replay could not tell all of this order';

/**
 * Ends an order of which the API took a part only, so that nothing of it is owed any more: it is withdrawn as of its
 * beginning, or, once its pickup has been told, lost as of that. Being history, either is told to no one.
 * @returns what became of it, as a sentence
 */
export async function undoOrder(api: HuidanClient, order: PastOrder, waybill: string): Promise<string> {
  const { orderedAt } = order;
  const params = { path: { waybill_number: waybill } };
  const held = heldFrom(order) ?? orderedAt;
  try {
    await api.post('/shipments/{waybill_number}/cancellation', { params, body: asOf(orderedAt) });
    return `What was begun, ${waybill}, is cancelled.`;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
  }
  try {
    const lost = { event_id: 'replay.undone', type: 'lost', ...asOf(held) } as const;
    await api.post('/shipments/{waybill_number}/events', { params, body: lost });
    return `What was begun, ${waybill}, is ended as lost.`;
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return `What was begun, ${waybill}, could not be ended: ${error.message}`;
  }
}

function asOf({ epochMs, offsetMinutes }: Moment) {
  return { reason: REASON, occurred_at: wallText(epochMs, offsetMinutes) };
}
