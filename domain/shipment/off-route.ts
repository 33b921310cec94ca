import type { Shipment } from './shipment.ts';

/** Whether a branch is not on the way that the goods were booked to take (C1): seen there, they are off the route. */
export function isOffRoute(
  branch: string,
  { originBranch, destinationBranch, route }: Pick<Shipment, 'originBranch' | 'destinationBranch' | 'route'>,
): boolean {
  return ![originBranch, destinationBranch, ...(route?.transfers ?? [])].includes(branch);
}
