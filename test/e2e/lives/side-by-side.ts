import { DateTime } from 'luxon';
import { moveClock } from '../../../local/cloud/clock-client.ts';
import { at, cloud } from '../cloud.ts';

/** What happens to a subject, which waits now and then for a time, an ISO 8601 text that lies ahead. */
export type Life = AsyncGenerator<string, void, void>;

interface Waiting {
  readonly life: Life;
  readonly until: number;
}

/** Plays lives on one calendar: the clock goes to the next time for which one of them waits, until all have ended. */
export async function sideBySide(...lives: readonly Life[]): Promise<void> {
  let waiting = await goOn(lives);
  while (waiting.length > 0) {
    const next = Math.min(...waiting.map(({ until }) => until));
    await moveClock(cloud.clock_url, { to: new Date(next).toISOString() });
    const due = waiting.filter(({ until }) => until === next).map(({ life }) => life);
    waiting = [...waiting.filter(({ until }) => until > next), ...(await goOn(due))];
  }
}

async function goOn(lives: readonly Life[]): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const life of lives) {
    const { done, value } = await life.next();
    if (done !== true) waiting.push({ life, until: Date.parse(value) });
  }
  return waiting;
}

/** On which days after the first lives wait together: each time that the clock stops takes its time. */
const TOGETHER = [1, 5, 8, 13, 16, 24, 34];

/** Eight o'clock of a day after the first. */
export const morning = (days: number): string => at('08:00', days);

/** A morning on which a promise that is due at a time, or so many days later, is missed by then, as it is by any later time. */
export function someMorningAfter(time: string, days = 0): string {
  const first = onTheMorning(dayOf(time).plus({ days: 1 + days }));
  return TOGETHER.map(morning).find((other) => Date.parse(other) >= Date.parse(first)) ?? first;
}

/** The first morning of the week after a time. */
export function mondayAfter(time: string): string {
  return onTheMorning(dayOf(time).plus({ weeks: 1 }).startOf('week'));
}

/** The first morning of the month after a time, or so many days later. */
export function monthAfter(time: string, days = 0): string {
  return onTheMorning(dayOf(time).plus({ months: 1 }).startOf('month').plus({ days }));
}

const dayOf = (time: string): DateTime => DateTime.fromISO(time, { setZone: true }).startOf('day');

function onTheMorning(day: DateTime): string {
  const text = day.set({ hour: 8 }).toISO();
  if (text === null) throw new RangeError(`not a day: ${day.invalidReason ?? 'unknown'}`);
  return text;
}
