import pMap from 'p-map';
import { AGE_BANDS, ageBand, type AgeBand } from '../../domain/report/age-band.ts';
import { now } from '../adapters/clock.ts';
import { count } from '../adapters/metrics.ts';
import { branchCodes } from '../adapters/network-store.ts';
import { allOpenAt } from '../adapters/commitment-lists.ts';
import { owedReceipt } from '../receipt/owed-receipt.ts';

/** Counts the receipts that are out, by how long they have been. Called by its schedule once a day: it reads them all. */
export async function handler(): Promise<void> {
  const at = now();
  const bands = new Map<AgeBand, number>(AGE_BANDS.map((band) => [band, 0]));
  await pMap(
    await branchCodes(),
    async (branch) => {
      for await (const page of allOpenAt('receipt_return', branch, {})) {
        for (const { arrivedAt, timeZone } of page.map(owedReceipt)) {
          const band = ageBand(arrivedAt ?? at, at, timeZone);
          bands.set(band, (bands.get(band) ?? 0) + 1);
        }
      }
    },
    { concurrency: 8 },
  );
  for (const [age, receipts] of bands) count('ReceiptsOutstanding', { age }, receipts);
}
