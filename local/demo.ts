import { styleText } from 'node:util';
import { DateTime } from 'luxon';
import { readClock } from './cloud/clock-client.ts';
import type { CloudFile } from './cloud/cloud-file.ts';
import { runPlainly } from './cloud/plain-error.ts';
import type { News } from './demo/news.ts';
import { play } from './demo/play.ts';
import { summary } from './demo/summary.ts';
import { onACloud } from './on-a-cloud.ts';
import type { ShipmentAnswer } from './shipment-answer.ts';

const ZONE = 'Asia/Shanghai';
const COLOURS: Readonly<Record<string, Parameters<typeof styleText>[0]>> = {
  'awaiting confirmation': 'yellow',
  'picked up': 'green',
  cancelled: 'gray',
  missed: 'red',
  escalated: ['red', 'bold'],
  withdrawn: 'cyan',
};

/** `npm run demo`: a day of sample orders on the local cloud, told as it happens. */
await runPlainly(() => onACloud(async (cloud) => {
  const begun = performance.now();
  const midnight = await nextMidnight(cloud);
  console.log(styleText('bold', `\n${midnight.toFormat('cccc d LLLL yyyy')}, ${ZONE}: a day of orders, and what becomes of them`));
  const shipments = await play(cloud, midnight, (moment, news) => {
    for (const item of news) console.log(line(moment, item));
  });
  console.log(ending(shipments, (performance.now() - begun) / 1000));
}));

/** The cloud's clock goes forward only. */
async function nextMidnight({ clock_url }: CloudFile): Promise<DateTime> {
  return DateTime.fromISO(await readClock(clock_url), { zone: ZONE }).plus({ days: 1 }).startOf('day');
}

function line(moment: DateTime, { at, what, waybill, text }: News): string {
  const time = at ? DateTime.fromISO(at, { setZone: true }) : moment;
  const colour = COLOURS[what];
  const word = what.padEnd(22);
  return `${time.toFormat('ccc HH:mm')}  ${colour ? styleText(colour, word) : word}${waybill}  ${text}`;
}

function ending(shipments: readonly ShipmentAnswer[], seconds: number): string {
  const statuses = [...Map.groupBy(shipments, ({ status }) => status)].map(([status, of]) => `${of.length} ${status.replaceAll('_', ' ')}`);
  const [head = '', ...rows] = summary(shipments);
  return ['', styleText('bold', head), ...rows, '', `${shipments.length} orders in ${seconds.toFixed(0)} s: ${statuses.join(', ')}`].join('\n');
}
