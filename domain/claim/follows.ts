import { HUIDAN } from '../promise/huidan.ts';
import type { ClaimLife, TimedClaimEvent } from './claim-event.ts';
import { standing } from './standing.ts';

/**
 * What Huidan registers by itself once an event is known (G5): the decision that an assessment comes to without a manager,
 * and after the payment the recovery, where it is known of whom.
 */
export function follows({ subject, events }: ClaimLife, event: TimedClaimEvent): TimedClaimEvent[] {
  const by = { occurredAt: event.occurredAt, actor: HUIDAN };
  switch (event.type) {
    case 'assessed': {
      const { verdict, approvedAmount: amount = subject.amount, reasons } = event.details;
      if (verdict === 'for_manager') return [];
      return verdict === 'approved'
        ? [{ ...by, eventId: `@approved.${event.eventId}`, type: 'approved', details: { amount } }]
        : [{ ...by, eventId: `@rejected.${event.eventId}`, type: 'rejected', details: { reason: reasons } }];
    }
    case 'paid': {
      const { recoverFrom } = standing({ subject, events });
      return recoverFrom === undefined
        ? []
        : [
            {
              ...by,
              eventId: `@recovery_started.${event.eventId}`,
              type: 'recovery_started',
              details: { recoverFrom },
            },
          ];
    }
    default:
      return [];
  }
}
