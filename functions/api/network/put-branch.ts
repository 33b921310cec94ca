import { currentCalendar } from '../../adapters/calendar-store.ts';
import { ok } from '../../adapters/http/answer.ts';
import { invalid, type FieldError } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { putBranch } from '../../adapters/network-store.ts';
import { branchPath } from '../contract/network-paths.ts';
import { branchSchema } from '../contract/network-schema.ts';
import { branchView } from '../contract/network-view.ts';

/** PUT /v1/branches/{code}: opens a branch or changes it. Shipments keep the time zone that they were booked with. */
export const handler = route({
  scope: 'network:write',
  path: branchPath,
  body: branchSchema,
  alsoWrong: ({ body }) => unknownCalendar(body.calendar),
  respond: async ({ path, body }) => {
    const unknown = await unknownCalendar(body.calendar);
    if (unknown.length > 0) throw invalid(unknown);
    const branch = { ...path, ...body };
    await putBranch(branch);
    return ok(branchView(branch));
  },
});

async function unknownCalendar(code: string | undefined): Promise<FieldError[]> {
  const known = code === undefined || (await currentCalendar(code)) !== undefined;
  return known ? [] : [{ field: 'calendar', message: 'is not a known calendar' }];
}
