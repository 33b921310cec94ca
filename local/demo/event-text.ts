import type { EventType } from '../../domain/shipment/event-types.ts';
import { outcomes } from './outcomes.ts';
import type { ShownEvent, ShownShipment } from './shown-shipment.ts';
import { wallTime } from './wall-time.ts';

type Tell = (event: ShownEvent, shipment: ShownShipment) => string | false | undefined;

const copies: Tell = ({ copies: numbers = [] }) =>
  numbers.length === 1 ? `copy ${numbers.join()}` : `copies ${numbers.join(', ')}`;
const copiesIn: Tell = (event, shipment) => `${copies(event, shipment) || ''} in ${event.envelope_number ?? ''}`;
const nothingElse: Tell = () => '';
const batchText = (batch: ShownEvent['batch']): string => (batch ? `batch ${batch.number} of ${batch.of}` : '');
const comma = (text: string): string => text && `, ${text}`;

/** What is told of an event; of one that is not here, or has nothing to tell, only that it came late. */
const TELLS: { readonly [T in EventType]?: Tell } = {
  confirmation_requested: (_, { confirmation_reasons }) =>
    confirmation_reasons.map(({ message }) => message).join('; '),
  confirmed: () => 'the customer agreed',
  cancelled: ({ reason }) => reason,
  cancellation_overtaken: () => 'the goods were on the truck before',
  instruction_accepted: (_, { origin_branch, commitments }) =>
    `${origin_branch}, pickup by ${wallTime(commitments.find(({ name }) => name === 'pickup')?.due_at)}`,
  picked_up: nothingElse,
  loading_confirmed: nothingElse,
  departed: (_, { origin_branch }) => `from ${origin_branch}`,
  notice_acknowledged: (_, { destination_branch }) => `by ${destination_branch}`,
  transfer_arrived: ({ branch, off_route }) => `at ${branch ?? ''}${off_route ? ', which is not on the way' : ''}`,
  tracked: ({ asked }) => `${asked ?? ''} was asked`,
  arrival_estimated: ({ estimated_arrival_at, reason, force_majeure }) =>
    `for ${wallTime(estimated_arrival_at)}: ${reason ?? ''}${force_majeure ? ' (force majeure)' : ''}`,
  arrived: ({ batch }, { destination_branch }) => `at ${destination_branch}${comma(batchText(batch))}`,
  consignee_contacted: ({ agreed_delivery_at }) => `agreed: ${wallTime(agreed_delivery_at)}`,
  consignee_changed: ({ new_name }) => `to ${new_name ?? ''}, as the shipper confirmed in writing`,
  out_for_delivery: nothingElse,
  delivery_failed: ({ reason, next_attempt_at }) => `${reason ?? ''}; again by ${wallTime(next_attempt_at)}`,
  delivered: ({ sign_off, batch }) =>
    `to ${sign_off?.collector === 'delegate' ? 'a delegate' : 'the consignee'}${comma(batchText(batch))}`,
  lost: ({ reason = '', batch }) => [batchText(batch), reason].filter(Boolean).join(': '),
  found: ({ note = '' }) => note,
  returned: ({ reason }) => reason,
  signature_disputed: ({ reason }) => reason,
  signature_rechecked: ({ finding }) => finding,
  receipt_signed: copies,
  receipt_enveloped: copiesIn,
  receipt_accepted: copiesIn,
  receipt_rejected: (event, shipment) => `${copiesIn(event, shipment) || ''}: ${event.reason ?? ''}`,
  receipt_missing: copiesIn,
  receipt_returned: ({ customer_collects }) => customer_collects && 'the customer is told to collect it (E7)',
  receipt_handed_over: (event, shipment) =>
    `${copies(event, shipment) || ''} to the ${event.to?.role.replaceAll('_', ' ') ?? ''}`,
  receipt_lost: (event, shipment) => `${copies(event, shipment) || ''}: ${event.reason ?? ''}`,
  closed: nothingElse,
};

const MINUTE = 60_000;

/** What an event comes to, and the promises that it met; undefined when that is not worth telling. */
export function eventText(event: ShownEvent, shipment: ShownShipment): string | undefined {
  const told = TELLS[event.type]?.(event, shipment);
  const met = outcomes(event, shipment.commitments);
  if (typeof told !== 'string' && !met.some(({ late }) => late)) return undefined;
  const reportedLate = Date.parse(event.recorded_at) - Date.parse(event.occurred_at) > MINUTE;
  return [told, reportedLate && `that was ${wallTime(event.occurred_at)}`, ...met.map(({ text }) => text)]
    .filter(Boolean)
    .join('; ');
}
