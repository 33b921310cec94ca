import type { DateTime } from 'luxon';
import pMap from 'p-map';
import { apiClient } from '../api-client.ts';
import { moveClock } from '../cloud/clock-client.ts';
import type { CloudFile } from '../cloud/cloud-file.ts';
import { SAMPLE_BRANCHES } from '../sample-network.ts';
import { textOf } from './act.ts';
import { chaseNews, owedBy } from './chase.ts';
import { momentsFrom, type Moment } from './moments.ts';
import type { News } from './news.ts';
import { Orders } from './orders.ts';
import { ROUNDS } from './rounds.ts';
import { ShownShipment } from './shown-shipment.ts';
import { Watch } from './watch.ts';

/** The emulator serves requests on one thread, which four keep busy. */
const AT_ONCE = { concurrency: 4 };

/**
 * Plays the lives of the orders by moving the cloud's clock, from booking to the last of their promises.
 * @param midnight at which the first day begins, where the branches are
 * @param tell called with what has become of the shipments by a moment, as the API shows it
 * @returns the shipments as they are in the end
 */
export async function play(
  cloud: CloudFile,
  midnight: DateTime,
  tell: (moment: DateTime, news: readonly News[]) => void,
): Promise<ShownShipment[]> {
  const operations = apiClient(cloud.api_url, cloud.operations_key);
  const orders = new Orders({ partner: apiClient(cloud.api_url, cloud.partner_key), operations });
  const watch = new Watch();

  for (const { at, acts, rounds } of momentsFrom(midnight)) {
    await moveClock(cloud.clock_url, { to: textOf(at.toUTC()) });
    tell(at, await look(watch.waybillsToAskFor(at)));

    tell(at, await perform(acts));
    // What follows from it, follows before anybody looks.
    await moveClock(cloud.clock_url, { by: 'PT0S' });
    tell(at, await look([...new Set(acts.map(({ number }) => orders.waybill(number)))]));

    for (const round of rounds) {
      if (round === 'chase') {
        tell(at, await chase(at));
        continue;
      }
      const touched = await ROUNDS[round]({
        at,
        operations,
        shipments: watch.shipments(),
        receiptOf: (shipment) => orders.fateOf(shipment)?.receipt,
      });
      tell(at, await look(touched));
    }
  }
  return watch.shipments();

  async function look(waybills: readonly string[]): Promise<News[]> {
    const shipments = await pMap(
      waybills,
      async (waybill_number) => {
        const params = { path: { waybill_number } };
        return ShownShipment.parse(await operations.get('/shipments/{waybill_number}', { params }));
      },
      AT_ONCE,
    );
    return shipments.flatMap((shipment) => watch.see(shipment));
  }

  /** What is done with one order is done in its turn. */
  async function perform(acts: Moment['acts']): Promise<News[]> {
    const news = await pMap(
      Map.groupBy(acts, ({ number }) => number),
      async ([number, ofOrder]) => {
        const told: News[] = [];
        for (const act of ofOrder) told.push(...(await orders.perform(number, act)));
        return told;
      },
      AT_ONCE,
    );
    return news.flat();
  }

  async function chase(now: DateTime): Promise<News[]> {
    const owed = (await pMap(Object.keys(SAMPLE_BRANCHES), (branch) => owedBy(branch, operations), AT_ONCE)).flat();
    return owed.flatMap((receipt) => {
      const shipment = watch.shipment(receipt.waybill_number);
      return (shipment && chaseNews(receipt, shipment, now)) ?? [];
    });
  }
}
