import { HOURS_OF_TRUTH, TIMETABLE, type Fate } from './timetable.ts';

/** Somebody does something with an order. Times are minutes after the midnight at which the day began. */
export interface Act {
  /** The order's number in the day, from 0. */
  readonly order: number;
  readonly deed: 'book' | 'confirm' | 'cancel' | 'accept' | 'verify' | 'pick_up';
  readonly minute: number;
  /** When it happened, where it is reported later. */
  readonly happened?: number;
}

const ACCEPTED_AFTER = 10;
const VERIFIED_AFTER = 20;

/** What is to become of each order, by its number. */
export const FATES: readonly Fate[] = TIMETABLE.flatMap(([, ...fates]) => fates);

/** The moments at which the clock stops, in their order, and what is done at each. */
export function moments(): [minute: number, acts: Act[]][] {
  const acts = TIMETABLE.flatMap(([booked, ...fates], wave) =>
    fates.flatMap((fate, place) => actsOf(wave * fates.length + place, minuteOf(booked), fate)));
  const hours = HOURS_OF_TRUTH.flatMap((hour) => [minuteOf(hour), minuteOf(`+${hour}`)]);
  const minutes = new Set([...hours, ...acts.map(({ minute }) => minute)]);
  return [...minutes].sort((a, b) => a - b).map((minute) => [minute, acts.filter((act) => act.minute === minute)]);
}

function actsOf(order: number, booked: number, { waits, confirmed, cancelled, verified, pickedUp, reported }: Fate): Act[] {
  const acts: Act[] = [{ order, deed: 'book', minute: booked }];
  if (confirmed !== undefined) acts.push({ order, deed: 'confirm', minute: minuteOf(confirmed) });
  if (cancelled !== undefined) acts.push({ order, deed: 'cancel', minute: minuteOf(cancelled) });
  const stands = waits === undefined ? booked : confirmed === undefined ? undefined : minuteOf(confirmed);
  if (stands === undefined) return acts;
  acts.push({ order, deed: 'accept', minute: stands + ACCEPTED_AFTER });
  if (verified) acts.push({ order, deed: 'verify', minute: stands + VERIFIED_AFTER });
  if (pickedUp === undefined) return acts;
  const happened = minuteOf(pickedUp);
  acts.push(reported === undefined ? { order, deed: 'pick_up', minute: happened } : { order, deed: 'pick_up', minute: minuteOf(reported), happened });
  return acts;
}

/** "09:40" is 580; "+09:40", on the next day, 2020. */
export function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.replace('+', '').split(':').map(Number);
  return (time.startsWith('+') ? 24 * 60 : 0) + hour * 60 + minute;
}
