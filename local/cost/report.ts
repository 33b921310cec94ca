import { elsewhere } from './elsewhere.ts';
import type { Life } from './lives.ts';
import { PRICES, type Region } from './prices.ts';
import { priced, type Charge, type Priced } from './priced.ts';
import type { Usage } from './usage.ts';
import { watchCost } from './watch.ts';

/** What is known of a life's cost. */
export interface Costed {
  readonly life: Life['name'];
  readonly story: string;
  readonly usage: Usage;
  readonly per1000: Readonly<Record<Region, Priced>>;
}

export const costed = ({ name, story }: Life, usage: Usage): Costed => ({
  life: name,
  story,
  usage,
  per1000: Object.fromEntries(
    (Object.keys(PRICES) as Region[]).map((region) => [region, priced(usage, region)]),
  ) as Record<Region, Priced>,
});

const CHARGES: Readonly<Record<Charge, string>> = {
  transitions: 'state transitions',
  requests: 'API requests',
  firewall: 'requests that the WAF looks at',
  invocations: 'Lambda invocations',
  gbSeconds: 'Lambda GB-seconds',
  writeUnits: 'write units',
  readUnits: 'read units',
  busEvents: 'bus events',
  queueRequests: 'queue requests',
  keyRequests: 'KMS requests',
  logBytes: 'logs',
  traces: 'X-Ray traces, one in twenty',
};

/** What the lives cost, to be read. @param promises how many there are in the table of promises */
export function report(lives: readonly Costed[], promises: number): string {
  const head = ['', ...lives.map(({ life }) => life)];
  const used: [string, (usage: Usage) => number][] = [
    ['due times', ({ dueTimes }) => dueTimes],
    ['executions', ({ executions }) => executions],
    ['state transitions', ({ transitions }) => transitions],
    ['API requests', ({ requests }) => requests],
    ['Lambda invocations', ({ invocations }) => invocations],
    ['milliseconds of them, wall time on this machine', ({ milliseconds }) => milliseconds],
    ['write units', ({ writeUnits }) => writeUnits],
    ...kinds(lives.map(({ usage }) => usage.writeUnitsBy)).map((kind): [string, (usage: Usage) => number] => [
      `  ${kind}`,
      ({ writeUnitsBy }) => writeUnitsBy[kind] ?? 0,
    ]),
    ['read units', ({ readUnits }) => readUnits],
    ['bus events', ({ busEvents }) => busEvents],
    ['queue requests', ({ queueRequests }) => queueRequests],
    ['log bytes', ({ logBytes }) => logBytes],
  ];
  const rows = used.map(([what, of]) => [what, ...lives.map(({ usage }) => text(of(usage)))]);
  return [
    ...lives.map(({ life, story }) => `${life}: ${story}`),
    '',
    'One life used',
    table([head, ...rows]),
    ...(Object.keys(PRICES) as Region[]).flatMap((region) => ['', prices(lives, region)]),
    '',
    `The watch, a branch and month: USD ${watchCost(promises).toFixed(3)}, of ${promises} promises looked at every minute`,
    '',
    `The timers of 1,000 lives "${lives[0]?.life ?? ''}", and a shipment, elsewhere, in USD`,
    ...elsewhere(lives[0]?.usage.dueTimes ?? 0).map(
      ({ what, cost, how, source }) =>
        `  ${cost.toFixed(3).padStart(8)}  ${what}: ${how} (${source.at}, ${source.read})`,
    ),
  ].join('\n');
}

/** What 1,000 of each life cost in a region, and the sum of what has a price. */
function prices(lives: readonly Costed[], region: Region): string {
  const charges = (Object.keys(CHARGES) as Charge[]).map((charge) => [
    CHARGES[charge],
    ...lives.map(({ per1000 }) => per1000[region].by[charge]?.toFixed(4) ?? 'no price found'),
  ]);
  const total = ['in all, of what has a price', ...lives.map(({ per1000 }) => per1000[region].total.toFixed(2))];
  return [
    `1,000 lives in ${region}, in ${PRICES[region].currency}`,
    table([['', ...lives.map(({ life }) => life)], ...charges, total]),
  ].join('\n');
}

const kinds = (units: readonly Readonly<Record<string, number>>[]): string[] => [
  ...new Set(units.flatMap((each) => Object.keys(each))),
];

const text = (number: number): string => number.toLocaleString('en', { maximumFractionDigits: 1 });

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}
