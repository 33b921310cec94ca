import pMap from 'p-map';
import { SHIPMENT } from '../../../domain/shipment/shipment-kind.ts';
import { ownItems } from '../../adapters/subject-lists.ts';
import { readSubject } from '../../adapters/subject-store.ts';

/** As many keys as one read takes. */
const AT_ONCE = 100;

/** The waybill numbers under which nothing was booked, each once. */
export async function notBooked(named: readonly string[]): Promise<string[]> {
  const waybills = [...new Set(named)];
  const pages = Array.from({ length: Math.ceil(waybills.length / AT_ONCE) }, (_, at) =>
    waybills.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  const known = new Set(
    (await Promise.all(pages.map((page) => ownItems(SHIPMENT, page)))).flatMap((page) => [...page.keys()]),
  );
  // A read of many may miss what was written a moment ago.
  const missed = waybills.filter((waybill) => !known.has(waybill));
  const found = await pMap(missed, (waybill) => readSubject(SHIPMENT, waybill), { concurrency: 10 });
  return missed.filter((_, at) => found[at] === undefined);
}
