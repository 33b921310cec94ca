import { isInternal } from '../commitments.ts';
import { OPERATIONS, ofPartner, type Owner } from './owner.ts';
import { WEBHOOK_EVENTS } from './webhook-events.ts';

/**
 * Whose endpoints an event of the bus may go to.
 * @param partner whose it is, as its detail says; undefined where it is nobody's
 * @param commitment of which promise it tells, if of one: of those that the company makes to itself no partner hears
 */
export function ownersTold(type: string, partner: string | undefined, commitment?: string): Owner[] {
  const isForPartners = WEBHOOK_EVENTS.get(type)?.toPartner === true;
  const isPartners = partner !== undefined && isForPartners && (commitment === undefined || !isInternal(commitment));
  return isPartners ? [OPERATIONS, ofPartner(partner)] : [OPERATIONS];
}
