import { route } from '../../adapters/http/route.ts';
import { eventSchema } from '../contract/event-schema.ts';
import { waybillPath } from './file-of-caller.ts';
import { reportEvent, whyNotAReport, withoutIdentityNumbers } from './report-event.ts';

/**
 * POST /v1/shipments/{waybill_number}/events: what happened, as whoever can know of it reports. A branch that goods were seen
 * at is one that there is (C1), and of a branch's key its own.
 */
export const handler = route({
  scope: ['events:write', 'shipments:write'],
  path: waybillPath,
  body: eventSchema,
  storable: (body) => withoutIdentityNumbers(body).shown,
  alsoWrong: whyNotAReport,
  respond: reportEvent,
});
