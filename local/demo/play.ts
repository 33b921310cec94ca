import type { DateTime } from 'luxon';
import pMap from 'p-map';
import { apiClient, type ApiClient } from '../api-client.ts';
import { moveClock } from '../cloud/clock-client.ts';
import type { CloudFile } from '../cloud/cloud-file.ts';
import { SAMPLE_BRANCHES } from '../sample-network.ts';
import { OverdueAnswer, ShipmentAnswer } from '../shipment-answer.ts';
import { moments } from './acts.ts';
import { bookingOf } from './booking.ts';
import type { News } from './news.ts';
import { perform } from './perform.ts';
import { Watch } from './watch.ts';

const AT_ONCE = { concurrency: 8 };

/**
 * Plays the orders of a day, and the day after until the last of their promises is due, by moving the cloud's clock.
 * @param midnight at which the day begins, where the branches are
 * @param tell called with what has become of the shipments by a moment, as the API shows it
 * @returns the shipments as they are in the end
 */
export async function play(cloud: CloudFile, midnight: DateTime, tell: (moment: DateTime, news: readonly News[]) => void): Promise<ShipmentAnswer[]> {
  const partner = apiClient(cloud.api_url, cloud.partner_key);
  const operations = apiClient(cloud.api_url, cloud.operations_key);
  const read = (waybill: string) => partner.get(`/v1/shipments/${waybill}`, ShipmentAnswer);
  const watch = new Watch();
  const waybills: string[] = [];

  for (const [minute, acts] of moments()) {
    const moment = midnight.plus({ minutes: minute });
    const { rang } = await moveClock(cloud.clock_url, { to: moment.toUTC().toISO() ?? '' });
    if (rang > 0) tell(moment, (await overdue(operations)).flatMap((row) => watch.seeOverdue(row)));

    const seen = (await pMap(acts, async (act) => {
      if (act.deed !== 'book') return await perform(act, { partner, operations, waybill: waybills[act.order] ?? '', midnight });
      const shipment = await partner.post('/v1/shipments', bookingOf(act.order, midnight.toISODate() ?? ''), ShipmentAnswer);
      waybills[act.order] = shipment.waybill_number;
      return shipment;
    }, AT_ONCE)).filter((shipment) => shipment !== undefined);
    tell(moment, seen.flatMap((shipment) => watch.see(shipment)));

    const unsent = seen.filter(({ status }) => status === 'booked');
    if (unsent.length > 0) {
      // Their instructions go out as soon as the cloud gets to it.
      await moveClock(cloud.clock_url, { by: 'PT0S' });
      tell(moment, (await pMap(unsent, ({ waybill_number }) => read(waybill_number), AT_ONCE)).flatMap((shipment) => watch.see(shipment)));
    }
  }
  return await pMap(waybills, read, AT_ONCE);
}

/** All that the sample branches have missed and not met, to the last page. */
async function overdue(operations: ApiClient): Promise<OverdueAnswer['overdue']> {
  const branches = Object.keys(SAMPLE_BRANCHES);
  return (await pMap(branches, async (branch) => {
    const rows: OverdueAnswer['overdue'] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: OverdueAnswer = await operations.get(`/v1/overdue?branch=${branch}&limit=100${cursor && `&cursor=${cursor}`}`, OverdueAnswer);
      rows.push(...page.overdue);
      cursor = page.next_cursor;
    }
    return rows;
  }, AT_ONCE)).flat();
}
