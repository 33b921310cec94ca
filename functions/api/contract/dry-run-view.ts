import { COMMITMENTS, type CommitmentName } from '../../../domain/commitments.ts';
import { toCollect } from '../../../domain/pickup/pickup-instruction.ts';
import type { Commitment } from '../../../domain/promise/commitment.ts';
import type { Shipment } from '../../../domain/shipment/shipment.ts';
import { localText } from '../../../domain/time/instant.ts';

/** What a booking would be: the shipment that it would open, and what would be promised of it. Times are those of whoever would owe them. */
export function dryRunView(shipment: Shipment, promises: readonly Commitment[]) {
  const { status, originBranch, destinationBranch, area, route, confirmationReasons } = shipment;
  const dueAt = ({ dueAt: time, timeZone }: Commitment): string => localText(time, timeZone);
  const arrival = promises.find(({ name }) => name === ('arrival' satisfies CommitmentName));
  return {
    dryRun: true,
    status,
    confirmationReasons,
    originBranch,
    destinationBranch,
    area,
    route: route ?? null,
    freightCharge: shipment.freightCharge ?? null,
    extraCharges: shipment.extraCharges,
    ...toCollect(shipment),
    expectedArrivalAt: arrival ? dueAt(arrival) : null,
    promises: promises.map((promise) => {
      const { rule, promise: promised } = COMMITMENTS[promise.name as CommitmentName];
      return { name: promise.name, rule, promise: promised, branch: promise.branch, dueAt: dueAt(promise) };
    }),
  };
}
