import type { OverdueAnswer, ShipmentAnswer } from '../shipment-answer.ts';
import { newsOf, type News } from './news.ts';

/** Remembers the shipments as they were last read, so that what is new can be told. */
export class Watch {
  readonly #known = new Map<string, ShipmentAnswer>();

  /** What is new of a shipment that has been read. */
  see(shipment: ShipmentAnswer): News[] {
    const news = newsOf(this.#known.get(shipment.waybill_number), shipment);
    this.#known.set(shipment.waybill_number, shipment);
    return news;
  }

  /** What is new of a promise in the list of what is overdue; nothing where it is another's. */
  seeOverdue(row: OverdueAnswer['overdue'][number]): News[] {
    const shipment = this.#known.get(row.waybill_number);
    if (!shipment) return [];
    return this.see({ ...shipment, commitments: shipment.commitments.map((each) => (each.name === row.name ? row : each)) });
  }
}
