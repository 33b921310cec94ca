import { currentCalendar } from '../../adapters/calendar-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { calendarPath } from '../contract/network-paths.ts';
import { calendarView } from '../contract/calendar-view.ts';

/** GET /v1/calendars/{code}: its current version */
export const handler = route({
  scope: 'network:read',
  path: calendarPath,
  respond: async ({ path: { code } }) => {
    const calendar = await currentCalendar(code);
    if (!calendar) throw new Problem('not_found', `there is no calendar ${code}`);
    return ok(calendarView(calendar));
  },
});
