import { Info } from 'luxon';

const DAYS = Info.weekdays('long', { locale: 'en' });

/**
 * An EventBridge cron expression of one moment a quarter, a month, a week or a day, in words: "cron(0 1 ? * MON *)" is "Mondays at 01:00".
 * @throws RangeError for any other
 */
export function scheduleWords(expression: string): string {
  const found = /^cron\((\d+) (\d+) (\S+) (\*|1,4,7,10) (\S+) \*\)$/.exec(expression);
  const [, minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = ''] = found ?? [];
  const at = `at ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  const day = DAYS.find((name) => name.slice(0, 3).toUpperCase() === dayOfWeek);
  if (/^\d+$/.test(dayOfMonth) && dayOfWeek === '?')
    return `on day ${dayOfMonth} of the ${month === '*' ? 'month' : 'quarter'} ${at}`;
  if (month === '*' && dayOfMonth === '*' && dayOfWeek === '?') return `every day ${at}`;
  if (month === '*' && dayOfMonth === '?' && day !== undefined) return `${day}s ${at}`;
  throw new RangeError(`no words for the schedule ${expression}`);
}
