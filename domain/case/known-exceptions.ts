import type { ShipmentFile } from '../shipment/event.ts';
import type { Instant } from '../time/instant.ts';
import { knownAtSignOff } from './known-at-sign-off.ts';
import { knownDelay } from './known-delay.ts';
import { knownLoss } from './known-loss.ts';
import type { KnownException } from './known-exception.ts';

/**
 * The exceptions of a shipment that nobody has to report, as far as they are known by `now`: one of a kind at the most (F1).
 * They follow from the set of events: what disproves one takes it away.
 */
export function knownExceptions(file: ShipmentFile, now: Instant): KnownException[] {
  return [knownLoss(file), knownDelay(file, now)].filter((one) => one !== undefined).concat(knownAtSignOff(file));
}
