import { isDeepStrictEqual } from 'node:util';
import type { CamelCasedPropertiesDeep } from 'type-fest';
import type * as z from 'zod/mini';
import { instantThatCounts } from '../../../domain/time/clock-tolerance.ts';
import { arrivalNumber, isArrivalNumber } from '../../../domain/vehicle-arrival/arrival-number.ts';
import { ATTACHABLE_TO_ARRIVAL } from '../../../domain/vehicle-arrival/attachable-to-arrival.ts';
import { isTooLongAgo } from '../../../domain/vehicle-arrival/too-long-ago.ts';
import type { VehicleArrival } from '../../../domain/vehicle-arrival/vehicle-arrival.ts';
import { drawn } from '../../adapters/drawn.ts';
import { created, type Answer } from '../../adapters/http/answer.ts';
import { reporterOf, whyNotAt } from '../../adapters/http/caller.ts';
import { invalid, Problem } from '../../adapters/http/problem.ts';
import { route, type Fragment, type Request } from '../../adapters/http/route.ts';
import { withSnakeKeys } from '../../adapters/key-case.ts';
import { readBranch } from '../../adapters/network-store.ts';
import { retryingOnClash } from '../../adapters/retrying-on-clash.ts';
import { readArrival, readProgress, readSameArrival, writeArrival } from '../../adapters/vehicle-arrival-store.ts';
import { referToAttachments } from '../../attachment/refer-to-attachments.ts';
import { enterArrival } from '../../vehicle-arrival/enter-arrival.ts';
import { vehicleArrivalSchema } from '../contract/vehicle-arrival-schema.ts';
import { vehicleArrivalView } from '../contract/vehicle-arrival-view.ts';
import { notBooked } from './not-booked.ts';

/** In milliseconds: what is entered by then is answered in time, and the bus sees to the rest. */
const ENTERS_FOR = 15_000;

/**
 * POST /v1/vehicle_arrivals: a branch compares a vehicle's manifest with what was found on it (F2). Once the arrival is
 * registered its waybills follow, here as far as there is time, and by the bus. The same arrival reported again is that arrival.
 */
export const handler = route({
  scope: 'vehicle_arrivals:write',
  body: vehicleArrivalSchema,
  alsoWrong: async (fragment) => (await lookUp(fragment)).wrong,
  // What is kept under an Idempotency-Key is the number alone: how far it is, is read again.
  opened: async ({ arrival_number: number }) => {
    const arrival = isArrivalNumber(String(number)) ? await readArrival(String(number)) : undefined;
    if (!arrival) throw new Error(`there is no arrival ${String(number)}`);
    return withSnakeKeys((await answerTo(arrival)).body ?? {});
  },
  respond: async (request) => {
    const begun = performance.now();
    const arrival = await retryingOnClash(() => registered(request));
    await enterArrival(arrival, request.now, () => performance.now() - begun < ENTERS_FOR);
    return answerTo(arrival);
  },
});

async function answerTo(arrival: VehicleArrival): Promise<Answer> {
  const { arrivalNumber: number } = arrival;
  return created(vehicleArrivalView(arrival, await readProgress(number)), number);
}

type Body = CamelCasedPropertiesDeep<z.output<typeof vehicleArrivalSchema>>;
type Asked = Request<unknown, unknown, Body>;

/** The arrival, which is registered unless it was before, or is by another request at this moment. */
async function registered({ caller, body, now, remember }: Asked): Promise<VehicleArrival> {
  const { wrong, arrivedAt, branch } = await lookUp({ caller, body, now });
  if (wrong.length > 0 || arrivedAt === undefined || branch === undefined) throw invalid(wrong);
  const { attachments, arrivedAt: told } = body;
  const known = await readSameArrival({ ...body, arrivedAt });
  if (known) return again(known, body);
  // The number is drawn anew for each attempt: a clash may be that of two equal numbers.
  const number = arrivalNumber(now, drawn());
  const arrival: VehicleArrival = {
    ...body,
    arrivalNumber: number,
    arrivedAt,
    ...(told !== arrivedAt && { arrivedAtTold: told }),
    timeZone: branch.timeZone,
    unbooked: await notBooked([...body.manifest, ...body.found].map(({ waybillNumber }) => waybillNumber)),
    reportedBy: reporterOf(caller),
  };
  const attached = await referToAttachments({
    caller,
    to: { subject: 'vehicle_arrival', subjectId: number },
    attachable: ATTACHABLE_TO_ARRIVAL,
    ids: attachments,
    now,
  });
  const stands = created({ arrivalNumber: number }, number);
  await writeArrival(arrival, [...remember(stands), ...attached]);
  return arrival;
}

/** @throws Problem when the vehicle's arrival was reported otherwise before */
function again(known: VehicleArrival, body: Body): VehicleArrival {
  const same = ({ carrier, manifest, found, attachments = [], note }: Body | VehicleArrival): unknown =>
    JSON.parse(JSON.stringify({ carrier, manifest, found, attachments, note }));
  if (isDeepStrictEqual(same(known), same(body))) return known;
  throw new Problem('report_conflict', "this vehicle's arrival was reported before, with other contents", {
    arrivalNumber: known.arrivalNumber,
    errors: [{ field: 'arrived_at', message: 'is that of an arrival that was reported otherwise' }],
  });
}

/** What an arrival says of its caller, the network and the clock: what there is, and every field that does not hold. */
async function lookUp({ caller, body, now }: Pick<Fragment<unknown, unknown, Body>, 'caller' | 'body' | 'now'>) {
  const { branch: code, arrivedAt: told } = body;
  const notAt = code === undefined ? undefined : whyNotAt(caller, code);
  const branch = code === undefined || notAt !== undefined ? undefined : await readBranch(code);
  const arrivedAt = told && instantThatCounts(told, now);
  const why = notAt ?? (branch ? undefined : 'is not a known branch');
  const wrong = [
    ...(code === undefined || why === undefined ? [] : [{ field: 'branch', message: why }]),
    ...(told !== undefined && arrivedAt === undefined ? [{ field: 'arrived_at', message: 'is in the future' }] : []),
    ...(arrivedAt !== undefined && isTooLongAgo(arrivedAt, now)
      ? [{ field: 'arrived_at', message: 'is more than 30 days ago' }]
      : []),
  ];
  return { wrong, arrivedAt, branch };
}
