import { PRICES, type Prices, type Region } from './prices.ts';
import type { Usage } from './usage.ts';

/** What is charged for; each is a column of the table of prices. */
export type Charge = Exclude<keyof Prices, 'currency'>;

/** What 1,000 lives cost in a region, in its currency; null where no price is known. */
export interface Priced {
  readonly currency: Prices['currency'];
  readonly by: Readonly<Record<Charge, number | null>>;
  /** Of what has a price. */
  readonly total: number;
}

/** X-Ray takes a request a second and one in twenty of all others. */
const TRACED = 0.05;
const LIVES = 1000;

/** How much of what is charged for. */
function quantities(usage: Usage): Readonly<Record<Charge, number>> {
  return {
    transitions: usage.transitions,
    requests: usage.requests,
    firewall: usage.requests,
    invocations: usage.invocations,
    gbSeconds: usage.gbSeconds,
    writeUnits: usage.writeUnits,
    readUnits: usage.readUnits,
    busEvents: usage.busEvents,
    queueRequests: usage.queueRequests,
    keyRequests: usage.keyRequests,
    logBytes: usage.logBytes,
    traces: usage.invocations * TRACED,
  };
}

/** What 1,000 lives that use so much cost in a region. */
export function priced(usage: Usage, region: Region): Priced {
  const prices: Prices = PRICES[region];
  const by = Object.fromEntries(
    Object.entries(quantities(usage)).map(([charge, quantity]) => {
      const price = prices[charge as Charge];
      return [charge, price && (LIVES * quantity * price.amount) / price.per];
    }),
  ) as Record<Charge, number | null>;
  const total = Object.values(by).reduce((sum: number, each) => sum + (each ?? 0), 0);
  return { currency: prices.currency, by, total };
}
