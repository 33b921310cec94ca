import { calendarReference } from '../../domain/calendar/calendar.ts';
import { COMPANY } from '../../domain/contacts/told-roles.ts';
import type { Debtor } from '../../domain/promise/subject.ts';
import { currentCalendar } from './calendar-store.ts';
import { companyCalendar, companyTimeZone } from './environment.ts';

/** The company's desk as it owes something from now on: by its clock, and by its calendar as it stands, where there is one (X14). */
export async function companyDebtor(): Promise<Debtor> {
  const calendar = await currentCalendar(companyCalendar());
  return {
    branch: COMPANY,
    timeZone: companyTimeZone(),
    ...(calendar && { calendar: calendarReference(calendar) }),
  };
}
