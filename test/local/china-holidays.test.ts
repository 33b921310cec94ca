import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../domain/calendar/working-day.ts';
import { calendarSchema } from '../../functions/api/contract/calendar-schema.ts';
import { chinaHolidays } from '../../local/china-holidays.ts';
import { SAMPLE_BRANCHES, SAMPLE_CALENDARS } from '../../local/sample-network.ts';
import { datesFrom } from '../domain/calendar/samples.ts';

const { hours, days_off, work_days } = SAMPLE_CALENDARS.CN;
const CN = { hours, daysOff: days_off, workDays: work_days };

describe("China's holidays", () => {
  it.each([
    ['New Year', '2026-01-01', '2026-01-03', ['2026-01-04']],
    ['the Spring Festival', '2026-02-15', '2026-02-23', ['2026-02-14', '2026-02-28']],
    ['Tomb-Sweeping Day', '2026-04-04', '2026-04-06', []],
    ['Labour Day', '2026-05-01', '2026-05-05', ['2026-05-09']],
    ['the Dragon Boat Festival', '2026-06-19', '2026-06-21', []],
    ['the Mid-Autumn Festival', '2026-09-25', '2026-09-27', []],
    ['National Day', '2026-10-01', '2026-10-07', ['2026-09-20', '2026-10-10']],
  ])('of 2026: %s, %s to %s, made up for on %j', (_, first, last, madeUp) => {
    const off = datesFrom(first, 14).filter((date) => date <= last);
    expect(off.filter((date) => isWorkingDay(CN, date))).toEqual([]);
    expect(madeUp.filter((date) => !isWorkingDay(CN, date))).toEqual([]);
    expect(madeUp.map((date) => new Date(date).getUTCDay()).filter((day) => day !== 0 && day !== 6)).toEqual([]);
  });

  it('make 2026 a year of 248 working days', () => {
    expect(datesFrom('2026-01-01', 365).filter((date) => isWorkingDay(CN, date))).toHaveLength(248);
  });

  it('begin with the year that is asked for', () => {
    expect(chinaHolidays(2025).days_off[0]).toBe('2025-01-01');
    expect(chinaHolidays(2025).work_days).toContain('2025-01-26');
    expect(chinaHolidays(2026).days_off[0]).toBe('2026-01-01');
    expect(chinaHolidays(2100)).toEqual({ days_off: [], work_days: [] });
  });
});

describe('the calendar of the sample network', () => {
  it('is one that the API takes as it is', () => {
    expect(calendarSchema.parse(SAMPLE_CALENDARS.CN)).toEqual(SAMPLE_CALENDARS.CN);
  });

  it('is that of every branch', () => {
    expect(Object.values(SAMPLE_BRANCHES).map(({ calendar }) => calendar)).toEqual(['CN', 'CN', 'CN', 'CN']);
  });
});
