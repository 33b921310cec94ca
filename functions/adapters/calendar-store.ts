import { sameTimes, type Calendar, type WorkingTimes } from '../../domain/calendar/calendar.ts';
import { getItem, NEW, queryFirst, writeTogether, type Item, type Key } from './table.ts';

const partition = (code: string): string => `CALENDAR#${code}`;
/** Padded, so that versions sort as numbers do. */
const calendarKey = (code: string, version: number): Key => ({
  pk: partition(code),
  sk: `VERSION#${String(version).padStart(6, '0')}`,
});

/** The latest version of a calendar: the one for what is promised now. */
export async function currentCalendar(code: string): Promise<Calendar | undefined> {
  const [latest] = await queryFirst(
    {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partition(code) },
      ScanIndexForward: false,
      ConsistentRead: true,
    },
    1,
  );
  return latest && calendarOf(latest);
}

/** By reference. A version never changes, so that what was read once need not be read again. */
const read = new Map<string, Calendar>();

/** The version of a calendar that a reference names ("CN@3"), whatever came after it (X14). */
export async function readCalendar(reference: string): Promise<Calendar | undefined> {
  const known = read.get(reference);
  if (known) return known;
  const [code = '', version] = reference.split('@');
  const item = await getItem(calendarKey(code, Number(version)));
  if (!item) return undefined;
  const calendar = calendarOf(item);
  read.set(reference, calendar);
  return calendar;
}

/** The calendars that references name, by these; without those that there are not. */
export async function readCalendars(references: readonly string[]): Promise<Readonly<Record<string, Calendar>>> {
  const found = await Promise.all(
    [...new Set(references)].map(async (reference) => [reference, await readCalendar(reference)] as const),
  );
  return Object.fromEntries(found.flatMap(([reference, calendar]) => (calendar ? [[reference, calendar]] : [])));
}

/**
 * Makes these the times of a calendar, as its next version; the version that there is where they are its times already.
 * @throws Clashed with `calendar` when another version was written first
 */
export async function writeCalendar(code: string, times: WorkingTimes): Promise<Calendar> {
  const current = await currentCalendar(code);
  if (current && sameTimes(current, times)) return current;
  const calendar = { ...times, code, version: (current?.version ?? 0) + 1 };
  await writeTogether([
    { item: { ...calendar, ...calendarKey(code, calendar.version) }, condition: NEW, clash: 'calendar' },
  ]);
  return calendar;
}

function calendarOf({ pk, sk, ...calendar }: Item): Calendar {
  return calendar as unknown as Calendar;
}
