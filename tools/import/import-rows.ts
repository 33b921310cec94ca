import { PlainError } from '../../local/cloud/plain-error.ts';
import { lotsOf, type Lot, type Row } from './lots.ts';
import type { Progress } from './progress.ts';

/** What came of a row: it was taken, and is of a shipment; or not, and why. */
export type Outcome = { readonly waybill: string } | { readonly reason: string };

/** What came of each row of a lot, in their order; undefined of one that has to be sent once more. */
export type Send = (lot: Lot) => Promise<readonly (Outcome | undefined)[]>;

/** For an hour less an Idempotency-Key is kept, in milliseconds. */
const KEPT_FOR = 23 * 60 * 60 * 1000;
const ATTEMPTS = 6;

interface Importing {
  readonly most: number;
  readonly progress: Progress;
  readonly send: Send;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** Waits before an attempt, the first of which is 1. */
  readonly wait: (attempt: number) => Promise<void>;
  readonly note: (done: number) => void;
}

/**
 * Sends rows lot by lot, in their order, but those that are taken already. What was begun and has no answer is sent again first, as
 * it was: its Idempotency-Key sees to it that nothing is done twice.
 * @returns what came of each row that was sent, by its id
 * @throws PlainError where the API stays busy, or what was begun is too long ago to be sent again
 */
export async function importRows(
  rows: readonly Row[],
  { most, progress, send, now, wait, note }: Importing,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const finish = async (lot: Lot): Promise<void> => {
    const results = await answered(lot, send, wait);
    const taken = lot.rows.flatMap(({ id }, at) => {
      const outcome = results[at];
      if (outcome) outcomes.set(id, outcome);
      return outcome && 'waybill' in outcome ? [[id, outcome.waybill] as const] : [];
    });
    await progress.finish(lot, Object.fromEntries(taken));
    note(lot.rows.length);
  };
  for (const lot of progress.unfinished) {
    if (now() - lot.at > KEPT_FOR)
      throw new PlainError(
        'An import of this file was cut short more than a day ago, and nobody knows whether its last rows were taken. Look them up, then delete the file of its progress, and take those out that were.',
      );
    await finish(lot);
  }
  const left = rows.filter(({ id }) => !progress.taken.has(id) && !outcomes.has(id));
  for (const lot of lotsOf(left, most)) {
    await progress.begin(lot, now());
    await finish(lot);
  }
  return outcomes;
}

/** Sends a lot until each of its rows has an answer. It is sent as a whole: under its key what is done is not done again. */
async function answered(lot: Lot, send: Send, wait: Importing['wait']): Promise<readonly Outcome[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (attempt > 1) await wait(attempt - 1);
    const results = await send(lot);
    const known = results.filter((result) => result !== undefined);
    if (known.length === lot.rows.length) return known;
  }
  throw new PlainError('The API is too busy. Run this again later: it goes on where it was.');
}
