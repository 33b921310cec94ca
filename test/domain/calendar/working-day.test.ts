import { describe, expect, it } from 'vitest';
import { hoursOn, isWorkingDay, workingDays } from '../../../domain/calendar/working-day.ts';
import { NEVER, OFFICE, WITH_LUNCH } from './samples.ts';

const NINE_TO_FIVE = [['09:00', '17:00']] as const;

describe('a working day', () => {
  it.each([
    ['a Wednesday', '2026-09-30', true],
    ['a day off', '2026-10-01', false],
    ['a day off', '2026-10-02', false],
    ['a Saturday', '2026-10-03', false],
    ['a Sunday', '2026-10-04', false],
    ['the last day off', '2026-10-07', false],
    ['the day after', '2026-10-08', true],
    ['a Saturday that is worked', '2026-10-10', true],
    ['a Sunday', '2026-10-11', false],
    ['a Sunday that is worked', '2026-09-20', true],
  ])('%s, %s: %s', (_, date, works) => {
    expect(isWorkingDay(OFFICE, date)).toBe(works);
  });

  it('that makes up for another has the hours of its day of the week where that has any, else of the first that has', () => {
    const times = { ...WITH_LUNCH, workDays: ['2026-11-21', '2026-11-22'] };
    expect(hoursOn(times, '2026-11-21')).toEqual([['08:30', '12:00']]);
    expect(hoursOn(times, '2026-11-22')).toEqual(hoursOn(times, '2026-11-23'));
    const fromWednesday = { hours: { wed: NINE_TO_FIVE, sat: [['10:00', '12:00']] as const }, daysOff: [] };
    expect(hoursOn({ ...fromWednesday, workDays: ['2026-11-23'] }, '2026-11-23')).toEqual(NINE_TO_FIVE);
  });

  it('has no hours where the week has none', () => {
    expect(hoursOn({ hours: {}, daysOff: [], workDays: ['2026-11-23'] }, '2026-11-23')).toEqual([]);
    expect(hoursOn({ hours: { mon: [] }, daysOff: [], workDays: ['2026-11-23'] }, '2026-11-23')).toEqual([]);
  });

  it('comes after others in order, over the end of a month', () => {
    const days = workingDays(OFFICE, '2026-09-30');
    expect([days.next().value, days.next().value, days.next().value, days.next().value]).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ]);
  });

  it('is looked for ten years ahead, to the day', () => {
    const onlyOn = (date: string) => ({ ...NEVER, daysOff: NEVER.daysOff.filter((off) => off !== date) });
    expect([...workingDays(NEVER, '2026-01-05')]).toEqual([]);
    expect([...workingDays(onlyOn('2036-01-07'), '2026-01-06')]).toEqual(['2036-01-07']);
    expect([...workingDays(onlyOn('2036-01-07'), '2026-01-05')]).toEqual([]);
  });
});
