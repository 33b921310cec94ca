import * as z from 'zod/mini';
import { fits } from '../../../domain/shipment/event-types.ts';
import { placeOf } from '../../../domain/shipment/refusal.ts';
import { releaseReasons } from '../../../domain/sign-off/release-reasons.ts';
import { releaseTo } from '../../../domain/sign-off/release-to.ts';
import { ok } from '../../adapters/http/answer.ts';
import { Problem } from '../../adapters/http/problem.ts';
import { route } from '../../adapters/http/route.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { signOff } from '../contract/sign-off-schema.ts';
import { fileOf, waybillPath } from './file-of-caller.ts';

/** POST /v1/shipments/{waybill_number}/release_check: whether the goods may be given to whoever shows this evidence (D1-D4). It records nothing. */
export const handler = route({
  scope: 'shipments:read',
  path: waybillPath,
  body: z.strictObject({ sign_off: signOff }),
  respond: async ({ caller, path, body, now }) => {
    const file = await retryingOnClash(() => fileOf(caller, path.waybillNumber));
    const { status } = file.subject;
    const place = placeOf(file, { occurredAt: now });
    if (!fits('delivered', place)) {
      throw new Problem('event_not_allowed', `the goods of a shipment that is ${status} are not given to anybody`, {
        shipmentStatus: status,
        // It takes no event at all.
        allowed: [],
      });
    }
    const reasons = releaseReasons(releaseTo(file, now), body.signOff);
    if (reasons.length > 0) throw new Problem('release_refused', 'the goods are withheld', { reasons });
    return ok({ release: true });
  },
});
