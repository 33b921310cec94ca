import { Clashed } from './table.ts';

const ATTEMPTS = 8;
/** Clashes of which the next attempt may come to something else. */
const PASSING = ['subject', 'envelope', 'calendar', 'contention'];

/** Tries again, after a short random wait, while another write to the same subject, envelope or calendar was first. @throws Clashed after 8 tries */
export async function retryingOnClash<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Clashed) || !PASSING.includes(error.what) || tried === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(1000, 25 * 2 ** tried)));
    }
  }
}
