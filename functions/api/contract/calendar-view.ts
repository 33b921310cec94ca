import type { Calendar } from '../../../domain/calendar/calendar.ts';

export const calendarView = ({ code, version, hours, daysOff, workDays }: Calendar) => ({
  code,
  version,
  hours,
  daysOff,
  workDays,
});
