import { writeCalendar } from '../../adapters/calendar-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { route } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { calendarSchema } from '../contract/calendar-schema.ts';
import { calendarPath } from '../contract/network-paths.ts';
import { calendarView } from '../contract/calendar-view.ts';

/** PUT /v1/calendars/{code}: says when one works, as the next version. What was promised by an earlier one stays judged by it (X14). */
export const handler = route({
  scope: 'network:write',
  path: calendarPath,
  body: calendarSchema,
  respond: async ({ path: { code }, body }) => ok(calendarView(await retryingOnClash(() => writeCalendar(code, body)))),
});
