import { styleText } from 'node:util';
import { DateTime } from 'luxon';
import { CASE_PROMISES } from '../domain/case/promises.ts';
import { CLAIM_PROMISES } from '../domain/claim/promises.ts';
import { QUESTION_PROMISES } from '../domain/question/promises.ts';
import { SHIPMENT_PROMISES } from '../domain/shipment/promises.ts';
import { readClock } from './cloud/clock-client.ts';
import type { CloudFile } from './cloud/cloud-file.ts';
import { runPlainly } from './cloud/plain-error.ts';
import { playDesk } from './demo/desk/play-desk.ts';
import type { ShownMatter } from './demo/desk/shown-matter.ts';
import type { News } from './demo/news.ts';
import { play } from './demo/play.ts';
import { hearNotices } from './demo/hear-notices.ts';
import type { ShownShipment } from './demo/shown-shipment.ts';
import { counted, summary } from './demo/summary.ts';
import { onACloud } from './on-a-cloud.ts';

const ZONE = 'Asia/Shanghai';
const COLOURS: Readonly<Record<string, Parameters<typeof styleText>[0]>> = {
  order: 'bold',
  matter: 'bold',
  kept: 'green',
  late: 'yellow',
  'confirmation requested': 'yellow',
  cancelled: 'gray',
  'cancellation overtaken': 'yellow',
  'picked up': 'green',
  arrived: 'green',
  delivered: 'green',
  'receipt accepted': 'green',
  closed: 'green',
  missed: 'red',
  escalated: ['red', 'bold'],
  irregular: ['red', 'bold'],
  lost: ['red', 'bold'],
  found: 'green',
  returned: 'yellow',
  'receipt lost': ['red', 'bold'],
  withdrawn: 'cyan',
  'promised anew': 'cyan',
  promised: 'cyan',
  'release refused': 'yellow',
  'receipt incomplete': 'yellow',
  'delivery failed': 'yellow',
  'receipt rejected': 'yellow',
  'receipt missing': 'yellow',
  'due soon': 'yellow',
  chased: 'red',
};

/** `npm run demo`: the whole life of sample orders on the local cloud, and then a week of the desk, told as it happens. */
await runPlainly(() =>
  onACloud(async (cloud) => {
    const begun = performance.now();
    const midnight = await nextMidnight(cloud);
    console.log(
      styleText(
        'bold',
        `\nFrom ${midnight.toFormat('d LLLL yyyy')}, ${ZONE}: what becomes of some orders, from booking to the receipt's return`,
      ),
    );
    const notices = await hearNotices(cloud);
    let day = '';
    let last = midnight;
    const tell = (moment: DateTime, news: readonly News[]): void => {
      last = moment;
      for (const item of inTime(moment, news)) {
        const today = item.time.toFormat('cccc d LLLL');
        if (today !== day) console.log(styleText('bold', `\n${today}`));
        day = today;
        console.log(line(item));
      }
    };
    const shipments = await play(cloud, midnight, tell);
    console.log(await notices.told(shipments.map(({ waybill_number }) => waybill_number)));
    console.log(ending(shipments, pace(midnight, last, begun)));

    console.log(styleText('bold', '\nA week of the desk: what becomes of those who turn to it'));
    const begunAtDesk = performance.now();
    const monday = last.plus({ weeks: 1 }).startOf('week');
    const matters = await playDesk(cloud, monday, tell);
    console.log(endingOfDesk(matters, pace(monday, last, begunAtDesk)));
  }),
);

/** The cloud's clock goes forward only. */
async function nextMidnight({ clock_url }: CloudFile): Promise<DateTime> {
  return DateTime.fromISO(await readClock(clock_url), { zone: ZONE })
    .plus({ days: 1 })
    .startOf('day');
}

type Timed = News & { readonly time: DateTime };

/** What is read of several shipments at a moment, in the order in which it happened, to the minute that is shown. */
function inTime(moment: DateTime, news: readonly News[]): Timed[] {
  return news
    .map((item) => ({ ...item, time: item.at ? DateTime.fromISO(item.at, { zone: ZONE }) : moment }))
    .sort((one, other) => minuteOf(one) - minuteOf(other));
}

function minuteOf({ time }: Timed): number {
  return time.startOf('minute').toMillis();
}

function line({ time, what, waybill, reference, text }: Timed): string {
  const colour = COLOURS[what];
  const word = what.padEnd(23);
  return `${time.toFormat('HH:mm')}  ${colour ? styleText(colour, word) : word}${(reference.split('-').at(-1) ?? '').padEnd(3)} ${waybill}  ${text}`.trimEnd();
}

/** How many days went by in how many seconds. @param begun by the machine's own clock */
function pace(from: DateTime, to: DateTime, begun: number): string {
  return `${to.diff(from, 'days').days.toFixed(0)} days in ${((performance.now() - begun) / 1000).toFixed(0)} s`;
}

function ending(shipments: readonly ShownShipment[], pace: string): string {
  const [head = '', ...rows] = summary(SHIPMENT_PROMISES, shipments);
  const delivered = shipments.flatMap(({ sign_off, receipt }) => (sign_off ? [{ sign_off, receipt }] : []));
  return [
    '',
    styleText('bold', head),
    ...rows,
    '',
    `Shipments: ${counted(shipments.map(({ status }) => status))}`,
    `Sign-offs of what is delivered: ${counted(delivered.map(({ sign_off }) => (sign_off.irregular ? 'irregular' : 'in order')))}`,
    `Receipts of what is delivered: ${counted(delivered.map(({ receipt }) => receipt.status))}`,
    `${shipments.length} orders, ${pace}`,
  ].join('\n');
}

function endingOfDesk(matters: readonly ShownMatter[], pace: string): string {
  const [head = '', ...rows] = summary({ ...CASE_PROMISES, ...CLAIM_PROMISES, ...QUESTION_PROMISES }, matters);
  const ended = counted(matters.map(({ status }) => status));
  return [
    '',
    styleText('bold', head),
    ...rows,
    '',
    `Cases, claims and questions: ${ended}`,
    `${matters.length} in all, ${pace}`,
  ].join('\n');
}
