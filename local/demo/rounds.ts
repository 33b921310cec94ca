import type { DateTime } from 'luxon';
import pMap from 'p-map';
import type { components, HuidanClient } from '../../client/src/index.ts';
import { report, textOf } from './act.ts';
import { copiesToHandOver, envelopesToOpen, envelopesToSend } from './envelopes.ts';
import type { Fate } from './fate.ts';
import type { Round } from './moments.ts';
import type { ShownShipment } from './shown-shipment.ts';

type EventReport = components['schemas']['EventReport'];

interface Stage {
  readonly at: DateTime;
  readonly operations: HuidanClient;
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
      (list) => operations.post('/receipt_envelopes', { body: { ...list, sent_at: textOf(at) } }),
      AT_ONCE,
    );
    return waybillsIn(lists);
  },
  open_envelopes: async ({ at, operations, shipments, receiptOf }) => {
    const envelopes = envelopesToOpen(shipments, receiptOf);
    const opened = await pMap(
      envelopes,
      ({ envelope, contents }) =>
        operations.post('/receipt_envelopes/{envelope_number}/opening', {
          params: { path: { envelope_number: envelope } },
          body: { opened_at: textOf(at), contents },
        }),
      AT_ONCE,
    );
    // What is missing is told too.
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
        await operations.post('/shipments/{waybill_number}/events', {
          params: { path: { waybill_number } },
          body: { event_id: `demo.handed_over.${copies.join('.')}`, ...body } as EventReport,
        });
        return waybill_number;
      },
      AT_ONCE,
    ),
};

function waybillsIn(lists: readonly { readonly contents: readonly { readonly waybill_number: string }[] }[]): string[] {
  return [...new Set(lists.flatMap(({ contents }) => contents.map(({ waybill_number }) => waybill_number)))];
}
