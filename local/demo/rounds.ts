import type { DateTime } from 'luxon';
import pMap from 'p-map';
import * as z from 'zod';
import type { ApiClient } from '../api-client.ts';
import { report, textOf } from './act.ts';
import { copiesToHandOver, envelopesToOpen, envelopesToSend } from './envelopes.ts';
import type { Fate } from './fate.ts';
import type { Round } from './moments.ts';
import type { ShownShipment } from './shown-shipment.ts';

interface Stage {
  readonly at: DateTime;
  readonly operations: ApiClient;
  readonly shipments: readonly ShownShipment[];
  /** What is to become of a shipment's receipt. */
  readonly receiptOf: (shipment: ShownShipment) => Fate['receipt'];
}

/** @returns the waybills of which something is told */
type Performed = (stage: Stage) => Promise<string[]>;
const AT_ONCE = { concurrency: 4 };

/** How the branches send the receipts of all orders back and hand them over (E3). */
export const ROUNDS: Readonly<Record<Exclude<Round, 'chase'>, Performed>> = {
  send_envelopes: async ({ at, operations, shipments }) => {
    const lists = envelopesToSend(shipments);
    await pMap(
      lists,
      (list) => operations.post('/v1/receipt_envelopes', { ...list, sent_at: textOf(at) }, z.unknown()),
      AT_ONCE,
    );
    return waybillsIn(lists);
  },
  open_envelopes: async ({ at, operations, shipments, receiptOf }) => {
    const envelopes = envelopesToOpen(shipments, receiptOf);
    const opened = await pMap(
      envelopes,
      ({ envelope, contents }) =>
        operations.post(`/v1/receipt_envelopes/${envelope}/opening`, { opened_at: textOf(at), contents }, Opened),
      AT_ONCE,
    );
    return waybillsIn(opened.map(({ results }) => ({ contents: results })));
  },
  hand_over: async ({ at, operations, shipments }) =>
    await pMap(
      copiesToHandOver(shipments),
      async ([{ waybill_number, freight_terms }, copies]) => {
        // Whoever pays at once comes for the receipt (E7); the others' goes to whoever has their account.
        const to =
          freight_terms === 'prepaid'
            ? { name: '发货联系人', role: 'customer' }
            : { name: '客户经理', role: 'account_owner' };
        const { body } = report('receipt_handed_over', 'customer_service', at, { copies, to });
        await operations.post(
          `/v1/shipments/${waybill_number}/events`,
          { event_id: `demo.handed_over.${copies.join('.')}`, ...body },
          z.unknown(),
        );
        return waybill_number;
      },
      AT_ONCE,
    ),
};

/** What is missing is told too. */
const Opened = z.object({ results: z.array(z.object({ waybill_number: z.string() })) });

function waybillsIn(lists: readonly { readonly contents: readonly { readonly waybill_number: string }[] }[]): string[] {
  return [...new Set(lists.flatMap(({ contents }) => contents.map(({ waybill_number }) => waybill_number)))];
}
