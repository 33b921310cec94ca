import { COMMITMENTS } from '../../domain/commitments.ts';
import { durationText } from '../duration-text.ts';
import type { CommitmentAnswer, ShipmentAnswer } from '../shipment-answer.ts';

/** Something that has become of a shipment. */
export interface News {
  /** When, as an ISO 8601 text, if it was before it was read. */
  readonly at?: string | null;
  readonly what: string;
  readonly waybill: string;
  readonly text: string;
}

/** What is new of a shipment since it was last read; all that there is of one that was not. */
export function newsOf(before: ShipmentAnswer | undefined, after: ShipmentAnswer): News[] {
  const waybill = after.waybill_number;
  const status = before?.status === after.status ? [] : [{ what: after.status.replaceAll('_', ' '), waybill, text: statusText(after) }];
  const promises = after.commitments.flatMap((commitment) => {
    const told = before?.commitments.find(({ name }) => name === commitment.name)?.level ?? 0;
    return levelNews(told, commitment).map((news) => ({ waybill, ...news }));
  });
  return [...promises, ...status];
}

function statusText({ status, origin_branch, destination_branch, area, freight_terms, confirmation_reasons, commitments }: ShipmentAnswer): string {
  const pickup = commitments.find(({ name }) => name === 'pickup');
  switch (status) {
    case 'awaiting_confirmation': return confirmation_reasons.map(({ message }) => message).join('; ');
    case 'booked': return `${origin_branch} → ${destination_branch}, ${area}, ${freight_terms}`;
    case 'instructed': return `${origin_branch}, ${area}, pickup by ${wallText(pickup?.due_at)}`;
    case 'picked_up': return pickup ? pickedUpText(pickup) : '';
    default: return '';
  }
}

function pickedUpText({ state, due_at, met_at }: CommitmentAnswer): string {
  const lateBy = Date.parse(met_at ?? due_at) - Date.parse(due_at);
  return state === 'late' ? `${durationText(lateBy)} late, due ${wallText(due_at)}` : `in time (${wallText(met_at)}), due ${wallText(due_at)}`;
}

/** What a change of level means: each level that a miss reached, or that all is taken back. */
function levelNews(told: number, { name, rule, due_at, missed_at, level }: CommitmentAnswer): Omit<News, 'waybill'>[] {
  const promise = `${name} (${rule})`;
  if (level < told) return [{ what: 'withdrawn', text: `${promise} was in time after all, due ${wallText(due_at)}` }];
  return COMMITMENTS[name].escalation.slice(told, level).map(({ tells }, at) => ({
    ...(told + at === 0 ? { at: missed_at, what: 'missed' } : { what: 'escalated' }),
    text: `${promise}, due ${wallText(due_at)}: level ${told + at + 1}, ${tells.replaceAll('_', ' ')}`,
  }));
}

/** A time of the API as the clock on the branch's wall shows it: "Tue 15:00". */
function wallText(time: string | null | undefined): string {
  if (!time) return 'never';
  const weekday = new Date(`${time.slice(0, 10)}T00:00:00Z`).toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'UTC' });
  return `${weekday} ${time.slice(11, 16)}`;
}
