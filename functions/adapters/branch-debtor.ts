import { calendarReference } from '../../domain/calendar/calendar.ts';
import type { Debtor } from '../../domain/promise/subject.ts';
import { currentCalendar } from './calendar-store.ts';
import { readBranch } from './network-store.ts';

/** A branch as it owes something from now on: by its clock, and by its calendar as it stands, where it names one (X14). @throws Error where there is no such branch */
export async function branchDebtor(code: string): Promise<Debtor> {
  const branch = await readBranch(code);
  if (!branch) throw new Error(`there is no branch ${code}`);
  const calendar = branch.calendar === undefined ? undefined : await currentCalendar(branch.calendar);
  return { branch: code, timeZone: branch.timeZone, ...(calendar && { calendar: calendarReference(calendar) }) };
}
