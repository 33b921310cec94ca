import pMap from 'p-map';
import type { HuidanClient } from '../../client/src/index.ts';
import { disagreement } from './disagreement.ts';
import type { Area } from './expected-pickup.ts';
import { JUDGED, type JudgedPromise } from './judged-promises.ts';
import { shownOutcome, type Outcome } from './outcome.ts';
import { clockOf } from './past-order.ts';
import { withProgress } from './progress.ts';
import type { SentOrder } from './send.ts';

/** What the API makes of one promise, order by order. */
export interface Judgement {
  readonly promise: JudgedPromise;
  /** As the API shows them; undefined for an order of which nothing is owed. */
  readonly outcomes: readonly (Outcome | undefined)[];
  /** Where they are not as reckoned. */
  readonly disagreements: readonly string[];
}

/** Reads the orders back, `limit` at a time, and compares what the API makes of their promises with a reckoning from the file. */
export async function check(
  api: HuidanClient,
  sent: readonly SentOrder[],
  area: Area,
  now: number,
  limit: number,
): Promise<Judgement[]> {
  const answers = await withProgress('Checking', sent.length, (oneDone) =>
    pMap(
      sent,
      async ({ order, waybill }) => {
        const params = { path: { waybill_number: waybill } };
        const answer = await api.get('/shipments/{waybill_number}', { params });
        oneDone();
        return { order, answer };
      },
      { concurrency: limit },
    ),
  );
  return JUDGED.map((promise) => {
    const compared = answers.map(({ order, answer }) => {
      const shown = shownOutcome(answer.commitments, promise.name);
      const difference = disagreement(shown, promise.expected(order, now, area), clockOf(order).offsetMinutes);
      return {
        shown,
        problems:
          difference === undefined
            ? []
            : [`Line ${order.line}, ${answer.waybill_number}, ${promise.name}: ${difference}`],
      };
    });
    return {
      promise,
      outcomes: compared.map(({ shown }) => shown),
      disagreements: compared.flatMap(({ problems }) => problems),
    };
  });
}
