import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { apiClient } from './api-client.ts';
import { readClock } from './cloud/clock-client.ts';
import type { CloudFile } from './cloud/cloud-file.ts';
import { PlainError, runPlainly } from './cloud/plain-error.ts';
import { onACloud } from './on-a-cloud.ts';
import { check } from './replay/check.ts';
import type { Area } from './replay/expected-pickup.ts';
import { ordersIn } from './replay/orders-file.ts';
import { clockOf } from './replay/past-order.ts';
import { openBranches } from './replay/replay-branch.ts';
import { number, reportText } from './replay/report.ts';
import { send } from './replay/send.ts';

/** The emulator serves requests on one thread, which four keep busy; more only wait. */
const AT_ONCE = 4;

interface Wish {
  readonly file: string;
  /** What kind of area the orders are picked up in, which the file does not tell. */
  readonly area: Area;
  readonly limit: number;
}

/** `npm run replay -- FILE.csv`: sends past orders through the API and judges what it makes of their promises. */
await runPlainly(async () => {
  const wish = wishIn(process.argv.slice(2));
  const text = await readFile(wish.file, 'utf8').catch((error: unknown) => {
    throw new PlainError(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  await onACloud((cloud) => replay(cloud, text, wish));
});

async function replay(cloud: CloudFile, text: string, { area, limit }: Wish): Promise<void> {
  const now = async () => Date.parse(await readClock(cloud.clock_url));
  const { orders, badRows } = ordersIn(text, await now());
  const districts = await openBranches(apiClient(cloud.api_url, cloud.operations_key), orders, area);
  const [placed = [], homeless = []] = [true, false].map((has) =>
    orders.filter((order) => districts.has(clockOf(order).offsetMinutes) === has),
  );
  const skipped = [
    ...badRows,
    ...homeless.map(({ line }) => ({ line, reason: 'no clock had that offset from UTC then' })),
  ];
  for (const { line, reason } of skipped) console.log(`Line ${line} is skipped: ${reason}.`);
  if (placed.length === 0) throw new PlainError('There are no orders to replay.');

  const partner = apiClient(cloud.api_url, cloud.partner_key);
  const run = `replay-${randomBytes(3).toString('hex')}`;
  const begun = performance.now();
  const { sent, refusals } = await send(partner, placed, districts, run, limit);
  const seconds = (performance.now() - begun) / 1000;
  const judgements = await check(partner, sent, area, await now(), limit);

  console.log(
    `Sent ${number(sent.length)} orders in ${seconds.toFixed(1)} s: ${(sent.length / seconds).toFixed(1)} orders/s; refused: ${number(refusals.length)}, bad rows skipped: ${number(skipped.length)}`,
  );
  for (const judgement of judgements) console.log(reportText(judgement));
  const problems = [...refusals, ...judgements.flatMap(({ disagreements }) => disagreements)];
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}

function wishIn(args: string[]): Wish {
  try {
    const options = {
      area: { type: 'string', default: 'urban' },
      'at-once': { type: 'string', default: String(AT_ONCE) },
    } as const;
    const {
      values: { area, 'at-once': atOnce },
      positionals: [file, ...more],
    } = parseArgs({ args, options, allowPositionals: true });
    const limit = Number(atOnce);
    const known = area === 'urban' || area === 'suburban';
    if (file !== undefined && more.length === 0 && known && Number.isInteger(limit) && limit > 0)
      return { file, area, limit };
  } catch {
    // an option that there is not
  }
  throw new PlainError('Usage: npm run replay -- FILE.csv [--area urban|suburban] [--at-once N]');
}
