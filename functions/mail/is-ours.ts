import { deskAddress, orderAddress } from '../adapters/environment.ts';

/** Whether an address is one of our own: what comes from there has gone in a circle. */
export function isOurs(address: string | undefined): boolean {
  return [orderAddress(), deskAddress()].some((own) => own.toLowerCase() === address);
}
