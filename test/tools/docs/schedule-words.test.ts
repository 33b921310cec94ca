import { expect, it } from 'vitest';
import { scheduleWords } from '../../../tools/docs/schedule-words.ts';

it.each([
  ['cron(30 0 1 * ? *)', 'on day 1 of the month at 00:30'],
  ['cron(0 2 1 1,4,7,10 ? *)', 'on day 1 of the quarter at 02:00'],
  ['cron(0 1 ? * MON *)', 'Mondays at 01:00'],
  ['cron(0 7 * * ? *)', 'every day at 07:00'],
])('%s is %s', (expression, words) => {
  expect(scheduleWords(expression)).toBe(words);
});

it.each([
  'rate(1 day)',
  'cron(0/5 0 1 * ? *)',
  'cron(0 1 ? * MON-FRI *)',
  'cron(0 1 ? 6 MON *)',
  'cron(0 1 1 1,7 ? *)',
  'cron(0 1 * 1,4,7,10 ? *)',
  'cron(0 1 ? 1,4,7,10 MON *)',
])('%s is not put into words that would be wrong', (expression) => {
  expect(() => scheduleWords(expression)).toThrow(RangeError);
});
