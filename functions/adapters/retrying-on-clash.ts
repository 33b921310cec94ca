import { Clashed } from './table.ts';

const ATTEMPTS = 8;
/** Clashes of which the next attempt may come to something else. */
const PASSING = [
  'subject',
  'envelope',
  'vehicle_arrival',
  'calendar',
  'service_area',
  'contacts',
  'senders',
  'notice',
  'attachment',
  'webhooks',
  'delivery',
  'circuit',
  'knowledge',
  'claimed',
  'claim_statement',
  'contention',
];

let waitUpTo = (most: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * most));

/** Puts another wait in the place of a real one of at most so many milliseconds: for the simulation. */
export function useWait(other: typeof waitUpTo): void {
  waitUpTo = other;
}

/** Tries again, after a short random wait, while another write to the same subject, envelope, vehicle's arrival, calendar, service area, contacts, senders, notice, attachment or webhook endpoint, or the knowledge base, was first. @throws Clashed after 8 tries */
export async function retryingOnClash<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Clashed) || !PASSING.includes(error.what) || tried === ATTEMPTS) throw error;
      await waitUpTo(Math.min(1000, 25 * 2 ** tried));
    }
  }
}
