import { durationText } from '../duration-text.ts';
import type { Pickup } from './expected-pickup.ts';
import { percentile } from './percentile.ts';

/** What became of the pickups, as the API tells. */
export function pickupsText(pickups: readonly Pickup[]): string {
  const count = (state: Pickup['state']) => pickups.filter((pickup) => pickup.state === state).length;
  const [kept, late, missed, open] = [count('met'), count('late'), count('missed'), count('open')];
  const share = pickups.length === 0 ? '' : ` (${((kept / pickups.length) * 100).toFixed(1)} %)`;
  return `Pickups: ${number(kept)} kept${share}, ${number(late)} late, ${number(missed)} missed and never made, ${number(open)} not yet due`;
}

/** How late the late ones were. */
export function latenessText(pickups: readonly Pickup[]): string {
  const lateness = pickups.flatMap(({ metAt, dueAt }) => (metAt !== undefined && metAt > dueAt ? [metAt - dueAt] : []));
  if (lateness.length === 0) return 'None was late';
  const [p50, p95, max] = [50, 95, 100].map((percent) => durationText(percentile(lateness, percent)));
  return `Late by: p50 ${p50}, p95 ${p95}, at most ${max}`;
}

/** A whole number with its thousands apart: "2,998". */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}
