import type { HuidanClient } from '../../client/src/index.ts';
import type { Act } from './act.ts';

/** Asks the API for what an act does to a shipment. @param body as the fate of the order has it: the API judges it */
export function ask(
  client: HuidanClient,
  request: Exclude<Act['request'], 'booking'>,
  waybill_number: string,
  body: object,
  headers: Readonly<Record<string, string | null>> = {},
): Promise<unknown> {
  return client.post(`/shipments/{waybill_number}/${request}`, {
    params: { path: { waybill_number } },
    body: body as never,
    headers,
  });
}
