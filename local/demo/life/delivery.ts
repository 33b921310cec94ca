import type { DateTime } from 'luxon';
import type { Batch } from '../../../domain/shipment/event-details.ts';
import { report, textOf, type Act } from '../act.ts';
import { OTHER_NAME, signOff } from '../evidence.ts';
import type { Fate } from '../fate.ts';
import { atHour, HOURS, type When } from '../timetable.ts';

/** From the goods at the branch to the sign-off, and what comes of it (C, D); of goods in batches, one for each. */
export function deliveryOf(
  { delivery = {} }: Fate,
  arrived: DateTime,
  batches: readonly Batch[],
  when: When,
): { readonly acts: Act[]; readonly delivered?: DateTime } {
  const {
    contacted,
    agreed,
    refused,
    failed,
    consigneeChanged,
    delivered,
    returned,
    shown = 'own_card',
    disputed,
    rechecked,
  } = delivery;
  const nextDay = arrived.plus({ days: 1 });
  const firstDay = delivered === undefined || failed ? nextDay : when(delivered);
  const atTheDoor = atHour(firstDay, HOURS.atTheDoor);
  const handedOver =
    delivered !== undefined ? when(delivered) : failed ? atHour(when(failed.next), HOURS.atTheDoor) : atTheDoor;
  const outForDelivery = (day: DateTime) => report('out_for_delivery', 'driver', atHour(day, HOURS.outForDelivery));

  const acts: Act[] = [];
  if (contacted !== 'never')
    acts.push(
      report('consignee_contacted', 'customer_service', called(arrived), {
        agreed_delivery_at: textOf(agreed === undefined ? atHour(nextDay, HOURS.agreed) : when(agreed)),
      }),
    );
  acts.push(outForDelivery(firstDay));
  if (refused)
    acts.push({
      at: atTheDoor,
      by: 'operations',
      request: 'release_check',
      body: { sign_off: signOff(refused) },
      refused: 'release_refused',
    });
  if (failed)
    acts.push(
      report('delivery_failed', 'driver', atTheDoor, {
        reason: failed.reason,
        next_attempt_at: textOf(when(failed.next)),
      }),
    );
  if (returned !== undefined) {
    acts.push(report('returned', 'branch_manager', when(returned), { reason: 'the consignee does not want them' }));
    return { acts };
  }
  if (failed) acts.push(outForDelivery(handedOver));
  if (consigneeChanged !== undefined) acts.push(consigneeChange(when(consigneeChanged)));
  const signedFor = batches.length > 0 ? batches.map((batch) => ({ batch })) : [{}];
  acts.push(...signedFor.map((of) => report('delivered', 'driver', handedOver, { ...of, sign_off: signOff(shown) })));
  if (disputed !== undefined)
    acts.push({
      ...report('signature_disputed', 'shipper', when(disputed), {
        reason: 'the consignee does not know the signature',
      }),
      by: 'partner',
    });
  if (rechecked !== undefined)
    acts.push(
      report('signature_rechecked', 'customer_service', when(rechecked), {
        finding: 'a colleague of the consignee signed; the goods are there',
      }),
    );
  return { acts, delivered: handedOver };
}

/** The consignee is called when the goods are there: on the same day, or the evening when that is later. */
function called(arrived: DateTime): DateTime {
  const morning = atHour(arrived, HOURS.contact);
  return arrived < morning ? morning : arrived;
}

function consigneeChange(at: DateTime): Act {
  return {
    at,
    by: 'partner',
    request: 'consignee_change',
    body: {
      new_name: OTHER_NAME,
      confirmed_in_writing_by: '发货联系人',
      confirmation_reference: 'SAMPLE-LETTER-1',
      occurred_at: textOf(at),
    },
  };
}
