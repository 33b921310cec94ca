import { expect, it } from 'vitest';
import { atHour } from '../../../local/demo/timetable.ts';
import { MIDNIGHT, when } from './samples.ts';

it('reads the days of the demo, from the first', () => {
  expect(when('1 00:00')).toEqual(MIDNIGHT);
  expect(when('9 08:20').toISO()).toBe('2026-12-02T08:20:00.000+08:00');
});

it('finds an hour of the same day', () => {
  expect(atHour(when('2 23:59'), '06:20')).toEqual(when('2 06:20'));
});
