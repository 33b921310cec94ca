import { OPERATIONS, ofPartner, type Owner } from './owner.ts';
import { WEBHOOK_EVENTS } from './webhook-events.ts';

/**
 * Whose endpoints an event of the bus may go to.
 * @param partner whose it is, as its detail says; undefined where it is nobody's
 */
export function ownersTold(type: string, partner: string | undefined): Owner[] {
  const isPartners = partner !== undefined && WEBHOOK_EVENTS.get(type)?.toPartner === true;
  return isPartners ? [OPERATIONS, ofPartner(partner)] : [OPERATIONS];
}
