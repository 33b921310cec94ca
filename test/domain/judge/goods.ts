import { earliest, firstOf, latest, type Happening } from './history.ts';

/** What proves that the goods had been picked up by then (X3). */
const PROVES_PICKUP = [
  'picked_up',
  'departed',
  'transfer_arrived',
  'arrived',
  'out_for_delivery',
  'delivery_failed',
  'delivered',
];
/** What proves that goods had arrived by then (X3). */
const PROVES_ARRIVAL = ['arrived', 'out_for_delivery', 'delivery_failed', 'delivered'];

interface Batch {
  readonly number: number;
  readonly of: number;
}

interface Fate {
  readonly is: 'delivered' | 'lost' | 'returned';
  readonly at: string;
}

export interface Goods {
  readonly pickedUpAt: string | undefined;
  /** Of all batches (E2). */
  readonly arrivedAt: string | undefined;
  /** How it ended for the shipment as a whole: of these three at most one is there (X6, X7). */
  readonly deliveredAt: string | undefined;
  readonly lostAt: string | undefined;
  readonly returnedAt: string | undefined;
  readonly partlyLost: boolean;
}

/** What became of the goods, batch by batch (X6, X7). */
export function goodsOf(history: readonly Happening[]): Goods {
  const batches = Array.from({ length: countOf(history) }, (_, index) => {
    const ofBatch = history.filter((event) => concerns(event, index + 1, countOf(history)));
    const fate = fateOf(ofBatch, countOf(history));
    // X7: what is told of all of the goods is not told of a batch that is lost or went back.
    const proofs =
      fate?.is === 'delivered' ? ofBatch : ofBatch.filter((event) => named(event) || countOf(history) === 1);
    return { arrivedAt: firstOf(proofs, ...PROVES_ARRIVAL), fate };
  });
  const fates = batches.map(({ fate }) => fate);
  const some = (is: Fate['is']) => fates.some((fate) => fate?.is === is);
  const overAt = fates.every((fate) => fate !== undefined) ? latest(...fates.map(({ at }) => at)) : undefined;
  const overWhere = (holds: boolean) => (holds ? overAt : undefined);

  // E2, X7: a batch that is gone for good is waited for no longer, from when it was gone.
  const comings = batches.map(({ arrivedAt, fate }) => arrivedAt ?? fate?.at);
  const allCame = comings.every((at) => at !== undefined) && batches.some(({ arrivedAt }) => arrivedAt !== undefined);

  return {
    pickedUpAt: firstOf(history, ...PROVES_PICKUP),
    arrivedAt: allCame ? latest(...comings) : undefined,
    deliveredAt: overWhere(some('delivered')),
    returnedAt: overWhere(some('returned') && !some('delivered')),
    lostAt: overWhere(!some('delivered') && !some('returned')),
    partlyLost: some('lost') && !fates.every((fate) => fate?.is === 'lost'),
  };
}

/** X6: an order is withdrawn only while the goods were not picked up; else it is a cancellation of goods on the truck. */
export function cancelledAt(history: readonly Happening[], pickedUpAt: string | undefined): string | undefined {
  const cancellations = history.filter(({ type }) => type === 'cancelled').map(({ at }) => at);
  return earliest(...cancellations.filter((at) => pickedUpAt === undefined || pickedUpAt > at));
}

/** Goods that arrived, and of which no batch is named, are batch 1 of 1. */
export function batchOf({ type, details }: Happening): Batch | undefined {
  return (details['batch'] as Batch | undefined) ?? (type === 'arrived' ? { number: 1, of: 1 } : undefined);
}

const named = (event: Happening): boolean => batchOf(event) !== undefined;

/** X7: the latest count of batches told is the count. */
const countOf = (history: readonly Happening[]) =>
  history.map(batchOf).findLast((batch) => batch !== undefined)?.of ?? 1;

/** Is it told of this batch? Where none is named: endings are of all the goods, the rest of a shipment in one batch only. */
function concerns(event: Happening, number: number, count: number): boolean {
  const batch = batchOf(event);
  if (batch) return batch.number === number;
  return count === 1 || ['delivered', 'lost', 'found', 'returned'].includes(event.type);
}

/** The latest ending counts (X6); goods that turn up after they were lost are found. */
function fateOf(ofBatch: readonly Happening[], count: number): Fate | undefined {
  let fate: Fate | undefined;
  for (const event of ofBatch) {
    const { type, at } = event;
    const spared = !named(event) && fate?.is === 'delivered';
    const over = !named(event) && count > 1 && fate !== undefined && fate.is !== 'delivered';
    if ((type === 'delivered' && !over) || ((type === 'lost' || type === 'returned') && !spared)) {
      // X3: told again as of later, it had happened by then.
      fate = { is: type, at: fate?.is === type && fate.at < at ? fate.at : at };
    }
    const turnsUp = ['found', 'arrived', 'out_for_delivery', 'delivery_failed'].includes(type);
    if (turnsUp && fate?.is === 'lost') fate = undefined;
  }
  return fate;
}
