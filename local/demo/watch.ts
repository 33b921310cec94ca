import type { DateTime } from 'luxon';
import { newsOf, nextLevelAt, type News } from './news.ts';
import type { ShownShipment } from './shown-shipment.ts';

/** Remembers the shipments as they were last read, so that what is new can be told. */
export class Watch {
  readonly #known = new Map<string, ShownShipment>();

  /** What is new of a shipment that has been read. */
  see(shipment: ShownShipment): News[] {
    const news = newsOf(this.#known.get(shipment.waybill_number), shipment);
    this.#known.set(shipment.waybill_number, shipment);
    return news;
  }

  shipment(waybill: string): ShownShipment | undefined {
    return this.#known.get(waybill);
  }

  /** All shipments that have been read. */
  shipments(): ShownShipment[] {
    return [...this.#known.values()];
  }

  /** Those of which a promise may have been missed by a moment, or its miss told further. */
  waybillsToAskFor(moment: DateTime): string[] {
    return this.shipments()
      .filter(({ commitments }) => commitments.some((promise) => nextLevelAt(promise) <= moment.toMillis()))
      .map(({ waybill_number }) => waybill_number);
  }
}
