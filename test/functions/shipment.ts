import type { Holder } from '../../functions/adapters/http/caller.ts';
import { handler as getShipment } from '../../functions/api/shipments/get-shipment.ts';
import { handler as recordEvent } from '../../functions/api/shipments/record-event.ts';
import { call, type Answered } from './call.ts';
import { book, event, newPartner } from './samples.ts';
import { itemsUnder, type StoredItem } from './table.ts';

/** A shipment that was booked, and what tests do with it. */
export interface SampleShipment {
  readonly caller: Holder;
  readonly waybill_number: string;
  readonly path: { readonly waybill_number: string };
  /** Reports an event of the type, with its details. */
  readonly report: (
    type: string,
    otherwise?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answered>;
  /** Reports an event that must be taken. */
  readonly happened: (type: string, otherwise?: Record<string, unknown>) => Promise<Answered>;
  readonly shown: () => Promise<Answered['body']>;
  readonly commitment: (name: string) => Promise<Record<string, unknown> | undefined>;
  /** Everything that the table holds of it. */
  readonly stored: () => Promise<StoredItem[]>;
}

/** Books a shipment, for a partner that no other test has unless one is named. */
export async function newShipment(
  otherwise: Record<string, unknown> = {},
  caller: Holder = newPartner(),
): Promise<SampleShipment> {
  const booked = await book(caller, otherwise);
  if (booked.status !== 201) throw new Error(JSON.stringify(booked.body));
  return shipmentOf(caller, (booked.body as { waybill_number: string }).waybill_number);
}

/** A shipment of a caller's that somebody else may have booked. */
export function shipmentOf(caller: Holder, waybill_number: string): SampleShipment {
  const path = { waybill_number };
  const report: SampleShipment['report'] = (type, details = {}, headers = {}) =>
    call(recordEvent, { caller, path, body: event(type, details), headers });
  const shown = async (): Promise<Answered['body']> => (await call(getShipment, { caller, method: 'GET', path })).body;
  return {
    caller,
    waybill_number,
    path,
    report,
    shown,
    happened: async (type, details = {}) => {
      const answer = await report(type, details);
      if (answer.status !== 201) throw new Error(`${type}: ${JSON.stringify(answer.body)}`);
      return answer;
    },
    commitment: async (name) =>
      ((await shown()).commitments as Record<string, unknown>[]).find((each) => each['name'] === name),
    stored: () => itemsUnder(`SHIPMENT#${waybill_number}`),
  };
}
