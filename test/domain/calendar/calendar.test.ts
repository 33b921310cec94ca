import { describe, expect, it } from 'vitest';
import { calendarReference, sameTimes } from '../../../domain/calendar/calendar.ts';
import { OFFICE } from './samples.ts';

describe('a calendar', () => {
  it('is named with its version', () => {
    expect(calendarReference({ code: 'CN', version: 3 })).toBe('CN@3');
  });

  it('has the same times whatever its code, its version and the order of its fields are', () => {
    const { code, version, workDays, daysOff, hours } = structuredClone(OFFICE);
    const { fri, ...rest } = hours;
    expect(sameTimes({ workDays, daysOff, hours: { ...(fri && { fri }), ...rest } }, OFFICE)).toBe(true);
    expect([code, version]).toEqual(['OFFICE', 1]);
  });

  it.each([
    ['a day off', { ...OFFICE, daysOff: OFFICE.daysOff.slice(1) }],
    ['a make-up day', { ...OFFICE, workDays: [] }],
    ['a minute', { ...OFFICE, hours: { ...OFFICE.hours, mon: [['08:00', '18:01']] as const } }],
    ['a day of the week', { ...OFFICE, hours: { ...OFFICE.hours, sun: [['08:00', '18:00']] as const } }],
  ])('has other times with %s of difference', (_, other) => {
    expect(sameTimes(OFFICE, other)).toBe(false);
  });
});
