import type { Construct } from 'constructs';
import { companyTimeZone } from './company-time-zone.ts';

/**
 * The environment of a function that makes what the company's desk owes: by whose clock, and by the working days of which
 * calendar. The context `companyCalendar` (cdk.json, or `-c companyCalendar=CN`) is the code of one that `PUT
 * /v1/calendars/{code}` sets; while there is none, every day is a working day.
 * @throws RangeError for what is no code
 */
export function companyClock(scope: Construct): { COMPANY_TIME_ZONE: string; COMPANY_CALENDAR: string } {
  const code: unknown = scope.node.tryGetContext('companyCalendar') ?? 'CN';
  if (typeof code !== 'string' || !/^[A-Z0-9_-]{1,16}$/.test(code))
    throw new RangeError(`not the code of a calendar: ${String(code)}`);
  return { COMPANY_TIME_ZONE: companyTimeZone(scope), COMPANY_CALENDAR: code };
}
